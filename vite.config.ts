import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, runnerImport } from 'vite';
import { firefoxToo } from './build/firefox.ts';
import { oneLinePatterns } from './build/one-line-patterns.ts';
import { contentParts } from './build/parts.ts';
import { transformersOffline } from './build/transformers-offline.ts';
import manifest from './manifest.json' with { type: 'json' };

/** The manifest's hosts come from the sites folder, so a new site is one file. */
async function withSites(): Promise<ManifestV3Export> {
  const { module } = await runnerImport<typeof import('./src/sites/registry.ts')>('./src/sites/registry.ts');
  const matches = [...module.sitePatterns(module.allSites)].sort();
  return {
    ...manifest,
    host_permissions: matches,
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches })),
  } as unknown as ManifestV3Export;
}

export default defineConfig(async () => ({
  plugins: [
    preact(),
    oneLinePatterns(),
    transformersOffline(),
    crx({ manifest: await withSites() }),
    contentParts(),
    firefoxToo('dist/firefox'),
  ],
  build: {
    outDir: 'dist/chromium',
    emptyOutDir: true,
    target: ['chrome120', 'firefox142'],
    rollupOptions: { input: { offscreen: 'src/offscreen/index.html' } },
  },
}));
