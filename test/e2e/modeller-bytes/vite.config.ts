import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import pages from '../../../vite.config.ts';

/** One script with all it needs, built as the pages are. */
export default defineConfig({
  ...pages,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    emptyOutDir: false,
    minify: false,
    lib: { entry: resolve(import.meta.dirname, 'written.js'), formats: ['es'], fileName: () => 'written.js' },
    rollupOptions: { output: { codeSplitting: false } },
  },
});
