import type { PictureShape } from '../layout/picture.ts';
import { circle, signIn } from './draw-signs.ts';
import { short, tag } from './svg.ts';

/** A gateway: the diamond and the sign of its kind. */
export function drawGateway(shape: PictureShape): string {
  const { width, height } = shape.box;
  const points = [
    [width / 2, 0],
    [width, height / 2],
    [width / 2, height],
    [0, height / 2],
  ];
  return tag('polygon', { class: 'o', points: points.map((point) => point.map(short).join(',')).join(' '), 'stroke-width': 2 }) + gatewaySign(shape);
}

function gatewaySign({ type, box, di, element }: PictureShape): string {
  switch (type) {
    case 'bpmn:ExclusiveGateway':
      return di.get('isMarkerVisible') === true ? signIn('GATEWAY_EXCLUSIVE', box, { scale: 0.4, mx: 0.32, my: 0.3 }, 'solid') : '';
    case 'bpmn:ParallelGateway':
      return signIn('GATEWAY_PARALLEL', box, { scale: 0.6, mx: 0.46, my: 0.2 }, 'solid');
    case 'bpmn:InclusiveGateway':
      return circle(box, box.height * 0.24, 'filled', 2.5);
    case 'bpmn:ComplexGateway':
      return signIn('GATEWAY_COMPLEX', box, { scale: 0.5, mx: 0.46, my: 0.26 }, 'solid');
    case 'bpmn:EventBasedGateway':
      return circle(box, box.height * 0.2, 'filled', 1) + (element.get('eventGatewayType') === 'Parallel' ? parallelEvents(box) : firstEvent(box, element.get('instantiate') === true));
    default:
      return '';
  }
}

function parallelEvents(box: PictureShape['box']): string {
  return signIn('GATEWAY_PARALLEL', box, { scale: 0.4, mx: 0.474, my: 0.296 }, 'hollow');
}

function firstEvent(box: PictureShape['box'], instantiates: boolean): string {
  const ring = instantiates ? '' : circle(box, box.height * 0.26, 'hollow', 1);
  return ring + signIn('GATEWAY_EVENT_BASED', box, { scale: 0.18, mx: 0.36, my: 0.44 }, 'hollow', 2);
}
