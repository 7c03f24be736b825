import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/detectors/registry.ts';
import { incremental } from '../../src/engine/incremental.ts';
import { sample } from '../../src/engine/sample.ts';
import { scanner } from '../../src/engine/scan.ts';
import { prose, seeded } from './random.ts';

const scan = scanner(allDetectors);
const secret = (seed: number): string =>
  [
    sample('AKIA{base32:16}', seed),
    `password: ${sample('Lamp!{alnum:8}', seed)}`,
    '4539 1488 0343 6467',
    sample('-----BEGIN RSA PRIVATE KEY-----\n{base64:64}\n{base64:64}\n-----END RSA PRIVATE KEY-----', seed),
  ][seed % 4] ?? '';

describe('scanning while typing', () => {
  it('finds after every edit what a full scan finds', () => {
    const next = seeded(7);
    let text = Array.from({ length: 120 }, (_none, at) => `${prose(next, 150)}\n${secret(at)}\n`).join('');
    const typed = incremental(scan);
    expect(typed(text)).toEqual(scan(text));
    for (let edit = 0; edit < 40; edit++) {
      const at = next(text.length);
      const insert = [prose(next, 3), secret(edit), '', '\n', 'x'][next(5)] ?? '';
      text = text.slice(0, at) + insert + text.slice(at + next(60));
      expect(typed(text), `edit ${edit} at ${at}`).toEqual(scan(text));
    }
  });

  it('finds in a draft what a full scan finds, and reads little of it, where nothing looks far', () => {
    const next = seeded(23);
    const value = (seed: number): string =>
      [
        sample('AKIA{base32:16}', seed),
        `password: ${sample('Lamp!{alnum:8}', seed)}`,
        '4539 1488 0343 6467',
        `ada${seed}@otterlamp.de`,
      ][seed % 4] ?? '';
    let text = Array.from({ length: 14 }, (_none, at) => `${prose(next, 110)} ${value(at)}. ${prose(next, 9)}`).join(
      ' ',
    );
    let read = 0;
    const typed = incremental(
      Object.assign(
        (part: string) => {
          read += part.length;
          return scan(part);
        },
        { far: scan.far },
      ),
    );
    expect(typed(text)).toEqual(scan(text));
    read = 0;
    let all = 0;
    for (let edit = 0; edit < 120; edit++) {
      const at = next(text.length);
      const insert = [prose(next, 2), value(edit), '', 'x', ' '][next(5)] ?? '';
      text = text.slice(0, at) + insert + text.slice(at + next(12));
      expect(typed(text), `edit ${edit} at ${at}`).toEqual(scan(text));
      all += text.length;
    }
    expect(read / all).toBeLessThan(0.4);
  });

  it('reads only the neighbourhood of a change in a long text', () => {
    const next = seeded(3);
    const text = prose(next, 60_000);
    let read = 0;
    const typed = incremental((part: string) => {
      read += part.length;
      return scan(part);
    });
    typed(text);
    read = 0;
    const half = text.indexOf('\n', text.length / 2);
    const longer = `${text.slice(0, half)} ${secret(0)} ${text.slice(half)}`;
    expect(typed(longer)).toEqual(scan(longer));
    expect(read).toBeLessThan(text.length / 4);
  });

  it('goes on from what another has read: of a text that holds it only what is around', () => {
    const next = seeded(11);
    const text = prose(next, 12_000);
    let read = 0;
    const counted = (part: string) => ((read += part.length), scan(part));
    const typed = incremental(Object.assign(counted, { far: scan.far }));
    typed(text);
    read = 0;
    const sent = typed.fork();
    const whole = `user\n${secret(0)}\n${text}\nend ${secret(1)}`;
    sent(whole.slice(0, whole.indexOf(text) + text.length));
    expect(sent(whole)).toEqual(scan(whole));
    expect(read).toBeLessThan(text.length / 2);
    read = 0;
    expect([typed.last(), typed(text)]).toEqual([text, scan(text)]);
    expect(read).toBe(0);
  });

  it('notices where the edit breaks a value far from its keyword', () => {
    const next = seeded(5);
    const value = secret(3);
    const text = `${prose(next, 8_000)}\n${value}\n${prose(next, 8_000)}`;
    const typed = incremental(scan);
    expect(typed(text).map(({ detector }) => detector)).toContain('private-key');
    const broken = text.replace('BEGIN RSA PRIVATE', 'BEGIN RSA PUBLIC').replace('END RSA PRIVATE', 'END RSA PUBLIC');
    expect(typed(broken)).toEqual(scan(broken));
  });
});
