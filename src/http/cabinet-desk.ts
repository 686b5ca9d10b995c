import type { Actor } from '../cases/actor.ts';
import type { Case } from '../cases/case.ts';
import { CaseUnknown, TaskClosed } from '../cases/errors.ts';
import { FileUnknown } from '../documents/errors.ts';
import { ReglamentError } from '../errors.ts';
import type { LoadedDefinition } from '../runtime/api.ts';
import type { CabinetCaseSummary, CabinetCaseView, CabinetDiagramView, CabinetNotice, CabinetServiceView, CabinetTaskView } from './contract.ts';
import type { HttpOptions } from './options.ts';
import {
  cabinetCaseView,
  type CabinetContext,
  cabinetDiagram,
  cabinetService,
  cabinetSummary,
  cabinetTaskView,
} from './views/cabinet-view.ts';
import { cabinetNotices } from './views/cabinet-notices.ts';

/** Older notices are in the applications they are of. */
const NOTICES_SHOWN = 100;

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
    const all = await runtime.catalogue.list();
    const isOpen = (definition: LoadedDefinition): boolean => runtime.mayStart(asApplicant(actor), definition);
    return all.filter(isOpen).map((definition) => {
      const others = all.filter((other) => serviceOf(other) === serviceOf(definition) && !isOpen(other));
      return cabinetService(definition, offices, others);
    });
  }

  /** Opens a case of which the person is the applicant. @throws PositionRequired, OfficeUnknown */
  apply(definition: string, office: string, actor: Actor): Promise<Case> {
    return this.#options.runtime.startCase(definition, asApplicant(actor), office);
  }

  /** The person's applications, newest first. */
  async applications(actor: Actor): Promise<readonly CabinetCaseSummary[]> {
    return this.#ofOwn(actor, (record, context) => cabinetSummary(record, context));
  }

  /** Changes of status of the person's applications, newest first. */
  async notices(actor: Actor): Promise<readonly CabinetNotice[]> {
    const { read = {} } = (await this.#options.profiles.profile(actor.id)) ?? {};
    const notices = await this.#ofOwn(actor, (record, context) => cabinetNotices(record, read[record.id] ?? 0, context));
    return notices.flat().toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || b.seq - a.seq).slice(0, NOTICES_SHOWN);
  }

  /** Marks notices as read, of each case up to and with the one named. @throws CaseUnknown where one is not the person's own */
  async noticesRead(upTo: readonly { readonly case: string; readonly seq: number }[], actor: Actor): Promise<void> {
    for (const { case: id } of upTo) await this.own(id, actor);
    await this.#options.profiles.changeProfile(actor.id, (profile) => {
      const read = { ...profile.read };
      for (const { case: id, seq } of upTo) read[id] = Math.max(read[id] ?? 0, seq);
      return { ...profile, read };
    });
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

  /** Something of each of the person's applications, newest first. */
  async #ofOwn<View>(actor: Actor, view: (record: Case, context: CabinetContext) => View): Promise<readonly View[]> {
    const { runtime } = this.#options;
    const mine = (await runtime.listCases({}, actor)).filter(({ applicant }) => applicant === actor.id);
    return Promise.all(
      mine.map(async ({ id }) => {
        const record = await runtime.readCase(id, actor);
        return view(record, await this.#context(record));
      }),
    );
  }

  async #context({ id, definition: { key, version } }: Case): Promise<CabinetContext> {
    const { runtime, people, questionnaires, clock } = this.#options;
    return {
      now: clock(),
      offices: await people.offices(),
      definition: await this.#definition(runtime.catalogue.read(key, version)),
      answered: (await questionnaires.ofCase(id)) !== null,
    };
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

/** `<region>/<service>`: the same service by whatever channel. */
function serviceOf({ key }: LoadedDefinition): string {
  return key.slice(0, key.lastIndexOf('/'));
}

/** The person as a citizen: whatever else they are does not count in the cabinet. */
function asApplicant(actor: Actor): Actor {
  return { ...actor, office: null, positions: actor.positions.filter((held) => held === 'consumer'), roles: [] };
}
