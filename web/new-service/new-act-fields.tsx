import type { JSX } from 'preact';
import type { DepartmentView, NewActView } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';
import { Choice } from './choice.tsx';
import { Field } from './field.tsx';
import { slugOf } from './slug-of.ts';

/** An act that is new: as little as it is begun with, and the department that renders its service. */
export function NewActFields(props: {
  readonly region: string;
  readonly act: NewActView;
  /** Those there are, of all regions. */
  readonly departments: readonly DepartmentView[];
  readonly onRegion: (region: string) => void;
  readonly onChange: (act: NewActView) => void;
}): JSX.Element {
  const words = texts.newService;
  const { act, departments } = props;
  const { department } = act;
  const change = (part: Partial<NewActView>): void => props.onChange({ ...act, ...part });
  const known = departments.some(({ id }) => id === department.id);
  const named = (part: Partial<DepartmentView>): void => {
    const changed = { ...department, ...part };
    change({ department: { ...changed, id: slugOf(`${props.region} ${changed.name}`) } });
  };
  return (
    <div class="new-act">
      <div class="pair">
        <Field name="number" label={words.number} value={act.number} maxLength={100} onInput={(number) => change({ number })} />
        <Field name="date" type="date" label={words.date} value={act.date} onInput={(date) => change({ date })} />
      </div>
      <Field name="actTitle" label={words.actTitle} value={act.title} maxLength={1000} onInput={(title) => change({ title })} />
      <div class="pair">
        <Choice
          name="language"
          label={words.language}
          value={act.language}
          options={[['ru', words.languages.ru], ['kk', words.languages.kk]]}
          onChange={(language) => change({ language: language === 'kk' ? 'kk' : 'ru' })}
        />
        <Field name="publisher" label={words.publisher} value={act.publisher} maxLength={500} onInput={(publisher) => change({ publisher })} />
      </div>
      <div class="pair">
        <Field name="regionName" label={words.regionName} value={act.region} maxLength={200} onInput={(region) => change({ region })} />
        <Field name="region" label={words.regionFolder} hint={words.folderHint} pattern="[a-z0-9][a-z0-9\-]*" maxLength={63} value={props.region} onInput={props.onRegion} />
      </div>
      <Choice
        name="department"
        label={words.department}
        value={known ? department.id : ''}
        options={[...departments.map(({ id, name }) => [id, name] as const), ['', words.newDepartment]]}
        onChange={(id) => change({ department: departments.find((other) => other.id === id) ?? { id: '', name: '', address: '' } })}
      />
      {!known && (
        <div class="pair">
          <Field name="departmentName" label={words.departmentName} value={department.name} onInput={(name) => named({ name })} />
          <Field name="departmentAddress" label={words.departmentAddress} value={department.address} onInput={(address) => named({ address })} />
        </div>
      )}
    </div>
  );
}
