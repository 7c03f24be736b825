import type { Card, Kind } from '../e2e/card.ts';
import type { Node, Tab } from './tab.ts';

const roles: Readonly<Record<Kind, string>> = { card: 'dialog', note: 'status' };
const unseen = new Set(['style', 'script', 'template']);

const insideOf = ({ value }: Node): readonly Node[] => [
  ...(value?.shadowRoot ? [value.shadowRoot] : []),
  ...(value?.children ?? []),
];
const find = (node: Node, test: (node: Node) => boolean): readonly Node[] => [
  ...(test(node) ? [node] : []),
  ...insideOf(node).flatMap((child) => find(child, test)),
];
const isButton = ({ value }: Node): boolean => value?.localName === 'button';

function wordsOf(node: Node): string {
  if (unseen.has(node.value?.localName ?? '')) return '';
  return [node.value?.nodeValue ?? '', ...insideOf(node).map(wordsOf)].join(' ');
}
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const nameOf = (button: Node): string => tidy(button.value?.attributes?.['aria-label'] ?? wordsOf(button));

/** The host of the card or note, and the page or frame it is in; BiDi sees through its closed shadow root. */
async function hostOf(tab: Tab, kind: Kind): Promise<{ readonly host: Node; readonly page: Tab } | undefined> {
  const isKind = ({ value }: Node): boolean => value?.attributes?.['role'] === roles[kind];
  for (const page of [tab, ...(await tab.frames())]) {
    // a frame may go while it is asked
    const hosts = await page.nodes('parapet-card').catch((): readonly Node[] => []);
    const host = hosts.find((each) => find(each, isKind).some((box) => tidy(wordsOf(box)) !== ''));
    if (host) return { host, page };
  }
  return undefined;
}

/** What the card says now, or undefined where none is shown. */
export async function readCard(
  tab: Tab,
  kind: Kind = 'card',
): Promise<(Card & { readonly closed: boolean }) | undefined> {
  const { host } = (await hostOf(tab, kind)) ?? {};
  if (host === undefined) return undefined;
  const closed = host.value?.shadowRoot?.value?.mode === 'closed';
  return { text: tidy(wordsOf(host)), buttons: find(host, isButton).map(nameOf), closed };
}

/** In ms: long enough for a busy machine; what is in order is seen at once. */
const patience = 15_000;

async function until<Value>(ask: () => Promise<Value | undefined>, what: string): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await ask();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(what);
    await new Promise((done) => setTimeout(done, 40));
  }
}

/** The card or note, as soon as it is shown. @throws where none comes. */
export const waitForCard = (tab: Tab, kind: Kind = 'card') => until(() => readCard(tab, kind), `no ${kind} was shown`);

/** Resolves when no card is shown any more. */
export const waitForNoCard = (tab: Tab) =>
  until(async () => ((await readCard(tab)) === undefined ? true : undefined), 'the card is still there');

/** Clicks the card's button of that name with the mouse. @throws where there is none. */
export async function clickCard(tab: Tab, name: string | RegExp): Promise<void> {
  const { host, page } = (await hostOf(tab, 'card')) ?? {};
  const matches = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
  const button = host && find(host, isButton).find((node) => matches(nameOf(node)));
  if (button === undefined) throw new Error(`the card has no button "${name}"`);
  await page?.click(button);
}
