import type { NameLabel } from './card.ts';

/** What one output of a tagger means for us. */
interface Meaning {
  readonly label: NameLabel;
  readonly begins: boolean;
}

/** Names of whole persons and addresses in common label sets: CoNLL, OntoNotes, WikiNER, presidio and our own. */
const wholes: Readonly<Record<string, NameLabel>> = {
  PERSON: 'PERSON',
  PER: 'PERSON',
  PERS: 'PERSON',
  NAME: 'PERSON',
  FULLNAME: 'PERSON',
  PATIENT: 'PERSON',
  STAFF: 'PERSON',
  HCW: 'PERSON',
  ADDRESS: 'ADDRESS',
  LOC: 'ADDRESS',
  LOCATION: 'ADDRESS',
  GPE: 'ADDRESS',
  FAC: 'ADDRESS',
};

/** Parts of them, as sets for personal data have: neighbours belong together, so a part begins nothing. */
const parts: Readonly<Record<string, NameLabel>> = {
  FIRSTNAME: 'PERSON',
  GIVENNAME: 'PERSON',
  GIVENNAME1: 'PERSON',
  GIVENNAME2: 'PERSON',
  MIDDLENAME: 'PERSON',
  LASTNAME: 'PERSON',
  SURNAME: 'PERSON',
  LASTNAME1: 'PERSON',
  LASTNAME2: 'PERSON',
  LASTNAME3: 'PERSON',
  STREET: 'ADDRESS',
  STREETADDRESS: 'ADDRESS',
  BUILDING: 'ADDRESS',
  BUILDINGNUM: 'ADDRESS',
  BUILDINGNUMBER: 'ADDRESS',
  SECONDARYADDRESS: 'ADDRESS',
  SECADDRESS: 'ADDRESS',
  ZIPCODE: 'ADDRESS',
  ZIP: 'ADDRESS',
  POSTCODE: 'ADDRESS',
  CITY: 'ADDRESS',
};

const scheme = /^(?:([BIELSU])[-_])?(.+)$/i;

/**
 * Reads an output's name under the BIO, IO, BILOU and BIOES schemes, any case, with or without separators inside.
 * undefined for `O` and for whatever is neither a person nor an address.
 */
export function meaningOf(output: string): Meaning | undefined {
  const [, place = '', kind = ''] = scheme.exec(output) ?? [];
  const name = kind.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const part = parts[name];
  if (part) return { label: part, begins: false };
  const label = wholes[name];
  return label && { label, begins: /[BSU]/i.test(place) };
}
