import type { ComponentChildren, JSX } from 'preact';
import type { Me } from '../../src/http/contract.ts';
import { CabinetFrame } from '../cabinet/cabinet-frame.tsx';
import { PageFrame } from '../shared/page-frame.tsx';

/** Whether the person is here as a citizen: the pages of the staff are closed to them. */
export function isReaderOnly({ positions, roles }: Me): boolean {
  return roles.length === 0 && positions.length > 0 && positions.every((position) => position === 'consumer');
}

/** The head of a page that is everybody's: citizens see that of their cabinet. */
export function ReaderFrame(props: { readonly me: Me; readonly wide?: boolean; readonly children: ComponentChildren }): JSX.Element {
  return isReaderOnly(props.me) ? <CabinetFrame {...props} /> : <PageFrame {...props} />;
}
