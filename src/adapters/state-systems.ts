import { connectCivilRegistry } from './civil-registry/client.ts';
import { stubCivilRegistry } from './civil-registry/stub.ts';
import type { EffectLedger } from './effect-ledger.ts';
import { connectGateway } from './gateway/client.ts';
import { stubGateway } from './gateway/stub.ts';
import { connectLegalEntities } from './legal-entities/client.ts';
import { stubLegalEntities } from './legal-entities/stub.ts';
import { connectMonitoring } from './monitoring/client.ts';
import { stubMonitoring } from './monitoring/stub.ts';
import { connectNotarySystem } from './notary-system/client.ts';
import { stubNotarySystem } from './notary-system/stub.ts';
import type { Operation } from './operation.ts';
import { connectPaymentGateway } from './payment-gateway/client.ts';
import { stubPaymentGateway } from './payment-gateway/stub.ts';
import { connectPersonsRegister } from './persons-register/client.ts';
import { stubPersonsRegister } from './persons-register/stub.ts';
import { connectPortal } from './portal/client.ts';
import { stubPortal } from './portal/stub.ts';
import { connectSignIn } from './sign-in/client.ts';
import { stubSignIn } from './sign-in/stub.ts';
import { connectSocialAssistance } from './social-assistance/client.ts';
import { stubSocialAssistance } from './social-assistance/stub.ts';
import { HttpConnection } from './wire/http-connection.ts';

/** The systems of the state that remember what they did. */
export const rememberingSystems = ['gateway', 'monitoring', 'portal', 'payment-gateway'] as const;

/** What each of them has done so far. */
export type StateLedgers = Readonly<Record<(typeof rememberingSystems)[number], EffectLedger>>;

/** The systems of the state as stubs, in this process. The signature authority is apart: it has a port of its own shape. */
export function stubStateSystems(ledgers: StateLedgers): readonly Operation[] {
  return [
    stubPersonsRegister(),
    stubLegalEntities(),
    stubCivilRegistry(),
    stubNotarySystem(),
    stubSocialAssistance(),
    ...stubGateway(ledgers.gateway),
    stubMonitoring(ledgers.monitoring),
    stubPortal(ledgers.portal),
    stubPaymentGateway(ledgers['payment-gateway']),
    stubSignIn(),
  ];
}

/** The same systems at an address: `reglament state-systems`, or what an office puts there. */
export function connectStateSystems(address: string): readonly Operation[] {
  const at = new HttpConnection(address);
  return [
    ...connectPersonsRegister(at),
    ...connectLegalEntities(at),
    ...connectCivilRegistry(at),
    ...connectNotarySystem(at),
    ...connectSocialAssistance(at),
    ...connectGateway(at),
    ...connectMonitoring(at),
    ...connectPortal(at),
    ...connectPaymentGateway(at),
    ...connectSignIn(at),
  ];
}
