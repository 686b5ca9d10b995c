import type { Me } from '../../src/http/contract.ts';

/**
 * Where a person begins: whoever has tasks at the tasks, others at what their role is for. It follows the rights, so
 * that nobody's first page is refused to them. (A citizen's tasks are in the cabinet: the server sends them on.)
 */
export function firstPage({ actions }: Pick<Me, 'actions'>): string {
  if (actions.includes('task.complete')) return '/';
  if (actions.includes('incident.list')) return '/incidents';
  if (actions.includes('definition.draft')) return '/start';
  if (actions.includes('journal.audit')) return '/audit';
  return '/start';
}
