import { digit, kindOf, kindsOf, letters, lower, upper } from './char-kinds.ts';
import type { RegexNode } from '../regex-tree.ts';

/**
 * How a match may begin: its first three characters, each a digit, a letter or a sign, as bits of one number. Of all that
 * hundreds of patterns want, this is told the fastest.
 */
const length = 3;
const kindCount = 3;

/** What is known of a beginning: so many kinds, and their number to the base of three. */
interface Lead {
  readonly length: number;
  readonly value: number;
}

const isWhole = (lead: Lead): boolean => lead.length === length;

function merge(leads: readonly Lead[]): readonly Lead[] {
  return [...new Map(leads.map((lead) => [lead.length * 100 + lead.value, lead])).values()];
}

const longer = (leads: readonly Lead[], kinds: readonly number[]): readonly Lead[] =>
  merge(leads.flatMap((lead) => isWhole(lead) ? [lead] : kinds.map((kind) => ({ length: lead.length + 1, value: lead.value * kindCount + kind })))); // prettier-ignore

/** Anything may follow. */
function open(leads: readonly Lead[]): readonly Lead[] {
  let now = leads;
  while (!now.every(isWhole)) now = longer(now, [0, 1, 2]);
  return now;
}

function follow(node: RegexNode, leads: readonly Lead[], flags: string): readonly Lead[] {
  if (leads.every(isWhole)) return leads;
  switch (node.kind) {
    case 'look':
    case 'edge':
      return leads;
    case 'reference':
      return open(leads);
    case 'set': {
      const kinds = kindsOf(node.source, flags);
      const signs = kinds & ~(digit | letters);
      return longer(leads, [...(kinds & digit ? [0] : []), ...(kinds & letters ? [1] : []), ...(signs ? [2] : [])]);
    }
    case 'sequence':
      return node.items.reduce((now, item) => follow(item, now, flags), leads);
    case 'choice':
      return merge(node.options.flatMap((option) => follow(option, leads, flags)));
    case 'repeat': {
      let now = leads;
      for (let time = 0; time < Math.min(node.least, length); time++) now = follow(node.body, now, flags);
      for (let time = node.least; time < Math.min(node.most, node.least + length); time++) now = merge([...now, ...follow(node.body, now, flags)]); // prettier-ignore
      return now;
    }
  }
}

/** The bits of all ways in which a match may begin; what stands behind a short one may be anything. */
export function leadsOf(node: RegexNode, flags: string): number {
  const leads = open(follow(node, [{ length: 0, value: 0 }], flags));
  return leads.reduce((bits, { value }) => bits | (1 << value), 0);
}

/** 0: a digit, 1: a letter, 2: a sign. */
const leadKind = (kinds: number): number => (kinds & digit ? 0 : kinds & letters ? 1 : 2);
const isWordKind = (kind: number): boolean => (kind & (digit | upper | lower)) !== 0;

/** Signs behind the end of a look. */
const beyond = 2;

/** How what stands in a look begins, and each of its words. */
export function leadsIn(look: string): { readonly leads: number; readonly wordLeads: number } {
  let [leads, wordLeads] = [0, 0];
  let [second, third] = [beyond, beyond];
  for (let at = look.length - 1; at >= 0; at--) {
    const first = leadKind(kindOf(look.charCodeAt(at)));
    const bit = 1 << ((first * kindCount + second) * kindCount + third);
    leads |= bit;
    if (at === 0 || !isWordKind(kindOf(look.charCodeAt(at - 1)))) wordLeads |= bit;
    [second, third] = [first, second];
  }
  return { leads, wordLeads };
}
