import { elementOf, slotOf } from './markup.ts';
import { drawers } from './render.ts';
import { chatRoot, saveDrafts, sendInCapture, throwEverywhere, trapped } from './traps.ts';
import type { BenchEditor, BenchFront, BenchPage } from './types.ts';

const pages = import.meta.glob<BenchPage>('./sites/*.ts', { import: 'default' });
const fronts = import.meta.glob<BenchFront>('./fronts/*.ts', { import: 'default' });
const errors: string[] = [];
let finished = 0;
let busy = false;

window.addEventListener('error', (event) => errors.push(event.message));
window.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));

/** While a reply streams, the send button is the stop button, as on most sites. */
function markStreaming(button: HTMLElement): () => void {
  const label = button.getAttribute('aria-label');
  const testId = button.getAttribute('data-testid');
  button.setAttribute('aria-label', 'Stop response');
  if (testId !== null) button.setAttribute('data-testid', 'stop-button');
  return () => {
    if (label === null) button.removeAttribute('aria-label');
    else button.setAttribute('aria-label', label);
    if (testId !== null) button.setAttribute('data-testid', testId);
  };
}

async function exchange(page: BenchPage, text: string, turns: HTMLElement, button: HTMLElement): Promise<void> {
  busy = true;
  const mine = elementOf(page.userTurn);
  const theirs = elementOf(page.assistantTurn);
  slotOf(mine).textContent = text;
  turns.append(mine, theirs);
  const settle = markStreaming(button);
  try {
    await page.send(text, drawers[page.drawnBy](slotOf(theirs)));
    finished += 1;
  } finally {
    busy = false;
    settle();
    slotOf(theirs).classList.remove('result-streaming');
    theirs.querySelector('[data-is-streaming]')?.setAttribute('data-is-streaming', 'false');
  }
}

function start(page: BenchPage): void {
  const root = chatRoot();
  const turns = document.createElement('main');
  const composer = elementOf(page.composer);
  root.append(turns, composer);
  const button = composer.querySelector<HTMLElement>(page.sendButton);
  if (button === null) throw new Error('the composer has no send button');
  const send = (): void => {
    const text = editor.text();
    if (busy || text.trim() === '') return;
    editor.clear();
    void exchange(page, text, turns, button);
  };
  const onEnter = (): void => void (trapped('capture') || send());
  const editor: BenchEditor = page.mount(slotOf(composer), { onEnter, onInput: (text) => page.typing?.(text) });
  composer.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  if (trapped('pointerdown')) {
    button.addEventListener('pointerdown', send);
    button.addEventListener('click', (event) => event.preventDefault());
  } else if (button.getAttribute('type') !== 'submit') button.addEventListener('click', send);
  if (trapped('capture')) sendInCapture(composer, send);
  if (trapped('draft')) saveDrafts(editor);
  if (trapped('throws')) throwEverywhere();
  const asked = new URLSearchParams(location.search).get('q');
  if (page.sendsQuery && asked !== null) void exchange(page, asked, turns, button);
  globalThis.bench = { text: editor.text, errors, finished: () => finished };
}

/** `?front=` brings a front end of its own onto whatever host this is. */
const wanted = new URLSearchParams(location.search).get('front');
const front = fronts[`./fronts/${wanted}.ts`];
// hosts of links in replies have no page of their own
const load = pages[`./sites/${location.hostname}.ts`];
if (front !== undefined) {
  const root = document.body.appendChild(document.createElement('div'));
  globalThis.bench = { ...(await front()).start(root), errors };
} else if (load !== undefined) start(await load());
