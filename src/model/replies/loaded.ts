import type { ModelStatus } from '../../engine/types.ts';
import { checkCanaries } from './canary.ts';
import type { ModelCard } from './card.ts';
import { verifyFiles, type ReadFile } from '../integrity.ts';
import type { OpenPipeline, Pipeline } from './pipeline.ts';

export interface LoadOptions {
  readonly card: ModelCard;
  readonly files: ReadFile;
  readonly openPipeline: OpenPipeline;
  /** Called with each new status. */
  readonly onStatus?: ((status: ModelStatus) => void) | undefined;
}

type Loaded =
  { readonly kind: 'loaded'; readonly pipeline: Pipeline } | { readonly kind: 'refused'; readonly why: string };

const never = new AbortController().signal;

async function load({ card, files, openPipeline }: LoadOptions): Promise<Loaded> {
  const verified = await verifyFiles(card, files);
  if (verified.kind === 'refused') return verified;
  try {
    const pipeline = await openPipeline(card, verified.files);
    const why = await checkCanaries(card, pipeline, never);
    if (why === undefined) return { kind: 'loaded', pipeline };
    await pipeline.close();
    return { kind: 'refused', why };
  } catch (error) {
    return { kind: 'refused', why: `The model ${card.id} could not be started here: ${String(error)}` };
  }
}

/** One model and where it stands. Not safe to use twice at once: its owner queues. */
interface LoadedModel {
  status(): ModelStatus;
  /** Loads it where it is not; a refusal is final. */
  open(): Promise<Loaded>;
}

export function createLoadedModel(options: LoadOptions): LoadedModel {
  let status: ModelStatus = { state: 'idle' };
  let last: Loaded | undefined;
  const become = (next: ModelStatus): void => {
    status = next;
    options.onStatus?.(next);
  };

  return {
    status: () => status,
    async open() {
      if (last) return last;
      become({ state: 'loading' });
      last = await load(options);
      if (last.kind === 'refused') become({ state: 'failed', message: last.why });
      else become({ state: 'ready', model: `${options.card.id} ${options.card.version}` });
      return last;
    },
  };
}
