import type { JSX } from 'preact';
import { getDefinition } from '../../api.ts';
import { texts } from '../../shared/texts/texts.ts';
import { handOut } from './hand-out.ts';
import { pictureOf } from './picture-of.ts';

/** A version as files: the diagram, the whole set, the picture. */
export function VersionFiles({ definitionKey, version }: { readonly definitionKey: string; readonly version: number }): JSX.Element {
  const { imports } = texts.modeller;
  const address = `/api/definitions/${definitionKey}/versions/${version}`;
  const picture = async (): Promise<void> => handOut(definitionKey, await pictureOf((await getDefinition(definitionKey, version)).xml), 'svg');
  return (
    <span class="version-files">
      <a href={`${address}/diagram`} download title={imports.ofVersion(imports.diagram, version)}>
        .bpmn
      </a>{' '}
      <a href={`${address}/set`} download title={imports.ofVersion(imports.set, version)}>
        .zip
      </a>{' '}
      <button type="button" class="button-link" title={imports.ofVersion(imports.svg, version)} onClick={() => void picture()}>
        .svg
      </button>
    </span>
  );
}
