import { createRequire } from 'node:module';
import { chromium as browserType, type Browser, type Page } from 'playwright-core';
import { BrowserMissing, DiagramNotShown } from './errors.ts';

/** How one element is set off from the others. Colours as CSS takes them. */
export interface Mark {
  readonly stroke: string;
  readonly fill?: string;
}

export interface PictureOptions {
  readonly format: 'svg' | 'png';
  /** Pixels of a PNG per pixel of the diagram. Default 1. */
  readonly scale?: number;
  /** By element id. */
  readonly marks?: Readonly<Record<string, Mark>>;
}

export interface RenderOptions extends PictureOptions {
  /** Path of a Chromium; see `findChromium`. */
  readonly chromium: string;
}

/** Makes one picture after another in the same browser. Close it, or the browser stays. */
export interface Renderer {
  /** @throws DiagramNotShown */
  render(xml: string, options: PictureOptions): Promise<Uint8Array>;
  close(): Promise<void>;
}

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const MARGIN = 20;
const require = createRequire(import.meta.url);

/**
 * A picture of the diagram: exactly what bpmn-js shows, made by it in a browser that reaches no network.
 * @throws BrowserMissing, DiagramNotShown
 */
export async function renderDiagram(xml: string, options: RenderOptions): Promise<Uint8Array> {
  const renderer = await openRenderer(options.chromium);
  try {
    return await renderer.render(xml, options);
  } finally {
    await renderer.close();
  }
}

/** @throws BrowserMissing */
export async function openRenderer(chromium: string): Promise<Renderer> {
  const browser = await launch(chromium);
  return {
    async render(xml, { format, marks = {}, scale = 1 }) {
      const page = await browser.newPage();
      try {
        const svg = await exportSvg(page, xml, marks);
        return format === 'svg' ? new TextEncoder().encode(svg) : await photograph(browser, svg, scale);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

async function launch(executablePath: string): Promise<Browser> {
  try {
    return await browserType.launch({ executablePath, args: FLAGS });
  } catch (cause) {
    throw new BrowserMissing(executablePath, { cause });
  }
}

/** What the script of bpmn-js puts on the page's window, as far as it is used here. */
interface Viewer {
  importXML(xml: string): Promise<unknown>;
  saveSVG(): Promise<{ svg: string }>;
  get(name: string): {
    get(id: string): { di: { set(name: string, value: string): void } } | undefined;
    fire(event: string, payload: unknown): void;
  };
}

async function exportSvg(page: Page, xml: string, marks: Readonly<Record<string, Mark>>): Promise<string> {
  await page.route('**/*', (route) => route.abort());
  await page.setContent('<!doctype html><div id="canvas" style="width:1000px;height:800px"></div>');
  await page.addScriptTag({ path: require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js') });
  const shown = await page.evaluate(
    async ({ xml, marks }) => {
      const { BpmnJS } = globalThis as unknown as { BpmnJS: new (options: { container: string }) => Viewer };
      const viewer = new BpmnJS({ container: '#canvas' });
      try {
        await viewer.importXML(xml);
        for (const [id, mark] of Object.entries(marks)) {
          const element = viewer.get('elementRegistry').get(id);
          if (element === undefined) return { fault: `<${id}> is marked but not shown` };
          element.di.set('bioc:stroke', mark.stroke);
          if (mark.fill !== undefined) element.di.set('bioc:fill', mark.fill);
          viewer.get('eventBus').fire('element.changed', { element });
        }
        return await viewer.saveSVG();
      } catch (error) {
        return { fault: error instanceof Error ? error.message : String(error) };
      }
    },
    { xml, marks },
  );
  if ('fault' in shown) throw new DiagramNotShown(shown.fault);
  return shown.svg;
}

async function photograph(browser: Browser, svg: string, scale: number): Promise<Uint8Array> {
  const [, width = '800', height = '600'] = /<svg[^>]* width="([\d.]+)"[^>]* height="([\d.]+)"/.exec(svg) ?? [];
  const size = { width: Math.ceil(Number(width)) + 2 * MARGIN, height: Math.ceil(Number(height)) + 2 * MARGIN };
  // A page opened at this size: one made larger afterwards sometimes cannot be captured.
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: scale });
  const drawing = svg.slice(svg.indexOf('<svg'));
  await page.setContent(`<!doctype html><body style="margin:${MARGIN}px;background:#fff">${drawing}</body>`);
  return await page.screenshot({ clip: { x: 0, y: 0, ...size } });
}
