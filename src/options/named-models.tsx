import { type ModelSlot, modelSlots } from '../protocol/named-model.ts';
import { askFromPage } from '../platform/messages.ts';
import type { NamedNote } from '../platform/named-record.ts';
import { readNamedModel } from '../policy/named-model.ts';
import type { PolicyValues } from '../policy/schema.ts';
import { useAnswer } from '../ui/hooks.ts';
import { languageWords, namedWords, slotWords } from '../ui/model-words.ts';

/** The browser's own model, as a page of ours sees it. */
const builtIn = (globalThis as { readonly LanguageModel?: { availability(): Promise<string> } }).LanguageModel;

function Named({ slot, note: { lines = [], status } }: { readonly slot: ModelSlot; readonly note: NamedNote }) {
  const model = readNamedModel(slot, lines);
  if (status.state === 'none' || !('id' in model)) return null;
  const weights = Object.entries(model.files).find(([path]) => path.endsWith('.onnx'))?.[1] ?? '';
  const [state, ...more] = namedWords(slot, status);
  return (
    <section class={status.state === 'refused' ? 'named is-refused' : 'named'}>
      <h3>
        {model.id} <small class="soft">version {model.version}</small>
      </h3>
      <p>{slotWords[slot]} Named by the settings.</p>
      <p role="status">{state}</p>
      {more.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p class="soft">
        From {model.from}, SHA-256 <code>{weights.slice(0, 16)}…</code>, checked before it runs.
      </p>
    </section>
  );
}

function Language() {
  const { value, failed } = useAnswer(() => builtIn?.availability() ?? Promise.resolve(undefined), '', 10_000);
  return (
    <section class="named">
      <h3>The browser’s own language model</h3>
      <p>{failed ? 'The browser did not say how it stands.' : languageWords(value)}</p>
    </section>
  );
}

/** Models that the settings name, and the browser's own: whether they are used, and why not. */
export function NamedModels({ values }: { readonly values: PolicyValues }) {
  const { value: record } = useAnswer(() => askFromPage('model.named', {}), '', 2000);
  const { models, languageModel } = values;
  if (!models) return null;
  return (
    <>
      {modelSlots.map((slot) => {
        const note = record?.[slot];
        return note && <Named key={slot} slot={slot} note={note} />;
      })}
      {languageModel !== 'off' && <Language />}
    </>
  );
}
