import type { texts } from '../../shared/texts/texts.ts';

type ToolTexts = (typeof texts)['modellerTools'];

/** Keys that do one thing: pressed together, or one of several. `arrows` and `wheel` are named in the language of the page. */
export interface Shortcut {
  readonly what: keyof ToolTexts['what'];
  readonly keys: readonly (readonly string[])[];
}

/** Every key of the canvas, as bpmn-js and diagram-js bind them. */
export const shortcuts: readonly (readonly [group: keyof ToolTexts['groups'], list: readonly Shortcut[]])[] = [
  [
    'edit',
    [
      { what: 'undo', keys: [['Ctrl', 'Z']] },
      { what: 'redo', keys: [['Ctrl', 'Y'], ['Ctrl', 'Shift', 'Z']] },
      { what: 'copy', keys: [['Ctrl', 'C']] },
      { what: 'paste', keys: [['Ctrl', 'V']] },
      { what: 'cut', keys: [['Ctrl', 'X']] },
      { what: 'duplicate', keys: [['Ctrl', 'D']] },
      { what: 'remove', keys: [['Delete'], ['Backspace']] },
      { what: 'selectAll', keys: [['Ctrl', 'A']] },
    ],
  ],
  [
    'draw',
    [
      { what: 'create', keys: [['N']] },
      { what: 'append', keys: [['A']] },
      { what: 'change', keys: [['R']] },
      { what: 'rename', keys: [['E']] },
      { what: 'nudge', keys: [['arrows']] },
    ],
  ],
  [
    'tools',
    [
      { what: 'hand', keys: [['H']] },
      { what: 'lasso', keys: [['L']] },
      { what: 'space', keys: [['S']] },
      { what: 'connect', keys: [['C']] },
      { what: 'stop', keys: [['Esc']] },
    ],
  ],
  [
    'view',
    [
      { what: 'find', keys: [['Ctrl', 'F']] },
      { what: 'scroll', keys: [['wheel'], ['Ctrl', 'arrows']] },
      { what: 'zoom', keys: [['Ctrl', 'wheel'], ['Ctrl', '+'], ['Ctrl', '−']] },
      { what: 'actual', keys: [['Ctrl', '0']] },
    ],
  ],
];
