import type { JSX } from 'preact';
import type { LinkProviderRequest, ProviderLinkView } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';

/** Whether and how a person signs in through the identity provider. */
export function ProviderLink(props: {
  /** As it is now; null where they do not. */
  readonly known: ProviderLinkView | null;
  readonly link: LinkProviderRequest | null;
  readonly onChange: (link: LinkProviderRequest | null) => void;
}): JSX.Element {
  const { known, link, onChange } = props;
  const words = texts.signIns.link;
  return (
    <fieldset class="provider-link">
      <legend>{words.title}</legend>
      <label class="tick">
        <input
          type="checkbox"
          checked={link !== null}
          onChange={({ currentTarget: { checked } }) => onChange(checked ? { name: known?.name ?? null, only: known?.only ?? false } : null)}
        />
        {words.on}
      </label>
      {link !== null && (
        <>
          <label class="stacked">
            {words.name}
            <input
              name="provider"
              autocomplete="off"
              value={link.name ?? ''}
              onInput={({ currentTarget: { value } }) => onChange({ ...link, name: value.trim() === '' ? null : value.trim() })}
            />
            <span class="sub">{words.nameHint}</span>
          </label>
          <label class="tick">
            <input type="checkbox" checked={link.only} onChange={({ currentTarget: { checked } }) => onChange({ ...link, only: checked })} />
            {words.only}
          </label>
          <p class="sub">{known?.bound === true && known.name === link.name ? words.bound : words.notBound}</p>
        </>
      )}
    </fieldset>
  );
}
