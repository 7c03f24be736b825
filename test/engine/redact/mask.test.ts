import { expect, it } from 'vitest';
import { mask } from '../../../src/engine/redact/mask.ts';

it.each([
  ['hunter2', '••••••'],
  ['otter-lamp-7', 'ot••••••-7'],
  ['AKIA' + '2OTTER7LAMP3MAPL', 'AKIA••••••MAPL'],
  ['line one\nand line two', 'line••••••two'.replace('two', ' two')],
])('shows of %j enough to know it again, too little to use', (value, shown) => {
  expect(mask(value)).toBe(shown);
});
