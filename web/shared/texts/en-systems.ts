import { oneOrMany } from '../one-or-many.ts';
import type { ruSystems } from './ru-systems.ts';

/** What is said of the state's systems, in English. */
export const enSystems: typeof ruSystems = {
  systems: {
    title: 'Outside systems',
    lead: 'How the systems of the state answer. A system that does not answer is not besieged: cases wait, and go on by themselves once it works again.',
    drills: 'Drills: requests can be made to fail, so that people learn what to do about it. After a restart of the server all failures are off.',
    system: 'System and what it is asked',
    own: 'The office itself',
    ownLead: 'registration, documents, notices',
    state: {
      closed: 'answers',
      open: 'does not answer',
      'half-open': 'is being tried',
    },
    askAgain: (time) => `asked again at ${time}`,
    askNext: 'asked again with the next request',
    lastFailure: (time, operation) => `last failure ${time}: ${operation}`,
    downOf: (system) => `Connection to “${system}”`,
    connected: 'connected',
    downFor: (minutes) => `no connection for ${minutes} ${oneOrMany(minutes, 'minute', 'minutes')}`,
    downAlways: 'no connection until given back',
    downUntil: (time) => `no connection until ${time}`,
    until: (time) => `until ${time}`,
    waits: (name) => `The step “${name}”: the system does not answer. The request repeats itself once it works.`,
    names: {
      'persons-register': 'Register of persons',
      'legal-entities': 'Register of legal entities',
      'civil-registry': 'Civil registry',
      'notary-system': 'Notary system',
      'social-assistance': 'Recipients of targeted assistance',
      gateway: 'Gateway, central and regional',
      monitoring: 'Monitoring of service centres',
      'payment-gateway': 'Payment gateway',
      'sign-in': 'Sign-in of information systems',
      portal: 'Portal of electronic government',
      'signature-authority': 'Signature authority',
    },
  },
};
