import { unitNamed, type Unit } from './measures.ts';
import { smallNumber } from './small-numbers.ts';

export const base = (value: number, { factor, offset = 0 }: Unit): number => value * factor + offset;
export const back = (value: number, { factor, offset = 0 }: Unit): number => (value - offset) / factor;
const stepOf = (written: string): number => {
  const decimals = /(?:\.|,(?!\d{3}))(\d+)$/.exec(written)?.[1]?.length ?? 0;
  const zeros = decimals === 0 ? (/0+$/.exec(written)?.[0].length ?? 0) : 0;
  return 10 ** (zeros - decimals);
};

/** As few digits as tell it: three, or the whole part. */
export const shown = (value: number): string =>
  String(Number(Math.abs(value) >= 1000 ? value.toFixed(0) : value.toPrecision(3)));

const single = /^(?:an?|one|eine?n?|une?|una?|uma?)$/i;

/** `1.609` is one mile in some countries and a thousand and more in others. */
function valuesOf(written: string): readonly number[] {
  if (!/\d/.test(written)) return [single.test(written) ? 1 : (smallNumber(written.toLowerCase()) ?? NaN)];
  if (/,\d{3}(?!\d)/.test(written)) return [Number(written.replaceAll(',', ''))];
  const whole = /^\d{1,3}(?:\.\d{3})+$/.test(written) ? [Number(written.replaceAll('.', ''))] : [];
  const plain = Number(written.replace(',', '.'));
  return Number.isNaN(plain) ? whole : [plain, ...whole];
}

export interface Amount {
  readonly written: string;
  readonly value: number;
  readonly unit: Unit;
  readonly name: string;
}

export function amountsIn(groups: Readonly<Record<string, string | undefined>>, index: 1 | 2): readonly Amount[] {
  const [written = '', name = ''] = [groups[`n${index}`], groups[`u${index}`]];
  const unit = unitNamed(name);
  return unit ? valuesOf(written).map((value) => ({ written, name, unit, value })) : [];
}

/** Rounding is a tenth at most, or five degrees: `20 kg` is not somewhere between 15 and 25. */
function slackOf({ written, value, unit }: Amount): number {
  const most = unit.measure === 'temperature' ? 5 : Math.abs(value * unit.factor) * 0.1;
  return Math.min(stepOf(written) * unit.factor, most);
}

/** Rounding of both numbers, and a tenth on top: cooks and maps round freely. */
export function agrees(one: Amount, other: Amount, isExact: boolean): boolean {
  // `1 hour` is a definition, not a rounded measure
  const slack = ((one.written === '1' || !/\d/.test(one.written) ? 0 : slackOf(one)) + slackOf(other)) / 2;
  return sizes(one).some((right) => {
    // `84 °F` was not rounded as an oven's number is
    const isRead = other.value % 5 !== 0 && one.value % 5 === 0;
    if (one.unit.measure === 'temperature' && isRead)
      return sizes(other).some((said) => Math.abs(right - said) <= other.unit.factor);
    // nor was `101.3 °F`
    const isExactly = /\d[.,]\d$/.test(one.written) || /\d[.,]\d$/.test(other.written);
    const free = one.unit.measure === 'temperature' ? (isExactly ? 0.6 : 4) : Math.abs(right) * (isExact ? 0.02 : 0.1);
    return sizes(other).some((said) => Math.abs(right - said) <= free + slack);
  });
}

/** A gallon is one thing in America and another in Britain. */
const sizes = ({ value, unit }: Amount): readonly number[] => [
  base(value, unit),
  ...(unit.abroad === undefined ? [] : [value * unit.abroad]),
];
