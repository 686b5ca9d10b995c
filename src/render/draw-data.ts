import type { PictureShape } from '../layout/picture.ts';
import type { ModdleElement } from '../model/moddle.ts';
import { rawSign, signIn } from './draw-signs.ts';
import { drawInnerText } from './draw-text.ts';

/** A data object, input or output: a sheet, with its arrow and the mark of a collection. */
export function drawData({ type, element, box }: PictureShape): string {
  const object = element.get('dataObjectRef') as ModdleElement | undefined;
  const collection = element.get('isCollection') === true || object?.get('isCollection') === true;
  const arrow = type === 'bpmn:DataInput' ? rawSign('DATA_ARROW', 'hollow') : type === 'bpmn:DataOutput' ? rawSign('DATA_ARROW', 'solid') : '';
  const marks = { scale: 1, mx: 0.33, my: (box.height - 18) / box.height };
  return (
    signIn('DATA_OBJECT_PATH', box, { scale: 1, mx: 0.474, my: 0.296 }, 'filled', 2) +
    (collection ? signIn('DATA_OBJECT_COLLECTION_PATH', box, marks, 'filled', 2) : '') +
    arrow
  );
}

export function drawDataStore({ box }: PictureShape): string {
  return signIn('DATA_STORE', box, { scale: 1, mx: 0, my: 0.133 }, 'filled', 2);
}

export function drawAnnotation({ box, name }: PictureShape): string {
  return signIn('TEXT_ANNOTATION', box, { scale: 1, mx: 0, my: 0 }, 'hollow', 2) + drawInnerText(name, box, 'left-top');
}
