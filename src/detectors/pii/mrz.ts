import { detectors, type Examples } from '../../engine/detector.ts';

/** The lines that machines read on passports and identity cards (ICAO 9303, parts 4 to 6): 2 by 44, 2 by 36, 3 by 30. */
export default detectors('pii', {
  'machine-readable-zone': {
    entity: 'MRZ',
    title: 'Machine-readable lines of a document',
    severity: 'high',
    keywords: ['<<<'],
    reach: [100, 140],
    pattern:
      /(?<![A-Z0-9<])(?:[PV][A-Z<][A-Z][A-Z<]{34,42}\s{1,4}[A-Z0-9<]{36,44}|[ACI][A-Z<][A-Z][A-Z<]{2}[A-Z0-9<]{25}\s{1,4}\d{7}[MFX<]\d{7}[A-Z<]{3}[A-Z0-9<]{12}\s{1,4}[A-Z<]{30})(?![A-Z0-9<])/,
    check: (value) => /[A-Z]<<[A-Z]/.test(value) && /\d{6}/.test(value),
  },
});

export const examples: Examples = {
  match: [
    'it says «P<UTOOTTER<<BO<RIVER<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10»',
    'it says «P<D<<OTTER<<BO<RIVER<<<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4»',
    '«I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nOTTER<<BO<RIVER<<<<<<<<<<<<<<<»',
  ],
  ignore: ['cat <<<EOF', 'a <<<<<<< HEAD\n=======\n>>>>>>> main'],
};
