import { allJudges } from '../../../src/judges/registry.ts';
import { annotate, type Annotator } from '../../../src/page-io/marking/annotate.ts';
import { follow, type RepliesOfSite } from '../../../src/page-io/reading/follow.ts';
import type { SettledSegment } from '../../../src/page-io/reading/settle.ts';
import { readEditable, textOf } from '../../../src/page-io/writing/editable.ts';

/** What the tests drive: Parapet's reading half on a page of its own, wired as a content script would. */
export interface ReadingLab {
  readonly segments: { readonly text: string; readonly generation: number; readonly replaces: string | undefined }[];
  readonly opened: string[];
  readonly wrong: string[];
  /** Whether a second and a third judge say of the same words that they look odd. */
  doubled: boolean;
  start(site: RepliesOfSite): void;
  stop(): void;
  count(): number;
  /** The words under the browser's own highlights, by severity. */
  painted(): Readonly<Record<string, readonly string[]>>;
  /** An editor's text, as it is read alone and with the way back to its nodes. */
  written(editor: HTMLElement): readonly [alone: string, withPlaces: string];
  /** Adds text to the end of the last block of a reply, as a stream does. */
  type(reply: Element, text: string): void;
}

declare global {
  interface Window {
    lab: ReadingLab;
  }
}

let stopping = new AbortController();
let annotator: Annotator | undefined;

function judged(segment: SettledSegment): void {
  const marks = allJudges.flatMap(({ id, judge, title, severity, category }) =>
    [...judge(segment, { supplied: [] })].map(({ span, why }) => ({ span, why, title, severity, category, judge: id })),
  );
  const others = (title: string) => marks.map((mark) => ({ ...mark, title, why: 'It looks odd.', judge: title }));
  annotator?.mark(segment, lab.doubled ? [...marks, ...others('Odd'), ...others('Odder')] : marks);
}

async function run(site: RepliesOfSite): Promise<void> {
  const { signal } = stopping;
  annotator = annotate(signal, {
    record: () => ({ seen: 4, wrong: 1 }),
    seen: ({ title }) => lab.opened.push(title),
    wrong: ({ title }) => lab.wrong.push(title),
  });
  for await (const segment of follow(document, site, signal)) {
    const { text, generation, replaces } = segment;
    lab.segments.push({ text, generation, replaces: replaces?.text });
    judged(segment);
  }
}

const words = (range: AbstractRange): string => (range instanceof Range ? range.toString() : '');

const lab: ReadingLab = {
  segments: [],
  opened: [],
  wrong: [],
  doubled: false,
  start(site) {
    stopping = new AbortController();
    void run(site);
  },
  stop: () => stopping.abort(),
  count: () => annotator?.count() ?? 0,
  painted: () =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map((range) => words(range))]),
    ),
  written: (editor) => [textOf(editor), readEditable(editor).text],
  type(reply, text) {
    const last = reply.lastElementChild ?? reply.appendChild(document.createElement('p'));
    const node = last.lastChild ?? last.appendChild(document.createTextNode(''));
    (node as Text).appendData(text);
  },
};
window.lab = lab;
