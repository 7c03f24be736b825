import type { Surroundings } from './surroundings.ts';
import { regex } from './regex.ts';
import { parseRegex, type RegexNode } from './regex-tree.ts';

/**
 * Numbers as people type them: in groups of another length, with other signs between, in small letters. Beside its name
 * (`BSN 4817 2036 4`, `voter id kqx2048813`) such a number is as plain as in its official form.
 */

/** What may stand between two characters: nothing, or one or two of these. */
const gap = '[ .\\/\\-\\u00a0\\u2009\\u202f\\u2011\\u2013]{0,2}';
const isSeparator = (source: string): boolean =>
  /^(?:\\[-./s]|[ ./-]|\[(?:\\?[ ./-]|\\s|\\u[\da-f]{4})+\])$/.test(source);

/** Undefined where the pattern asks for more than a row of characters. */
function withGaps(node: RegexNode): string | undefined {
  switch (node.kind) {
    case 'set':
      return isSeparator(node.source) ? '' : gap + node.source;
    case 'sequence':
      return joined(node.items, '');
    case 'choice': {
      const options = joined(node.options, '|');
      if (options === undefined) return undefined;
      return /^\|*$/.test(options) ? '' : `(?:${options})`;
    }
    case 'repeat': {
      const body = withGaps(node.body);
      return body ? `(?:${body}){${node.least},${node.most === Infinity ? '' : node.most}}` : body;
    }
    case 'reference':
      return ''; // to the sign that stood between the groups before
    case 'look':
    case 'edge':
      return undefined;
  }
}

function joined(nodes: readonly RegexNode[], sign: string): string | undefined {
  const parts = nodes.map(withGaps);
  return parts.includes(undefined) ? undefined : parts.join(sign);
}

/** A pattern for the characters of `shape` with any gaps between, in either case; without gaps where it looks around. */
export function regrouped({ source, flags }: RegExp): RegExp {
  const gapped = withGaps(parseRegex(source));
  return new RegExp(
    gapped ? `(?=[A-Za-z\\d])${gapped}(?!${gap}\\d)` : source,
    flags.includes('i') ? flags : `${flags}i`,
  );
}

/**
 * What has groups or letters of its own: dates and years, pairs of digits in a row, addresses of the net, decimals, and
 * small words beside a number.
 */
const other = regex('')`
  ^\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d$|^(?:19|20)\d\d[ ./-]|^\d{1,2}(?:[ ./-]{1,2}\d{1,2}){2,}$|^\d{1,3}(?:\.\d{1,3}){3}$
  |^[\d ]+\.\d\d?$|(?=.*\d\.\d).*\s|(?<![A-Za-z\d])[a-z]+(?![A-Za-z\d])
`;
/** As sums are written; where the first group is whole too, check digits tell. */
const thousands = /^\d{1,3}(?:[ .]\d{3})+$/;
const plainThousands = /^\d{1,2}(?:[ .]\d{3})+$/;
const fewDigits = 7;

/** `4.8.1.7.2.0.3`: each sign for itself, as nobody writes a number but to hide it. */
const pulledApart = /^[A-Za-z\d](?:([ ./\u00a0\u2013-])[A-Za-z\d])(?:\1[A-Za-z\d]){3,}$/;

/** Whether a value is written as no other kind of number; `isChecked` where its digits prove something. */
function isPlausible(value: string, isChecked: boolean): boolean {
  if (pulledApart.test(value)) return true;
  if (other.test(value)) return false;
  if (isChecked) return !plainThousands.test(value);
  return !thousands.test(value) && value.replace(/[^A-Za-z\d]/g, '').length >= fewDigits;
}

/** Nothing but signs and two words such as "no", "br." or "is" between a name and its number. */
const link = regex('u')`
  ^(?:['’]s)?[\s:=#.()"'*_/-]{0,4}(?:(?:
    number|nummer|numer[oa]?|n[uú]mero|numéro|numara|številka|číslo|broj|szám|номер|nomor|lautet|código|code|id|is|no|nr
    |num|n[°ºo]|№|ist|es|é|è|est|č|br|号|號|番号|번호
  )[\s:.=#-]{1,3}){0,2}$
`;
const backLink = /^[\s,("'*–-]{1,3}(?:(?:is|was|=) )?(?:(?:my|our|his|her|the|your|their) )?$/;
const reach = 40;

/** Whether a name of `names` (global, for lower-case text) stands right before the value, or right behind it. */
function isBeside(names: RegExp, { before, after }: Surroundings): boolean {
  const left = before.slice(-reach).toLowerCase();
  const right = after.slice(0, reach).toLowerCase();
  return (
    [...left.matchAll(names)].some(({ 0: name, index }) => link.test(left.slice(index + name.length))) ||
    [...right.matchAll(names)].some(({ index }) => backLink.test(right.slice(0, index)))
  );
}

/** Whether a value that `regrouped` found is meant: beside its name, and written as no other kind of number. */
export const isMeant = (value: string, names: RegExp, around: Surroundings, isChecked: boolean): boolean =>
  isPlausible(value, isChecked) && isBeside(names, around);
