import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

/** A diagram as an SVG picture, drawn where nobody sees it. Rejects where the XML is not BPMN. */
export async function pictureOf(xml: string): Promise<string> {
  const container = document.createElement('div');
  container.className = 'drawn-aside';
  document.body.append(container);
  const viewer = new NavigatedViewer({ container });
  try {
    await viewer.importXML(xml);
    return (await viewer.saveSVG()).svg;
  } finally {
    viewer.destroy();
    container.remove();
  }
}
