import type { Bidi } from './bidi.ts';
import { boxIn, findIn } from './find.ts';

/** A DOM node as BiDi tells of it; it looks through closed shadow roots. */
export interface Node {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly mode?: 'open' | 'closed';
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly Node[];
    readonly shadowRoot?: Node | null;
  };
}

/** One tab, driven with the trusted events that a person's keys and mouse make. */
export interface Tab {
  readonly goto: (url: string) => Promise<void>;
  /** Runs `work` in the page's own world; arguments and answer travel as JSON. */
  readonly evaluate: <Args extends readonly unknown[], Answer>(
    work: (...args: Args) => Answer,
    ...args: Args
  ) => Promise<Awaited<Answer>>;
  /** Runs `work` in the page on the first element that fits, which may be in a frame or an open shadow root. */
  readonly on: <Args extends readonly unknown[], Answer>(
    selector: string,
    work: (element: Element, ...args: Args) => Answer,
    ...args: Args
  ) => Promise<Awaited<Answer>>;
  /** Elements of the page itself, frames not included, with all that is below them. */
  readonly nodes: (selector: string) => Promise<readonly Node[]>;
  readonly type: (text: string) => Promise<void>;
  /** Presses a key while others are held: `press('v', 'Control')`. */
  readonly press: (key: string, ...held: readonly string[]) => Promise<void>;
  readonly click: (node: Node) => Promise<void>;
  /** Clicks the middle of the first element that fits, by the bare mouse; it may be in a frame or an open shadow root. */
  readonly clickOn: (selector: string) => Promise<void>;
  /** The frames of the page, each driven as a tab is. */
  readonly frames: () => Promise<readonly Tab[]>;
  /** As if these files of this machine were chosen in a file input. */
  readonly setFiles: (input: Node, paths: readonly string[]) => Promise<void>;
}

/** The code points that WebDriver gives to keys without a character. */
const keyCodes: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Tab: '\uE004',
  End: '\uE010',
  Backspace: '\uE003',
};
const codeOf = (key: string): string => keyCodes[key] ?? key;

export interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

export function valueOf<Value>({ type, result, exceptionDetails }: Evaluated): Value {
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return result?.value as Value;
}

interface Context {
  readonly context: string;
  readonly children: readonly Context[] | null;
}
const allOf = ({ context, children }: Context): readonly string[] => [context, ...(children ?? []).flatMap(allOf)];

/** A page's function as BiDi takes it: arguments and answer travel as JSON. */
const asJson = (work: string): string =>
  `async (...given) => JSON.stringify(await (${work})(...given.map((one) => JSON.parse(one))))`;
/** Milliseconds in which a page has to show an element that is looked for. */
const patience = 10_000;
const absent = 'is not on the page';

async function onceThere<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (const end = Date.now() + patience; ; await new Promise((done) => setTimeout(done, 50))) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end || !(error as Error).message.includes(absent)) throw error;
    }
  }
}

const onFirst = (work: string): string =>
  `(selector, ...args) => {
    const element = (${findIn.toString()})(selector);
    if (!element) throw new Error(selector + ' ${absent}');
    return (${work})(element, ...args);
  }`;

const down = (key: string) => ({ type: 'keyDown', value: codeOf(key) });
const up = (key: string) => ({ type: 'keyUp', value: codeOf(key) });
const clickAt = (x: number, y: number, origin: unknown) => [
  { type: 'pointerMove', x, y, origin },
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

function tabIn({ send }: Bidi, context: string): Tab {
  const call = (functionDeclaration: string, args: readonly unknown[], options: object = {}): Promise<Evaluated> =>
    send<Evaluated>('script.callFunction', {
      functionDeclaration,
      arguments: args.map((value) => ({ type: 'string', value: JSON.stringify(value) ?? 'null' })),
      target: { context },
      awaitPromise: true,
      userActivation: true,
      ...options,
    });
  const ask = async <Answer>(work: string, args: readonly unknown[]): Promise<Answer> => {
    const answer = valueOf<string | undefined>(await call(asJson(work), args));
    return (answer === undefined ? undefined : JSON.parse(answer)) as Answer;
  };
  const perform = async (type: 'key' | 'pointer', actions: readonly object[]): Promise<void> => {
    await send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  };
  return {
    // an extension's page renders, and Firefox never says that it is complete
    goto: async (url) => {
      const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
      await send('browsingContext.navigate', { context, url, wait });
    },
    evaluate: (work, ...args) => ask(work.toString(), args),
    on: (selector, work, ...args) => onceThere(() => ask(onFirst(work.toString()), [selector, ...args])),
    nodes: async (selector) =>
      valueOf(
        await call('(selector) => [...document.querySelectorAll(JSON.parse(selector))]', [selector], {
          serializationOptions: { maxDomDepth: 40, includeShadowTree: 'all' },
        }),
      ),
    type: (text) =>
      perform(
        'key',
        [...text].flatMap((key) => [down(key), up(key)]),
      ),
    press: (key, ...held) => perform('key', [...held.map(down), down(key), up(key), ...held.toReversed().map(up)]),
    setFiles: async ({ sharedId }, files) =>
      void (await send('input.setFiles', { context, element: { sharedId }, files })),
    click: ({ sharedId }) => perform('pointer', clickAt(0, 0, { type: 'element', element: { sharedId } })),
    async clickOn(selector) {
      const { x, y, width, height } = await onceThere(() =>
        ask<ReturnType<typeof boxIn>>(onFirst(boxIn.toString()), [selector]),
      );
      await perform('pointer', clickAt(Math.round(x + width / 2), Math.round(y + height / 2), 'viewport'));
    },
    async frames() {
      const { contexts } = await send<{ contexts: readonly Context[] }>('browsingContext.getTree', { root: context });
      return contexts
        .flatMap(allOf)
        .filter((each) => each !== context)
        .map((each) => tabIn({ send, close: () => undefined }, each));
    },
  };
}

/** The tab that Firefox has opened for itself. */
export async function firstTab(bidi: Bidi): Promise<Tab> {
  const { contexts } = await bidi.send<{ contexts: readonly Context[] }>('browsingContext.getTree', {});
  return tabIn(bidi, contexts[0]?.context ?? '');
}

/** Closes all tabs but the first. */
export async function closeOtherTabs({ send }: Bidi): Promise<void> {
  const { contexts } = await send<{ contexts: readonly Context[] }>('browsingContext.getTree', { maxDepth: 0 });
  for (const { context } of contexts.slice(1)) await send('browsingContext.close', { context });
}
