import { applyEdits, type Edit } from '../../engine/redact/edits.ts';
import { redactions, type Vault } from '../../engine/redact/vault.ts';
import { valueOf, valuesOf } from '../../engine/value.ts';
import type { Composer } from '../../page-io/writing/composer.ts';
import type { Intent } from '../../page-io/writing/intent.ts';
import { settled } from '../../page-io/writing/typing.ts';
import type { Decision } from '../../policy/decide.ts';
import type { Cards } from '../offers.ts';

/** Puts stand-ins where findings are, and says so beside the composer. */
export interface Replacing {
  /** In what stands in a composer. False where its editor did not follow. */
  standing(composer: Composer, decisions: readonly Decision[]): boolean;
  /** In what is just coming into a composer: only the clean text goes in. */
  entering(intent: Intent, decisions: readonly Decision[]): void;
}

export function createReplacing(vault: Vault, cards: () => Cards): Replacing {
  /** What the composer holds once the edits are in decides what is said. `before`: what it held. */
  function tell(
    text: string,
    decisions: readonly Decision[],
    edits: readonly Edit[],
    composer: Composer,
    before: string,
  ): void {
    if (edits.length === 0) return;
    const values = valuesOf(text, decisions);
    const standIns = decisions.map((one) => ({ ...one, standIn: vault.standIn(one.entity, valueOf(text, one)) }));
    const say = (): void => {
      const now = composer.read();
      if (values.some((value) => now.includes(value))) cards().notReplaced(composer, now !== before);
      else cards().replaced(standIns, composer);
    };
    setTimeout(say, composer.settlesLater ? settled(edits.length) : 0);
  }
  return {
    standing(composer, decisions) {
      const text = composer.read();
      const edits = redactions(text, decisions, vault);
      const done = composer.replace(edits);
      if (done) tell(text, decisions, edits, composer, text);
      return done;
    },
    entering({ text, composer }, decisions) {
      const edits = redactions(text, decisions, vault);
      const before = composer.read();
      composer.insert(applyEdits(text, edits));
      tell(text, decisions, edits, composer, before);
    },
  };
}
