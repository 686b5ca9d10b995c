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
import { ApplyCard } from './apply-card.tsx';

/** The services of the portal; choosing a department and applying. */
export function ApplyPage({ me }: { readonly me: Me }): JSX.Element {
  const words = texts.cabinet;
  const services = useLoaded<readonly CabinetServiceView[]>('services', cabinet.services);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

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
        <h1>{words.services}</h1>
      </div>
      <p class="lead">{words.servicesLead}</p>
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      {services.fault !== null && <FaultNotice fault={services.fault} onRetry={services.reload} />}
      {services.value === null && services.fault === null && <p class="loading">{texts.frame.loading}</p>}
      {services.value?.length === 0 && <p class="panel empty">{words.servicesEmpty}</p>}
      <ul class="applications">
        {(services.value ?? []).map((service) => (
          <ApplyCard key={service.key} service={service} busy={busy} onApply={(office) => void apply(service.key, office)} />
        ))}
      </ul>
    </CabinetFrame>
  );
}
