import { askFromPage } from '../platform/messages.ts';
import type { Policy } from '../policy/resolve.ts';
import { useAnswer } from '../ui/hooks.ts';
import { modelWords } from '../ui/page-words.ts';

const every = 1_500;

/** Where the on-device model stands. */
export function ModelLine({ policy }: { readonly policy: Policy }) {
  const { models, readReplies } = policy.values;
  const { value, failed } = useAnswer(() => askFromPage('model.status', {}), String(models), every);
  const status = failed ? ({ state: 'failed', message: 'the background did not answer' } as const) : value;
  return (
    <p class={`model ${status?.state ?? ''}`} role="status">
      {readReplies ? modelWords(status) : 'Replies are not read: this is turned off in the options.'}
    </p>
  );
}
