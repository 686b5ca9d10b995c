/** What the script uses of a page's elements. */
interface PageElement {
  readonly dataset: Record<string, string | undefined>;
  readonly classList: { add(name: string): void; remove(name: string): void; toggle(name: string, on: boolean): void };
  readonly style: { width: string };
  readonly clientWidth: number;
  readonly children: ArrayLike<PageElement>;
  textContent: string | null;
  open?: boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  append(...nodes: readonly PageElement[]): void;
  replaceChildren(...nodes: readonly (PageElement | string)[]): void;
  scrollIntoView(options: object): void;
  addEventListener(type: string, heard: (event: PageEvent) => void): void;
}

interface PageEvent {
  readonly target: PageElement;
  readonly key: string;
}

/** The browser's own, as far as it is used here. */
interface Page {
  readonly document: PageElement & { createElement(name: string): PageElement };
  readonly location: { hash: string };
  readonly history: { replaceState(state: null, title: string, address: string): void };
  addEventListener(type: string, heard: () => void): void;
}

/** What a page of a diagram says to its script. */
export interface PageData {
  readonly runs: readonly { readonly name: string; readonly title: string; readonly passes: readonly string[] }[];
  /** Names of elements and flows, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly words: { readonly choose: string; readonly passedBy: string; readonly passedByNone: string };
}

/**
 * What moves on the pages of a report: tables are sorted; on the page of a diagram an element or a run is chosen, by mouse, key or
 * address. It is written into the pages as it stands here, so it knows nothing but its own body.
 */
export function reportScript(): void {
  const page = globalThis as unknown as Page;
  const { document, location, history } = page;
  const all = (selector: string, within: PageElement = document): PageElement[] => [...within.querySelectorAll(selector)];

  function sortBy(head: PageElement): void {
    const table = head.closest('table');
    const row = head.closest('tr');
    const body = table?.querySelector('tbody');
    if (table === null || row === null || !body) return;
    const index = [...(row.children as unknown as Iterable<PageElement>)].indexOf(head);
    const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of all('th', row)) other.setAttribute('aria-sort', other === head ? direction : 'none');
    const valueOf = (line: PageElement): string => line.children[index]?.dataset.sort ?? '';
    const sorted = all('tr', body).toSorted((one, other) => {
      const [a, b] = [valueOf(one), valueOf(other)];
      const order = head.dataset.kind === 'number' ? Number(a) - Number(b) : a.localeCompare(b);
      return direction === 'ascending' ? order : -order;
    });
    body.append(...sorted);
  }

  for (const button of all('thead th button')) {
    button.addEventListener('click', () => {
      const head = button.closest('th');
      if (head !== null) sortBy(head);
    });
  }
  page.addEventListener('beforeprint', () => {
    for (const details of all('details')) details.open = true;
  });

  const drawing = document.querySelector('.view svg');
  const view = document.querySelector('.view');
  const told = document.querySelector('.selection .told');
  const source = document.querySelector('#data');
  if (drawing === null || view === null || told === null || source === null) return;
  const data = JSON.parse(source.textContent ?? '') as PageData;
  const natural = Number(drawing.getAttribute('width'));
  const least = 0.2;

  function zoom(scale: number): void {
    drawing!.dataset.scale = String(scale);
    drawing!.style.width = `${natural * scale}px`;
  }

  function clear(): void {
    drawing!.classList.remove('following');
    for (const one of all('.chosen, .on-way', drawing!)) for (const name of ['chosen', 'on-way']) one.classList.remove(name);
    for (const one of all('.runs button')) one.setAttribute('aria-pressed', 'false');
    for (const one of all('.runs li')) one.classList.remove('passing');
    told!.replaceChildren(data.words.choose);
    history.replaceState(null, '', '#');
  }

  const bold = (text: string): PageElement => {
    const made = document.createElement('b');
    made.textContent = text;
    return made;
  };
  const line = (text: string): PageElement => {
    const made = document.createElement('p');
    made.textContent = text;
    return made;
  };

  function chooseElement(id: string): void {
    const chosen = all('[data-element]', drawing!).filter((one) => one.dataset.element === id);
    if (chosen.length === 0) return;
    clear();
    for (const one of chosen) one.classList.add('chosen');
    chosen[0]?.scrollIntoView({ block: 'nearest', inline: 'center' });
    const passing = data.runs.filter(({ passes }) => passes.includes(id));
    for (const one of all('.runs li')) one.classList.toggle('passing', passing.some(({ name }) => name === one.dataset.run));
    told!.replaceChildren(
      bold(data.names[id] ?? id),
      line(id),
      line(passing.length === 0 ? data.words.passedByNone : `${data.words.passedBy}: ${passing.map(({ name }) => name).join(', ')}`),
    );
    history.replaceState(null, '', `#element=${encodeURIComponent(id)}`);
  }

  function chooseRun(name: string): void {
    const run = data.runs.find((other) => other.name === name);
    if (run === undefined) return;
    clear();
    drawing!.classList.add('following');
    const way = new Set(run.passes);
    for (const one of all('[data-element], [data-badge]', drawing!)) {
      one.classList.toggle('on-way', way.has(one.dataset.element ?? one.dataset.badge ?? ''));
    }
    for (const one of all('.runs li')) one.querySelector('button')?.setAttribute('aria-pressed', String(one.dataset.run === name));
    told!.replaceChildren(bold(run.title), line(run.name));
    history.replaceState(null, '', `#run=${encodeURIComponent(name)}`);
  }

  function chooseByAddress(): void {
    const [, kind, value = ''] = /^#(element|run)=(.+)$/.exec(location.hash) ?? [];
    if (kind === 'element') chooseElement(decodeURIComponent(value));
    if (kind === 'run') chooseRun(decodeURIComponent(value));
  }

  drawing.addEventListener('click', ({ target }) => {
    const place = target.closest('[data-element], [data-badge]');
    const id = place?.dataset.element ?? place?.dataset.badge;
    if (id !== undefined && id in data.names) chooseElement(id);
  });
  for (const button of all('[data-choose]')) button.addEventListener('click', () => chooseElement(button.dataset.choose ?? ''));
  for (const item of all('.runs li')) {
    item.querySelector('button')?.addEventListener('click', ({ target }) => {
      if (target.closest('button')?.getAttribute('aria-pressed') === 'true') clear();
      else chooseRun(item.dataset.run ?? '');
    });
  }
  for (const button of all('[data-zoom]')) {
    button.addEventListener('click', () => {
      const wanted = button.dataset.zoom ?? '';
      const now = Number(drawing.dataset.scale);
      zoom(wanted === 'fit' ? view.clientWidth / natural : Math.max(least, now * (wanted === 'in' ? 1.25 : 0.8)));
    });
  }
  document.querySelector('.clear')?.addEventListener('click', clear);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') clear();
  });
  page.addEventListener('hashchange', chooseByAddress);
  zoom(Math.min(1, Math.max(view.clientWidth / natural, 0.8)));
  chooseByAddress();
}
