import { dropped } from './dropped.ts';
import { heldEvent, listOf, openEvent } from './held-file.ts';
import { fillInput, give, isFileInput, isOurs, isSame, released, textsIn } from './release-files.ts';
import { listen } from '../listen.ts';
import { findAll, pathOf, shadowOf, shadowRoots } from '../shadow-roots.ts';

/** Files that a person gives to the page, held before the page hears of them. */
export interface Held {
  readonly way: 'pick' | 'drop' | 'paste' | 'open';
  readonly files: readonly File[];
  /** Names of folders that were dropped among files: an event that we make cannot carry them. */
  readonly folders: readonly string[];
  /** Gives these files to the page, as the person did; none where nothing may go. */
  release(files: readonly File[]): void;
}

export interface FileHandlers {
  readonly isOn: () => boolean;
  readonly inspect: (held: Held) => void;
  /** Somebody is about to choose a file, or drags one: what reads it can get ready. */
  readonly expect: () => void;
}

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** The input under an event; one in a closed root is known by what has come into it. */
function fileInput(event: Event): HTMLInputElement | undefined {
  const target = event.composedPath()[0];
  if (target instanceof HTMLInputElement) return isFileInput(target) ? target : undefined;
  if (!(target instanceof Element) || event.type === 'click') return undefined;
  const closed = shadowOf(target);
  if (closed?.mode !== 'closed') return undefined;
  const inputs = [closed, ...shadowRoots(closed)].flatMap((root) => [
    ...root.querySelectorAll<HTMLInputElement>('input[type=file]'),
  ]);
  return inputs.find((one) => one.files?.length && one.files !== released.get(one));
}

/**
 * The picture of a text that office programs put beside it has this name; the browser's own paste is wanted for the
 * text.
 */
const pictured = ({ name, type }: File): boolean => name === 'image.png' && type === 'image/png';

type Inspect = FileHandlers['inspect'];

/** `holding`: inputs whose files are being inspected. */
function holdPicked(event: Event, holding: WeakSet<HTMLInputElement>, inspect: Inspect): void {
  const input = fileInput(event);
  if (!input) return;
  const given = input.files ?? listOf([]);
  const files = [...given];
  // the browser says `change` after `input`, of an input that is empty by then
  if (files.length === 0) return void (holding.has(input) && swallow(event));
  swallow(event);
  holding.add(input);
  input.files = listOf([]);
  const release = (clean: readonly File[]): void => {
    holding.delete(input);
    fillInput(input, clean, given);
  };
  inspect({ way: 'pick', files, folders: [], release });
}

function holdDropped(event: DragEvent, inspect: Inspect): void {
  const given = event.dataTransfer && dropped(event.dataTransfer);
  if (!given) return;
  const { clientX, clientY, screenX, screenY } = event;
  const at = { clientX, clientY, screenX, screenY };
  const target = pathOf(event)[0] ?? document;
  const texts = textsIn(event.dataTransfer);
  swallow(event);
  const release = (clean: readonly File[]): void => {
    // a page whose drop does not come still shows where to drop
    const taken = give(target, clean, { type: clean.length > 0 ? 'drop' : 'dragleave', at, texts });
    // then the browser itself would have filled the input under it
    if (taken || !isFileInput(target) || target.disabled) return;
    fillInput(target, target.multiple ? clean : clean.slice(0, 1), target.files);
  };
  inspect({ way: 'drop', ...given, release });
}

function holdPasted(event: ClipboardEvent, inspect: Inspect): void {
  const data = event.clipboardData;
  const files = [...(data?.files ?? [])];
  if (files.length === 0 || (data?.types.includes('text/plain') && files.every(pictured))) return;
  const target = pathOf(event)[0] ?? document;
  const texts = textsIn(data);
  swallow(event);
  const release = (clean: readonly File[]): void => {
    if (clean.length > 0) give(target, clean, { type: 'paste', texts });
  };
  inspect({ way: 'paste', files, folders: [], release });
}

/** A file that the page opens by itself, in an input that was made for it. */
function holdOpened(input: EventTarget | null, isOn: () => boolean, inspect: Inspect): void {
  if (!(input instanceof HTMLInputElement)) return;
  const files = [...(input.files ?? [])];
  const release = (clean: readonly File[]): void => {
    if (!isSame(clean, files)) input.files = listOf(clean);
    input.dispatchEvent(new Event(heldEvent));
  };
  if (isOn()) inspect({ way: 'open', files, folders: [], release });
  else release(files);
}

/**
 * Holds every file that a person picks, drops or pastes before the page hears of it, and hands it to `inspect`; the
 * page gets it when `release` is called. Until the signal aborts. Answers a function for files that a script of the
 * page opens by itself: to be called with the input that `openEvent` told of.
 */
export function holdFiles(
  { isOn, inspect, expect }: FileHandlers,
  signal: AbortSignal,
): (shown: EventTarget | null) => void {
  const holding = new WeakSet<HTMLInputElement>();
  const hear = <Name extends keyof WindowEventMap>(name: Name, hold: (event: WindowEventMap[Name]) => void): void =>
    listen(name, (event) => void (!isOurs(event) && isOn() && hold(event)), signal);
  const picked = (event: Event): void => void (!isOurs(event) && isOn() && holdPicked(event, holding, inspect));
  /** It may stand in no document when the files come: then only its own tree hears of them. */
  const opened = (tree: EventTarget | undefined): void => {
    if (!tree) return;
    for (const type of ['input', 'change']) tree.addEventListener(type, picked, { capture: true, signal });
    expect();
  };
  hear('click', (event) => opened(fileInput(event)));
  hear(openEvent as 'click', ({ relatedTarget }) => {
    // of one in a root only its host is told
    if (relatedTarget instanceof Node)
      [relatedTarget, ...findAll(relatedTarget as Element, 'input[type=file]')].forEach(opened);
  });
  hear('dragenter', ({ dataTransfer }) => void (dataTransfer?.types.includes('Files') && expect()));
  hear('input', picked);
  hear('change', picked);
  hear('drop', (event) => holdDropped(event, inspect));
  hear('paste', (event) => holdPasted(event, inspect));
  return (input) => holdOpened(input, isOn, inspect);
}
