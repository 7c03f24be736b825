import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface SourceFile {
  /** Relative to the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Files under these paths that git tracks, or would: not ignored, and there. */
export function sourceFiles(...paths: readonly string[]): readonly SourceFile[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate', '--', ...paths];
  const deleted = new Set(execFileSync('git', ['ls-files', '-z', '--deleted'], { encoding: 'utf8' }).split('\0'));
  const listed = execFileSync('git', args, { encoding: 'utf8' }).split('\0');
  return listed
    .filter((path) => path !== '' && !deleted.has(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The code alone: comments are blanked, so that words in them are no findings. Strings stay. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/g;

/** What a file imports, as written. */
export function importsOf(text: string): readonly string[] {
  return [...withoutComments(text).matchAll(statement)].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '');
}
