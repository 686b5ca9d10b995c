import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CabinetServiceView, Me } from '../../../src/http/contract.ts';
import { cabinet } from '../../api.ts';
import { noteFault } from '../../shared/live.ts';
import { FaultNotice, Notice } from '../../shared/notice.tsx';
import { problemText } from '../../shared/problem-text.ts';
import { texts } from '../../shared/texts/texts.ts';
import { useLoaded } from '../../shared/use-loaded.ts';
import { CabinetFrame } from '../cabinet-frame.tsx';
import { ApplySteps } from './apply-steps.tsx';
import { OfficeStep } from './office-step.tsx';
import { ServiceList } from './service-list.tsx';

/** Applying, a step at a time: the service, the department; the form is the application's own page. The service is in the address. */
export function ApplyPage({ me }: { readonly me: Me }): JSX.Element {
  const words = texts.cabinet;
  const services = useLoaded<readonly CabinetServiceView[]>('services', cabinet.services);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const key = new URLSearchParams(location.search).get('service');
  const chosen = services.value?.find((one) => one.key === key) ?? null;

  const apply = async (definition: string, office: string): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      const { id } = await cabinet.apply({ definition, office });
      location.assign(`/cabinet/cases/${id}`);
    } catch (cause) {
      noteFault(cause);
      setFault(problemText(cause));
      setBusy(false);
    }
  };

  return (
    <CabinetFrame me={me}>
      <div class="page-title">
        <h1>{chosen === null ? words.services : words.apply}</h1>
      </div>
      <ApplySteps current={chosen === null ? 'service' : 'office'} />
      {chosen === null && <p class="lead">{words.servicesLead}</p>}
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      {services.fault !== null && <FaultNotice fault={services.fault} onRetry={services.reload} />}
      {services.value === null && services.fault === null && <p class="loading">{texts.frame.loading}</p>}
      {services.value?.length === 0 && <p class="panel empty">{words.servicesEmpty}</p>}
      {services.value !== null && key !== null && chosen === null && <Notice kind="warning">{texts.citizens.apply.missing}</Notice>}
      {chosen === null && services.value !== null && services.value.length > 0 && <ServiceList services={services.value} />}
      {chosen !== null && <OfficeStep service={chosen} busy={busy} onApply={(office) => void apply(chosen.key, office)} />}
    </CabinetFrame>
  );
}
