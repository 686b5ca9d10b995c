import { join } from 'node:path';
import { stubCivilRegistry } from './civil-registry/stub.ts';
import { stubDelivery } from './delivery/stub.ts';
import { EffectLedger } from './effect-ledger.ts';
import { stubGateway } from './gateway/stub.ts';
import { stubLegalEntities } from './legal-entities/stub.ts';
import { stubMonitoring } from './monitoring/stub.ts';
import { stubNotarySystem } from './notary-system/stub.ts';
import { stubNotices } from './notices/stub.ts';
import type { Operations, OptionSources } from './operation.ts';
import { stubPaymentGateway } from './payment-gateway/stub.ts';
import { stubPersonsRegister } from './persons-register/stub.ts';
import { stubPortal } from './portal/stub.ts';
import { stubRegistration } from './registration/stub.ts';
import type { FormPdf } from './result-documents/paper.ts';
import { attachRefusal } from './result-documents/reasoned-refusal.ts';
import { stubResultDocuments } from './result-documents/stub.ts';
import { stubSignIn } from './sign-in/stub.ts';
import type { SignatureAuthority } from './signature-authority/authority.ts';
import { signatureOperations } from './signature-authority/signature-operations.ts';
import { stubAuthority } from './signature-authority/stub-authority.ts';
import { stubTokens } from './signature-authority/stub-tokens.ts';
import { stubSocialAssistance } from './social-assistance/stub.ts';

export interface StubParts {
  /** Folder of the installation's data; the stubs keep theirs in `systems/` below it. */
  readonly dataDir: string;
  readonly formPdf: FormPdf;
  /** Who signs and verifies; the stub's own authority where it is left out. */
  readonly signatureAuthority?: SignatureAuthority;
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
  /** What each system has done so far. */
  readonly ledgers: Readonly<Record<EffectfulSystem, EffectLedger>>;
}

/** All state systems of the demonstration. One process at a time uses a data folder. */
export function createStubOperations({ dataDir, formPdf, signatureAuthority = stubAuthority }: StubParts): Stubs {
  const ledger = (system: EffectfulSystem): EffectLedger => new EffectLedger(join(dataDir, 'systems', `${system}.jsonl`));
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
  const authority = signatureOperations({ authority: signatureAuthority, tokens: stubTokens });
  const operations = [
    stubPersonsRegister(),
    stubCivilRegistry(),
    ...authority.operations,
    stubSignIn(),
    stubLegalEntities(),
    ...stubGateway(ledgers.gateway),
    stubMonitoring(ledgers.monitoring),
    stubRegistration(ledgers.registration),
    ...stubNotices(ledgers.notices, attachRefusal(ledgers['result-documents'], formPdf)),
    stubResultDocuments(ledgers['result-documents'], formPdf),
    stubPortal(ledgers.portal),
    stubDelivery(ledgers.delivery),
    stubPaymentGateway(ledgers['payment-gateway']),
    stubNotarySystem(),
    stubSocialAssistance(),
  ];
  return {
    operations: new Map(operations.map((operation) => [operation.type, operation])),
    options: authority.options,
    ledgers,
  };
}
