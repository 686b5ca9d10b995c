/**
 * Everything a person can ask of the installation, by the name the table of rights and the HTTP routes know it under.
 * An action nobody is given in `rights.ts` is nobody's.
 */
export const actions = {
  'case.start': 'take an application, or hand one in',
  'case.list': 'list cases',
  'case.search': 'look for cases by number, person or date',
  'case.read': 'see a case',
  'case.withdraw': 'record that the applicant withdraws',
  'journal.read': 'see who did what in a case',
  'journal.audit': 'see, verify and export whole journals, see who looked',
  'file.read': 'open attachments and result documents',
  'attachment.add': 'attach a file at a task',
  'task.list': 'list the tasks that wait for one',
  'task.read': 'open the form of a task',
  'task.claim': 'take a task, give it back',
  'task.complete': 'complete a task',
  'task.assign': 'give a task to a colleague',
  'draft.return': 'return a draft to its author before signing',
  'draft.correct': 'put right a draft that was returned',
  'document.void': 'declare an issued document void',
  'message.deliver': 'pass on a message a case waits for',
  'incident.list': 'list incidents',
  'incident.retry': 'have an incident tried again',
  'incident.answer': 'answer in the place of a state system',
  'training.switch': 'let operations fail for training',
  'definition.read': 'see services, diagrams and their versions',
  'definition.count': 'see how many live cases stand where',
  'definition.draft': 'draw and amend a diagram',
  'definition.publish': 'publish a version',
  'office.list': 'list offices',
  'office.write': 'add offices, change their names and addresses',
  'office.lead': 'see the load of an office, name deputies',
  'person.list': 'list people',
  'person.write': 'add, import and change people, reset passwords, disable',
  'calendar.read': 'see the calendars of working days, and the deadlines that wait for one',
  'act.read': 'read the acts beside their diagrams, compare regions',
  'notice.own': 'see what one was told of one’s applications',
  'profile.own': 'say where notices go',
  'questionnaire.answer': 'say how one was served',
  'mail.list': 'see letters that have not gone out',
  'mail.decide': 'have such a letter tried again, or drop it',
  'session.own': 'see who one is, change one’s password',
  'event.listen': 'listen to what moves',
} as const;

/** Name of something a person can ask for. */
export type Action = keyof typeof actions;
