/** Draws a diagram that has no picture, off the main thread: the search for short lines takes a while. */
import { LayoutUnsupported } from '../../../src/layout/errors.ts';
import { layoutDiagram } from '../../../src/layout/layout-diagram.ts';

/** What came of it: the diagram with a picture, or the element that cannot be drawn; null: nobody knows which. */
export type LayoutReply = { readonly xml: string } | { readonly refused: string | null };

addEventListener('message', ({ data }: MessageEvent<string>) => void draw(data));

async function draw(xml: string): Promise<void> {
  const reply: LayoutReply = await layoutDiagram(xml).then(
    (drawn) => ({ xml: drawn }),
    (error: unknown) => ({ refused: error instanceof LayoutUnsupported ? String(error.details['element']) : null }),
  );
  postMessage(reply);
}
