import { build, type Rollup } from 'vite';
import { fileURLToPath } from 'node:url';

/** Scripts of the bench pages: file name to source. */
export type Assets = ReadonlyMap<string, string>;

let bundled: Promise<Assets> | undefined;

async function bundle(): Promise<Assets> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    base: '/__bench/',
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
