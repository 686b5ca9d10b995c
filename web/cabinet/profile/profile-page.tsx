import type { JSX } from 'preact';
import type { CabinetProfile, Me } from '../../../src/http/contract.ts';
import { cabinet } from '../../api.ts';
import { FaultNotice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { useLoaded } from '../../shared/use-loaded.ts';
import { CabinetFrame } from '../cabinet-frame.tsx';
import { ProfileForm } from './profile-form.tsx';

/** Where the citizen's notices go. */
export function ProfilePage({ me }: { readonly me: Me }): JSX.Element {
  const words = texts.citizens.profile;
  const profile = useLoaded<CabinetProfile>('profile', cabinet.profile);
  return (
    <CabinetFrame me={me}>
      <div class="page-title">
        <h1>{words.title}</h1>
      </div>
      <p class="lead">{words.lead}</p>
      {profile.fault !== null && <FaultNotice fault={profile.fault} onRetry={profile.reload} />}
      {profile.value === null && profile.fault === null && <p class="loading">{texts.frame.loading}</p>}
      {profile.value !== null && <ProfileForm profile={profile.value} onSaved={profile.accept} />}
      <p>
        <a href="/sessions">{texts.signIns.mine.title}</a>
      </p>
    </CabinetFrame>
  );
}
