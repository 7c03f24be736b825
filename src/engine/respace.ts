import { ViewWriter, type View } from './view.ts';

/**
 * Values pulled apart so that no pattern sees them: one character at a time (`A K I A`), broken over lines, spelled out
 * (`five one`), or an address with words for its signs (`jo at acme dot com`).
 */

/** Ten or more single characters with one kind of gap between them. */
const spaced = /(?<![^\s"'`:=>([])(?:[A-Za-z0-9@_+/.=:-]([ \t.\-_*|]{1,3})){9,}[A-Za-z0-9@_+/.=:-](?![^\s"'`,;.<)\]])/g;
/** A long run of a token's characters, a line break with indent, and more of it. */
const broken = /(?<=[A-Za-z0-9+/_=-]{4})[ \t]*\r?\n[ \t]*(?=[A-Za-z0-9+/_=-]{4})/g;
const spelledSigns =
  /(?<=[\w-])\s*[\[({<]\s*(at|dot|punkt|point|punto|arroba)\s*[\])}>]\s*(?=[\w-])|(?<=[\w-])\s+(at|dot|arroba|punto)\s+(?=[\w-])/gi;
const digitWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spelledDigits = /\b(?:(?:zero|one|two|three|four|five|six|seven|eight|nine|oh|dash|hyphen)[\s,-]{1,3}){6,}(?:zero|one|two|three|four|five|six|seven|eight|nine)\b/gi;
const digitWord = /[a-z]+/gi;

function rewrite(view: View, pattern: RegExp, write: (writer: ViewWriter, hit: RegExpExecArray) => void): View | undefined {
  let writer: ViewWriter | undefined;
  let kept = 0;
  for (const hit of view.text.matchAll(pattern)) {
    writer ??= new ViewWriter(view);
    writer.copy(kept, hit.index);
    write(writer, hit);
    kept = hit.index + hit[0].length;
  }
  writer?.copy(kept, view.text.length);
  return writer?.finish();
}

function joinSpaced(writer: ViewWriter, hit: RegExpExecArray): void {
  const run = hit[0];
  // the first gap is the narrowest: wider ones were spaces of the value itself
  const gap = /[ \t.\-_*|]+/.exec(run.slice(1))?.[0] ?? ' ';
  for (let at = 0; at < run.length; at++) {
    writer.copy(hit.index + at, hit.index + at + 1);
    if (run.startsWith(gap, at + 1)) at += gap.length;
  }
}

function writeDigits(writer: ViewWriter, hit: RegExpExecArray): void {
  for (const word of hit[0].matchAll(digitWord)) {
    const value = word[0].toLowerCase() === 'oh' ? 0 : digitWords.indexOf(word[0].toLowerCase());
    const start = hit.index + word.index;
    writer.add(value < 0 ? '-' : String(value), start, start + word[0].length);
  }
}

function writeSign(writer: ViewWriter, hit: RegExpExecArray): void {
  const word = (hit[1] ?? hit[2] ?? '').toLowerCase();
  writer.add(word === 'at' || word === 'arroba' ? '@' : '.', hit.index, hit.index + hit[0].length);
}

/** The views in which pulled-apart values stand in one piece again. None where nothing was pulled apart. */
export function* respace(view: View): Iterable<View> {
  const views = [
    rewrite(view, spaced, joinSpaced),
    rewrite(view, broken, () => undefined),
    /[[({<]\s*(?:at|arroba)\b|\s(?:at|arroba)\s/i.test(view.text) ? rewrite(view, spelledSigns, writeSign) : undefined,
    rewrite(view, spelledDigits, writeDigits),
  ];
  for (const each of views) if (each) yield each;
}
