import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { actSchema } from '../../../src/regulation/act.ts';
import type { FindingView } from '../../../src/http/contract.ts';
import { texts } from '../../shared/texts/texts.ts';
import { textAt } from '../part-form/json-path.ts';
import { PartEditor } from '../part-form/part-editor.tsx';
import { ActFactsSection } from './act-facts-section.tsx';
import { OfficesSection } from './offices-section.tsx';
import { OtherChannels } from './other-channels.tsx';
import { PositionsSection } from './positions-section.tsx';
import { UnitsSection } from './units-section.tsx';

/** The entry of the act by a form. Each channel has its own copy: the others keep theirs. */
export function ActEditor(props: {
  readonly definitionKey: string;
  readonly act: unknown;
  readonly findings: readonly FindingView[];
  readonly onChange: (act: unknown) => void;
}): JSX.Element {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const list = {
    open,
    onToggle: (key: string, opened: boolean) => setOpen((now) => new Set(opened ? [...now, key] : [...now].filter((one) => one !== key))),
  };
  const notes = useMemo(() => new Map([['id', props.findings.filter(({ check, element }) => check === 'act-consistent' && element === null)]]), [props.findings]);
  return (
    <PartEditor title={texts.editors.act.title} value={props.act} schema={actSchema} language={textAt(props.act, ['language']) || 'ru'} notes={notes} onChange={props.onChange}>
      <OtherChannels definitionKey={props.definitionKey} actId={textAt(props.act, ['id'])} />
      <ActFactsSection />
      <UnitsSection {...list} />
      <PositionsSection {...list} />
      <OfficesSection {...list} />
    </PartEditor>
  );
}
