import { pictureFaults, type PictureFault, type PictureFaultKind } from '../../layout/picture-faults.ts';
import type { Check } from '../finding.ts';
import { type Told, told } from '../../model/told.ts';

/** The sentence of each kind; `other` is the other element concerned. What is not drawn at all has a check of its own. */
const SENTENCES: Readonly<Record<Exclude<PictureFaultKind, 'not-drawn'>, (other: string) => Told>> = {
  'shapes-overlap': (other) => told`this shape overlaps ${other}: move them apart`,
  'outside-lane': (other) => told`this stands outside its lane ${other}: move it in`,
  'outside-pool': () => told`this flow leaves its pool: lead it inside`,
  'line-through-shape': (other) => told`this line goes through ${other}: lead it round`,
  'line-through-label': (other) => told`this line strikes the name of ${other}: move the name or the line`,
  'lines-overlap': (other) => told`this line lies on ${other}: draw them apart`,
  'label-missing': () => told`this has a name and no place for it: add bounds of the label`,
  'label-cut': () => told`the name does not fit its place: shorten it or widen the place`,
  'label-covered': (other) => told`the name is covered by ${other}: move it`,
  'slanted-line': () => told`this line is slanted: draw it of level and upright pieces`,
  'needless-bend': () => told`this line bends where it could go straight: straighten it`,
};

/** The picture can be read: nothing overlaps, no line strikes a name, no name is cut. */
export const pictureClear: Check = {
  name: 'picture-clear',
  class: 'notation',
  *run(diagram) {
    for (const { kind, element, other } of pictureFaults(diagram) satisfies readonly PictureFault[]) {
      if (kind !== 'not-drawn') yield { element, ...SENTENCES[kind](other === null ? '' : `<${other}>`) };
    }
  },
};
