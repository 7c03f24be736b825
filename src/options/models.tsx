import published from '../../models/grounding/card.json' with { type: 'json' };
import type { PolicyValues } from '../policy/schema.ts';
import { replyGuard } from '../model/replies/card.ts';
import { nameGuard } from '../model/names/card.ts';
import { askFromPage } from '../platform/messages.ts';
import { useAnswer } from '../ui/hooks.ts';
import { locale } from '../ui/locale.ts';
import { modelWords } from '../ui/page-words.ts';
import { DriftTable } from './drift-table.tsx';
import { NamedModels } from './named-models.tsx';

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly does: string;
  readonly bytes: number;
  readonly sha256: string;
  /** How it is known to be the one it claims to be. */
  readonly held?: string;
}

const bytesOf = (files: Readonly<Record<string, { readonly bytes: number }>>): number =>
  Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0);
/** The hash of the largest file, which holds the weights. */
const weights = (files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>): string =>
  Object.values(files).sort((a, b) => b.bytes - a.bytes)[0]?.sha256 ?? '';

const models: readonly Shown[] = [
  {
    id: replyGuard.id,
    version: replyGuard.version,
    does: 'Reads replies for dangerous instructions, abuse and injected orders.',
    bytes: bytesOf(replyGuard.files),
    sha256: weights(replyGuard.files),
  },
  {
    id: nameGuard.id,
    version: nameGuard.version,
    does: 'Looks for persons and addresses in what is about to leave.',
    bytes: bytesOf(nameGuard.files),
    sha256: weights(nameGuard.files),
  },
  {
    id: published.id,
    version: published.version,
    does: 'Holds replies against the text you gave.',
    bytes: published.bytes,
    sha256: published.sha256,
    held: 'a part of this build',
  },
];
const megabytes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, style: 'unit', unit: 'megabyte' });

const Model = ({ id, version, does, bytes, sha256, held = 'checked before it runs' }: Shown) => (
  <section>
    <h3>
      {id} <small class="soft">version {version}</small>
    </h3>
    <p>{does}</p>
    <p class="soft">
      {megabytes.format(bytes / 1e6)}, SHA-256 <code>{sha256.slice(0, 16)}…</code>, {held}.
    </p>
  </section>
);

/** Which models are in this build, where they stand, and whether they flag more or less than they used to. */
export function Models({ values }: { readonly values: PolicyValues }) {
  const { value: status } = useAnswer(() => askFromPage('model.status', {}), '', 3000);
  return (
    <section class="models">
      <h2>On-device models</h2>
      <p role="status">{modelWords(status)}</p>
      {models.map((model) => (
        <Model key={model.id} {...model} />
      ))}
      <NamedModels values={values} />
      <DriftTable />
    </section>
  );
}
