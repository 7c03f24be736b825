import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { replyGuard } from '../src/model/replies/card.ts';
import { nameGuard } from '../src/model/names/card.ts';

const models = join(import.meta.dirname, '..', 'models');
const cdn = /`https:\/\/cdn\.jsdelivr\.net\/npm\/onnxruntime-web@[^`]*`/g;

/**
 * transformers.js names a CDN as the default home of its wasm. We never go there, but the mere address of remote code
 * is a reason for a store to reject an extension. Fails the build where the address has moved, rather than ship it.
 */
function withoutCdn(): Plugin {
  return {
    name: 'parapet:no-cdn',
    transform(code, id) {
      if (!id.includes('@huggingface/transformers') || !code.includes('cdn.jsdelivr.net')) return undefined;
      const clean = code.replace(cdn, "''");
      if (clean.includes('cdn.jsdelivr.net'))
        this.error('transformers.js still names its CDN: mend build/transformers-offline.ts');
      return { code: clean, map: null };
    },
  };
}

/**
 * What Vite must know so that transformers.js runs from the extension alone: the plain wasm runtime (14 MB instead of
 * 27, no WebGPU), no CDN address, workers as modules, and the model's files beside the build under `models/`.
 */
export function transformersOffline(): Plugin {
  return {
    name: 'parapet:transformers-offline',
    config: () => ({
      resolve: { alias: [{ find: /^onnxruntime-web\/webgpu$/, replacement: 'onnxruntime-web/wasm' }] },
      worker: { format: 'es' as const, plugins: () => [withoutCdn()] },
    }),
    async generateBundle() {
      for (const { id, files } of [replyGuard, nameGuard]) {
        for (const path of Object.keys(files)) {
          const source = await readFile(join(models, id, path));
          this.emitFile({ type: 'asset', fileName: `models/${id}/${path}`, source });
        }
      }
    },
  };
}
