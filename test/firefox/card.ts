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

/** The host of the card or note; BiDi sees through its closed shadow root. */
async function hostOf(tab: Tab, kind: Kind): Promise<Node | undefined> {
  const hosts = await tab.nodes('parapet-card');
  const isKind = ({ value }: Node): boolean => value?.attributes?.['role'] === roles[kind];
  return hosts.find((host) => find(host, isKind).some((box) => tidy(wordsOf(box)) !== ''));
}

/** What the card says now, or undefined where none is shown. */
export async function readCard(
  tab: Tab,
  kind: Kind = 'card',
): Promise<(Card & { readonly closed: boolean }) | undefined> {
  const host = await hostOf(tab, kind);
  if (host === undefined) return undefined;
  const closed = host.value?.shadowRoot?.value?.mode === 'closed';
  return { text: tidy(wordsOf(host)), buttons: find(host, isButton).map(nameOf), closed };
}

async function until<Value>(ask: () => Promise<Value | undefined>, what: string): Promise<Value> {
  const end = Date.now() + 4000;
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
export async function clickCard(tab: Tab, name: string): Promise<void> {
  const host = await hostOf(tab, 'card');
  const button = host && find(host, isButton).find((node) => nameOf(node) === name);
  if (button === undefined) throw new Error(`the card has no button "${name}"`);
  await tab.click(button);
}
