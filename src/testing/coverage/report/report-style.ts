import { DRAWING_STYLE } from '../../../render/drawing-style.ts';

/** The look of every page of a report: light and dark, on a screen, a telephone and paper. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1b2733; --soft: #55626f; --line: #d3dae1; --ground: #f3f5f8; --paper: #fff; --accent: #0b5fb3;
  --good: #18794e; --good-soft: #cdeedd; --gap: #b3440c; --gap-soft: #fdeadd; --bad: #b91c1c }
@media (prefers-color-scheme: dark) { :root { --ink: #e3e8ee; --soft: #a3aeba; --line: #39424d; --ground: #14171b; --paper: #1d2127; --accent: #7db0ff;
  --good: #5cc78d; --good-soft: #1d4a36; --gap: #f0955c; --gap-soft: #45260f; --bad: #ff8a80 } }
* { box-sizing: border-box }
body { margin: 0; padding: 20px 24px 48px; font: 14px/1.45 system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif; color: var(--ink); background: var(--ground) }
a { color: var(--accent) } h1 { margin: 0 0 4px; font-size: 24px; line-height: 1.2 } h2 { margin: 28px 0 8px; font-size: 17px }
p { margin: 4px 0 } .soft { color: var(--soft) } code { font-size: 13px; overflow-wrap: anywhere }
button { font: inherit; color: inherit; cursor: pointer } :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 10px; margin: 16px 0 0; padding: 0; list-style: none }
.card { padding: 10px 12px; background: var(--paper); border: 1px solid var(--line); border-radius: 6px }
.card b { display: block; font-size: 22px; font-variant-numeric: tabular-nums } .card .bar { margin-top: 6px }
.bar { display: block; height: 6px; border-radius: 3px; overflow: hidden; background: repeating-linear-gradient(135deg, var(--gap-soft) 0 3px, var(--line) 3px 6px) }
.bar i { display: block; height: 100%; background: var(--good) }
.sheet { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 6px }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: 6px 9px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line) } tr:last-child > * { border-bottom: 0 }
thead th { position: sticky; top: 0; background: var(--paper); font-weight: 600; white-space: nowrap } tbody th { font-weight: 400 }
tfoot > tr > * { font-weight: 600; border-top: 2px solid var(--line) }
thead th button { padding: 0; background: none; border: 0; font-weight: 600 } thead th button::after { content: '↕'; margin-left: 4px; color: var(--soft); font-size: 11px }
thead [aria-sort=ascending] button::after { content: '↑' } thead [aria-sort=descending] button::after { content: '↓' }
td.share { min-width: 96px; white-space: nowrap } th.name { min-width: 290px } th.name code { white-space: nowrap } .titles { display: block; color: var(--soft); font-size: 13px } td.share .bar { margin-top: 3px } td.number { text-align: right }
.fault { color: var(--bad); font-weight: 600 } .gap { color: var(--gap); font-weight: 600 } .done { color: var(--good) }
.board { display: grid; grid-template-columns: minmax(0, 1fr) 340px; gap: 16px; align-items: start; margin-top: 14px }
.drawing { background: var(--paper); border: 1px solid var(--line); border-radius: 6px }
.tools { display: flex; flex-wrap: wrap; gap: 6px 14px; align-items: center; padding: 8px 10px; border-bottom: 1px solid var(--line) }
.tools button, .panel .clear { padding: 3px 10px; background: var(--ground); border: 1px solid var(--line); border-radius: 4px }
.key { display: inline-flex; gap: 6px; align-items: center } .key svg { flex: none } .tools .zoom { display: flex; gap: 6px; margin-left: auto }
.view { max-height: 76vh; overflow: auto } .view svg { display: block; height: auto }
.panel { position: sticky; top: 12px; max-height: calc(100vh - 24px); overflow: auto; padding: 12px; background: var(--paper); border: 1px solid var(--line); border-radius: 6px }
.panel h2 { margin: 0 0 6px } .panel .selection { min-height: 76px; margin-bottom: 12px; padding-bottom: 12px; border-bottom: 1px solid var(--line) }
.runs { margin: 0; padding: 0; list-style: none } .runs button, .link { width: 100%; padding: 5px 8px; text-align: left; background: none; border: 1px solid transparent; border-radius: 4px }
.runs button:hover { background: var(--ground) } .runs button[aria-pressed=true] { border-color: var(--accent); background: var(--ground) }
.runs code { color: var(--soft); display: block } .runs li.passing button { border-left: 4px solid var(--good) }
.link { width: auto; padding: 0; color: var(--accent); text-decoration: underline } .missing { columns: 2 340px; margin: 4px 0 12px; padding-left: 18px } h3 { margin: 12px 0 0; font-size: 14px }
details { margin-top: 10px; background: var(--paper); border: 1px solid var(--line); border-radius: 6px } summary { padding: 8px 12px; font-weight: 600; cursor: pointer }
details .sheet { border-width: 1px 0 0; border-radius: 0 } .bpmn-drawing { --paper: transparent }
.bpmn-drawing .covered { --stroke: var(--passed-stroke); --fill: var(--passed-fill) }
.bpmn-drawing .uncovered { --stroke: var(--missed-stroke); --fill: url(#hatch) } .bpmn-drawing .uncovered > .o, .bpmn-drawing .uncovered > .h { stroke-dasharray: 7 5 }
.bpmn-drawing [data-element] { cursor: pointer } .bpmn-drawing .participant, .bpmn-drawing .lane { cursor: default }
.bpmn-drawing.following [data-element]:not(.on-way, .participant, .lane), .bpmn-drawing.following .badge:not(.on-way) { opacity: .22 }
.bpmn-drawing .chosen > .o, .bpmn-drawing .chosen > .h { stroke: var(--accent); stroke-width: 5px } .bpmn-drawing .chosen { --stroke: var(--accent) }
@media (max-width: 900px) { body { padding: 14px 12px 32px } .board { grid-template-columns: minmax(0, 1fr) } .panel { position: static; max-height: none } .view { max-height: 60vh } }
@media (max-width: 640px) { h1 { font-size: 20px } .cards { grid-template-columns: 1fr 1fr }
  .wide thead tr { display: flex; flex-wrap: wrap; padding: 4px 6px } .wide thead th { position: static; padding: 3px 6px; border: 0 } .wide tbody, .wide tfoot, .wide table { display: block }
  .wide tbody tr, .wide tfoot tr { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 4px 10px; padding: 8px 10px; border-bottom: 1px solid var(--line) }
  .wide tbody th, .wide tbody td, .wide tfoot th, .wide tfoot td { padding: 0; border: 0 } .wide .name { grid-column: 1 / -1; min-width: 0 } .wide .name code { white-space: normal } .wide td.share { min-width: 0; white-space: normal }
  .wide td[data-label]::before { content: attr(data-label); display: block; color: var(--soft); font-size: 12px; text-align: left } .wide td.number { text-align: left } }
@media print { :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --ground: #fff; --paper: #fff; --good: #18794e; --gap: #b3440c }
  body { padding: 0 } .zoom, .clear, .panel .selection { display: none } .board { display: block } .view, .panel, .sheet { max-height: none; overflow: visible; position: static } .view svg { width: 100% !important }
  .drawing, details, tr, .card { break-inside: avoid } * { print-color-adjust: exact } }
${DRAWING_STYLE}
`;
