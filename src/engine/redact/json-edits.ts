import type { Edit } from './edits.ts';

/**
 * Edits of JSON text that keep it JSON: a stand-in for a bare number becomes a string, and takes the whole number with
 * it. Inside strings nothing changes, for stand-ins hold no quotes.
 */

const numeric = /^[-+.\dA-Fa-fxXeE]$/;
/** What stands before and behind a value that is no part of a string. */
const opens = /[:[,]\s*$|^\s*$/;
const closes = /^\s*(?:[,}\]]|$)/;

/** The same edits, each widened and quoted where it would put a stand-in in place of a bare number. */
export function jsonEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
  return edits.map((edit) => {
    let { start, end } = edit;
    while (start > 0 && numeric.test(text.charAt(start - 1))) start--;
    while (end < text.length && numeric.test(text.charAt(end))) end++;
    const value = text.slice(start, end);
    const bare =
      /^-?\d[\d.eE+-]*$/.test(value) &&
      opens.test(text.slice(Math.max(0, start - 64), start)) &&
      closes.test(text.slice(end, end + 64));
    return bare ? { start, end, text: JSON.stringify(edit.text) } : edit;
  });
}

/** Whether a file's name promises JSON, or a JSON value a line. */
export const isJsonName = (name: string): boolean =>
  /\.(?:json[lc5]?|ndjson|geojson|har|ipynb|webmanifest)$/i.test(name);
