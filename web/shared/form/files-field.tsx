import type { JSX } from 'preact';
import { formatSize } from '../format.ts';
import { Icon } from '../icon.tsx';
import { texts } from '../texts/texts.ts';
import { fileKeys } from './chosen-files.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { FieldProps } from './field-schema.ts';
import { FieldFrame, faultsId } from './field-frame.tsx';

/** Files with their names and sizes, each of which can be taken out again. Choosing more adds to what is there. */
export function filesField(chosen: ChosenFiles): (props: FieldProps) => JSX.Element {
  return function FilesField(props) {
    const { field, domId, onChange } = props;
    const keys = fileKeys(props.value);
    const multiple = field.multiple === true;
    const add = (input: HTMLInputElement): void => {
      const added = [...(input.files ?? [])].map((file) => chosen.add(file));
      // The same file can be chosen again after it was taken out.
      input.value = '';
      if (added.length > 0) onChange({ value: multiple ? [...keys, ...added] : added });
    };
    return (
      <FieldFrame {...props}>
        <input
          id={domId}
          type="file"
          class="file-input"
          multiple={multiple}
          accept={field.accept}
          disabled={props.disabled || props.readonly}
          aria-invalid={props.errors.length > 0}
          aria-describedby={faultsId(domId)}
          onChange={(event) => add(event.currentTarget)}
          onFocus={props.onFocus}
          onBlur={props.onBlur}
        />
        <label class="file-button" for={domId}>
          <Icon name="file" />
          {multiple ? texts.form.chooseFiles : texts.form.chooseFile}
        </label>
        {field.description === undefined && field.accept !== undefined && field.accept !== '' && (
          <div class="fjs-form-field-description">{texts.form.accepted(field.accept.replaceAll(',', ', '))}</div>
        )}
        <ul class="file-list">
          {keys.length === 0 && <li class="muted">{texts.form.noFiles}</li>}
          {keys.map((key) => {
            const file = chosen.get(key);
            const name = file?.name ?? key;
            return (
              <li key={key}>
                <Icon name="file" />
                <span class="file-name">{name}</span>
                {file !== null && <span class="muted">{formatSize(file.size)}</span>}
                <button
                  type="button"
                  class="button-icon"
                  aria-label={texts.form.removeFile(name)}
                  onClick={() => onChange({ value: keys.filter((other) => other !== key) })}
                >
                  <Icon name="cross" />
                </button>
              </li>
            );
          })}
        </ul>
      </FieldFrame>
    );
  };
}
