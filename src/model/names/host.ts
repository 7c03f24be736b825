import type { FoundName, NameAnswer } from '../../engine/types.ts';
import { verifyFiles, type ReadFile } from '../integrity.ts';
import { nameGuard, type NameCard } from './card.ts';
import { createQueue } from '../queue.ts';
import type { OpenTagger, Tagger } from './tagger.ts';

interface NameHostOptions {
  readonly card?: NameCard;
  readonly files: ReadFile;
  readonly openTagger: OpenTagger;
}

/** Finds persons and addresses; the model is loaded by the first question. */
export interface NameHost {
  /** Never rejects: what could not be read is "not checked", with the reason. */
  find(text: string, signal: AbortSignal): Promise<NameAnswer>;
}

type Loaded = { readonly kind: 'loaded'; readonly tagger: Tagger } | { readonly kind: 'refused'; readonly why: string };

/** Runtimes round differently; a different model differs by far more. */
const tolerance = 0.05;
const never = new AbortController().signal;

const alike = (a: readonly FoundName[], b: readonly FoundName[]): boolean =>
  a.length === b.length &&
  a.every(({ start, end, label, score }, at) => {
    const other = b[at];
    return (
      other?.start === start && other.end === end && other.label === label && Math.abs(other.score - score) <= tolerance
    );
  });

async function load({ card = nameGuard, files, openTagger }: NameHostOptions): Promise<Loaded> {
  const verified = await verifyFiles(card, files);
  if (verified.kind === 'refused') return verified;
  try {
    const tagger = await openTagger(card, verified.files);
    for (const [at, { text, findings }] of card.canaries.entries()) {
      if (alike(await tagger.find(text, never), findings)) continue;
      await tagger.close();
      return {
        kind: 'refused',
        why: `The model ${card.id} does not answer as published (test input ${at + 1}), so it is not used. Update Parapet.`,
      };
    }
    return { kind: 'loaded', tagger };
  } catch (error) {
    return { kind: 'refused', why: `The model ${card.id} could not be started here: ${String(error)}` };
  }
}

export function createNameHost(options: NameHostOptions): NameHost {
  const queue = createQueue();
  let loading: Promise<Loaded> | undefined;
  const findNow = async (text: string, signal: AbortSignal): Promise<NameAnswer> => {
    const loaded = await (loading ??= load(options));
    if (loaded.kind === 'refused') return { kind: 'not-checked', why: loaded.why };
    return { kind: 'found', findings: await loaded.tagger.find(text, signal) };
  };
  return {
    async find(text, signal) {
      try {
        const outcome = await queue((running) => findNow(text, running), signal);
        return outcome.kind === 'done' ? outcome.value : { kind: 'not-checked', why: 'cancelled' };
      } catch (error) {
        return { kind: 'not-checked', why: signal.aborted ? 'cancelled' : `the model failed: ${String(error)}` };
      }
    },
  };
}
