import type { Act, ActOffice } from '../regulation/act.ts';

/** The departments that render a service. @param key the definition's: `<region>/<service>/<channel>` */
export function departmentsFor({ offices }: Pick<Act, 'offices'>, key: string): readonly ActOffice[] {
  const [, service = ''] = key.split('/');
  return offices.filter(({ kind = 'department', services }) => kind === 'department' && (services?.includes(service) ?? true));
}
