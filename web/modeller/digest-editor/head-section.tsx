import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { texts } from '../../shared/texts/texts.ts';
import { ChoicePlace } from '../part-form/choice-place.tsx';
import { ItemsPlace } from '../part-form/items-place.tsx';
import { textAt } from '../part-form/json-path.ts';
import { LinesPlace } from '../part-form/lines-place.tsx';
import { PartSection } from '../part-form/part-section.tsx';
import { TextPlace } from '../part-form/text-place.tsx';

const CHANNELS = ['office', 'provider', 'akim', 'service-centre', 'portal'];

/** Which channel of which act it is, and where in the act it is told. */
export function HeadSection(): JSX.Element {
  const { digest: words } = texts.editors;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return (
    <PartSection title={words.head} paths={[['act'], ['service'], ['channel'], ['channelName'], ['figure'], ['paragraphs'], ['places']]}>
      <TextPlace path={['service']} label={words.service} lines={2} quoted />
      <div class="place-row">
        <ChoicePlace path={['channel']} label={words.channel} choices={CHANNELS.map((value) => ({ value, label: texts.channels[value] ?? value }))} />
        <TextPlace path={['channelName']} label={words.channelName} quoted />
      </div>
      <div class="place-row">
        <TextPlace path={['act']} label={words.act} hint={words.actHint} />
        <TextPlace path={['figure']} label={words.figure} quoted />
      </div>
      <LinesPlace path={['paragraphs']} label={words.paragraphs} hint={words.paragraphsHint} />
      <p class="place-label">{words.places}</p>
      <ItemsPlace
        path={['places']}
        add={words.placeAdd}
        made={() => ({ paragraph: '', items: [] })}
        title={(place) => texts.modeller.place.paragraph(textAt(place, ['paragraph']))}
        open={open}
        onToggle={(key, opened) => setOpen(new Set(opened ? [...open, key] : [...open].filter((one) => one !== key)))}
        fields={(path) => (
          <>
            <TextPlace path={[...path, 'paragraph']} label={texts.modeller.source.paragraph} />
            <LinesPlace path={[...path, 'items']} label={words.placeItems} />
          </>
        )}
      />
    </PartSection>
  );
}
