import { oneOrMany } from '../one-or-many.ts';
import { enAccesses } from './en-accesses.ts';
import { enLists } from './en-lists.ts';
import { enAdministration } from './en-administration.ts';
import { enSignIn } from './en-sign-in.ts';
import { enCabinet } from './en-cabinet.ts';
import { enCitizens } from './en-citizens.ts';
import { enCatalogue } from './en-catalogue.ts';
import { enVerify } from './en-verify.ts';
import { enDeadlines } from './en-deadlines.ts';
import { enErasure } from './en-erasure.ts';
import { enMigration } from './en-migration.ts';
import { enNewService } from './en-new-service.ts';
import { enDay } from './en-day.ts';
import { enSigning } from './en-signing.ts';
import { modellerEn } from './en-modeller.ts';
import { templatesEn } from './en-templates.ts';
import { amendingEn } from './en-amending.ts';
import { editorsEn } from './en-editors.ts';
import { modellerToolsEn } from './en-modeller-tools.ts';
import { enRules } from './en-rules.ts';
import { enSystems } from './en-systems.ts';
import { enViewer } from './en-viewer.ts';
import { enDifference } from './en-difference.ts';
import type { ru } from './ru.ts';
import { enCounterExample } from './en-counter-example.ts';
import { enRecording } from './en-recording.ts';

/** Everything the interface says, in English. */
export const en: typeof ru = {
  product: 'Reglament',
  pages: {
    inbox: 'Inbox',
    start: 'Take an application',
    services: 'Services',
    signIn: 'Sign in',
    viewer: 'Case',
    service: 'Service on its diagram',
  },
  frame: {
    skip: 'To the content',
    navigation: 'Sections',
    signOut: 'Sign out',
    noOffice: 'no department',
    connectionLost: 'The connection to the server is lost. The last known data is shown; reconnecting…',
    connectionBack: 'The connection is back, the data is up to date.',
    loading: 'Loading…',
    retry: 'Retry',
  },
  signIn: {
    title: 'Sign in',
    login: 'Login',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'Wrong login or password. Check the keyboard layout and Caps Lock.',
    empty: 'Enter login and password.',
  },
  positions: {
    counter: 'counter clerk',
    specialist: 'specialist',
    head: 'head',
    akim: 'akim',
    operator: 'service-centre operator',
    consumer: 'consumer',
  },
  roles: { administrator: 'administrator', analyst: 'analyst', auditor: 'auditor' },
  regions: {
    atyrau: 'Atyrau region',
    urdzhar: 'Urdzhar district',
    karaganda: 'Karaganda region',
    aktobe: 'Aktobe region',
    zhambyl: 'Zhambyl region',
  },
  status: {
    active: 'In progress',
    completed: 'Finished',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
  },
  due: {
    by: (when) => `Due: ${when}`,
    overdue: (when) => `Overdue: ${when}`,
    overdueShort: 'Overdue',
    soon: (when) => `${when} left`,
    none: 'No deadline set',
  },
  time: {
    minutes: (n) => `${n} ${oneOrMany(n, 'minute', 'minutes')}`,
    hours: (n) => `${n} ${oneOrMany(n, 'hour', 'hours')}`,
    days: (n) => `${n} ${oneOrMany(n, 'day', 'days')}`,
    ago: (span) => `by ${span}`,
  },
  sizes: { bytes: 'B', kilobytes: 'KB', megabytes: 'MB' },
  inbox: {
    mine: 'My tasks',
    office: 'Department tasks',
    cases: 'Cases',
    mineEmpty: 'You have taken no tasks. Take one from the list of the department: it becomes yours.',
    officeEmpty: 'There are no free tasks for your positions. A new one appears here by itself; there is no need to reload the page.',
    officeEmptyStart: 'Take a new application',
    noPositions: 'Your account has no positions, so there are never tasks for you.',
    casesEmpty: 'There are no cases yet. They appear when a counter clerk takes an application.',
    casesEmptyFilter: 'There are no such cases.',
    task: 'Task',
    case: 'Case',
    due: 'Due',
    opened: 'Opened',
    position: 'Who does it',
    number: 'Number',
    where: 'Where it is now',
    statusColumn: 'Status',
    started: 'Taken',
    take: 'Take',
    takeNamed: (task, number) => `Take the task “${task}” of case ${number}`,
    release: 'Give back',
    releaseNamed: (task, number) => `Give the task “${task}” of case ${number} back to the department`,
    openNamed: (number) => `Open case ${number} on its diagram`,
    takenBy: (name) => `Taken by ${name}`,
    filter: 'Show',
    filterAll: 'all',
    more: (n) => `Show ${n} more`,
    shown: (shown, total) => `${shown} of ${total} shown`,
    finished: 'finished',
  },
  start: {
    drafts: 'Drafts',
    ownDraft: 'yours',
    title: 'Taking applications, and services',
    lead: 'Choose a service. The application gets its number at once, and the diagram of its way opens.',
    leadView: 'Services rendered under the regulations. The diagram shows where the cases are now.',
    take: 'Take an application',
    takeNamed: (service) => `Take an application: ${service}`,
    scheme: 'Diagram and cases',
    channel: 'Channel',
    act: 'Act',
    actLine: (number, date) => `No. ${number} of ${date}`,
    inForce: 'in force',
    repealed: 'repealed',
    repealedBy: (by) => `repealed: ${by}`,
    first: 'What comes first',
    active: (n) => `${n} ${oneOrMany(n, 'case', 'cases')} in progress`,
    untied: 'The diagram is not tied to an act',
    empty: 'No services are published. An analyst publishes them.',
    nobody: (positions) => `Applications are taken by a counter clerk. Your position: ${positions}. You have the tasks in the inbox and the diagrams of the services.`,
    nobodyWithoutPosition: 'Applications are taken by a counter clerk. Your account has no positions; you have the diagrams of the services.',
    version: (n) => `version ${n}`,
  },
  ...enViewer,
  newPassword: {
    title: 'New password',
    why: 'You were given a temporary password. Think of your own: the other pages open only after that.',
    next: 'New password',
    repeat: 'New password once more',
    rule: 'At least 12 characters, and not containing your login. A few words in a row are easier to remember than a string of signs.',
    differ: 'The passwords differ. Enter the new password twice the same way.',
    submit: 'Save and continue',
  },
  takenFor: {
    office: 'Department that will render the service',
    choose: 'Choose a department',
    hint: 'The application you take goes there.',
    place: (name, address) => `${name} — ${address}`,
  },
  modeller: modellerEn,
  templates: templatesEn,
  editors: editorsEn,
  amending: amendingEn,
  modellerTools: modellerToolsEn,
  cabinet: enCabinet,
  citizens: enCitizens,
  ...enDay,
  ...enSigning,
  ...enAdministration,
  ...enSignIn,
  ...enSystems,
  ...enAccesses,
  ...enLists,
  ...enRules,
  ...enCatalogue,
  verify: enVerify,
  ...enCounterExample,
  ...enRecording,
  ...enDeadlines,
  difference: enDifference,
  ...enMigration,
  ...enErasure,
  ...enNewService,
};
