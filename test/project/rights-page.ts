/** Prints docs/rights.md: `node test/project/rights-page.ts > docs/rights.md`. */
import { type Action, actions } from '../../src/cases/actions.ts';
import { positions, roles } from '../../src/cases/actor.ts';
import { type Relation, rights } from '../../src/cases/rights.ts';
import { allRoutes } from '../http/all-routes.ts';

const marks: Readonly<Record<Relation, string>> = { any: '●', 'own-office': 'office', 'taken-at': 'centre', applicant: 'own' };

/** The table of rights and the routes as a page. */
export async function rightsPage(): Promise<string> {
  const people = [...positions, ...roles];
  const cell = (action: Action, name: string): string =>
    rights
      .filter((right) => right.actions.includes(action) && right.who.some((other) => other === name))
      .map(({ relation }) => marks[relation])
      .join(', ');
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const routes = await allRoutes();
  return `${[
    '# Rights',
    '',
    'Who may do what, printed from the one table there is, `src/cases/rights.ts`. What it does not give is refused. A test',
    'fails where this page is stale; print it anew with `node test/project/rights-page.ts > docs/rights.md`.',
    '',
    '`office`: cases of the office the person works at. `centre`: cases taken at their service centre. `own`: what they have',
    'applied for themselves. `●`: all. Positions come first, roles after them; whoever holds several may do what any of them',
    'may. Tasks, and the taking of an application, are moreover for the positions the diagram names there, and a task',
    'somebody took is theirs.',
    '',
    row(['action', '', ...people]),
    row(['---', '---', ...people.map(() => '---')]),
    ...(Object.entries(actions) as [Action, string][]).map(([action, meaning]) =>
      row([`\`${action}\``, meaning, ...people.map((name) => cell(action, name))]),
    ),
    '',
    '## Routes',
    '',
    'Below `/api`. A route that names no action here is open to whoever comes.',
    '',
    row(['route', 'action']),
    row(['---', '---']),
    ...routes.map((route) =>
      row([`\`${route.method.toUpperCase()} ${route.path}\``, 'action' in route ? `\`${route.action}\`` : '']),
    ),
  ].join('\n')}\n`;
}

if (import.meta.main) process.stdout.write(await rightsPage());
