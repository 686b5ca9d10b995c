import type { DemoCase } from './demo-cases.ts';

/** A case of every channel but those of the unemployment certificate in Atyrau, which has many: by office. */
export const regionalCases: readonly DemoCase[] = [
  ...at('aktobe-city', [
    ['aktobe/disabled-children/office', 'process_3', 5],
    ['aktobe/disabled-children/portal', 'process_6', 65],
    ['aktobe/social-assistance/office', 'process_6', 31],
    ['aktobe/social-assistance/portal', 'process_4', 12],
    ['aktobe/unemployment-certificate/office', 'process_8', 48],
    ['aktobe/unemployment-certificate/portal', 'action_5', 17],
    ['aktobe/unemployment-certificate/service-centre', 'process_4', 9],
    ['aktobe/unemployment-certificate/office', null, 320],
  ]),
  ...at('atyrau-city', [
    ['atyrau/disabled-children/office', 'process_11', 40],
    ['atyrau/disabled-children/portal', 'process_11', 90],
  ]),
  ...at('karaganda-department', [
    ['karaganda/child-allowance/akim', 'process_2', 30],
    ['karaganda/child-allowance/provider', 'process_2', 20],
    ['karaganda/child-allowance/service-centre', 'process_8_a', 75],
    ['karaganda/fuel-assistance/akim', 'process_4', 300],
    ['karaganda/fuel-assistance/provider', 'process_3', 200],
    ['karaganda/fuel-assistance/service-centre', 'process_3', 6],
    ['karaganda/home-care/provider', 'process_4', 260],
    ['karaganda/residential-care/provider', 'process_1', 2],
    ['karaganda/social-assistance-certificate/akim', 'process_5', 19],
    ['karaganda/social-assistance-certificate/portal', 'process_7_b', 33],
    ['karaganda/social-assistance-certificate/provider', null, 180],
    ['karaganda/social-assistance-certificate/service-centre', 'process_1', 4],
    ['karaganda/social-assistance/akim', 'process_7', 400],
    ['karaganda/social-assistance/provider', 'process_5', 150],
    ['karaganda/social-assistance/service-centre', 'process_8', 220],
  ]),
  ...at('karaganda-employment-centre', [
    ['karaganda/employment-referral/portal', 'process_7_a', 15],
    ['karaganda/employment-referral/provider', 'process_3', 11],
    ['karaganda/jobseeker-registration/portal', null, 140],
    ['karaganda/jobseeker-registration/provider', 'process_2', 3],
    ['karaganda/unemployed-registration/provider', 'process_4', 25],
  ]),
  ...at('urdzhar-department', [
    ['urdzhar/disabled-children/office', 'process_6', 50],
    ['urdzhar/disabled-children/portal', 'process_7', 80],
    ['urdzhar/unemployment-certificate/office', 'process_4', 13],
    ['urdzhar/unemployment-certificate/portal', 'process_6', 36],
    ['urdzhar/unemployment-certificate/service-centre', null, 210],
  ]),
  ...at('urdzhar-education', [
    ['urdzhar/preschool-queue/office', 'process_6', 44, 'queued'],
    ['urdzhar/preschool-queue/portal', 'process_7', 120],
    ['urdzhar/preschool-queue/service-centre', 'process_6', 70],
  ]),
  ...at('taraz-city', [
    ['zhambyl/disabled-children/portal', 'process_8', 21],
    ['zhambyl/disabled-children/provider', 'check_2', 58],
  ]),
];

/** Definition, the element it stands at (null: ended), minutes since it began, scenario (the granting one). */
type Row = readonly [definition: string, stopAt: string | null, minutesAgo: number, scenario?: string];

function at(office: string, rows: readonly Row[]): readonly DemoCase[] {
  return rows.map(([definition, stopAt, minutesAgo, scenario = 'granted']) => ({ definition, office, scenario, stopAt, minutesAgo }));
}
