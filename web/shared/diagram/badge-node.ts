import { iconPath } from '../icon-paths.ts';
import type { Badge } from './paint.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The DOM node of a badge. Its words are also in the list of steps, so that it is hidden from screen readers. */
export function badgeNode(element: string, badge: Badge): HTMLElement {
  const node = document.createElement('div');
  node.className = `token-badge badge-${badge.kind} badge-${badge.side}`;
  node.dataset['element'] = element;
  node.dataset['kind'] = badge.kind;
  node.dataset['overdue'] = String(badge.overdue);
  node.setAttribute('aria-hidden', 'true');
  if (badge.icon !== null) {
    const svg = document.createElementNS(svgNamespace, 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    const path = document.createElementNS(svgNamespace, 'path');
    path.setAttribute('d', iconPath(badge.icon));
    svg.append(path);
    node.append(svg);
  }
  node.append(badge.text);
  return node;
}
