import type { Actor } from '../cases/actor.ts';
import type { Case } from '../cases/case.ts';
import { CaseUnknown, TaskClosed } from '../cases/errors.ts';
import { FileUnknown } from '../documents/errors.ts';
import { ReglamentError } from '../errors.ts';
import type { LoadedDefinition } from '../runtime/api.ts';
import type { CabinetCaseSummary, CabinetCaseView, CabinetDiagramView, CabinetServiceView, CabinetTaskView } from './contract.ts';
import type { HttpOptions } from './options.ts';
import {
  cabinetCaseView,
  type CabinetContext,
  cabinetDiagram,
  cabinetService,
  cabinetSummary,
  cabinetTaskView,
} from './views/cabinet-view.ts';

/** What the cabinet's routes are answered with: applications of this person, whatever else the person may see. */
export class CabinetDesk {
  readonly #options: HttpOptions;

  constructor(options: HttpOptions) {
    this.#options = options;
  }

  /** The services whose applications begin with a step of the applicant. */
  async services(actor: Actor): Promise<readonly CabinetServiceView[]> {
    const { runtime, people } = this.#options;
    const offices = await people.offices();
    const open = (await runtime.catalogue.list()).filter((definition) => runtime.mayStart(asApplicant(actor), definition));
    return open.map((definition) => cabinetService(definition, offices));
  }

  /** Opens a case of which the person is the applicant. @throws PositionRequired, OfficeUnknown */
  apply(definition: string, office: string, actor: Actor): Promise<Case> {
    return this.#options.runtime.startCase(definition, asApplicant(actor), office);
  }

  /** The person's applications, newest first. */
  async applications(actor: Actor): Promise<readonly CabinetCaseSummary[]> {
    const { runtime } = this.#options;
    const mine = (await runtime.listCases({}, actor)).filter(({ applicant }) => applicant === actor.id);
    return Promise.all(
      mine.map(async ({ id }) => {
        const record = await runtime.readCase(id, actor);
        return cabinetSummary(record, await this.#context(record));
      }),
    );
  }

  /** The application. @throws CaseUnknown where it is not the person's own */
  async own(id: string, actor: Actor): Promise<Case> {
    const record = await this.#options.runtime.readCase(id, actor);
    if (record.applicant !== actor.id) throw new CaseUnknown(id);
    return record;
  }

  /** The application as the person sees it. */
  async show(record: Case, actor: Actor): Promise<CabinetCaseView> {
    const mayWithdraw = await this.#options.runtime.mayWithdraw(actor, record);
    return cabinetCaseView(record, mayWithdraw, await this.#context(record));
  }

  /** The form of a step. @throws TaskClosed where it is done meanwhile, and whatever `taskForm` throws */
  async task(record: Case, element: string, pass: number, actor: Actor): Promise<CabinetTaskView> {
    const form = await this.#options.runtime.taskForm(record.id, element, pass, actor);
    const task = record.tasks.find((open) => open.element === element && open.pass === pass);
    if (task === undefined) throw new TaskClosed(record.id, element, pass);
    return cabinetTaskView(task, form, await this.#context(record));
  }

  /** The application on its diagram. @throws DefinitionUnknown where the version is lost */
  async diagram(record: Case): Promise<CabinetDiagramView> {
    const { key, version } = record.definition;
    return cabinetDiagram(record, await this.#options.runtime.catalogue.read(key, version));
  }

  /** Nothing, where the person attached the file. @throws FileUnknown where somebody else did */
  async ownAttachment(id: string, attachment: string, actor: Actor): Promise<void> {
    const record = await this.own(id, actor);
    const mine = record.attachments.some((file) => file.id === attachment && file.addedBy === actor.id);
    if (!mine) throw new FileUnknown(attachment);
  }

  async #context({ definition: { key, version } }: Case): Promise<CabinetContext> {
    const { runtime, people, clock } = this.#options;
    return { now: clock(), offices: await people.offices(), definition: await this.#definition(runtime.catalogue.read(key, version)) };
  }

  /** Null for a damaged or lost version: the application is shown without names of its steps rather than not at all. */
  async #definition(read: Promise<LoadedDefinition>): Promise<LoadedDefinition | null> {
    try {
      return await read;
    } catch (error) {
      if (error instanceof ReglamentError) return null;
      throw error;
    }
  }
}

/** The person as a citizen: whatever else they are does not count in the cabinet. */
function asApplicant(actor: Actor): Actor {
  return { ...actor, office: null, positions: actor.positions.filter((held) => held === 'consumer'), roles: [] };
}
