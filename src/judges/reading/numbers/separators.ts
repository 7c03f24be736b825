/** One meaning of a number as written, and the worth of its last written digit. */
export interface Reading {
  readonly value: number;
  readonly step: number;
}

const reading = (whole: string, fraction = ''): Reading => ({
  value: Number(fraction === '' ? whole : `${whole}.${fraction}`),
  step: 10 ** -fraction.length,
});

/**
 * What digits with points, commas, spaces or apostrophes may mean in one country or another: 1,234.5 and 1.234,5 and
 * 1 234,5 and 12,34,567 are each read by their own rules; 3.000 by both. Never empty.
 */
export function readingsOf(written: string): readonly Reading[] {
  if (!/\D/.test(written)) return [reading(written)];
  const found: Reading[] = [];
  const plain = written.replace(/[ \u00a0\u202f'’]/g, '');
  const english = /^(\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)(?:\.(\d+))?$/.exec(plain);
  if (english) found.push(reading((english[1] ?? '').replaceAll(',', ''), english[2]));
  const continental = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(plain);
  if (continental) found.push(reading((continental[1] ?? '').replaceAll('.', ''), continental[2]));
  // a list without spaces, or a version: each part may be meant
  return found.length > 0 ? found : plain.split(/[.,]/).map((part) => reading(part));
}
