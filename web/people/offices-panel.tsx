import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ListedOffice, PersonView } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';
import { OfficeDialog } from './office-dialog.tsx';
import { OfficesTable } from './offices-table.tsx';

/** The offices people work at: add one, change what stands on its letterhead. */
export function OfficesPanel(props: {
  readonly offices: readonly ListedOffice[];
  readonly people: readonly PersonView[];
  readonly onSaved: () => void;
}): JSX.Element {
  const words = texts.offices;
  const [open, setOpen] = useState<ListedOffice | 'new' | null>(null);
  return (
    <section class="panel offices-panel" aria-labelledby="offices-title">
      <div class="page-title">
        <h2 id="offices-title">{words.title}</h2>
        <button type="button" class="button-main" onClick={() => setOpen('new')}>
          {words.add}
        </button>
      </div>
      <p class="lead">{words.lead}</p>
      <OfficesTable offices={props.offices} people={props.people} onEdit={setOpen} />
      {open !== null && (
        <OfficeDialog
          office={open === 'new' ? null : open}
          regions={[...new Set(props.offices.map(({ region }) => region))]}
          onClose={() => setOpen(null)}
          onSaved={() => {
            setOpen(null);
            props.onSaved();
          }}
        />
      )}
    </section>
  );
}
