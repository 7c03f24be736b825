import type { NamedModel } from '../../protocol/named-model.ts';
import { meaningOf } from '../names/labels.ts';
import { failedTest, readConfig } from './config.ts';
import { nameLabels, type NameCard } from '../names/card.ts';
import type { ModelFiles } from './gather.ts';
import type { Opening } from './rollout.ts';
import type { OpenTagger, Tagger } from '../names/tagger.ts';
import { tried } from './tried.ts';

const usual: NameCard['least'] = { PERSON: 0.6, ADDRESS: 0.6, lone: 0.8 };
const reach = 32;
const never = new AbortController().signal;

/** An output under the name that Parapet knows: "B-KUNDE" becomes "B-PERSON" where the policy says so of "KUNDE". */
function renamed(output: string, labels: NamedModel['labels']): string {
  const [, scheme = '', kind = output] = /^([BIELSU][-_])(.+)$/i.exec(output) ?? [];
  const whole = labels.find((label) => label.output === output);
  const part = labels.find((label) => label.output === kind);
  return whole ? `${scheme}${whole.means}` : part ? `${scheme}${part.means}` : output;
}

function leastOf({ labels }: NamedModel): NameCard['least'] {
  const set = (means: string): number | undefined =>
    labels.find((label) => label.means === means && label.least !== undefined)?.least;
  const [person, address] = [set('PERSON'), set('ADDRESS')];
  return {
    PERSON: person ?? usual.PERSON,
    ADDRESS: address ?? usual.ADDRESS,
    lone: Math.max(person ?? 0, usual.lone),
  };
}

/** A tagger's card from its own config.json, or why it can be none. */
function taggerCard(model: NamedModel, files: ModelFiles): NameCard | string {
  const config = readConfig(files);
  if (!config) return 'its config.json does not name its outputs (id2label).';
  const labels = config.outputs.map((output) => renamed(output, model.labels));
  if (!nameLabels.some((label) => labels.some((name) => meaningOf(name)?.label === label)))
    return `it has no output that is a person or an address. It has: ${config.outputs.join(', ')}.`;
  const pins = [...files].map(
    ([path, { byteLength }]) => [path, { sha256: model.files[path] ?? '', bytes: byteLength }] as const,
  );
  const { pieces } = config;
  return {
    id: model.id,
    files: Object.fromEntries(pins),
    version: 0,
    labels,
    reads: { kind: 'pieces' },
    window: { pieces, reach: Math.min(reach, Math.floor(pieces / 4)) },
    least: leastOf(model),
    canaries: [],
  };
}

/** Opens a token-classification model from verified bytes and tries its test inputs. Never rejects. */
export async function openNamedTagger(
  openTagger: OpenTagger,
  model: NamedModel,
  files: ModelFiles,
): Promise<Opening<Tagger>> {
  const card = taggerCard(model, files);
  if (typeof card === 'string') return { kind: 'refused', why: card };
  return tried(
    model,
    () => openTagger(card, files),
    ({ find }) => failedTest(model.tests, async (text) => (await find(text, never)).map(({ label }) => label)),
  );
}
