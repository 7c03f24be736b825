import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { patternsRead } from '../../build/read-patterns.ts';
import { detectorParts, judgeParts } from '../../src/protocol/parts.ts';
import { allSites, sitePatterns } from '../../src/sites/registry.ts';

/** The extension as it is shipped. `npm run build` makes it; `npm test` builds first. */
const folder = 'dist/chromium';

interface ContentScript {
  readonly js: readonly string[];
  readonly css?: readonly string[];
  readonly matches: readonly string[];
  readonly world?: string;
  readonly run_at: string;
  readonly all_frames: boolean;
  readonly match_origin_as_fallback: boolean;
}
interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly ContentScript[];
  readonly storage: { readonly managed_schema: string };
  readonly content_security_policy: { readonly extension_pages: string };
  readonly default_locale: string;
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as Manifest;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
/** Parts of the content script that come later, as `scripting.executeScript` wants them. */
const injected = files.filter(
  (path) => /^src\/content\/.*\.iife\.js$/.test(path) && !JSON.stringify(manifest).includes(path),
);
const zipped = (path: string): number => gzipSync(read(path)).length / 1024;

describe('the built extension', () => {
  it('asks for no more than storage, alarms, offscreen, scripting and the listed sites', () => {
    // neither alarms nor the last two add a word to what people are asked: these reach only hosts that were granted
    expect(manifest.permissions).toEqual([
      'storage',
      'alarms',
      'offscreen',
      'scripting',
      'webRequest',
      'declarativeNetRequestWithHostAccess',
    ]);
    expect(manifest.optional_permissions).toEqual(['activeTab']);
    expect(manifest.host_permissions).toEqual([...sitePatterns(allSites)].sort());
    expect(manifest.host_permissions.filter((pattern) => /^\*|\/\/\*\/|<all_urls>/.test(pattern))).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('shows nothing of itself to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('has one classic content script for each world, from the first moment, in every frame', () => {
    expect(manifest.content_scripts.map(({ world = 'ISOLATED' }) => world).sort()).toEqual(['ISOLATED', 'MAIN']);
    for (const script of manifest.content_scripts) {
      expect(script).toMatchObject({ run_at: 'document_start', all_frames: true, match_origin_as_fallback: true });
      expect(script.matches).toEqual(manifest.host_permissions);
      expect(script.js).toHaveLength(1);
      const code = read(script.js[0] ?? '');
      // a module would not run at all; a loader would come late
      expect(() => new Script(code)).not.toThrow();
      expect(code).not.toMatch(/\bimport\(\s*(?:chrome|browser|[`'"])/);
    }
  });

  it('has its later parts as classic scripts', () => {
    expect(injected.length).toBeGreaterThan(1);
    for (const path of injected) expect(() => new Script(read(path)), path).not.toThrow();
  });

  it('takes a managed policy, and runs no code from elsewhere', () => {
    expect(read(manifest.storage.managed_schema)).toBe(readFileSync('public/managed_schema.json', 'utf8'));
    expect(manifest.content_security_policy.extension_pages).toBe(
      "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    );
    const scripts = files.filter((path) => /\.m?js$/.test(path));
    expect(scripts.filter((path) => /cdn\.jsdelivr\.net|unpkg\.com|esm\.sh/.test(read(path)))).toEqual([]);
  });

  it('has every file that the manifest names', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"([\w./-]+\.(?:js|css|png|html|json))"/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    expect(existsSync(join(folder, '_locales', manifest.default_locale, 'messages.json'))).toBe(true);
  });

  it('keeps within its budget (KB, gzip)', () => {
    const size = (world: string): number => {
      const script = manifest.content_scripts.find((candidate) => (candidate.world ?? 'ISOLATED') === world);
      return zipped(script?.js[0] ?? '');
    };
    expect(size('ISOLATED') + size('MAIN'), 'what is on a page from its first moment').toBeLessThan(60);
    expect(zipped('src/content/engine.iife.js'), 'engine, injected when the page is there').toBeLessThan(59.6);
    for (const part of [...detectorParts, ...judgeParts])
      expect(zipped(`src/content/${part}.iife.js`), part).toBeLessThan(56);
    const sizes = detectorParts.map((part) => zipped(`src/content/${part}.iife.js`));
    const even = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(Math.max(...sizes) / even, 'no part of the detectors is much larger than the others').toBeLessThan(1.2);
    expect(zipped('src/content/cards.iife.js'), 'cards, injected when a composer is used').toBeLessThan(19);
    expect(zipped('src/content/replies.iife.js'), 'replies, injected where one can be seen').toBeLessThan(24);
    expect(zipped('src/content/files.iife.js'), 'files, injected with the first file').toBeLessThan(12);
    expect(zipped('src/content/seal.iife.js'), 'seal, injected when the page is there').toBeLessThan(10);
    expect(size('MAIN'), 'page script').toBeLessThan(12.8);
  });

  it('knows of patterns what the build has read', () => {
    const [needs = '', begin = ''] = patternsRead().split('\n');
    expect(read('src/content/engine.iife.js')).toContain(needs);
    expect(read('src/content/engine.iife.js')).toContain(begin);
    expect(read('src/content/main.iife.js')).not.toContain(begin);
  });

  it('keeps its models small (MB)', () => {
    const size = (path: string): number =>
      readdirSync(path, { recursive: true, encoding: 'utf8' })
        .map((name) => statSync(join(path, name)))
        .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0) / 1e6;
    expect(size('models')).toBeGreaterThan(1);
    expect(size('models'), 'all models').toBeLessThan(15);
    expect(size('models/name-guard'), 'the model of names').toBeLessThan(6);
  });

  it('keeps examples out of what is shipped', () => {
    const scripts = manifest.content_scripts.map(({ js }) => js[0] ?? '');
    const content = [...scripts, ...injected].map(read).join('');
    expect(content).not.toContain('is why it is refused');
    expect(content).not.toMatch(/AKIAIOSFODNN7EXAMPLE/);
  });
});
