import type { Finding, VaultEntry } from '../types.ts';
import type { Edit } from './edits.ts';
import { createStandIns, type StandIns } from './stand-ins.ts';

/**
 * The values that were taken out of one conversation and what stands for them. Lives in memory only. The same value
 * always gets the same stand-in, so the model can still tell people and accounts apart.
 */
export interface Vault {
  /** The stand-in for this value, new or known. */
  standIn(entity: string, value: string): string;
  /** Whether a text is itself a stand-in: such a one is never taken out again. */
  isStandIn(text: string): boolean;
  /** All of them, to look for in a text: see `occurrencesIn` and `restored`. */
  readonly standIns: StandIns;
  /** All that is needed to make the vault again: stand-in, entity and value of each. */
  entries(): readonly VaultEntry[];
  /** Takes in what another vault of this conversation knew; a stand-in that is taken already stays as it is. */
  adopt(entries: readonly VaultEntry[]): void;
}
type RedactionStyle = 'placeholder' | 'surrogate';
interface VaultOptions {
  /** `placeholder`: `[EMAIL_ADDRESS_1]`. `surrogate`: a made-up value of the same shape. Asked for each new value. */
  readonly style?: () => RedactionStyle;
  readonly entries?: readonly VaultEntry[];
  /** Called after a value was taken in that was not known before. */
  readonly changed?: () => void;
}

const noChange = (): void => undefined;

/** A vault for one conversation, with what is known of it already (`entries`). */
export function createVault({
  style = () => 'placeholder',
  entries = [],
  changed = noChange,
}: VaultOptions = {}): Vault {
  const standIns = createStandIns();
  entries.forEach(standIns.add);
  const fresh = (entity: string, value: string): string =>
    (style() === 'surrogate' ? standIns.freshSurrogate(entity, value) : undefined) ?? standIns.freshPlaceholder(entity);
  return {
    standIn(entity, value) {
      const known = standIns.known(entity, value);
      if (known !== undefined) return known;
      const standIn = fresh(entity, value);
      standIns.add({ standIn, entity, value });
      changed();
      return standIn;
    },
    isStandIn: standIns.has,
    standIns,
    entries: () => standIns.entries,
    adopt(others) {
      const taken = new Set(standIns.entries.map(({ standIn }) => standIn.toLowerCase()));
      others.filter(({ standIn }) => !taken.has(standIn.toLowerCase())).forEach(standIns.add);
    },
  };
}

/**
 * The edits that put stand-ins in place of the findings' values, in order of the text. Findings must be in order and
 * must not overlap. A value that is a stand-in already is left alone.
 */
export function redactions(text: string, findings: readonly Finding[], vault: Vault): readonly Edit[] {
  return findings.flatMap(({ span: { start, end }, entity }) => {
    const value = text.slice(start, end);
    return vault.isStandIn(value) ? [] : [{ start, end, text: vault.standIn(entity, value) }];
  });
}
