import type { ComponentChildren, JSX } from 'preact';
import { texts } from '../../shared/texts/texts.ts';
import type { OpenedFile } from './opened-file.ts';

/** What is in the file, and what is to become of it. */
export function FileFacts(props: {
  readonly file: OpenedFile;
  /** Id of the process that is to run; null: none is chosen yet. */
  readonly process: string | null;
  readonly onProcess: (id: string) => void;
  readonly withoutInstructions: boolean;
  readonly onWithoutInstructions: (without: boolean) => void;
}): JSX.Element {
  const { imports } = texts.modeller;
  const { tool, processes, pictures, notes, instructions } = props.file.found;
  const [only] = processes;
  return (
    <section class="panel" aria-labelledby="facts-title">
      <h2 id="facts-title">{imports.inside}</h2>
      <dl class="facts import-facts">
        <Fact name={imports.tool}>{tool ?? imports.toolUnknown}</Fact>
        <Fact name={imports.picture}>{pictures === 0 ? imports.noPicture : pictures === 1 ? imports.onePicture : imports.pictures(pictures)}</Fact>
        {processes.length === 1 && only !== undefined && <Fact name={imports.process}>{imports.processFacts(only.name || only.id, only.nodes)}</Fact>}
        {notes.length > 0 && (
          <Fact name={imports.notes}>
            {notes.map(({ prefix, uri, count }) => (
              <span key={uri} class="sub">
                {`${prefix} (${uri}): ${count}`}
              </span>
            ))}
            {imports.notesKept}
          </Fact>
        )}
      </dl>
      {processes.length > 1 && (
        <fieldset class="import-choice">
          <legend>{imports.which}</legend>
          <p class="sub">{imports.whichHint}</p>
          {processes.map(({ id, name, pool, nodes }) => (
            <label key={id} class="tick">
              <input type="radio" name="process" value={id} checked={props.process === id} onChange={() => props.onProcess(id)} />
              <span>
                {imports.processFacts(name || pool || id, nodes)}
                {pool !== null && pool !== name && <span class="sub">{imports.inPool(pool)}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {instructions.length > 0 && (
        <fieldset class="import-choice">
          <legend>{imports.instructions(instructions.length)}</legend>
          <p class="sub import-names">{instructions.join(', ')}</p>
          <label class="tick">
            <input type="checkbox" checked={props.withoutInstructions} onChange={(event) => props.onWithoutInstructions(event.currentTarget.checked)} />
            <span>
              {imports.removeInstructions}
              <span class="sub">{imports.removeHint}</span>
            </span>
          </label>
        </fieldset>
      )}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
