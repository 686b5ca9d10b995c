import type { FailurePlan } from '../testing/with-failures.ts';

/** A case of the demonstration: how far its scenario was played, and how long ago it began. */
export interface DemoCase {
  readonly definition: string;
  /** The office that renders the service. */
  readonly office: string;
  readonly scenario: string;
  /** The element it stands at; null: played to its end. */
  readonly stopAt: string | null;
  /** Minutes between the beginning and now. */
  readonly minutesAgo: number;
  /** Withdrawn by the applicant where it stands. */
  readonly withdrawn?: string;
  /** How the systems fail it on its way, where they do: it then stands with an incident. */
  readonly failures?: FailurePlan;
}

const DAY = 24 * 60;
const office = 'atyrau/unemployment-certificate/office';
const serviceCentre = 'atyrau/unemployment-certificate/service-centre';
const portal = 'atyrau/unemployment-certificate/portal';

/** Cases at different elements of every lane, some overdue, some ended. */
export const demoCases: readonly DemoCase[] = [
  { definition: office, office: 'atyrau-city', scenario: 'granted', stopAt: 'process_1', minutesAgo: 3 },
  { definition: office, office: 'atyrau-city', scenario: 'granted', stopAt: 'process_3', minutesAgo: 14 },
  { definition: office, office: 'atyrau-city', scenario: 'refused-documents', stopAt: 'process_2', minutesAgo: 6 },
  { definition: office, office: 'atyrau-city', scenario: 'person-by-hand', stopAt: 'process_5', minutesAgo: 9 },
  { definition: office, office: 'atyrau-city', scenario: 'granted', stopAt: 'process_6', minutesAgo: 11 },
  { definition: office, office: 'atyrau-city', scenario: 'granted', stopAt: 'process_8', minutesAgo: 12 },
  { definition: office, office: 'atyrau-city', scenario: 'granted', stopAt: 'process_10', minutesAgo: 25 },
  { definition: office, office: 'atyrau-city', scenario: 'granted', stopAt: 'process_12', minutesAgo: 8 },
  { definition: office, office: 'atyrau-city', scenario: 'refused-on-merits', stopAt: 'process_12', minutesAgo: 95 },
  { definition: office, office: 'atyrau-city', scenario: 'granted', stopAt: 'process_13', minutesAgo: 18 },
  { definition: office, office: 'atyrau-city', scenario: 'refused-on-merits', stopAt: 'process_15', minutesAgo: 32 },
  { definition: office, office: 'atyrau-city', scenario: 'granted', stopAt: null, minutesAgo: 150 },
  { definition: office, office: 'atyrau-city', scenario: 'refused-signature', stopAt: null, minutesAgo: 130 },
  {
    definition: office,
    office: 'atyrau-city',
    scenario: 'granted',
    stopAt: 'process_7',
    minutesAgo: 70,
    withdrawn: 'Заявитель передумал и забрал документы',
  },
  { definition: office, office: 'zhylyoi', scenario: 'granted', stopAt: 'process_1', minutesAgo: 2 },
  { definition: office, office: 'zhylyoi', scenario: 'granted', stopAt: 'process_12', minutesAgo: 21 },
  { definition: office, office: 'zhylyoi', scenario: 'granted', stopAt: null, minutesAgo: 240 },
  { definition: serviceCentre, office: 'atyrau-city', scenario: 'granted', stopAt: 'process_1', minutesAgo: 4 },
  { definition: serviceCentre, office: 'atyrau-city', scenario: 'person-by-hand', stopAt: 'process_5', minutesAgo: 10 },
  { definition: serviceCentre, office: 'zhylyoi', scenario: 'granted', stopAt: 'process_10', minutesAgo: 16 },
  { definition: serviceCentre, office: 'atyrau-city', scenario: 'granted', stopAt: 'action_5', minutesAgo: 22 },
  { definition: serviceCentre, office: 'zhylyoi', scenario: 'granted', stopAt: 'process_13', minutesAgo: 55 },
  { definition: serviceCentre, office: 'atyrau-city', scenario: 'granted', stopAt: 'process_15', minutesAgo: 45 },
  {
    definition: serviceCentre,
    office: 'zhylyoi',
    scenario: 'granted',
    stopAt: 'action_9',
    minutesAgo: 35,
    failures: { 'monitoring.status': ['refused'] },
  },
  { definition: serviceCentre, office: 'atyrau-city', scenario: 'refused-on-merits', stopAt: null, minutesAgo: 200 },
  // Days old: a service of three business days is overdue after ten, and soon due after four.
  { definition: serviceCentre, office: 'atyrau-city', scenario: 'granted', stopAt: 'process_12', minutesAgo: 10 * DAY },
  { definition: serviceCentre, office: 'atyrau-city', scenario: 'granted', stopAt: 'process_12', minutesAgo: 4 * DAY },
  { definition: portal, office: 'atyrau-city', scenario: 'granted', stopAt: 'process_5', minutesAgo: 7 },
  { definition: portal, office: 'zhylyoi', scenario: 'granted', stopAt: 'process_10', minutesAgo: 28 },
  { definition: portal, office: 'atyrau-city', scenario: 'refused-signature', stopAt: null, minutesAgo: 300 },
  { definition: portal, office: 'atyrau-city', scenario: 'granted', stopAt: null, minutesAgo: 400 },
];
