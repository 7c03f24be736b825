import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, withoutComments } from './source.ts';

/** The house from the ground up. A folder may use itself and what lies below; rooms on one floor do not know each other. */
const floors = [
  ['engine'],
  ['protocol'],
  ['detectors', 'judges', 'policy'],
  ['sites', 'page-io', 'model', 'audit', 'files', 'platform'],
  ['ui'],
  ['content', 'page', 'background', 'offscreen', 'popup', 'options', 'cli'],
] as const;

const files = sourceFiles('src').filter(({ path }) => /\.tsx?$/.test(path));
const folderOf = (path: string): string => path.split('/')[1] ?? '';
const floorOf = (folder: string): number => floors.findIndex((rooms) => rooms.some((room) => room === folder));

/** The folders of src that a file imports from. */
function neighbours(path: string, text: string): readonly string[] {
  const relative = importsOf(text).filter((from) => from.startsWith('.'));
  const inside = relative
    .map((from) => posix.join(posix.dirname(path), from))
    .filter((target) => target.startsWith('src/'));
  return inside.map(folderOf).filter((folder) => folder !== folderOf(path));
}

const offenders = (pattern: RegExp, allowed: RegExp): readonly string[] =>
  files.filter(({ path, text }) => !allowed.test(path) && pattern.test(withoutComments(text))).map(({ path }) => path);

const exported = /^export (?:async )?(?:const|function\*?|class|interface|type) (\w+)/gm;

/** The names that a file takes from others in braces. */
const importedNames = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:import|export)\s(?:type\s)?(?:\w+,\s)?\{([^}]*)\}\sfrom/g)].flatMap(([, list = '']) =>
    list.split(',').map((one) => one.trim().replace(/^type\s+|\s+as\s.*$/g, '')),
  );

/** The files of which a file may take anything: imported late, or as one name. */
const importedWhole = (path: string, text: string): readonly string[] =>
  [...text.matchAll(/\bimport\(\s*'(\.[^']+)'|\* as \w+ from '(\.[^']+)'/g)].map(([, late, all = '']) =>
    posix.join(posix.dirname(path), late ?? all),
  );

describe('the architecture', () => {
  it('is read at all', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(
      importsOf(
        "import a from './a.ts';\nimport { b,\n c } from '../b.ts';\nexport * from './c.ts';\nawait import('./d.ts')",
      ),
    ).toEqual(['./a.ts', '../b.ts', './c.ts', './d.ts']);
  });

  it('knows every folder', () => {
    expect([...new Set(files.map(({ path }) => folderOf(path)))].filter((folder) => floorOf(folder) < 0)).toEqual([]);
  });

  it('imports only downwards, and never from next door', () => {
    const upward = files.flatMap(({ path, text }) =>
      neighbours(path, text)
        .filter((folder) => floorOf(folder) >= floorOf(folderOf(path)))
        .map((folder) => `${path} -> ${folder}`),
    );
    expect(upward).toEqual([]);
  });

  it('says "browser." only in platform', () => {
    expect(offenders(/\b(?:browser|chrome)\.[a-z]\w+\.|webextension-polyfill/, /^src\/platform\//)).toEqual([]);
  });

  it('opens connections only where models are read, where the page is watched, where the guard is tried, and where counts are reported', () => {
    const opens = /(?<![.\w])fetch\(|new (?:XMLHttpRequest|WebSocket|EventSource|WebTransport)\b|\.sendBeacon\(/;
    const allowed = /^src\/(?:(?:page|offscreen|model|page-io\/trials)\/|platform\/(?:network-trial|collector)\.ts$)/;
    expect(offenders(opens, allowed)).toEqual([]);
  });

  it('keeps packages out of the pure folders', () => {
    const pure = files.filter(({ path }) => floorOf(folderOf(path)) <= 2);
    const outside = pure.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((from) => !from.startsWith('.'))
        .map((from) => `${path} -> ${from}`),
    );
    expect(outside).toEqual([]);
  });

  it('exports nothing that no other file imports', () => {
    const all = sourceFiles('src', 'test', 'scripts', 'build', 'training', 'vite.config.ts');
    const code = all.filter(({ path }) => /\.(?:tsx?|mjs)$/.test(path));
    const named = new Set(code.flatMap(({ text }) => importedNames(text)));
    const whole = new Set(code.flatMap(({ path, text }) => importedWhole(path, text)));
    const unused = files
      .filter(({ path }) => !whole.has(path))
      .flatMap(({ path, text }) =>
        [...withoutComments(text).matchAll(exported)].map(([, name = '']) => ({ path, name })),
      )
      .filter(({ name }) => name !== 'examples' && !named.has(name)); // those come by a glob
    expect(named.size).toBeGreaterThan(500);
    expect(unused).toEqual([]);
  });

  it('has no file that only re-exports, and no folder index', () => {
    const only = files.filter(({ text }) =>
      withoutComments(text)
        .trim()
        .split('\n')
        .every((line) => line.startsWith('export ') && line.includes(' from ')),
    );
    expect(only.map(({ path }) => path)).toEqual([]);
    expect(files.map(({ path }) => path).filter((path) => /\/index\.tsx?$/.test(path))).toEqual([]);
  });
});
