import type { Element } from 'bpmn-js/lib/model/Types';
import { getDi } from 'bpmn-js/lib/util/ModelUtil';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type EventBus from 'diagram-js/lib/core/EventBus';
import { selfAndAllChildren } from 'diagram-js/lib/util/Elements';
import type { ModdleElement } from '../../../src/model/moddle.ts';
import { keptOrder } from './kept-order.ts';

/** Ahead of what is done with the text (1000), as bpmn-js's own. */
const FIRST = 2000;

/** In the place of bpmn-js's own ordering, which writes the picture of most diagrams in another order than it found it in. */
export class PictureOrder {
  static readonly $inject = ['eventBus', 'canvas'];

  constructor(eventBus: EventBus, canvas: Canvas) {
    const opened = new Map<ModdleElement, readonly ModdleElement[]>();
    const pictures = (): Element[] => canvas.getRootElements() as Element[];
    eventBus.on('import.done', () => {
      opened.clear();
      for (const root of pictures()) opened.set(pictureOf(root), [...partsOf(pictureOf(root))]);
    });
    eventBus.on('saveXML.start', FIRST, () => {
      for (const root of pictures()) {
        const picture = pictureOf(root);
        const elements = (selfAndAllChildren([root], false) as Element[]).filter((element) => element !== root && element['labelTarget'] === undefined);
        const around = new Map(elements.map((element) => [pictureOf(element), element.parent === root ? null : pictureOf(element.parent as Element)]));
        const order = keptOrder(opened.get(picture) ?? [], [...around.keys()], (part) => around.get(part) ?? null);
        picture['planeElement'] = [...order];
      }
    });
  }
}

/** What stands in the file for how the element is drawn. */
function pictureOf(element: Element): ModdleElement {
  return getDi(element);
}

function partsOf(picture: ModdleElement): readonly ModdleElement[] {
  return picture.get('planeElement') as readonly ModdleElement[];
}
