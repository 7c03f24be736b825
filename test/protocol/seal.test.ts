import { expect, it } from 'vitest';
import { colourOf } from '../../src/protocol/seal.ts';

it('a seal is as good as its weakest path, and none without a test', () => {
  const held = { id: 'fetch', state: 'held' } as const;
  const uncertain = { id: 'send', state: 'uncertain' } as const;
  expect(colourOf([held])).toBe('green');
  expect(colourOf([held, uncertain])).toBe('amber');
  expect(colourOf([held, uncertain, { id: 'line', state: 'open' }])).toBe('red');
  expect(colourOf([])).toBe('red');
});
