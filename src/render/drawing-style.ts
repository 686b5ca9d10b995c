/**
 * The colours of a drawing, as custom properties of its classes: whoever shows it sets others by class, or by its own
 * style sheet on `.bpmn-drawing`. A mark on an element is a class with a stroke and a fill of its own.
 *
 * `o` outline, `s` solid sign, `i` the same with lines of the paper, `h` hollow sign, `b` ground, `t` text.
 */
export const DRAWING_STYLE = `
.bpmn-drawing{--ink:#23252b;--paper:#fff;--quiet:#8b929c;
--passed-stroke:#18794e;--passed-fill:#dcf5e6;--missed-stroke:#b3440c;--missed-fill:#fdeadd;
--waiting-stroke:#1d5fbf;--waiting-fill:#dbe9ff;--failed-stroke:#c5221f;--failed-fill:#fde3e1;--badge-text:#fff;
--stroke:var(--ink);--fill:var(--paper);--text:var(--ink);font-family:Arial,sans-serif;color-scheme:light dark}
@media (prefers-color-scheme:dark){.bpmn-drawing{--ink:#dfe3e9;--paper:#191c21;--quiet:#7c8490;
--passed-stroke:#5cc78d;--passed-fill:#15382a;--missed-stroke:#f0955c;--missed-fill:#45260f;
--waiting-stroke:#7db0ff;--waiting-fill:#17325c;--failed-stroke:#ff8a80;--failed-fill:#4e1c1a;--badge-text:#14161a}}
.bpmn-drawing .paper{fill:var(--paper)}
.bpmn-drawing .o{fill:var(--fill);stroke:var(--stroke);stroke-linecap:round;stroke-linejoin:round}
.bpmn-drawing .s{fill:var(--stroke);stroke:var(--stroke);stroke-linecap:round;stroke-linejoin:round}
.bpmn-drawing .i{fill:var(--stroke);stroke:var(--fill);stroke-linecap:round;stroke-linejoin:round}
.bpmn-drawing .h{fill:none;stroke:var(--stroke);stroke-linecap:round;stroke-linejoin:round}
.bpmn-drawing .b{fill:var(--fill)}
.bpmn-drawing .hit{fill:none;stroke:transparent;stroke-width:14}
.bpmn-drawing .t{fill:var(--text);font-size:12px}
.bpmn-drawing .t.outer{font-size:11px}
.bpmn-drawing .participant,.bpmn-drawing .lane,.bpmn-drawing .group{--fill:none}
.bpmn-drawing .passed{--stroke:var(--passed-stroke);--fill:var(--passed-fill)}
.bpmn-drawing .missed{--stroke:var(--missed-stroke);--fill:var(--missed-fill)}
.bpmn-drawing .waiting{--stroke:var(--waiting-stroke);--fill:var(--waiting-fill)}
.bpmn-drawing .failed{--stroke:var(--failed-stroke);--fill:var(--failed-fill)}
.bpmn-drawing .badge rect{fill:var(--stroke)}
.bpmn-drawing .badge text{fill:var(--badge-text);font-size:11px;font-weight:bold;text-anchor:middle}
`.replaceAll('\n', '');
