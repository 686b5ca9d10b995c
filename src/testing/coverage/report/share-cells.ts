import { escapeText } from '../../../render/svg.ts';
import { percent, type Share } from '../coverage.ts';
import { type ByMeasure, measures } from '../measure.ts';
import type { ReportWords } from './report-words.ts';

/** A bar as long as its share. */
export function bar(share: Share): string {
  return `<span class="bar"><i style="width:${percent(share)}%"></i></span>`;
}

/** A cell for each measure: per cent, how many of how many, and a bar. */
export function shareCells(shares: ByMeasure<Share>, words: ReportWords): string {
  return measures
    .map((measure) => {
      const share = shares[measure];
      const label = escapeText(words.measures[measure]);
      const said = share.total === 0 ? '–' : `${percent(share)} %`;
      const whole = share.covered === share.total ? 'done' : 'gap';
      return `<td class="share" data-label="${label}" data-sort="${percent(share)}"><span class="${whole}">${said}</span> <span class="soft">${share.covered}/${share.total}</span>${bar(share)}</td>`;
    })
    .join('');
}

/** The measures as cards, for the head of a page. */
export function shareCards(shares: ByMeasure<Share>, words: ReportWords): string {
  const cards = measures.map((measure) => {
    const share = shares[measure];
    return `<li class="card">${escapeText(words.measures[measure])}<b>${percent(share)} %</b><span class="soft">${share.covered} / ${share.total}</span>${bar(share)}</li>`;
  });
  return `<ul class="cards">${cards.join('')}</ul>`;
}
