// The modeller alone on a page, for tests that open many diagrams. In JavaScript: it is of the browser, beside tests that are not.
import { ModellerView } from '../../../web/modeller/modeller-view.ts';

/** What the modeller writes of a diagram that it has opened and nobody has changed. */
globalThis.written = async (xml) => {
  const canvas = document.body.appendChild(document.createElement('div'));
  const panel = document.body.appendChild(document.createElement('div'));
  canvas.style.height = '600px';
  const view = new ModellerView({ canvas, panel, actId: 'act', onChooseForm: () => {} }, () => {});
  await view.open(xml);
  const text = await view.written();
  view.destroy();
  canvas.remove();
  panel.remove();
  return text;
};
