import { regex } from '../../engine/regex.ts';
import { applyEdits } from '../../engine/redact/edits.ts';
import { isJsonName, jsonEdits } from '../../engine/redact/json-edits.ts';
import { redactions } from '../../engine/redact/vault.ts';
import { decode } from '../../files/encoding.ts';
import { askAboutFile } from '../../platform/file-line.ts';
import { acting, acts, decide } from '../../policy/decide.ts';
import { scanSettings } from '../../policy/scan-settings.ts';
import type { Guard } from '../guarding/guard.ts';

/** Of these a copy with placeholders can be made. */
const plain = regex('i')`
  \.(?:
    txt|md|rst|tex|csv|tsv|json|jsonl|jsonc|json5|ndjson|har|ipynb|log|ya?ml|toml|ini|env|conf|cfg|cnf
    |properties|tf|tfvars|hcl|xml|html?|css|sql|[cm]?[jt]sx?|py|rb|go|rs|java|kt|scala|swift|c|h|cpp|hpp|cs
    |php|pl|lua|sh|ps1|bat|eml
  )$
`;
/** Bytes. */
const mostCopied = 5 << 20;

export const canCopy = (file: File): boolean => plain.test(file.name) && file.size <= mostCopied;

/** By way of a string: Firefox lends an extension no bytes of a file that a page holds. */
const bytesOf = (file: File): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const text = reader.result as string;
      const bytes = new Uint8Array(text.length);
      for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
      resolve(bytes);
    };
    reader.onerror = () => reject(new Error('the file could not be opened'));
    reader.readAsBinaryString(file);
  });

/** A mail may hold in its attachments, coded, what its text does not show. */
async function isClean(copy: File, guard: Guard): Promise<boolean> {
  if (!/\.eml$/i.test(copy.name)) return true;
  const policy = guard.policy();
  const answer = await askAboutFile(copy, scanSettings(policy.values));
  if (answer.kind !== 'read') return false;
  const fresh = answer.findings.filter(({ value }) => !guard.vault.isStandIn(value));
  return !acts(
    decide(
      policy,
      fresh.map(({ finding }) => finding),
      guard.host,
    ).action,
  );
}

/**
 * The file again with placeholders, in UTF-8 whatever it was written in. Undefined where it would still hold something.
 */
export async function redactedCopy(file: File, guard: Guard): Promise<File | undefined> {
  const text = decode(await bytesOf(file))?.text;
  // the few first detectors would leave in it what the others know
  if (text === undefined || !guard.engine().isWhole) return undefined;
  const edits = redactions(text, acting(guard.inspectOnce(text).decisions), guard.vault);
  const clean = applyEdits(text, isJsonName(file.name) ? jsonEdits(text, edits) : edits);
  if (acts(guard.inspectOnce(clean).action)) return undefined;
  const name = file.name.replace(/(\.[^.]*)?$/, ' (redacted)$1');
  const copy = new File([clean], name, { type: file.type, lastModified: file.lastModified });
  return (await isClean(copy, guard)) ? copy : undefined;
}
