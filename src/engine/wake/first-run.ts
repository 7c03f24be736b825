import { digit, kindsOf } from './char-kinds.ts';
import type { RegexNode } from '../regex-tree.ts';

/** Runs of more digits count as runs of so many. */
export const longestRun = 14;
export const allRuns = 2 ** (longestRun + 1) - 1;

/**
 * How far a match may have come, as bits of one number: 0, no digit seen yet; 1 to 14, within its first run, of so many
 * digits; 15 to 28, behind that run.
 */
type Course = number;
const before = 1;
const within = allRuns & ~before;
const behind = within << longestRun;
const longest = 1 << longestRun;

const afterDigit = (course: Course): Course =>
  (((course & (before | within)) << 1) & within) | (course & (longest | behind));
const afterOther = (course: Course): Course => (course & (before | behind)) | ((course & within) << longestRun);

/** Follows one pattern: how many digits its matches may have in their first run. */
export class FirstRun {
  readonly #flags: string;
  readonly #groups: (RegexNode & { kind: 'choice' })[] = [];

  constructor(root: RegexNode, flags: string) {
    this.#flags = flags;
    this.#collect(root);
  }

  /** Bit n: n digits. All bits where a match may have none. */
  of(node: RegexNode): number {
    const course = this.#follow(node, before);
    return course & before ? allRuns : (course & within) | ((course & behind) >> longestRun);
  }

  /** Groups in the order of their numbers. */
  #collect(node: RegexNode): void {
    if (node.kind === 'choice' && /^\((?!\?:)/.test(node.open)) this.#groups.push(node);
    if (node.kind === 'sequence') for (const item of node.items) this.#collect(item);
    else if (node.kind === 'repeat') this.#collect(node.body);
    else if (node.kind === 'choice' || node.kind === 'look') for (const option of node.options) this.#collect(option);
  }

  #group(source: string): RegexNode | undefined {
    const name = /^\\k(<\w+>)$/.exec(source)?.[1];
    return name ? this.#groups.find(({ open }) => open === `(?${name}`) : this.#groups[Number(source.slice(1)) - 1];
  }

  /** Where a match may be behind the node. */
  #follow(node: RegexNode, course: Course): Course {
    if ((course & ~behind) === 0) return course;
    switch (node.kind) {
      case 'look':
      case 'edge':
        return course;
      case 'reference': {
        const group = this.#group(node.source);
        return group ? this.#follow(group, course) : course;
      }
      case 'set': {
        const kinds = kindsOf(node.source, this.#flags);
        return (kinds & digit ? afterDigit(course) : 0) | (kinds & ~digit ? afterOther(course) : 0);
      }
      case 'sequence':
        return node.items.reduce((now, item) => this.#follow(item, now), course);
      case 'choice':
        return node.options.reduce((all, option) => all | this.#follow(option, course), 0);
      case 'repeat':
        return this.#repeat(node, course);
    }
  }

  #repeat({ body, least, most }: RegexNode & { kind: 'repeat' }, course: Course): Course {
    let all = course;
    for (let time = 0; time < least; time++) {
      const next = this.#follow(body, all);
      if (next === all) break;
      all = next;
    }
    for (let time = least; time < most; time++) {
      const next = all | this.#follow(body, all);
      if (next === all) break;
      all = next;
    }
    return all;
  }
}
