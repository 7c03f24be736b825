import type { Surroundings } from './surroundings.ts';
import { isToldAsSample } from './published.ts';
import { regex } from './regex.ts';

/** Numbers that nobody has, kept for films, documents and tests: 555-01xx (NANPA), those of Ofcom, and of Twilio. */
const reserved = regex('')`
  ^(?:\+?1)?(?:[2-9]\d\d55501\d\d|5005550\d{3})$
  |^55501\d\d$|^(?:\+?61|0)491570\d{3}$
  |^(?:\+?44|0)(?:207946|1\d14960|1632960|7700900|2896496|2920180|8081570)
`;
/** Numbers that cost the caller nothing, or as much from everywhere (03 in Britain), are hotlines', and no person's. */
const tollFree = regex('')`
  ^(?:
    (?:\+?1[ .-]?\(?|\()?8(?:00|33|44|55|66|77|88)(?:\)[ .-]?|[ .-])[2-9]\d\d[ .-]?\d{4}
    |\+?18(?:00|33|44|55|66|77|88)[2-9]\d{6}
    |\(?0 ?800\)?[ /-]\d[\d -]{5,9}|(?:\+|00)800[ -]?\d[\d -]{7,10}
    |(?:\+|00)(?:31|33|41|43|44|49) ?(?:\(0\) ?)?0?800[ /-]?\d[\d -]{5,9}|1[38]00[ -]\d{3}[ -]?\d{3,4}
    |(?:(?:\+|00)44 ?(?:\(0\) ?)?|0)3(?:00|03|30|33|43|44|45|70|71|72)(?:[ -]?\d){7}
  )$
`;
/**
 * Whether a telephone number is nobody's: a hotline's, or a reserved one where the words around it call it a sample.
 */
export const isNobodysPhone = (value: string, around: Surroundings): boolean =>
  tollFree.test(value) ||
  /^\+?15005550\d{3}$/.test(value) ||
  (reserved.test(value.replace(/\(0\)|[^\d+]/g, '')) && isToldAsSample(around));
