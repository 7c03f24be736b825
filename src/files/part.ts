/**
 * A stretch of a file's text. `hidden`: people who look at the document do not see it. `where`: "page 3", "sheet Plan".
 */
export interface Part {
  readonly text: string;
  readonly hidden: boolean;
  readonly where: string;
}

/**
 * What a file says, or why that is not known. Nothing is ever "safe" because it could not be read.
 * `shut`: why something inside, such as an attachment, could not be read. `unread`: it also holds what is no text, such as a picture or sound, and that was not looked at.
 */
export type FileText =
  | { readonly kind: 'text'; readonly parts: readonly Part[]; readonly unread?: boolean; readonly shut?: string }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Of a file in a file: which, and why. */
export const inside = (name: string, why: string): string => `in it, “${name.slice(-40)}” could not be read: ${why}`;

export const unreadable = (why: string): FileText => ({ kind: 'unreadable', why });

/** Gathers text run by run; neighbours that are alike become one part. */
export class PartList {
  readonly #parts: { text: string[]; hidden: boolean; where: string }[] = [];
  #said = 0;

  /** How many runs said something, or were read and found empty. */
  get said(): number {
    return this.#said;
  }

  /** A run that was read and holds nothing. */
  blank(): void {
    this.#said++;
  }

  add(text: string, where: string, hidden = false): void {
    if (/\S/.test(text)) this.#said++;
    const last = this.#parts[this.#parts.length - 1];
    if (last?.where === where && last.hidden === hidden) last.text.push(text);
    else this.#parts.push({ text: [text], hidden, where });
  }

  /** Parts that say something. */
  parts(): readonly Part[] {
    return this.#parts
      .map(({ text, hidden, where }) => ({ text: text.join(''), hidden, where }))
      .filter(({ text }) => text.trim() !== '');
  }
}

const tags = /[\u{e0020}-\u{e007e}]+/gu;

/** Unicode's tag characters (U+E0020 to U+E007E) show nothing and spell ASCII: what they spell is told too. */
export function withTagText(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => {
    const spelled = (part.text.match(tags) ?? []).map((run) =>
      String.fromCharCode(...[...run].map((char) => (char.codePointAt(0) ?? 0) - 0xe0000)),
    );
    return spelled.length === 0 ? [part] : [part, { text: spelled.join('\n'), hidden: true, where: part.where }];
  });
}
