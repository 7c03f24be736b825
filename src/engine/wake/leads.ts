import { isApart } from './apart.ts';
import { digit, kindOf, kindsOf, letters } from './char-kinds.ts';
import type { RegexNode } from '../regex-tree.ts';

/**
 * How a match may begin: its first three characters, each a digit (0), a letter (1) or a sign (2), as digits of a number
 * to the base of three. A set of such beginnings is a number with these bits.
 */
const base = 3;
const anything = 7;

/** The beginnings of no, one, two and three characters. */
type Leads = readonly [none: number, one: number, two: number, whole: number];

const isWhole = ([none, one, two]: Leads): boolean => (none | one | two) === 0;
const either = (a: Leads, b: Leads): Leads => [a[0] | b[0], a[1] | b[1], a[2] | b[2], a[3] | b[3]];

/** Each beginning of a set with each of the kinds behind it. */
function add(leads: number, kinds: number): number {
  let longer = 0;
  for (let lead = 0; leads >> lead > 0; lead++) if ((leads >> lead) & 1) longer |= kinds << (lead * base);
  return longer;
}

const longer = ([none, one, two, whole]: Leads, kinds: number): Leads => [
  0,
  add(none, kinds),
  add(one, kinds),
  whole | add(two, kinds),
];

/** Anything may follow. */
const open = (leads: Leads): Leads => (isWhole(leads) ? leads : open(longer(leads, anything)));

function follow(node: RegexNode, leads: Leads, flags: string): Leads {
  if (isWhole(leads)) return leads;
  switch (node.kind) {
    case 'look':
    case 'edge':
      return leads;
    case 'reference':
      return open(leads);
    case 'set': {
      const kinds = kindsOf(node.source, flags);
      return longer(leads, (kinds & digit ? 1 : 0) | (kinds & letters ? 2 : 0) | (kinds & ~(digit | letters) ? 4 : 0));
    }
    case 'sequence':
      return node.items.reduce((now, item) => follow(item, now, flags), leads);
    case 'choice':
      return node.options.reduce<Leads>((now, option) => either(now, follow(option, leads, flags)), [0, 0, 0, 0]);
    case 'repeat': {
      let now = leads;
      for (let time = 0; time < Math.min(node.least, base); time++) now = follow(node.body, now, flags);
      for (let time = node.least; time < Math.min(node.most, node.least + base); time++)
        now = either(now, follow(node.body, now, flags));
      return now;
    }
  }
}

/** All ways in which a match may begin. */
export const leadsOf = (node: RegexNode, flags: string): number => open(follow(node, [1, 0, 0, 0], flags))[3];

const leadKind = (kinds: number): number => (kinds & digit ? 0 : kinds & letters ? 1 : 2);

/** Signs behind the end of a look. */
const beyond = 2;

/** How what stands in a look begins, and what stands apart in it. */
export function leadsIn(look: string): { readonly leads: number; readonly apartLeads: number } {
  let [leads, apartLeads] = [0, 0];
  let [second, third] = [beyond, beyond];
  for (let at = look.length - 1; at >= 0; at--) {
    const first = leadKind(kindOf(look.charCodeAt(at)));
    const bit = 1 << ((first * base + second) * base + third);
    leads |= bit;
    if (isApart(look, at)) apartLeads |= bit;
    [second, third] = [first, second];
  }
  return { leads, apartLeads };
}
