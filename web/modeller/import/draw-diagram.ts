import type { LayoutReply } from './layout-worker.ts';
import { NotDrawable } from './not-drawable.ts';

/** Gives a diagram a picture. @throws NotDrawable */
export function drawDiagram(xml: string): Promise<string> {
  const worker = new Worker(new URL('layout-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<string>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutReply>) => {
      if ('xml' in data) resolve(data.xml);
      else reject(new NotDrawable(data.refused));
    });
    worker.addEventListener('error', () => reject(new NotDrawable(null)));
    worker.postMessage(xml, []);
  }).finally(() => worker.terminate());
}
