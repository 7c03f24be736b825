import type { Line } from '../page-io/port.ts';
import { apply, bare, construct, getter, Later, privately, sure, uncurry, wrap } from './natives.ts';

/**
 * What a page's own "copy" button writes holds stand-ins. The other world, which knows the values, writes in its place:
 * no value ever is in this world. And what the page reads back from the clipboard has the stand-ins again.
 */

type Texts = { text: string; html: string };
const Item = globalThis.ClipboardItem as typeof ClipboardItem | undefined;
const typesOf = Item && getter(Item.prototype, 'types');
const partOf = Item && uncurry(Item.prototype.getType);
const textOf = uncurry(Blob.prototype.text);
const Text = Blob;
const { isArray } = Array;
const fields = bare({ 'text/plain': 'text', 'text/html': 'html' } as const) as Readonly<
  Record<string, keyof Texts | undefined>
>;

/** Texts of what is written; undefined where there is more than text in it, or not even that. */
async function textsOf(items: unknown): Promise<Texts | undefined> {
  if (!typesOf || !partOf || !isArray(items) || items.length !== 1) return undefined;
  const texts: Texts = { text: '', html: '' };
  try {
    const item = items[0] as ClipboardItem;
    const types = typesOf(item);
    for (let at = 0; at < types.length; at++) if (!fields[types[at] as string]) return undefined;
    for (let at = 0; at < types.length; at++) {
      const type = types[at] as string;
      texts[fields[type] as keyof Texts] = await sure(textOf(await sure(partOf(item, type))));
    }
    return texts;
  } catch {
    return undefined; // the browser's own call tells the page of it
  }
}

/** Lets the other world write these texts; false where it has nothing to put back in them, or could not write. */
function writing({ tell, hear }: Line): (texts: Texts) => Promise<boolean> {
  const waiting = bare<Record<number, (fine: boolean) => void>>({});
  let last = 0;
  const answer = (fine: boolean) => (id: unknown) => {
    const done = waiting[id as number];
    delete waiting[id as number];
    done?.(fine);
  };
  hear('copied', answer(true));
  hear('not-copied', answer(false));
  return ({ text, html }) => {
    const id = (last += 1);
    return new Later((done) => {
      waiting[id] = done;
      if (!tell('copy', { id, text, html })) answer(false)(id);
    });
  };
}

export function guardClipboard(line: Line): void {
  if (typeof Clipboard === 'undefined') return;
  const { prototype } = Clipboard;
  const writes = writing(line);
  const readAs = reading(line);
  const fromClipboard = privately<ClipboardItem, true>();
  wrap(prototype, 'writeText', async (native, self, args) => {
    if (args.length === 0) return apply(native, self, []);
    const text = `${args[0] as string}`;
    return (await sure(writes({ text, html: '' }))) ? undefined : apply(native, self, [text] as never);
  });
  wrap(prototype, 'write', async (native, self, args) => {
    // data may be long in coming: where nothing is known to put back, nobody waits for it
    const texts = line.tell('copy') ? await sure(textsOf(args[0])) : undefined;
    return texts && (await sure(writes(texts))) ? undefined : apply(native, self, args as never);
  });
  wrap(prototype, 'readText', async (native, self) => readAs(await sure(apply(native, self, []) as Promise<string>)));
  wrap(prototype, 'read', async (native, self, args) => {
    const items = await sure(apply(native, self, args as never) as Promise<readonly ClipboardItem[]>);
    for (let at = 0; at < items.length; at++) fromClipboard.set(items[at] as ClipboardItem, true);
    return items;
  });
  wrap(Item?.prototype, 'getType', async (native, self, args) => {
    const blob = await sure(apply(native, self, args as never) as Promise<Blob>);
    if (!fromClipboard.get(self) || !fields[`${args[0] as string}`]) return blob;
    const text = await sure(textOf(blob));
    const shown = readAs(text);
    return shown === text ? blob : construct(Text, [[shown], bare({ type: `${args[0] as string}` })]);
  });
}

/** What the page gets of a text on the clipboard. */
function reading({ tell, hear }: Line): (text: string) => string {
  let shown = '';
  hear('read-as', (text) => void (shown = text as string));
  return (text) => {
    shown = text;
    tell('read', text);
    return shown;
  };
}
