import { describe, expect, it } from 'vitest';
import { scanner } from '../../src/engine/scan.ts';
import { customPatternDetectors } from '../../src/policy/custom-patterns.ts';
import { customWordDetectors } from '../../src/policy/custom-words.ts';

const found = (word: string, text: string): readonly string[] =>
  scanner(customWordDetectors([word]))(text).map(({ span }) => text.slice(span.start, span.end));

describe('words of an organisation', () => {
  it.each([...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'])('are found with %s in them', (sign) => {
    expect(found(`X${sign}Ray`, `about x${sign}ray again`)).toEqual([`x${sign}ray`]);
  });

  it.each(['日本計画', 'ΟΔΥΣΣΕΑΣ', 'Проект Выдра', 'İstanbul Plan'])('are found in other scripts: %s', (word) => {
    expect(found(word, word)).toEqual([word]);
    expect(found(word, `(${word})`)).toEqual([word]);
  });

  it('may be patterns with characters of two units', () => {
    const text = 'badge EMP😀77';
    const findings = scanner(customPatternDetectors(['ID=/EMP.77/i']))(text);
    expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual(['EMP😀77']);
  });
});
