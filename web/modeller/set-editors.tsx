import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { FindingView } from '../../src/http/contract.ts';
import { actSchema } from '../../src/regulation/act.ts';
import { digestSchema } from '../../src/regulation/digest.ts';
import { texts } from '../shared/texts/texts.ts';
import { ActEditor } from './act-editor/act-editor.tsx';
import { DigestEditor } from './digest-editor/digest-editor.tsx';
import { formTroubles } from './form-editor/form-troubles.ts';
import { FormsEditor } from './form-editor/forms-editor.tsx';
import type { ModellerView } from './modeller-view.ts';
import { listAt, textAt } from './part-form/json-path.ts';
import { schemaFaults } from './part-form/schema-faults.ts';
import { ScenarioEditor } from './scenario-editor/scenario-editor.tsx';
import { scenarioTroubles } from './scenario-editor/scenario-troubles.ts';
import { RecordCases } from './try/record-cases.tsx';
import { WalkPanel } from './try/walk-panel.tsx';
import type { OtherParts } from './use-draft.ts';

/** The parts of a set, each with its tab. The diagram stays beside those it belongs to. */
const setTabs = ['diagram', 'digest', 'act', 'forms', 'scenarios', 'try'] as const;
type SetTab = (typeof setTabs)[number];

/** The diagram with the editors of the other parts of its set: one of them stands beside it, or over it. */
export function SetEditors(props: {
  readonly definitionKey: string;
  readonly parts: OtherParts;
  readonly findings: readonly FindingView[];
  readonly view: ModellerView | null;
  /** Changes each time the diagram does. */
  readonly turn: number;
  readonly onChange: (changed: Partial<OtherParts>) => void;
  /** Saves what is not saved yet. */
  readonly saved: () => Promise<void>;
  /** The diagram. */
  readonly children: ComponentChildren;
}): JSX.Element {
  const { tabs, tabsLabel, items } = texts.editors;
  const { definitionKey, parts, findings, view, turn, onChange } = props;
  const [tab, setTab] = useState<SetTab>('diagram');
  const { language = 'ru' } = (parts.act ?? {}) as { readonly language?: string };
  const named = useMemo(() => view?.namedForms() ?? [], [view, turn]);
  const faults: Readonly<Record<SetTab, number>> = {
    diagram: 0,
    digest: useMemo(() => (parts.digest === null ? 0 : schemaFaults(digestSchema, parts.digest).size), [parts.digest]),
    act: useMemo(() => schemaFaults(actSchema, parts.act).size, [parts.act]),
    forms: useMemo(() => formTroubles(parts.forms, named), [parts.forms, named]),
    scenarios: useMemo(() => scenarioTroubles(parts.scenarios), [parts.scenarios]),
    try: 0,
  };

  const names = listAt(parts.scenarios, ['scenarios']).map((scenario) => textAt(scenario, ['name']));
  const add = (scenario: Readonly<Record<string, unknown>>): void => {
    const whole = (parts.scenarios ?? {}) as Readonly<Record<string, unknown>>;
    onChange({ scenarios: { ...whole, scenarios: [...listAt(whole, ['scenarios']), scenario] } });
  };

  const turnTo = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const next = setTabs[(setTabs.indexOf(tab) + by + setTabs.length) % setTabs.length] ?? 'diagram';
    setTab(next);
    document.getElementById(`set-tab-${next}`)?.focus();
  };

  return (
    <div class="set-editors" data-tab={tab}>
      <div class="set-tabs" role="tablist" aria-label={tabsLabel} onKeyDown={turnTo}>
        {setTabs.map((one) => (
          <button key={one} id={`set-tab-${one}`} type="button" role="tab" aria-selected={tab === one} aria-controls="set-side" tabIndex={tab === one ? 0 : -1} onClick={() => setTab(one)}>
            {one === 'try' ? texts.walk.tab : tabs[one]}
            {faults[one] > 0 && (
              <span class="item-troubles" title={items.troubles(faults[one])}>
                {faults[one]}
              </span>
            )}
          </button>
        ))}
      </div>
      <div class="set-body">
        <div class="set-diagram">{props.children}</div>
        <div key={tab} class="set-side" id="set-side" role="tabpanel" aria-labelledby={`set-tab-${tab}`}>
          {tab === 'digest' && (
            <DigestEditor
              definitionKey={definitionKey}
              digest={parts.digest}
              act={parts.act}
              findings={findings}
              view={view}
              turn={turn}
              onChange={(digest) => onChange({ digest })}
            />
          )}
          {tab === 'act' && <ActEditor definitionKey={definitionKey} act={parts.act} findings={findings} onChange={(act) => onChange({ act })} />}
          {tab === 'forms' && (
            <FormsEditor definitionKey={definitionKey} forms={parts.forms} named={named} language={language} onChange={(forms) => onChange({ forms })} />
          )}
          {tab === 'scenarios' && (
            <>
              <ScenarioEditor scenarios={parts.scenarios} language={language} nameOf={(id) => view?.nameOf(id) ?? id} onChange={(scenarios) => onChange({ scenarios })} />
              <RecordCases definitionKey={definitionKey} language={language} names={names} nameOf={(id) => view?.nameOf(id) ?? id} onScenario={add} />
            </>
          )}
          {tab === 'try' && <WalkPanel definitionKey={definitionKey} language={language} view={view} names={names} saved={props.saved} onScenario={add} />}
        </div>
      </div>
    </div>
  );
}
