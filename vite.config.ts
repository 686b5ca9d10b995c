import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('web/', import.meta.url));
const page = (name: string): string => fileURLToPath(new URL(`web/${name}/index.html`, import.meta.url));

/**
 * `form-js-preact` is the Preact that form-js itself renders with. The pages use a later major version: a field of our
 * own is handed over at one element (`web/shared/form/field-bridge.ts`), and that element must be made by theirs.
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

/**
 * The menus of diagram-js are written with `htm` and rendered by the Preact that diagram-js brings. `htm` lies beside the
 * pages' own, later Preact and would make its elements with that one: the menus would stay empty.
 */
function htmPreact(): Plugin {
  return {
    name: 'htm-preact',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^preact$/ },
      async handler(_id, importer) {
        if (importer === undefined || !/[\\/]node_modules[\\/]htm[\\/]/.test(importer)) return null;
        const diagram = await this.resolve('diagram-js/lib/ui/index.js', `${root}api.ts`);
        const menus = diagram === null ? null : await this.resolve('@bpmn-io/diagram-js-ui', diagram.id);
        return menus === null ? null : this.resolve('preact', menus.id);
      },
    },
  };
}

/**
 * The form editor and the fields it shows bring a Preact each, of one version. A field must be drawn by the Preact whose
 * hooks it calls: both get that of the fields.
 */
function formEditorPreact(): Plugin {
  return {
    name: 'form-editor-preact',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^preact(?:\/[a-z-]+)*$/ },
      async handler(id, importer) {
        if (importer === undefined || !/[\\/]form-js-editor[\\/]dist[\\/]/.test(importer)) return null;
        const formJs = await this.resolve('@bpmn-io/form-js-viewer', `${root}api.ts`);
        return formJs === null ? null : this.resolve(id, formJs.id);
      },
    },
  };
}

export default defineConfig({
  root,
  plugins: [formJsPreact(), formEditorPreact(), htmPreact()],
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
        calendars: page('calendars'),
        erasure: page('erasure'),
        training: page('training'),
        people: page('people'),
        sessions: page('sessions'),
        modeller: page('modeller'),
        'modeller-import': page('modeller/import'),
        migration: page('migration'),
        'new-service': page('new-service'),
        catalogue: page('catalogue'),
        act: page('act'),
        compare: page('compare'),
        difference: page('difference'),
        verify: page('verify'),
        cabinet: page('cabinet'),
        'cabinet-apply': page('cabinet/apply'),
        'cabinet-case': page('cabinet/case'),
        'cabinet-notices': page('cabinet/notices'),
        'cabinet-history': page('cabinet/history'),
        'cabinet-profile': page('cabinet/profile'),
      },
    },
  },
});
