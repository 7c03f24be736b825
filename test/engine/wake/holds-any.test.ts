import { describe, expect, it } from 'vitest';
import { holdsAny } from '../../../src/engine/wake/holds-any.ts';

describe('whether a text holds one of many words', () => {
  const holds = holdsAny(['private key', '<?php', 'std::', '-----begin', 'fn main(']);

  it.each([
    'a PRIVATE Key',
    '<?PHP echo 1;',
    'use std::vector',
    '-----BEGIN',
    'sstd::',
    'pub fn main() {',
    'fn fn main(',
  ])('finds the one in %j', (text) => expect(holds(text)).toBe(true));

  it.each(['', 'privatekey', 'private  key', '<php', 'std:', '----begin', 'fn main', 'privat', 'e key'])(
    'finds none in %j, and begins anew with each text',
    (text) => expect(holds(text)).toBe(false),
  );
});
