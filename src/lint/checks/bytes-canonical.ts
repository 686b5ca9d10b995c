import { createModdle } from '../../model/moddle.ts';
import type { Check } from '../finding.ts';
import { told } from '../../model/told.ts';

/** The file is what bpmn-moddle writes: opened and saved, it comes out the same, so that a change shows only what changed. */
export const bytesCanonical: Check = {
  name: 'bytes-canonical',
  class: 'notation',
  async run({ source }, { xml }) {
    if (xml === null) return [];
    const { xml: written } = await createModdle().toXML(source.rootElement, { format: true });
    if (written === xml) return [];
    const lines = xml.split('\n');
    const differs = written.split('\n').findIndex((line, index) => line !== lines[index]);
    const line = (differs === -1 ? lines.length - 1 : differs) + 1;
    return [{ element: null, line, ...told`line ${line} is not as bpmn-moddle writes it: open the file in the modeller and save it, or run "reglament layout"` }];
  },
};
