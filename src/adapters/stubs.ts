import { join } from 'node:path';
import { stubDelivery } from './delivery/stub.ts';
import { EffectLedger } from './effect-ledger.ts';
import { stubNotices } from './notices/stub.ts';
import type { Operations, Option, OptionSources } from './operation.ts';
import { stubRegistration } from './registration/stub.ts';
import type { FormPdf } from './result-documents/paper.ts';
import { attachRefusal } from './result-documents/reasoned-refusal.ts';
import { stubResultDocuments } from './result-documents/stub.ts';
import type { SignatureAuthority } from './signature-authority/authority.ts';
import { ShownCertificates } from './signature-authority/shown-certificates.ts';
import { certificateOption, signatureOperations } from './signature-authority/signature-operations.ts';
import { stubAuthority } from './signature-authority/stub-authority.ts';
import { stubTokens } from './signature-authority/stub-tokens.ts';
import { connectStateSystems, stubStateSystems } from './state-systems.ts';

export interface StubParts {
  /** Folder of the installation's data; the stubs keep theirs in `systems/` below it. */
  readonly dataDir: string;
  readonly formPdf: FormPdf;
  /** Who signs and verifies; the stub's own authority where it is left out. */
  readonly signatureAuthority?: SignatureAuthority;
  /** Where the systems of the state are; null, the default: stubs of them in this process. */
  readonly stateSystemsUrl?: string | null;
  /** True: people sign on devices of their own. Default false: the demonstration's tokens are at hand. */
  readonly ownDevices?: boolean;
  /** False where what the systems did need not outlive the machine, as in a test. Default true. */
  readonly durable?: boolean;
}

/** The systems that remember what they did. */
export const effectfulSystems = [
  'gateway',
  'monitoring',
  'registration',
  'notices',
  'result-documents',
  'portal',
  'delivery',
  'payment-gateway',
] as const;
export type EffectfulSystem = (typeof effectfulSystems)[number];

export interface Stubs {
  readonly operations: Operations;
  readonly options: OptionSources;
  /**
   * Takes note of the certificate a person's own device signed with, so that a form can offer it; null where tokens are
   * at hand. Throws CertificateUnreadable.
   */
  readonly showCertificate: ((iin: string, cms: Uint8Array) => Option) | null;
  /** What each system has done so far. */
  readonly ledgers: Readonly<Record<EffectfulSystem, EffectLedger>>;
}

/** All systems, those of the state as stubs or at their address. One process at a time uses a data folder. */
export function createStubOperations({
  dataDir,
  formPdf,
  signatureAuthority = stubAuthority,
  stateSystemsUrl = null,
  ownDevices = false,
  durable = true,
}: StubParts): Stubs {
  const ledger = (system: EffectfulSystem): EffectLedger => new EffectLedger(join(dataDir, 'systems', `${system}.jsonl`), { durable });
  const ledgers = {
    gateway: ledger('gateway'),
    monitoring: ledger('monitoring'),
    registration: ledger('registration'),
    notices: ledger('notices'),
    'result-documents': ledger('result-documents'),
    portal: ledger('portal'),
    delivery: ledger('delivery'),
    'payment-gateway': ledger('payment-gateway'),
  };
  const shown = ownDevices ? new ShownCertificates(join(dataDir, 'systems', 'shown-certificates.jsonl')) : null;
  const authority = signatureOperations({ authority: signatureAuthority, tokens: shown ?? stubTokens });
  const operations = [
    ...(stateSystemsUrl === null ? stubStateSystems(ledgers) : connectStateSystems(stateSystemsUrl)),
    ...authority.operations,
    stubRegistration(ledgers.registration),
    ...stubNotices(ledgers.notices, attachRefusal(ledgers['result-documents'], formPdf)),
    stubResultDocuments(ledgers['result-documents'], formPdf),
    stubDelivery(ledgers.delivery),
  ];
  return {
    operations: new Map(operations.map((operation) => [operation.type, operation])),
    options: authority.options,
    showCertificate: shown === null ? null : (iin, cms) => certificateOption(shown.show(iin, cms)),
    ledgers,
  };
}
