import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../../src/detectors/registry.ts';
import { sample } from '../../../src/engine/sample.ts';
import { scanner } from '../../../src/engine/scan.ts';

const scan = scanner(allDetectors);
const found = (text: string): readonly string[] => scan(text).map(({ span }) => text.slice(span.start, span.end));

const token = sample('ghp_{alnum:36}', 7);
const [one, two, three] = [token.slice(0, 14), token.slice(14, 25), token.slice(25)];

describe('a value in pieces with words between', () => {
  it.each([
    [`use ${one} then ${two} then ${three} ok`, `${one} then ${two} then ${three}`],
    [`use ${one} + ${two} + ${three} ok`, `${one} + ${two} + ${three}`],
    [`use ${one} gefolgt von ${two} und dann ${three}.`, `${one} gefolgt von ${two} und dann ${three}`],
    [
      `first part: ${one}, second part: ${two}, last part: ${three}`,
      `${one}, second part: ${two}, last part: ${three}`,
    ],
    [`it starts with ${one}, then ${two}, ends with ${three}`, `${one}, then ${two}, ends with ${three}`],
    [`part 1 ${one}, part 2 ${two}, part 3 ${three}`, `${one}, part 2 ${two}, part 3 ${three}`],
    [`use ${token.replace('_', ' underscore ')} ok`, token.replace('_', ' underscore ')],
    [
      'IBAN DE75 dash 5121 dash 0800 dash 1245 dash 1261 dash 99',
      'DE75 dash 5121 dash 0800 dash 1245 dash 1261 dash 99',
    ],
  ])('%s', (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  it.each([
    'passport: 481 + 720 + 366 copies',
    'the password is hashed with SHA-256, then salted and then stored',
    'the password polynomial is z**3 + 0*z**2 + 0*z + 7',
    'run step 3 then step 4 then step 5',
    'The secret is v1.2 plus v1.3 plus v2.0',
    'password reset: open app2 then menu4 then save',
    'api_key rotation: run job1 followed by job2',
    'Password starts with letters then 8digits',
    'passwords begin with kqz417 then end',
    'the 2 dash lines and the 4 slash commands',
    'first half: 481720, second half: 366151',
  ])('leaves %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('short base64 that is filled up', () => {
  it.each([
    ['Steuer-ID ODYwOTU3NDI3MTk= bitte', 'ODYwOTU3NDI3MTk='],
    ['the wifi password: T3R0ZXIhN3g5TGE= ok', 'T3R0ZXIhN3g5TGE='],
  ])('%s', (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  it.each(['passport= and licence= are empty', 'ssn ==  tax8= x', 'c2FsYWQ= and b3R0ZXI= are salad and otter'])(
    'leaves %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
