import { describe, expect, it } from 'vitest';
import { boundedSource, parseRegex } from '../../src/engine/regex-tree.ts';
import { scanner } from '../../src/engine/scan.ts';
import { customPatternDetectors, customPatternTrouble } from '../../src/policy/custom-patterns.ts';
import { resolveClosely } from '../../src/policy/resolve-closely.ts';
import { cpuTime } from '../engine/cpu-time.ts';

const found = (pattern: string, text: string): readonly string[] =>
  scanner(customPatternDetectors([pattern]))(text).map(
    ({ entity, span }) => `${entity} ${text.slice(span.start, span.end)}`,
  );

const fine = [
  ['EMPLOYEE_ID=EMP-\\d{6}', 'id EMP-123456.', 'EMP-123456'],
  ['PROJECT=/apollo[- ]\\w+/i', 'the Apollo-Nova plan', 'Apollo-Nova'],
  ['TICKET=[A-Z]{2,5}-\\d+', 'see CORE-1234 now', 'CORE-1234'],
  ['CASE=\\b\\d{4}/\\d{5}\\b', 'file 2026/00417 is', '2026/00417'],
  [
    'HOST=[a-z0-9]+(?:-[a-z0-9]+)*\\.corp\\.contoso\\.com',
    'on db-eu-1.corp.contoso.com today',
    'db-eu-1.corp.contoso.com',
  ],
  ['BATCH=(?:LOT|CHARGE) ?\\d{5}', 'from CHARGE 12345', 'CHARGE 12345'],
  ['STREET=Straße \\d{1,3}', 'in Straße 12', 'Straße 12'],
  ['KEY=(?<=key: )[a-f]+-x', 'key: abc-x', 'abc-x'],
] as const;

const refused = [
  ['A=(\\d+)+x', 'NAME=pattern'],
  ['NESTED=(\\d+)+x', 'repeat within a repeat'],
  ['STARS=x(a*)*', 'repeat within a repeat'],
  ['TWINS=ID\\w+\\d+x', 'can take the same characters'],
  ['DOTS=ID.*foo.*bar', 'can take the same characters'],
  ['BACK=ID(a)\\1', 'refers back'],
  ['NAMED=ID(?<x>a)\\k<x>', 'refers back'],
  ['BEHIND=(?<=a+)ID', 'looks back without an end'],
  ['ALIKE=ID(?:a|a?b)+x', 'repeat within a repeat'],
  ['BROKEN=ID(', 'is no regular expression'],
  ['EMPTY=(?:ID)?', 'fits nothing at all'],
  ['VAGUE=[a-z]+', 'nothing in it is certain'],
  ['HUGE=ID(?:[ab]{100}){100}', 'too long'],
  ['lower=ID', 'NAME=pattern'],
] as const;

describe('patterns of an organisation', () => {
  it.each(fine)('%s is taken', (pattern, text, value) => {
    expect(customPatternTrouble(pattern)).toBeUndefined();
    expect(found(pattern, text)).toEqual([`${pattern.split('=')[0] ?? ''} ${value}`]);
  });

  it.each(refused)('%s is refused by name', (pattern, why) => {
    expect(customPatternTrouble(pattern)).toContain(why);
    if (/^[A-Z]{2}/.test(pattern)) expect(customPatternTrouble(pattern)).toMatch(/^[A-Z]+: .*\. [A-Z]/);
    expect(customPatternDetectors([pattern])).toEqual([]);
  });

  it('all that is taken is linear on texts that almost fit', () => {
    for (const [pattern, text] of fine) {
      const [detector] = customPatternDetectors([pattern]);
      const time = (length: number): number => {
        const nearly = text.slice(0, -1).repeat(Math.ceil(length / text.length));
        const unit = (detector?.keywords[0] ?? '1') + 'a1'.repeat(length / 2);
        return cpuTime(() => [nearly, unit].map((made) => [...(detector?.detect(made) ?? [])]));
      };
      time(2_000);
      const short = Math.max(2, Math.min(time(20_000), time(20_000)));
      expect(Math.min(time(80_000), time(80_000)) / short, pattern).toBeLessThan(9);
    }
  });

  it('gives every repeat an end', () => {
    expect(boundedSource(parseRegex('a+b*?c{2,}[\\]*]d{3}'))).toBe('(?:a{1,201}b{0,200}?c{2,202}[\\]*]d{3,3})');
  });

  it('is said by the policy, and the rest stays in force', () => {
    const { values, problems } = resolveClosely({ customPatterns: ['OK_ID=OK-\\d+', 'BAD_ID=(x+)+'] });
    expect(values.customPatterns).toEqual(['OK_ID=OK-\\d+']);
    expect(problems.map(({ key, message }) => `${key} ${message}`)).toEqual([
      expect.stringMatching(/^customPatterns item 2: BAD_ID: "\(x\+\)\+" is a repeat within a repeat/),
    ]);
  });
});
