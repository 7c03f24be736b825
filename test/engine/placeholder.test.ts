import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../src/engine/placeholder.ts';
import { sample } from '../../src/engine/sample.ts';

describe('a stand-in', () => {
  it.each([
    '<YOUR_API_KEY>',
    '${TOKEN}',
    '{{ secret }}',
    '$PASSWORD',
    '%PASSWORD%',
    'xxxxxxxxxxxx',
    'sk-xxxxxxxxxxxxxxxx',
    '************',
    'changeme',
    'AKIAIOSFODNN7EXAMPLE',
    'your-api-key-here',
    'insert_token',
    'aaaaaaaaaaaaaa',
    '00000000-0000-0000',
    'my-example-key',
    '[REDACTED]',
  ])('%s', (value) => expect(isPlaceholder(value)).toBe(true));
});

describe('a real value is none, though a word stands in it', () => {
  it.each([
    sample('{alnum:12}test{alnum:12}'),
    sample('{alnum:10}EXAMPLE{alnum:10}'),
    sample('{alnum:8}xxxx{alnum:10}'),
    sample('fake{alnum:30}'),
    'Example!Otter77',
    'secretOtter-77!',
    'my-otter-lamp-3091',
  ])('%s', (value) => expect(isPlaceholder(value)).toBe(false));
});
