import type PopupMenu from 'diagram-js/lib/features/popup-menu/PopupMenu';
import type { Point } from 'diagram-js/lib/util/Types';

/** Between a menu and the edge of the window, in pixels. */
const MARGIN = 8;

/** Has menus open inside the window: diagram-js keeps them inside the page, of which a part may lie below. */
export class MenusInView {
  static readonly $inject = ['popupMenu'];

  constructor(popupMenu: PopupMenu) {
    Object.assign(popupMenu, {
      _ensureVisible: (menu: HTMLElement, { x, y }: Point): Point => {
        const { width, height } = menu.getBoundingClientRect();
        return { x: within(x, innerWidth - width), y: within(y, innerHeight - height) };
      },
    });
  }
}

function within(wanted: number, room: number): number {
  return Math.max(MARGIN, Math.min(wanted, room - MARGIN));
}
