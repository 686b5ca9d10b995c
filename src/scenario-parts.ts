import type { FormPdf } from './adapters/result-documents/paper.ts';
import { createStubOperations } from './adapters/stubs.ts';
import { blankPaper } from './blank-paper.ts';
import { BusinessCalendar } from './calendar/business-calendar.ts';
import { defaultEngine } from './config.ts';
import { acceptAttachment } from './documents/accept-attachment.ts';
import { MemoryFileStore } from './documents/memory-file-store.ts';
import type { EngineName } from './engine/port.ts';
import { enginesFor } from './engines.ts';
import { issuedRegister, paperMaker } from './paper-maker.ts';
import type { Act } from './regulation/act.ts';
import type { ScenarioParts } from './testing/run-scenario.ts';

/** How scenarios are run where the defaults do not fit. */
export interface ScenarioSettings {
  readonly engine?: EngineName;
  /** Printed on the papers. */
  readonly site?: string;
  /** The days deadlines are counted in; by default there are none, and terms in days are undetermined. */
  readonly calendar?: BusinessCalendar;
  /** `drawn` (the default): papers as they are issued. `blank`: a page with the number alone. */
  readonly papers?: 'drawn' | 'blank';
}

/** What a scenario of an act is run with: the same engine and stubs as the server, nothing kept. */
export function scenarioParts(
  { offices }: Pick<Act, 'offices'>,
  { engine = defaultEngine, site = 'http://127.0.0.1:3000', calendar = new BusinessCalendar([]), papers = 'drawn' }: ScenarioSettings = {},
): ScenarioParts {
  const files = new MemoryFileStore();
  return {
    ...enginesFor(engine),
    systems: (dataDir) => {
      const drawn = (): FormPdf => paperMaker(async () => offices, { files, register: issuedRegister(dataDir, { durable: false }), site: () => site });
      return createStubOperations({ dataDir, durable: false, formPdf: papers === 'drawn' ? drawn() : blankPaper });
    },
    files,
    acceptFile: acceptAttachment,
    calendar,
  };
}
