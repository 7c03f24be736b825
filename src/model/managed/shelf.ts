import type { ModelSlot, NamedModel } from '../../protocol/named-model.ts';

/** The part of the browser's Cache that is used. */
export interface Drawer {
  match(url: string): Promise<Response | undefined>;
  put(url: string, response: Response): Promise<void>;
  delete(url: string): Promise<boolean>;
  keys(): Promise<readonly { readonly url: string }[]>;
}

/** A model that could not be used: which, when (epoch milliseconds), and why. */
export interface Failure {
  readonly key: string;
  readonly at: number;
  readonly why: string;
}

interface Notes {
  /** The models that were found good, the newest first. */
  readonly good: readonly NamedModel[];
  readonly failure?: Failure;
}

/** Where the files of named models are kept, by their hashes, and which models were good. One for each slot. */
export interface Shelf {
  file(sha256: string): Promise<ArrayBuffer | undefined>;
  keep(sha256: string, bytes: ArrayBuffer): Promise<void>;
  notes(): Promise<Notes>;
  note(notes: Notes): Promise<void>;
  /** Throws all files away that no good model has, and that are none of these hashes. */
  sweep(wanted: readonly string[]): Promise<void>;
}

/** Cache Storage wants addresses; nothing is ever asked of this one. */
const home = 'https://models.parapet.invalid/';

export function openShelf(slot: ModelSlot, opening: () => Promise<Drawer>): Shelf {
  let drawer: Promise<Drawer> | undefined;
  const open = async (): Promise<Drawer> => {
    drawer ??= opening();
    try {
      return await drawer;
    } catch (error) {
      // it may be had later
      drawer = undefined;
      throw error;
    }
  };
  const urlOf = (name: string): string => `${home}${slot}/${name}`;
  const notesUrl = urlOf('notes');

  const notes = async (): Promise<Notes> => {
    const kept = await (await open()).match(notesUrl);
    return kept ? ((await kept.json()) as Notes) : { good: [] };
  };
  return {
    notes,
    file: async (sha256) => (await (await open()).match(urlOf(sha256)))?.arrayBuffer(),
    keep: async (sha256, bytes) => (await open()).put(urlOf(sha256), new Response(bytes)),
    note: async (kept) => (await open()).put(notesUrl, new Response(JSON.stringify(kept))),
    async sweep(also) {
      const { good } = await notes();
      const hashes = [...also, ...good.flatMap(({ files }) => Object.values(files))];
      const wanted = new Set([notesUrl, ...hashes.map(urlOf)]);
      const mine = (await (await open()).keys()).filter(({ url }) => url.startsWith(urlOf('')) && !wanted.has(url));
      for (const { url } of mine) await (await open()).delete(url);
    },
  };
}
