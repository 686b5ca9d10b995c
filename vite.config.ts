import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('web/', import.meta.url));
const page = (name: string): string => fileURLToPath(new URL(`web/${name}/index.html`, import.meta.url));

/**
 * `form-js-preact` is the Preact that form-js itself renders with. The pages use a later major version: a field of our
 * own is handed over at one element (`web/viewer/form/field-bridge.ts`), and that element must be made by theirs.
 */
function formJsPreact(): Plugin {
  return {
    name: 'form-js-preact',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^form-js-preact$/ },
      async handler() {
        const formJs = await this.resolve('@bpmn-io/form-js-viewer', `${root}api.ts`);
        return formJs === null ? null : this.resolve('preact', formJs.id);
      },
    },
  };
}

export default defineConfig({
  root,
  plugins: [formJsPreact()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('dist/web/', import.meta.url)),
    emptyOutDir: true,
    // A page is served under a policy that allows no inline script.
    modulePreload: { polyfill: false },
    // bpmn-js, form-js and the properties panel with its editors are one chunk each, loaded only by the pages that use them.
    chunkSizeWarningLimit: 1500,
    rollupOptions: {
      input: {
        inbox: page('inbox'),
        start: page('start'),
        'sign-in': page('sign-in'),
        viewer: page('viewer'),
        service: page('service'),
        search: page('search'),
        office: page('office'),
        audit: page('audit'),
        incidents: page('incidents'),
        training: page('training'),
        people: page('people'),
        modeller: page('modeller'),
      },
    },
  },
});
