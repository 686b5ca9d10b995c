import 'diagram-js-minimap/assets/diagram-js-minimap.css';
import './tools.css';
import { CreateAppendAnythingModule } from 'bpmn-js-create-append-anything';
import minimapModule from 'diagram-js-minimap';
import type { ModuleDeclaration } from 'didi';
import { AnyLayout } from './any-layout.ts';
import { MenusInView } from './menus-in-view.ts';
import { OfferedMenus } from './offered-menus.ts';
import { OfferedPad } from './offered-pad.ts';
import { OfferedPalette } from './offered-palette.ts';
import { PanelTitles } from './panel-titles.ts';
import { PastedRoots } from './pasted-roots.ts';
import { PictureOrder } from './picture-order.ts';
import { RememberedMinimap } from './remembered-minimap.ts';
import { SharedClipboard } from './shared-clipboard.ts';
import { SignOffers } from './sign-offers.ts';
import { TaskSize } from './task-size.ts';

/** What the modeller offers: only what may be published, the keys in every layout, a map, a clipboard for all windows. */
export const tools: ModuleDeclaration[] = [
  CreateAppendAnythingModule,
  minimapModule,
  {
    __init__: ['offeredMenus', 'offeredPalette', 'offeredPad', 'menusInView', 'anyLayout', 'rememberedMinimap', 'pastedRoots', 'panelTitles', 'taskSize'],
    signOffers: ['type', SignOffers],
    offeredMenus: ['type', OfferedMenus],
    offeredPalette: ['type', OfferedPalette],
    offeredPad: ['type', OfferedPad],
    menusInView: ['type', MenusInView],
    anyLayout: ['type', AnyLayout],
    rememberedMinimap: ['type', RememberedMinimap],
    clipboard: ['type', SharedClipboard],
    pastedRoots: ['type', PastedRoots],
    panelTitles: ['type', PanelTitles],
    taskSize: ['type', TaskSize],
    // bpmn-js makes it by this name.
    bpmnDiOrdering: ['type', PictureOrder],
  },
];
