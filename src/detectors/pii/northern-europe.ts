import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Northern and Baltic Europe: documents and company numbers by their form beside their name; Norwegian organisation
 * numbers are modulo 11 (Brønnøysund), which a name makes up for.
 */
export default identifiers({
  'dk-cvr': {
    title: 'Danish company number (CVR)',
    severity: 'low',
    shape: /\d{2} ?\d{2} ?\d{2} ?\d{2}/,
    least: 8,
    names: 'cvr|se-nr',
  },
  'dk-passport': {
    title: 'Danish passport number',
    shape: /\d{9}/,
    least: 9,
    names: 'pasnummer|pas nr|pasnr|danish passport',
  },
  'dk-driver-license': {
    title: 'Danish driving licence number',
    shape: /\d{8}/,
    least: 8,
    names: 'kørekort',
  },
  'dk-vehicle': {
    title: 'Danish number plate',
    severity: 'medium',
    shape: /[A-Z]{2} ?\d{2} ?\d{3}/,
    least: 5,
    names: 'nummerplade|registreringsnummer|reg.nr|bil',
  },
  'fi-business-id': {
    title: 'Finnish business number (Y-tunnus)',
    severity: 'low',
    shape: /\d{7}-\d/,
    least: 8,
    names: 'y-tunnus|business id|fo-nummer',
  },
  'fi-passport': {
    title: 'Finnish passport or identity card number',
    shape: /[A-Z]{2}\d{7}|\d{9}[A-Z]/,
    least: 7,
    names: 'passi|passin|henkilökortti',
  },
  'is-passport': {
    title: 'Icelandic passport number',
    shape: /A\d{7}/,
    least: 7,
    names: 'vegabréf|iceland',
  },
  'no-organisation': {
    title: 'Norwegian company number',
    severity: 'low',
    shape: /[89]\d{2} ?\d{3} ?\d{3}/,
    least: 9,
    names: 'organisasjonsnummer|org.nr|orgnr|org.nummer|foretak',
  },
  'no-passport': {
    title: 'Norwegian passport number',
    shape: /[A-Z]{2,3}\d{6,7}|\d{8}/,
    least: 6,
    names: 'passnummer|pass nr|passnr|norwegian passport',
  },
  'no-vehicle': {
    title: 'Norwegian number plate',
    severity: 'medium',
    shape: /[A-Z]{2} ?\d{5}/,
    least: 5,
    names: 'skilt|regnr|kjennemerke|registreringsnummer|bil',
  },
  'no-account': {
    entity: 'BANK_ACCOUNT',
    title: 'Norwegian account number',
    shape: /\d{4}[ .]?\d\d[ .]?\d{5}/,
    least: 11,
    names: 'kontonr|kontonummer|konto',
  },
  'se-passport': {
    title: 'Swedish passport number',
    shape: /[A-Z]{2}\d{6}|\d{8}/,
    least: 6,
    names: 'passnummer|passnr|pass nr|svenskt pass',
  },
  'se-bankgiro': {
    entity: 'BANK_ACCOUNT',
    title: 'Swedish giro number',
    severity: 'medium',
    shape: /\d{3,4}-\d{4}|\d{1,7}-\d/,
    least: 5,
    names: 'bankgiro|plusgiro|bg|postgiro',
  },
  'se-vehicle': {
    title: 'Swedish number plate',
    severity: 'medium',
    shape: /[A-Z]{3} ?\d\d[A-Z\d]/,
    least: 2,
    names: 'regnr|reg.nr|registreringsnummer|registreringsskylt|bil',
  },
  'ee-document': {
    title: 'Estonian document number',
    shape: /[A-Z]{1,2}\d{7}/,
    least: 7,
    names: 'passi number|id-kaart|dokumendi number|estonian|isikutunnistus',
  },
  'lv-document': {
    title: 'Latvian document number',
    shape: /[A-Z]{2}\d{7}/,
    least: 7,
    names: 'pase|pases|personas apliecība|latvian',
  },
  'lt-document': {
    title: 'Lithuanian document number',
    shape: /\d{8}/,
    least: 8,
    names: 'pasas|paso|asmens tapatybės|tapatybės kortel|lithuanian',
  },
});

export const examples: Examples = {
  match: [
    'CVR «48 17 20 36»',
    'pasnummer «204817203»',
    'kørekort «48172036»',
    'nummerplade «KX 48 172»',
    'Y-tunnus «4817203-6»',
    'passin numero «XK4817203»',
    'vegabréf «A4817203»',
    'org.nr. «948 172 036»',
    'passnummer «CKA481720»',
    'regnr «KX 48172»',
    'kontonr «4817 20 36514»',
    'passnummer «48172036»',
    'bankgiro «4817-2036»',
    'regnr «KXQ 48Z»',
    'ID-kaart «AK0481720»',
    'pases numurs «LV4817203»',
    'paso nr. «24817203»',
  ],
  ignore: ['code 48 17 20 36', 'code 204817203', 'code 48172036', 'code KX 48 172'],
};
