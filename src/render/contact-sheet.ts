/** What the sheet says of one diagram. */
export interface SheetEntry {
  /** `<region>/<service>/<channel>`: its picture is `<key>.svg` beside the page. */
  readonly key: string;
  /** The act, in its own words. */
  readonly act: string;
  /** The act's language: `ru`, `kk`. */
  readonly language: string;
  readonly service: string;
  readonly channel: string;
}

const STYLE = `
  body { margin: 24px; font: 15px/1.4 system-ui, sans-serif; color: #1d2733; background: #f4f6f8 }
  h2 { margin: 32px 0 8px; font-size: 20px } h3 { margin: 16px 0 8px; font-size: 15px; font-weight: 600 }
  .row { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(480px, 100%), 1fr)); gap: 16px }
  figure { margin: 0; padding: 12px; background: #fff; border: 1px solid #d5dce3; border-radius: 6px }
  img { display: block; width: 100%; height: 240px; object-fit: contain } figcaption { margin-top: 8px }`;

/** A page that opens from disk and shows the pictures of all diagrams, by act and service; each opens by itself. */
export function contactSheet(entries: readonly SheetEntry[]): string {
  const sections = [...Map.groupBy(entries, ({ act }) => act)].map(([act, ofAct]) => {
    const services = Map.groupBy(ofAct, (entry) => entry.service);
    return `<section lang="${escaped(ofAct[0]?.language ?? '')}"><h2>${escaped(act)}</h2>${[...services].map(service).join('')}</section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Reglament: ${entries.length}</title><style>${STYLE}</style>${sections.join('')}\n`;
}

function service([name, entries]: readonly [string, readonly SheetEntry[]]): string {
  return `<h3>${escaped(name)}</h3><div class="row">${entries.map(figure).join('')}</div>`;
}

function figure({ key, channel }: SheetEntry): string {
  const name = escaped(channel);
  const file = `${key.split('/').map(encodeURIComponent).join('/')}.svg`;
  return `<figure><a href="${file}"><img src="${file}" alt="${name}" loading="lazy"></a><figcaption>${name} · <code>${escaped(key)}</code></figcaption></figure>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
