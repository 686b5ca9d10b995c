import { escapeText } from '../../../render/svg.ts';
import { reportScript } from './report-script.ts';
import { REPORT_STYLE } from './report-style.ts';
import type { ReportLanguage } from './report-words.ts';

/** What stands on every page. */
export interface PageContent {
  readonly title: string;
  readonly language: ReportLanguage;
  /** HTML. */
  readonly body: string;
  /** Data for the script; it reaches the page as text that cannot end it. */
  readonly data?: unknown;
}

/** A whole page: it needs no other file, so it opens from disk, a pipeline's artifacts or a mail alike. */
export function reportPage({ title, language, body, data }: PageContent): string {
  const inlined = data === undefined ? '' : `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>\n`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escapeText(title)}</title>
<style>${REPORT_STYLE}</style>
${body}
${inlined}<script>(${reportScript.toString()})()</script>
</html>
`;
}
