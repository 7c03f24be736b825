import { compile } from 'svelte/compiler';
import { build, type Plugin, type Rollup } from 'vite';
import { fileURLToPath } from 'node:url';

/** Scripts of the bench pages: file name to source. */
export type Assets = ReadonlyMap<string, string>;

const svelte: Plugin = {
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte')
      ? { code: compile(code, { filename: id, generate: 'client' }).js.code, map: null }
      : undefined,
};

let bundled: Promise<Assets> | undefined;

async function bundle(): Promise<Assets> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    base: '/__bench/',
    plugins: [svelte],
    build: {
      write: false,
      minify: true,
      target: 'chrome120',
      modulePreload: false,
      rollupOptions: {
        input: fileURLToPath(new URL('./page/main.ts', import.meta.url)),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })) as Rollup.RollupOutput;
  return new Map(result.output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part.code]] : [])));
}

/** Bundles the pages with the real editors, once a process, in memory. */
export const bundlePages = (): Promise<Assets> => (bundled ??= bundle());
