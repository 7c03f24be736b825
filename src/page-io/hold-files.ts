/** Files that a person gives to the page, held before the page hears of them. */
export interface Held {
  readonly way: 'pick' | 'drop' | 'paste';
  readonly files: readonly File[];
  /** Gives these files to the page, as the person did; none where nothing may go. */
  release(files: readonly File[]): void;
}

export interface FileHandlers {
  readonly isOn: () => boolean;
  readonly inspect: (held: Held) => void;
}

/** Events that we make, of files that have been read. */
const ours = new WeakSet<Event>();

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

const carrying = (files: readonly File[], from?: DataTransfer | null): DataTransfer => {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  for (const type of from?.types ?? []) if (type !== 'Files') data.setData(type, from?.getData(type) ?? '');
  return data;
};

const give = (event: Event, target: EventTarget): void => {
  ours.add(event);
  target.dispatchEvent(event);
};

function fillInput(input: HTMLInputElement, files: readonly File[]): void {
  if (files.length === 0) return;
  input.files = carrying(files).files;
  for (const type of ['input', 'change']) give(new Event(type, { bubbles: true, composed: type === 'input' }), input);
}

const fileInput = (event: Event): HTMLInputElement | undefined => {
  const target = event.composedPath()[0];
  return target instanceof HTMLInputElement && target.type === 'file' ? target : undefined;
};

/** Capture listeners on window, before the page's own; the rest happens when the verdict is there. */
export function holdFiles({ isOn, inspect }: FileHandlers, signal: AbortSignal): void {
  const holding = new WeakSet<HTMLInputElement>();
  const onInput = (event: Event): void => {
    const input = fileInput(event);
    if (!input || ours.has(event) || !isOn()) return;
    const files = [...(input.files ?? [])];
    // the browser says `change` after `input`, of an input that is empty by then
    if (files.length === 0) return void (holding.has(input) && swallow(event));
    swallow(event);
    holding.add(input);
    input.value = '';
    const release = (clean: readonly File[]): void => {
      holding.delete(input);
      fillInput(input, clean);
    };
    inspect({ way: 'pick', files, release });
  };
  const onDrop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0 || ours.has(event) || !isOn()) return;
    const { clientX, clientY, screenX, screenY } = event;
    const at = { clientX, clientY, screenX, screenY, bubbles: true, cancelable: true, composed: true };
    const target = event.composedPath()[0] ?? document;
    const kept = carrying([], event.dataTransfer);
    swallow(event);
    const release = (clean: readonly File[]): void => {
      // a page whose drop does not come still shows where to drop
      const type = clean.length > 0 ? 'drop' : 'dragleave';
      give(new DragEvent(type, { ...at, dataTransfer: carrying(clean, kept) }), target);
    };
    inspect({ way: 'drop', files, release });
  };
  const onPaste = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    const files = [...(data?.files ?? [])];
    if (files.length === 0 || ours.has(event) || !isOn()) return;
    // text with a picture of it, as office programs copy: the browser's own paste is wanted for the text
    if (data?.types.includes('text/plain') && files.every(({ type }) => type.startsWith('image/'))) return;
    const target = event.composedPath()[0] ?? document;
    const kept = carrying([], data);
    swallow(event);
    const options = { bubbles: true, cancelable: true, composed: true };
    const release = (clean: readonly File[]): void => {
      if (clean.length > 0) give(new ClipboardEvent('paste', { ...options, clipboardData: carrying(clean, kept) }), target); // prettier-ignore
    };
    inspect({ way: 'paste', files, release });
  };
  const options = { capture: true, signal };
  window.addEventListener('input', onInput, options);
  window.addEventListener('change', onInput, options);
  window.addEventListener('drop', onDrop, options);
  window.addEventListener('paste', onPaste, options);
}
