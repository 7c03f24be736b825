import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What organisations name in their policies, and what the store knows the extension by. */
export const geckoId = '@parapet';

/** The built manifest, as far as the browsers differ in it. */
interface BuiltManifest extends Readonly<Record<string, unknown>> {
  readonly background: { readonly service_worker: string };
  readonly permissions: readonly string[];
}

/**
 * Firefox's manifest from Chromium's: a background page in place of the service worker (it hosts the model too, so no
 * offscreen document), and no key that only Chromium knows.
 */
export function firefoxManifest(chromium: BuiltManifest): Readonly<Record<string, unknown>> {
  const { background, permissions, ...rest } = chromium;
  const chromiumOnly = ['key', 'minimum_chrome_version', 'storage'];
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => !chromiumOnly.includes(name))),
    background: { scripts: [background.service_worker], type: 'module' },
    // here any extension may hold a request back, so the network is a layer of its own
    permissions: [...permissions.filter((name) => name !== 'offscreen'), 'webRequestBlocking'],
    browser_specific_settings: {
      gecko: {
        id: geckoId,
        // the first that knows data_collection_permissions on every device; worlds and frames as ours need 128
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** Lays Firefox's extension beside Chromium's: the same files to the byte, with a manifest of its own. */
export function firefoxToo(target: string): Plugin {
  let source = '';
  return {
    name: 'parapet:firefox',
    configResolved: ({ build }) => void (source = build.outDir),
    closeBundle: {
      order: 'post',
      handler() {
        rmSync(target, { recursive: true, force: true });
        cpSync(source, target, { recursive: true });
        const manifest = JSON.parse(readFileSync(join(source, 'manifest.json'), 'utf8')) as BuiltManifest;
        writeFileSync(join(target, 'manifest.json'), JSON.stringify(firefoxManifest(manifest), null, 2));
        rmSync(join(target, 'managed_schema.json'));
      },
    },
  };
}
