import type { Chat } from './chat.ts';
import { attributeOf, find, treeOf, wordsOf, type Node } from './tree.ts';

/** A card asks and waits; a note only says something, takes no focus and goes by itself. */
export type Kind = 'card' | 'note';

/** A card as a person meets it: its words, and the names of its buttons. */
export interface Card {
  readonly text: string;
  readonly buttons: readonly string[];
}

const host = 'PARAPET-CARD';
const roles: Readonly<Record<Kind, string>> = { card: 'dialog', note: 'status' };
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const nameOf = (button: Node): string => tidy(attributeOf(button, 'aria-label') ?? wordsOf(button));

/** The host of the card or note: only the developer tools see through a closed shadow root. */
async function hostOf(chat: Chat, kind: Kind): Promise<Node | undefined> {
  const hosts = find(await treeOf(chat), ({ nodeName }) => nodeName === host);
  const isKind = (node: Node): boolean => attributeOf(node, 'role') === roles[kind];
  return hosts.find((node) => find(node, isKind).some((box) => tidy(wordsOf(box)) !== ''));
}

const buttonsIn = (card: Node): readonly Node[] => find(card, ({ nodeName }) => nodeName === 'BUTTON');

/** What the card says now, or undefined where none is shown. */
export async function readCard(chat: Chat, kind: Kind = 'card'): Promise<Card | undefined> {
  const card = await hostOf(chat, kind);
  return card === undefined ? undefined : { text: tidy(wordsOf(card)), buttons: buttonsIn(card).map(nameOf) };
}

/** Whether the card's shadow root is closed to the page. */
export async function isClosed(chat: Chat): Promise<boolean> {
  const roots = (await hostOf(chat, 'card'))?.shadowRoots ?? [];
  return roots.length > 0 && roots.every(({ shadowRootType }) => shadowRootType === 'closed');
}

/** In ms: long enough for two browsers on a busy machine; what is in order is seen at once. */
const patience = 15_000;

async function until<Value>(ask: () => Promise<Value | undefined>): Promise<Value | undefined> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await ask();
    if (value !== undefined || Date.now() > end) return value;
    await new Promise((done) => setTimeout(done, 40));
  }
}

async function appearing(chat: Chat, kind: Kind): Promise<Card> {
  const shown = await until(() => readCard(chat, kind));
  if (shown === undefined) throw new Error(`no ${kind} was shown`);
  return shown;
}

/** The card, as soon as it is shown. @throws where none comes. */
export const waitForCard = (chat: Chat): Promise<Card> => appearing(chat, 'card');
/** The note, as soon as it is shown. @throws where none comes. */
export const waitForNote = (chat: Chat): Promise<Card> => appearing(chat, 'note');

/** Resolves when no card is shown any more. */
export async function waitForNoCard(chat: Chat): Promise<void> {
  const gone = await until(async () => ((await readCard(chat)) === undefined ? true : undefined));
  if (gone === undefined) throw new Error('the card is still there');
}

async function centreOf(chat: Chat, backendNodeId: number): Promise<{ readonly x: number; readonly y: number }> {
  const { quads } = await chat.devtools.send('DOM.getContentQuads', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Clicks the card's button of that name with the mouse. @throws where there is none. */
export async function clickCard(chat: Chat, name: string | RegExp): Promise<void> {
  const card = await hostOf(chat, 'card');
  const buttons = card === undefined ? [] : buttonsIn(card);
  const matches = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
  const button = buttons.find((node) => matches(nameOf(node)));
  if (button === undefined) throw new Error(`the card has no button "${name}": ${buttons.map(nameOf).join(', ')}`);
  const { x, y } = await centreOf(chat, button.backendNodeId);
  await chat.page.mouse.click(x, y);
}
