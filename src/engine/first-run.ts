import { digit, kindsOf } from './char-kinds.ts';
import type { RegexNode } from './regex-tree.ts';

/** Runs of more digits count as runs of so many. */
export const longestRun = 30;
export const allRuns = 2 ** (longestRun + 1) - 1;

/** How far a match has come: no digit seen yet, within its first run of so many digits, or behind it. Bit n: n digits. */
interface Course {
  readonly before: boolean;
  readonly within: number;
  readonly behind: number;
}

const join = (a: Course, b: Course): Course => ({ before: a.before || b.before, within: a.within | b.within, behind: a.behind | b.behind }); // prettier-ignore
const same = (a: Course, b: Course): boolean => a.before === b.before && a.within === b.within && a.behind === b.behind;
const nowhere: Course = { before: false, within: 0, behind: 0 };

const afterDigit = ({ before, within, behind }: Course): Course => ({
  before: false,
  within: ((within << 1) & allRuns) | (within & (1 << longestRun)) | (before ? 2 : 0),
  behind,
});
const afterOther = ({ before, within, behind }: Course): Course => ({ before, within: 0, behind: behind | within });

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
    const { before, within, behind } = this.#follow(node, { before: true, within: 0, behind: 0 });
    return before ? allRuns : within | behind;
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
        return join(kinds & digit ? afterDigit(course) : nowhere, kinds & ~digit ? afterOther(course) : nowhere);
      }
      case 'sequence':
        return node.items.reduce((now, item) => this.#follow(item, now), course);
      case 'choice':
        return node.options.map((option) => this.#follow(option, course)).reduce(join, nowhere);
      case 'repeat':
        return this.#repeat(node, course);
    }
  }

  #repeat({ body, least, most }: RegexNode & { kind: 'repeat' }, course: Course): Course {
    let now = course;
    for (let time = 0; time < Math.min(least, longestRun); time++) now = this.#follow(body, now);
    let all = now;
    for (let time = least; time < most; time++) {
      now = this.#follow(body, now);
      const more = join(all, now);
      if (same(more, all)) break;
      all = more;
    }
    return all;
  }
}
