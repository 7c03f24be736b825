import { applyEdits, type Edit } from '../../../src/engine/redact/edits.ts';
import type { Composer } from '../../../src/page-io/writing/composer.ts';

/** A composer that is only its text. */
export function field(start: string): Composer & { write(text: string): void } {
  let text = start;
  return {
    element: { isConnected: true } as HTMLElement,
    settlesLater: false,
    read: () => text,
    write: (next: string) => void (text = next),
    replace(edits: readonly Edit[]) {
      text = applyEdits(text, edits);
      return true;
    },
    insert: (more: string) => void (text += more),
  } as unknown as Composer & { write(text: string): void };
}
