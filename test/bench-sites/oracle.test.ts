import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createOracle, readable } from './oracle.ts';

const text = 'Key: "a/b+c=ü"\nline two & more';
const json = JSON.stringify(text);
const bodies: readonly (readonly [string, string])[] = [
  ['as it is', `before ${text} after`],
  ['in JSON', JSON.stringify({ text })],
  ['in JSON in JSON', JSON.stringify({ inner: json })],
  ['in JSON in JSON in JSON', JSON.stringify({ inner: JSON.stringify({ json }) })],
  ['percent-encoded', `q=${encodeURIComponent(text)}`],
  ['as form data', new URLSearchParams({ q: text }).toString()],
  ['as a double-encoded form', `f.req=${encodeURIComponent(JSON.stringify([null, JSON.stringify([[text]])]))}`],
  ['in base64', Buffer.from(text).toString('base64')],
  ['within base64, one off', Buffer.from(`x${text} and on`).toString('base64')],
  ['within base64, two off', Buffer.from(`xy${text} and on`).toString('base64url')],
  ['gzipped', readable(gzipSync(JSON.stringify({ text })))],
];

const oracleWith = (body: string, url = '/') => {
  const oracle = createOracle();
  oracle.record({ host: 'chatgpt.com', method: 'POST', url, type: '', body });
  return oracle;
};

test.each(bodies)('the oracle sees a text %s', (_how, body) => {
  expect(oracleWith(body).seen(text)).toHaveLength(1);
});

test('the oracle sees a text in an address', () => {
  expect(oracleWith('', `/?q=${encodeURIComponent(text)}`).seen(text)).toHaveLength(1);
});

test('the oracle sees no text that is not there, and forgets', () => {
  const oracle = oracleWith(JSON.stringify({ text }));
  expect(oracle.seen(`${text}!`)).toEqual([]);
  oracle.clear();
  expect(oracle.seen(text)).toEqual([]);
});

test('what only looks like gzip is read as it stands', () => {
  expect(readable(Buffer.from([0x1f, 0x8b, 0x61, 0x62]))).toContain('ab');
});
