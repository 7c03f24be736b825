import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, runnerImport, type BuildOptions, type Plugin, type Rollup } from 'vite';
import { oneLinePatterns } from './one-line-patterns.ts';

const folder = 'src/content';
/** The polyfill would be a twentieth of what is on a page from its first moment. */
const alias = [{ find: 'webextension-polyfill', replacement: resolve('src/platform/native-browser.ts') }];

/** The engine knows of the detectors' patterns what can be read from them here. */
const known = { find: /^\.\/known\.ts$/, replacement: resolve('src/engine/wake/known-at-build.ts') };
const knowing = 'engine.iife.ts';

async function patternsRead(): Promise<string> {
  const { module } = await runnerImport<typeof import('./read-patterns.ts')>('./build/read-patterns.ts');
  return module.patternsRead();
}

type Target = NonNullable<BuildOptions['target']>;

/** One part as a classic script, as `scripting.executeScript` wants it. */
async function script(entry: string, minify: boolean, target: Target): Promise<string> {
  const knows = entry.endsWith(knowing);
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [oneLinePatterns()],
    resolve: { alias: knows ? [...alias, known] : alias },
    define: knows ? { patternsRead: JSON.stringify(await patternsRead()) } : {},
    build: { write: false, minify, target, lib: { entry, formats: ['iife'], name: 'parapetPart' } },
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as Rollup.RollupOutput;
  return output[0].code;
}

/**
 * Builds the parts of the content script, every `*.iife.ts`. The early one, which the manifest names, has been built by
 * crxjs, but without our plugins: it is built again.
 */
export function contentParts(): Plugin {
  let settings: { minify: boolean; target: Target } = { minify: true, target: 'es2022' };
  return {
    name: 'parapet:content-parts',
    enforce: 'post',
    configResolved: ({ build: { minify, target } }) => {
      settings = { minify: minify !== false, target };
    },
    async generateBundle(_options, bundle) {
      const parts = (await readdir(folder)).filter((name) => name.endsWith('.iife.ts'));
      for (const name of parts) {
        const fileName = `${folder}/${name.replace(/ts$/, 'js')}`;
        const source = await script(`${folder}/${name}`, settings.minify, settings.target);
        const early = bundle[fileName];
        if (early?.type === 'asset') early.source = source;
        else this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
