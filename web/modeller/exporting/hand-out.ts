/** Hands a text to the person as a file. @param key of the channel: the file is called after it */
export function handOut(key: string, text: string, kind: 'bpmn' | 'svg'): void {
  const type = kind === 'bpmn' ? 'application/xml' : 'image/svg+xml';
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${key.replaceAll('/', '_')}.${kind}`;
  link.click();
  URL.revokeObjectURL(address);
}
