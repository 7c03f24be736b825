import type { JudgeSpec } from '../../src/engine/judge.ts';
import type { Conversation } from '../../src/engine/types.ts';
import calendar from '../../src/judges/calendar.ts';
import intervals from '../../src/judges/intervals.ts';
import percentChange from '../../src/judges/percent-change.ts';
import prices from '../../src/judges/prices.ts';
import units from '../../src/judges/units.ts';
import unsupportedDate from '../../src/judges/unsupported-date.ts';
import unsupportedNumber from '../../src/judges/unsupported-number.ts';

/** Right and wrong replies of our own making. The same seed gives the same replies. */
export function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

type Roll = (limit: number) => number;
export interface Case {
  readonly reply: string;
  readonly given?: Conversation;
}
/** Writes a reply that is right, or one that is wrong where `off` is set. */
export type Make = (roll: Roll, off: boolean) => Case;

const names = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');
const conversions = [
  ['km', 'miles', 0.621371],
  ['kg', 'lbs', 2.20462],
  ['m', 'feet', 3.28084],
  ['miles', 'km', 1.609344],
] as const;
const money = (value: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const weekday: Make = (roll, off) => {
  const day = new Date(Date.UTC(1950 + roll(120), roll(12), 1 + roll(28)));
  const name = names[(day.getUTCDay() + (off ? 1 + roll(6) : 0)) % 7];
  const [d, m, y] = [day.getUTCDate(), months[day.getUTCMonth()], day.getUTCFullYear()];
  const styles = [
    `We meet on ${name}, ${m} ${d}, ${y}.`,
    `${d} ${m} ${y} is a ${name}.`,
    `It is on **${name}**, ${d} ${m} ${y}.`,
  ];
  return { reply: styles[roll(styles.length)]! };
};
const unit: Make = (roll, off) => {
  const [from, to, factor] = conversions[roll(conversions.length)]!;
  const amount = 20 + roll(900);
  const value = amount * factor * (off ? [0.6, 1.4, 2, 0.5][roll(4)]! : 1);
  return { reply: `The whole is ${amount} ${from} (${roll(2) ? '' : 'about '}${value.toFixed(roll(2))} ${to}) then.` };
};
const percent: Make = (roll, off) => {
  // what looks like a year is not taken for an amount
  const [from, to] = [100 + roll(900), 2100 + roll(3000)];
  const right = ((to - from) / from) * 100;
  const said = (off ? right * [0.7, 1.3, 2][roll(3)]! : right).toFixed(roll(2));
  return {
    reply: roll(2)
      ? `Sales rose from ${from} to ${to}, an increase of ${said}%.`
      : `Sales grew **${said}**%, from $${from} to $${to}.`,
  };
};
const price: Make = (roll, off) => {
  const [count, each] = [2 + roll(60), (100 + roll(20_000)) / 100];
  const total = count * each * (off ? [0.9, 1.1, 1.5][roll(3)]! : 1);
  return { reply: `We need ${count} new chairs at $${money(each)} each, for a total of $${money(total)}.` };
};
const interval: Make = (roll, off) => {
  const [from, length] = [1800 + roll(150), 5 + roll(60)];
  return { reply: `From ${from} to ${from + length} is ${length + (off ? 3 + roll(20) : 0)} years.` };
};

const story = (amount: string, when: string): string =>
  `The harbour council met on ${when} to speak of the ferry terminal. The company asked for ${amount} euros for the works, and the council agreed after a long debate about the old pier and its keeper. Nothing else was decided in that meeting, and the guests went home.`;
const forms = [
  (value: number) => value.toLocaleString('en-US'),
  (value: number) => value.toLocaleString('de-DE'),
  (value: number) => value.toLocaleString('en-US').replaceAll(',', '\u00a0'),
  (value: number) => `${value / 1000}k`,
  (value: number) => `${value / 1000} thousand`,
  String,
];
const number: Make = (roll, off) => {
  const value = (101 + roll(890)) * 1000;
  const other = off ? value + (1 + roll(90)) * 100_000 : value;
  const given = { supplied: [story(forms[roll(forms.length)]!(value), 'Tuesday')] };
  const written = forms[roll(2) ? 0 : 4]!(other);
  return { reply: `The council agreed that the company gets **${written}** euros for the works.`, given };
};
const date: Make = (roll, off) => {
  const [day, month] = [1 + roll(12), roll(12)];
  const writes = [
    `${day} ${months[month]} 2025`,
    `${months[month]} ${day}, 2025`,
    `${day}.${month + 1}.2025`,
    `2025-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  ];
  const given = { supplied: [story('90,000', writes[roll(writes.length)]!)] };
  return {
    reply: `The harbour council met on ${off ? day + 13 : day} ${months[month]} to speak of the terminal.`,
    given,
  };
};

/** Each kind with its judge; `recall` is the least that is held in the tests. */
export const made: readonly (readonly [name: string, judge: JudgeSpec, make: Make, recall: number])[] = [
  ['weekdays', calendar, weekday, 0.99],
  ['units', units, unit, 0.95],
  ['percentages', percentChange, percent, 0.95],
  ['prices', prices, price, 0.99],
  ['intervals', intervals, interval, 0.99],
  ['numbers of the text', unsupportedNumber, number, 0.9],
  ['dates of the text', unsupportedDate, date, 0.99],
];
