import type { Case } from '../../cases/case.ts';
import { caseNotices } from '../../runtime/case-notices.ts';
import type { CabinetNotice } from '../contract.ts';
import { plainName } from './cabinet-stage.ts';
import type { CabinetContext } from './cabinet-view.ts';
import { serviceName } from './definition-views.ts';

/** The changes of status of one application, oldest first. `read`: number of the last entry whose notice was read. */
export function cabinetNotices(record: Case, read: number, { definition }: CabinetContext): readonly CabinetNotice[] {
  return caseNotices(record, definition).map(({ seq, at, kind, element }) => ({
    case: { id: record.id, number: record.number },
    service: definition === null ? record.definition.key : serviceName(definition),
    language: definition?.act.language ?? 'ru',
    seq,
    at,
    kind,
    step: element === null || kind === 'ready' ? null : plainName(definition, element),
    read: seq <= read,
  }));
}
