import { entropy } from '../../engine/entropy.ts';
import { isPlaceholder } from '../../engine/placeholder.ts';
import { regex } from '../../engine/regex.ts';
import type { Finding } from '../../engine/types.ts';
import { packed } from './given/supplied.ts';

/** Inside a value: written down to be read, not used. */
const readable = /example|sample|dummy|fake|test|demo|your|secret|passw|placeholder|abc|xxx|0123|1234|2345|0000|9876/i;

/** Mailboxes of a role or of nobody. */
const nobody = regex('i')`
  ^(?:
    info|support|contact|sales|hello|hi|admin\w*|help\w*|office|press|media|team|privacy|legal|billing
    |accounts?|careers?|jobs?|hr|service|customer\w*|orders?|security|abuse|webmaster|news\w*|marketing
    |feedback|inquir\w+|enquir\w+|john\w*|jane\w*
    |(?:first|last|user|full)[._-]?name\w*
    |j?\.?(?:doe|smith|roe)|jsmith|jdoe|alice|bob|foo|bar|test\w*|user\w*|someone|somebody|me|you\w*
    |my[._-]\w+|name|sender|recipient|employee\w*|manager|boss|client|ombuds\w*|embassy|consulate|bookings?
    |reservations?|reception|library|museum|mayor|council|ministry|registrar|enquiries|editor|permissions
    |questions|apply|admissions|hotline|kontakt|presse|post|mail|service|bureau|secretar\w+
  )(?![^\W_])
`;
const nowhere = regex('i')`
  @(?:[\w-]+\.)*(?:
    \w*(?:
      company|domain|example|acme|your|test|website|site|email|mail(?:server|provider)|corp|business
      |organi[sz]ation|university|school|provider|xyz|abc|foo|bar
    )\w*
  )\.\w+$
  |\.(?:gov|mil|gouv|gob)(?:\.\w\w)?$
  |\.(?:local|localdomain|lan|internal|intranet|corp|home|htb|test|invalid|example|localhost)$
`;
/** Numbers that stand in manuals everywhere as examples. */
const ofManuals = regex('')`
  ^(?:
    de89370400440532013000|gb29nwbk60161331926819|gb82west12345698765432|fr1420041010050500013m02606
    |nl91abna0417164300|ch9300762011623852957|4111111111111111|5555555555554444|378282246310005
    |4242424242424242|078051120|219099999
  )$
`;
/** Tells things apart; what opens something is seldom of this form. */
const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** A number of somebody, not the line of a shop. */
const ofSomebody = /\b(?:mobile|cell|home|private|personal|his|her|their|my)\b[^.\n]{0,24}$/i;

function isMachineMade(value: string): boolean {
  const flat = value.replace(/\s+/g, '');
  return flat.length >= 16 && /\d/.test(flat) && /[A-Za-z]/.test(flat) && entropy(flat.slice(0, 200)) >= 3.2;
}

/** A password that somebody made up: `Kr4nich!Teich88`. Manuals write words and little else. */
const isChosen = (value: string): boolean =>
  value.length >= 8 && [/\p{Ll}/u, /\p{Lu}/u, /\d/].every((kind) => kind.test(value));

/**
 * Is a finding in a reply sure enough to be told of: does it single out a person, or open something? `before`: up to 60
 * units before the value.
 */
export function isTelling({ category, entity, severity, confidence }: Finding, value: string, before: string): boolean {
  if (isPlaceholder(value) || confidence < 0.7 || uuid.test(value) || ofManuals.test(packed(value))) return false;
  if (entity === 'EMAIL_ADDRESS') return !nobody.test(value) && !nowhere.test(value);
  if (entity === 'PHONE_NUMBER') return ofSomebody.test(before) && !/555|(?:^|\D)(?:800|888|877|866)\D/.test(value);
  const grave = severity === 'high' || severity === 'critical';
  if (category === 'pii') return grave && !/1234|0000|(\d)\1{4}/.test(packed(value));
  return category === 'secret' && grave && (isMachineMade(value) || isChosen(value)) && !readable.test(value);
}
