import type { JSX } from 'preact';
import type { Me, RegionBegunIn } from '../../src/http/contract.ts';
import { getRegionsToBeginIn } from '../api-amending.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { NewServiceForm } from './new-service-form.tsx';

/** Where an analyst begins a service, or another channel of one, from a template. */
export function NewServicePage({ me }: { readonly me: Me }): JSX.Element {
  const words = texts.newService;
  const analyst = me.actions.includes('definition.draft');
  const regions = useLoaded<readonly RegionBegunIn[] | null>('regions', async () => (analyst ? getRegionsToBeginIn() : null));
  return (
    <PageFrame me={me}>
      <div class="page-title">
        <h1>{words.title}</h1>
      </div>
      <p class="lead">{words.lead}</p>
      {!analyst && <Notice kind="info">{words.notAnalyst}</Notice>}
      {regions.fault !== null && <FaultNotice fault={regions.fault} onRetry={regions.reload} />}
      {analyst && regions.value === null && regions.fault === null && <p class="loading">{texts.frame.loading}</p>}
      {regions.value !== null && <NewServiceForm regions={regions.value} />}
    </PageFrame>
  );
}
