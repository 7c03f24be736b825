import { regex } from '../../../engine/regex.ts';

/** A number as written: its value and how finely it was written. */
export interface Numeral {
  readonly value: number;
  /** The worth of the last written digit, scale words included: 0.01 for "3.14", 10000 for "1.25 million". */
  readonly step: number;
  readonly currency: string;
  readonly percent: boolean;
  /** 1.234 or 1,234: a point or a separator, depending on the country. */
  readonly ambiguous: boolean;
}

const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  mn: 1e6,
  bn: 1e9,
  B: 1e9,
  b: 1e9,
  T: 1e12,
};

/** Sticky or not, the shape of one number with what clings to it. Groups: cur, num, scale, percent. */
export const numeralPattern = regex('u')`
  (?<cur>(?:US|CA|AU|NZ|HK|[CA])?[$€£¥₹]\s?)?(?<num>
    \d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?
    |\d+(?:\.\d+)?|(?<![\d.])\.\d+
  )(?:
    (?<scale>
      (?<=\$[\d.,]{1,15}|[€£¥₹][\d.,]{1,15})(?:[kKmMBbT]|[mb]n)(?![\p{L}\d])
      |[kK](?![\p{L}\d])
      |\s(?:hundred|thousand|million|billion|trillion)\b
    )
    |\s?(?<percent>%|per\s?cent\b)
  )?
`;

export function numeral(groups: Readonly<Record<string, string | undefined>>): Numeral {
  const written = groups['num'] ?? '';
  const plain = written.replaceAll(',', '');
  const scale = scales[(groups['scale'] ?? '').trim()] ?? 1;
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  return {
    value: Number(plain) * scale,
    step: 10 ** -decimals * scale,
    currency: (groups['cur'] ?? '').trim(),
    percent: groups['percent'] !== undefined,
    ambiguous: /^\d{1,3}[.,]\d{3}$/.test(written),
  };
}

/** Worth of the last digit that is not a rounding zero: 1000 for 17,000. */
export function coarseStep({ value, step }: Numeral): number {
  let coarse = step;
  while (value !== 0 && Math.abs(value / (coarse * 10)) >= 1 && Math.abs((value / (coarse * 10)) % 1) < 1e-9)
    coarse *= 10;
  return coarse;
}

/** Writes `value` as finely as `model` was written, with its currency and separators. */
export function writtenLike(value: number, model: Numeral, source: string): string {
  const word = /\s(?:hundred|thousand|million|billion|trillion)$|(?<=\d)[kKmMBbTn]{1,2}$/.exec(source)?.[0] ?? '';
  const scale = scales[word.trim()] ?? 1;
  const exact = Math.abs(value) < 1e-9 ? 0 : value / scale;
  const decimals = Math.max(0, Math.round(-Math.log10(model.step / scale)));
  const digits = needed(exact, decimals);
  const fixed = exact.toFixed(model.currency && scale === 1 && digits === 1 ? 2 : digits);
  const [whole = '', rest] = fixed.split('.');
  const grouped = source.includes(',') || whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  const sign = grouped.startsWith('-') ? '-' : '';
  return `${sign}${model.currency}${grouped.slice(sign.length)}${rest ? `.${rest}` : ''}${word}${model.percent ? '%' : ''}`;
}

/** The digits of the source; up to two more where the value would otherwise be rounded away. */
function needed(value: number, decimals: number): number {
  if (Math.abs(Number(value.toFixed(decimals)) - value) < 1e-9) return decimals;
  return (
    Number(value.toFixed(Math.min(decimals + 2, 8)))
      .toString()
      .split('.')[1]?.length ?? decimals
  );
}
