import type { Category, Finding } from '../engine/types.ts';

type Reason = readonly [entity: RegExp, why: string];

/** The first that fits wins; from the most particular to the most general. */
const secrets: readonly Reason[] = [
  [/WEBHOOK/, 'Anyone who has this address can post messages with it.'],
  [/PRIVATE_KEY|UNSEAL|PGP|SSH/, 'Whoever holds this key can act as its owner.'],
  [/CONNECTION|DATABASE|DSN|_URI|_URL$/, 'It opens the way to your data.'],
  [/PASSWORD|PASSWD|PASSPHRASE/, 'Anyone who reads it can sign in.'],
  [/SESSION|COOKIE|JWT|BEARER|OAUTH_(?:ACCESS|TOKEN)/, 'It works like being signed in as you.'],
  [/CLIENT_ID|_KEY_ID|API_ID|SERVICE_ACCOUNT$/, 'It is half of a sign-in. Better kept to yourself.'],
];

const personal: readonly Reason[] = [
  [/CREDIT_CARD/, 'It can be used to pay in somebody’s name.'],
  [/IBAN|BANK|ROUTING/, 'It can be used to take money from an account.'],
  [/EMAIL/, 'It tells who somebody is, and how to write to them.'],
  [/PHONE/, 'It tells who somebody is, and how to call them.'],
  [/PASSPORT|DRIVER|DRIVING|IDENTITY_CARD/, 'The number of an identity document can be misused to pose as its owner.'],
  [/MEDICARE|NHS|HEALTH|MBI|MEDICAL|NPI/, 'It leads to somebody’s health records.'],
  [/VAT|SIRET|CNPJ|_ABN|_ACN|_BRN|_UEN|_CIF|GSTIN|_UID/, 'It tells which business this is about.'],
  [/VIN|VEHICLE/, 'It leads to the owner of a vehicle.'],
  [/PERSON|NAME|ADDRESS|LOCATION|BIRTH/, 'It tells who somebody is.'],
  [/TAX|TFN|NIF|NIP|PAN$|ITIN|INN$|AFM$|FISCAL/, 'A tax number can be misused to pose as its owner.'],
];

const general: Readonly<Record<Category, string>> = {
  secret: 'Anyone who has it can use your account.',
  pii: 'It belongs to one person, and can be misused to pose as them.',
  custom: 'It is on the list of words that must not leave.',
  'source-code': 'It looks like code that is not public.',
  injection: 'It tries to give the chatbot orders.',
  harm: 'It may hurt somebody.',
  bias: 'It judges people by the group they belong to.',
  hallucination: 'Nothing you gave supports it.',
  promise: 'It promises what nobody here can promise.',
  'unsafe-code': 'Running it may do damage.',
  exfiltration: 'It may carry your conversation to somebody else.',
};

/** Why something had better stay here: one short, kind sentence. */
export function why({ category, entity }: Pick<Finding, 'category' | 'entity'>): string {
  const reasons = category === 'secret' ? secrets : category === 'pii' ? personal : [];
  return reasons.find(([fits]) => fits.test(entity))?.[1] ?? general[category];
}
