import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import type { VaultEntry } from '../engine/types.ts';
import { createVault, type Vault } from '../engine/redact/vault.ts';
import { fileTrouble, Refusal } from './refusal.ts';

/** The file that `redact` writes for `restore`. It holds the values themselves, so only its owner may read it. */

const isEntry = (value: unknown): value is VaultEntry =>
  typeof value === 'object' &&
  value !== null &&
  ['standIn', 'entity', 'value'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');

/** @throws Refusal where the file cannot be written */
export function writeVault(path: string, vault: Vault): void {
  try {
    writeFileSync(path, `${JSON.stringify({ entries: vault.entries() }, null, 2)}\n`, { mode: 0o600 });
    chmodSync(path, 0o600); // a file that was there keeps its mode otherwise
  } catch (error) {
    throw new Refusal(`the vault cannot be written: ${fileTrouble(path, error)}`);
  }
}

/** @throws Refusal where the file cannot be read or is no vault */
export function readVault(path: string): Vault {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Refusal(`the vault cannot be read: ${fileTrouble(path, error)}`);
  }
  let entries: unknown;
  try {
    entries = (JSON.parse(text) as { readonly entries?: unknown } | null)?.entries;
  } catch {
    entries = undefined;
  }
  if (!Array.isArray(entries) || !entries.every(isEntry)) {
    throw new Refusal(`"${path}" is no vault. "parapet redact --vault ${path}" writes one.`);
  }
  return createVault({ entries });
}
