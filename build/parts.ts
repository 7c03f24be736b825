import { readdir } from 'node:fs/promises';
import { build, type BuildOptions, type Plugin, type Rollup } from 'vite';

const folder = 'src/content';
/** Named in the manifest, so crxjs builds it. */
const early = 'main.iife.ts';

type Target = NonNullable<BuildOptions['target']>;

/** One part as a classic script, as `scripting.executeScript` wants it. */
async function script(entry: string, minify: boolean, target: Target): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify, target, lib: { entry, formats: ['iife'], name: 'parapetPart' } },
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as Rollup.RollupOutput;
  return output[0].code;
}

/** Builds the parts of the content script that are injected later: every `*.iife.ts` beside the early one. */
export function contentParts(): Plugin {
  let settings: { minify: boolean; target: Target } = { minify: true, target: 'es2022' };
  return {
    name: 'parapet:content-parts',
    configResolved: ({ build: { minify, target } }) => {
      settings = { minify: minify !== false, target };
    },
    async generateBundle() {
      const parts = (await readdir(folder)).filter((name) => name.endsWith('.iife.ts') && name !== early);
      for (const name of parts) {
        const source = await script(`${folder}/${name}`, settings.minify, settings.target);
        this.emitFile({ type: 'asset', fileName: `${folder}/${name.replace(/ts$/, 'js')}`, source });
      }
    },
  };
}
