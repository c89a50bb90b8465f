import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const texts = /\.(css|html|js|svg)$/;

/** Beside each text its compressed forms, so that no server compresses it again for everybody. */
const compress: Plugin = {
  name: 'compress',
  apply: 'build',
  writeBundle({ dir = '' }) {
    for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => texts.test(name))) {
      const text = readFileSync(join(dir, file));
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
      writeFileSync(join(dir, `${file}.br`), brotliCompressSync(text, { params }));
      writeFileSync(join(dir, `${file}.gz`), gzipSync(text, { level: 9 }));
    }
  },
};

/** How the pages are built into `dist`, from where the gateway serves them. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compress],
  build: {
    target: 'es2023',
    // The policy for contents allows no `data:`; a file is fetched once and kept.
    assetsInlineLimit: 0,
    emptyOutDir: true,
    // What each page needs, for the test that weighs it.
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { page: join(import.meta.dirname, 'index.html'), worker: join(import.meta.dirname, 'worker/worker.ts') },
      // Browsers know a worker by its address, and let it stand before what is below that.
      output: {
        entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'),
        // What many pages share is one file: on a slow network each file more is a wait.
        codeSplitting: { groups: [{ name: 'shared', test: /dashboard[\\/]src[\\/]/, minShareCount: 4 }] },
      },
    },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
  },
  server: {
    // `npx vite clients/dashboard` beside a running stack shows changes at once.
    proxy: Object.fromEntries(
      ['/graphql', '/photos', '/borders', '/dashboard.json'].map((path) => [path, 'http://127.0.0.1:4000']),
    ),
  },
});
