import type { Page } from 'playwright-core';
import type { Chat } from './chat.ts';

/** The card as a person meets it: its words, and the names of its buttons. */
export interface Card {
  readonly text: string;
  readonly buttons: readonly string[];
}

interface Node {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly (Node & { readonly shadowRootType?: string })[];
}

const host = 'PARAPET-CARD';
const unseen = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);

const insideOf = (node: Node): readonly Node[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];

function find(node: Node, test: (node: Node) => boolean): readonly Node[] {
  return [...(test(node) ? [node] : []), ...insideOf(node).flatMap((child) => find(child, test))];
}

function wordsOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue;
  return unseen.has(node.nodeName) ? '' : insideOf(node).map(wordsOf).join(' ');
}

function nameOf(button: Node): string {
  const at = button.attributes?.indexOf('aria-label') ?? -1;
  const label = at % 2 === 0 ? button.attributes?.[at + 1] : undefined;
  return (label ?? wordsOf(button)).replace(/\s+/g, ' ').trim();
}

/** The card's host in the page of `chat`: only the developer tools see through a closed shadow root. */
async function hostOf({ devtools }: Chat): Promise<Node | undefined> {
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = find(root as Node, ({ nodeName }) => nodeName === host);
  return found.find((node) => wordsOf(node).trim() !== '');
}

const buttonsIn = (card: Node): readonly Node[] => find(card, ({ nodeName }) => nodeName === 'BUTTON');

/** What the card says now, or undefined where none is shown. */
export async function readCard(chat: Chat): Promise<Card | undefined> {
  const card = await hostOf(chat);
  if (card === undefined) return undefined;
  return { text: wordsOf(card).replace(/\s+/g, ' ').trim(), buttons: buttonsIn(card).map(nameOf) };
}

/** Whether the card's shadow root is closed to the page. */
export async function isClosed(chat: Chat): Promise<boolean> {
  const roots = (await hostOf(chat))?.shadowRoots ?? [];
  return roots.length > 0 && roots.every(({ shadowRootType }) => shadowRootType === 'closed');
}

async function until<Value>(wait: number, ask: () => Promise<Value | undefined>): Promise<Value | undefined> {
  const end = Date.now() + wait;
  for (;;) {
    const value = await ask();
    if (value !== undefined || Date.now() > end) return value;
    await new Promise((done) => setTimeout(done, 40));
  }
}

/** The card, as soon as it is shown. @throws where none comes within `wait` milliseconds. */
export async function waitForCard(chat: Chat, wait = 3000): Promise<Card> {
  const card = await until(wait, () => readCard(chat));
  if (card === undefined) throw new Error('no card was shown');
  return card;
}

/** Resolves when no card is shown any more. */
export async function waitForNoCard(chat: Chat, wait = 3000): Promise<void> {
  const gone = await until(wait, async () => ((await readCard(chat)) === undefined ? true : undefined));
  if (gone === undefined) throw new Error('the card is still there');
}

async function centreOf(chat: Chat, backendNodeId: number): Promise<{ readonly x: number; readonly y: number }> {
  const { quads } = await chat.devtools.send('DOM.getContentQuads', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Clicks the card's button of that name with the mouse. @throws where there is none. */
export async function clickCard(chat: Chat, name: string | RegExp): Promise<void> {
  const card = await hostOf(chat);
  const buttons = card === undefined ? [] : buttonsIn(card);
  const matches = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
  const button = buttons.find((node) => matches(nameOf(node)));
  if (button === undefined) throw new Error(`the card has no button "${name}": ${buttons.map(nameOf).join(', ')}`);
  const { x, y } = await centreOf(chat, button.backendNodeId);
  await (chat.page satisfies Page).mouse.click(x, y);
}
