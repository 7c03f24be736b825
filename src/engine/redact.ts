import type { Finding } from './types.ts';

/**
 * The values that were taken out of one conversation and the placeholders that stand for them. Lives in memory only.
 * The same value always gets the same placeholder, so the model can still tell people and accounts apart.
 */
export interface Vault {
  /** `[EMAIL_ADDRESS_1]` for this value, new or known. */
  placeholder(entity: string, value: string): string;
  /** The text with every known placeholder replaced by its value. */
  restore(text: string): string;
}

const placeholderShape = /\[([A-Z][A-Z0-9_]*_\d+)\]/gi;

export function createVault(): Vault {
  const byValue = new Map<string, string>();
  const byPlaceholder = new Map<string, string>();
  const counts = new Map<string, number>();
  return {
    placeholder(entity, value) {
      const key = `${entity} ${value}`;
      const known = byValue.get(key);
      if (known !== undefined) return known;
      const count = (counts.get(entity) ?? 0) + 1;
      const made = `[${entity}_${count}]`;
      counts.set(entity, count);
      byValue.set(key, made);
      byPlaceholder.set(made.toUpperCase(), value);
      return made;
    },
    restore: (text) => text.replace(placeholderShape, (whole) => byPlaceholder.get(whole.toUpperCase()) ?? whole),
  };
}

/** One replacement in a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits that take the findings out, in order of the text. Findings must not overlap. */
export function redactions(text: string, findings: readonly Finding[], vault: Vault): readonly Edit[] {
  return findings.map(({ span, entity }) => ({
    start: span.start,
    end: span.end,
    text: vault.placeholder(entity, text.slice(span.start, span.end)),
  }));
}

/** Carries edits out on a string. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
