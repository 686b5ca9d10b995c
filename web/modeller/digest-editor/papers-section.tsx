import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { texts } from '../../shared/texts/texts.ts';
import { ItemsPlace } from '../part-form/items-place.tsx';
import { textAt } from '../part-form/json-path.ts';
import { LinesPlace } from '../part-form/lines-place.tsx';
import { NumberPlace } from '../part-form/number-place.tsx';
import { PartSection } from '../part-form/part-section.tsx';
import { TextPlace } from '../part-form/text-place.tsx';
import { TickPlace } from '../part-form/tick-place.tsx';

/** What is handed in, what comes out, and what was noted of the act's text. */
export function PapersSection(): JSX.Element {
  const { digest: words, items } = texts.editors;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <PartSection title={words.papers} paths={[['resultDocuments'], ['attachments'], ['forms']]}>
        <LinesPlace path={['resultDocuments']} label={words.resultDocuments} hint={items.oneALine} quoted />
        <LinesPlace path={['attachments']} label={words.attachments} hint={items.oneALine} quoted />
        <p class="place-label">{words.fields}</p>
        <ItemsPlace
          path={['forms']}
          add={words.fieldAdd}
          made={() => ({ field: '', required: true, size: null, format: null })}
          title={(field) => textAt(field, ['field'])}
          open={open}
          onToggle={(key, opened) => setOpen(new Set(opened ? [...open, key] : [...open].filter((one) => one !== key)))}
          fields={(path) => (
            <>
              <TextPlace path={[...path, 'field']} label={words.field} quoted />
              <div class="place-row">
                <NumberPlace path={[...path, 'size']} label={words.size} />
                <TextPlace path={[...path, 'format']} label={words.format} empty="null" quoted />
              </div>
              <TickPlace path={[...path, 'required']} label={words.required} />
            </>
          )}
        />
      </PartSection>
      <PartSection title={words.remarks} paths={[['remarks']]}>
        <LinesPlace path={['remarks']} label={words.remarks} hint={words.remarksHint} quoted />
      </PartSection>
    </>
  );
}
