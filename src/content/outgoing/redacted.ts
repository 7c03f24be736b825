import { applyEdits } from '../../engine/redact/edits.ts';
import { redactions } from '../../engine/redact/vault.ts';
import { withAction } from '../../policy/decide.ts';
import type { Guard } from '../guarding/guard.ts';

/** A composer's text after what the policy takes out by itself. */
export function redactedText(guard: Guard, text: string): string {
  const { decisions } = guard.inspect(text);
  return applyEdits(text, redactions(text, withAction(decisions, 'redact'), guard.vault));
}
