import type { Plugin } from 'vite';

const template = /\b(?:regex\('(?<flags>\w*)'\)|(?<tag>piece|wordList))`(?<source>[^`\\]*(?:\\[\s\S][^`\\]*)*)`/g;

const inOneLine = (source: string): string => source.replace(/\n\s*/g, '');
const unescaped = (source: string): string => inOneLine(source).replaceAll('\\`', '`');

/** What a template comes to: a pattern, or a string. */
function literal(flags: string | undefined, tag: string | undefined, source: string): string {
  if (flags !== undefined) return String(new RegExp(unescaped(source), flags));
  return JSON.stringify(tag === 'piece' ? unescaped(source) : source.trim().replace(/\s+/g, ' '));
}

/**
 * Writes what `src/engine/regex.ts` lets people lay out over lines in one line again, as literals where nothing is put
 * into them: what is shipped is as small, and as soon there, as if nobody had.
 */
export function oneLinePatterns(): Plugin {
  return {
    name: 'parapet:one-line-patterns',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !/\/regex\.ts'/.test(code)) return undefined;
      const short = code.replace(template, (all, ...rest: readonly unknown[]) => {
        const { flags, tag, source = '' } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
        return source.includes('${') ? inOneLine(all) : literal(flags, tag, source);
      });
      return { code: short, map: null };
    },
  };
}
