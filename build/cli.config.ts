import { defineConfig } from 'vite';
import { oneLinePatterns } from './one-line-patterns.ts';

/** The command line as one file for Node: `dist/cli/parapet.js`. */
export default defineConfig({
  publicDir: false,
  plugins: [oneLinePatterns()],
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    target: 'node20',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      output: { entryFileNames: 'parapet.js', chunkFileNames: '[name].js', banner: '#!/usr/bin/env node' },
    },
  },
});
