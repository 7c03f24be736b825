import { describe, expect, it } from 'vitest';
import { beginnings } from '../../../src/content/guarding/half-typed.ts';
import { allDetectors } from '../../../src/detectors/registry.ts';
import { sample } from '../../../src/engine/sample.ts';

const begins = beginnings(allDetectors);
const first = (text: string, part: number): string => text.slice(0, Math.ceil(text.length * part));

describe('what is being written', () => {
  it.each([
    'AKIA{base32:16}',
    'ghp_{alnum:36}',
    'glpat-{base64url:20}',
    'sk-ant-api03-{base64url:93}AA',
    'hf_{alnum:34}',
    'npm_{alnum:36}',
    'AIza{base64url:35}',
  ])('is known for the beginning of %s, from a part of it on', (form) => {
    const token = sample(form);
    for (const part of [0.5, 0.9]) expect(begins('Use ', first(token, part)), first(token, part)).toHaveLength(1);
    expect(begins('', `key="${first(token, 0.8)}`)).toHaveLength(1);
  });

  it('is known behind a name too, where the token has no mark of its own', () => {
    const key = sample('{base64:40}');
    expect(begins('aws_secret_access_key = ', first(key, 0.7))).toHaveLength(1);
  });

  it.each(['sk-learn', 'AKIA', 'ASIAN', 'password', 'https://example.com/a', 'hello', 'glpat-', '12345678'])(
    'is no secret so far: %s',
    (run) => expect(begins('I wrote of aws and the ', run)).toEqual([]),
  );
});
