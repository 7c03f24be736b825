import { regex } from '../../engine/regex.ts';
import { valueOf } from '../../engine/checksums.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/**
 * The lines that machines read on passports and identity cards (ICAO 9303, parts 4 to 6): 2 by 44, 2 by 36, 3 by 30.
 */
/** ICAO 9303, part 3: weights 7 3 1 over digits and letters, `<` counts nothing. */
const isChecked = (field: string, digit: string | undefined): boolean =>
  [...field].reduce((sum, char, at) => sum + Math.max(0, valueOf(char)) * ([7, 3, 1][at % 3] ?? 0), 0) % 10 ===
  Number(digit);

/** A line of a passport or card that begins with its number: birth and expiry carry check digits at `from`. */
const areDatesChecked = (line: string, from: number): boolean =>
  isChecked(line.slice(from, from + 6), line[from + 6]) && isChecked(line.slice(from + 8, from + 14), line[from + 14]);

export default detectors('pii', {
  'machine-readable-zone': {
    entity: 'MRZ',
    title: 'Machine-readable lines of a document',
    severity: 'high',
    keywords: ['<<<'],
    reach: [100, 140],
    pattern: regex('')`
      (?<![A-Z0-9<])(?:
        [PV][A-Z<][A-Z][A-Z<]{34,42}\s{1,4}[A-Z0-9<]{36,44}
        |[ACI][A-Z<][A-Z][A-Z<]{2}[A-Z0-9<]{25}\s{1,4}\d{7}[MFX<]\d{7}[A-Z<]{3}[A-Z0-9<]{12}\s{1,4}[A-Z<]{30}
      )(?![A-Z0-9<])
    `,
    check: (value) => /[A-Z]<<[A-Z]/.test(value) && /\d{6}/.test(value),
  },
  'machine-readable-line': {
    entity: 'MRZ',
    title: 'Machine-readable line of a document',
    severity: 'high',
    keywords: ['<<'],
    reach: [44, 46],
    pattern: regex('')`
      (?<![A-Z0-9<])(?:
        [A-Z0-9<]{9}[\d<][A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{7,16}
        |\d{7}[MFX<]\d{7}[A-Z<]{3}[A-Z0-9<]{11}\d
        |[PV][A-Z<][A-Z]{1,3}<{0,2}[A-Z<]{4,30}<<[A-Z<]{3,38}
        |[ACI][A-Z<][A-Z]{1,3}<{0,2}[A-Z0-9<]{9}\d[A-Z0-9<]{12,15}
      )(?![A-Z0-9<])
    `,
    check: (value) => {
      if (/^\d{7}[MFX<]/.test(value)) return areDatesChecked(value, 0);
      if (/^.{9}[\d<][A-Z<]{3}\d{7}/.test(value)) return areDatesChecked(value, 13);
      if (value.length === 30) return isChecked(value.slice(5, 14), value[14]);
      return /^[PV]/.test(value) && [36, 44].includes(value.length) && value.endsWith('<');
    },
  },
});

export const examples: Examples = {
  match: [
    'it says «P<UTOOTTER<<BO<RIVER<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10»',
    'it says «P<D<<OTTER<<BO<RIVER<<<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4»',
    'line 2: «CK5K09JWH4D<<8201191F2807188<<<<<<<<<<<<<<02» is it right?',
    'P<UTOOTTER'.replace('P', '«P') + '<<BO<RIVER<<<<<<<<<<<<<<<<<<<<<<<<»',
    '«I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nOTTER<<BO<RIVER<<<<<<<<<<<<<<<»',
  ],
  ignore: ['I<3<<YOU<<AND<<ALL', 'cat <<<EOF', 'a <<<<<<< HEAD\n=======\n>>>>>>> main'],
};
