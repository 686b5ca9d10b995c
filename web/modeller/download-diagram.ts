/** Hands the diagram to the person as a `.bpmn` file. */
export function downloadDiagram(key: string, xml: string): void {
  const address = URL.createObjectURL(new Blob([xml], { type: 'application/xml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${key.replaceAll('/', '_')}.bpmn`;
  link.click();
  URL.revokeObjectURL(address);
}
