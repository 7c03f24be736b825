import type { Bidi } from './bidi.ts';

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
  /** Elements with all that is below them. */
  readonly nodes: (selector: string) => Promise<readonly Node[]>;
  readonly type: (text: string) => Promise<void>;
  /** Presses a key while others are held: `press('v', 'Control')`. */
  readonly press: (key: string, ...held: readonly string[]) => Promise<void>;
  readonly click: (node: Node) => Promise<void>;
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

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

function valueOf<Value>({ type, result, exceptionDetails }: Evaluated): Value {
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return result?.value as Value;
}

/** The tab that Firefox has opened for itself. */
export async function firstTab({ send }: Bidi): Promise<Tab> {
  const { contexts } = await send<{ contexts: readonly { context: string }[] }>('browsingContext.getTree', {});
  const context = contexts[0]?.context;
  const call = (functionDeclaration: string, args: readonly unknown[], options: object = {}): Promise<Evaluated> =>
    send<Evaluated>('script.callFunction', {
      functionDeclaration,
      arguments: args.map((value) => ({ type: 'string', value: JSON.stringify(value) ?? 'null' })),
      target: { context },
      awaitPromise: true,
      userActivation: true,
      ...options,
    });
  const perform = (type: 'key' | 'pointer', actions: readonly object[]): Promise<unknown> =>
    send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  const down = (key: string) => ({ type: 'keyDown', value: codeOf(key) });
  const up = (key: string) => ({ type: 'keyUp', value: codeOf(key) });
  return {
    // an extension's page renders, and Firefox never says that it is complete
    goto: async (url) => {
      const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
      await send('browsingContext.navigate', { context, url, wait });
    },
    evaluate: async (work, ...args) => {
      const json = `async (...given) => JSON.stringify(await (${work.toString()})(...given.map((one) => JSON.parse(one))))`;
      const answer = valueOf<string | undefined>(await call(json, args));
      return answer === undefined ? undefined : JSON.parse(answer);
    },
    nodes: async (selector) =>
      valueOf(
        await call('(selector) => [...document.querySelectorAll(JSON.parse(selector))]', [selector], {
          serializationOptions: { maxDomDepth: 40, includeShadowTree: 'all' },
        }),
      ),
    type: async (text) =>
      void (await perform(
        'key',
        [...text].flatMap((key) => [down(key), up(key)]),
      )),
    press: async (key, ...held) =>
      void (await perform('key', [...held.map(down), down(key), up(key), ...held.toReversed().map(up)])),
    setFiles: async ({ sharedId }, files) =>
      void (await send('input.setFiles', { context, element: { sharedId }, files })),
    click: async ({ sharedId }) => {
      const origin = { type: 'element', element: { sharedId } };
      const button = { button: 0 };
      await perform('pointer', [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', ...button },
        { type: 'pointerUp', ...button },
      ]);
    },
  };
}
