import { describe, expect, it } from 'vitest';
import { jsonEdits } from '../../../src/engine/redact/json-edits.ts';
import { applyEdits } from '../../../src/engine/redact/edits.ts';

const edited = (text: string, value: string, stand = '[CREDIT_CARD_1]'): string => {
  const start = text.indexOf(value);
  return applyEdits(text, jsonEdits(text, [{ start, end: start + value.length, text: stand }]));
};

describe('edits of JSON', () => {
  it('make a string of a number that is taken out', () => {
    for (const text of [
      '{"card": 4716283955180640, "n": 1}',
      '[1, 4716283955180640]',
      '4716283955180640',
      '{"card":\n  4716283955180640\n}',
    ]) {
      const clean = edited(text, '4716283955180640');
      expect(() => JSON.parse(clean), clean).not.toThrow();
      expect(clean).toContain('"[CREDIT_CARD_1]"');
    }
  });

  it('take the whole number, where a finding is only a part of it', () => {
    expect(JSON.parse(edited('{"n": -4716283955180640.5}', '4716283955180640'))).toEqual({ n: '[CREDIT_CARD_1]' });
  });

  it('leave strings as they are', () => {
    expect(edited('{"card": "no 4716283955180640, thanks"}', '4716283955180640')).toBe(
      '{"card": "no [CREDIT_CARD_1], thanks"}',
    );
    expect(edited('{"card": "4716283955180640"}', '4716283955180640')).toBe('{"card": "[CREDIT_CARD_1]"}');
  });
});
