import { wordList } from './regex.ts';

/** Country code and length of the national number (ITU-T E.164, and the national numbering plans). */
const lengths = wordList`
  1:10 7:10 20:8-10 27:9 30:10 31:9 32:8-9 33:9 34:9 36:8-9 39:7-11 40:9 41:9 43:7-13 44:9-10 45:8 46:7-9 47:8 48:9
  49:7-12 51:8-9 52:10-11 53:8 54:10-11 55:10-11 56:9 57:8-10 58:10 60:8-10 61:9 62:8-12 63:8-10 64:8-10 65:8 66:8-9
  81:9-10 82:8-10 84:9-10 86:9-11 90:10 91:10 92:9-10 93:9 94:9 95:7-10 98:10 212:9 213:8-9 216:8 218:9 220:7 221:9
  225:8-10 229:8-10 233:9 234:8-10 237:9 243:9 244:9 249:9 250:9 251:9 254:9 255:9 256:9 258:8-9 260:9 261:9 263:8-9
  351:9 352:6-9 353:8-9 354:7 355:8-9 356:8 357:8 358:6-10 359:8-9 370:8 371:8 372:7-8 373:8 374:8 375:9 376:6-9
  377:8-9 380:9 381:8-9 382:8 383:8 385:8-9 386:8 387:8-9 389:8 420:9 421:9 423:7 501:7 502:8 503:8 504:8 505:8
  506:8 507:7-8 509:8 591:8 592:7 593:8-9 595:8-9 597:6-7 598:8 670:7-8 673:7 674:7 675:7-8 679:7 852:8 853:8
  855:8-9 856:8-10 880:8-10 886:8-9 960:7 961:7-8 962:8-9 963:8-9 964:8-10 965:8 966:8-9 967:7-9 968:8 970:8-9
  971:8-9 972:8-9 973:8 974:8 975:8 976:8 977:8-10 992:9 993:8 994:9 995:9 996:9 998:9
`;

/**
 * The source of a pattern for what follows + or 00 in a telephone number: calling code and as many digits as the plan
 * of its country allows, with up to two joints before each; `(0)` is the trunk zero that nobody dials.
 */
export function internationalForms(): string {
  const codesByRange = new Map<string, string[]>();
  for (const entry of lengths.split(' ')) {
    const [code = '', range = ''] = entry.split(':');
    codesByRange.set(range, [...(codesByRange.get(range) ?? []), code]);
  }
  const forms = [...codesByRange].map(
    ([range, codes]) => `(?:${codes.join('|')})(?: ?\\(0\\))?(?:[ .\u00a0()/-]{0,2}\\d){${range.replace('-', ',')}}`,
  );
  return forms.join('|');
}
