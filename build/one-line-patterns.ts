import type { Plugin } from 'vite';

const template = /\bregex\('(\w*)'\)`([^`\\]*(?:\\[\s\S][^`\\]*)*)`|\bpiece`([^`\\]*(?:\\[\s\S][^`\\]*)*)`/g;

const inOneLine = (source: string): string => source.replace(/\n\s*/g, '');

function literal(source: string, flags: string): string {
  return String(new RegExp(inOneLine(source).replaceAll('\\`', '`'), flags));
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
      if (!/\.tsx?$/.test(id) || (!code.includes('engine/regex') && !code.includes('./regex.ts'))) return undefined;
      return {
        code: code.replace(template, (all, flags: string | undefined, source: string | undefined) =>
          flags !== undefined && source !== undefined && !source.includes('${')
            ? literal(source, flags)
            : inOneLine(all),
        ),
        map: null,
      };
    },
  };
}
