import type { ResultKind, ResultPaper } from './paper.ts';

type Language = ResultPaper['language'];
/** What a paper is called on the screen, and the mark of its series in its number. */
type Words = Readonly<Record<ResultKind | 'certificateRefusal', readonly [title: string, mark: string]>>;

const words: Readonly<Record<Language, Words>> = {
  ru: {
    certificate: ['Справка безработного', 'С'],
    placement: ['Направление в дошкольную организацию', 'Н'],
    'queue-notice': ['Уведомление о постановке на очередь', 'ОЧ'],
    'support-notice': ['Уведомление об оформлении документов', 'У'],
    refusal: ['Мотивированный ответ об отказе', 'О'],
    certificateRefusal: ['Уведомление об отказе в выдаче справки', 'О'],
  },
  kk: {
    certificate: ['Жұмыссыз ретінде тіркелу туралы анықтама', 'А'],
    placement: ['Мектепке дейінгі ұйымға жолдама', 'Ж'],
    'queue-notice': ['Кезекке қою туралы хабарландыру', 'К'],
    'support-notice': ['Құжаттарды ресімдеу туралы хабарландыру', 'Х'],
    refusal: ['Дәлелді бас тарту', 'Б'],
    certificateRefusal: ['Анықтама беруден бас тарту', 'Б'],
  },
};

/** What the paper is called on the screen; the refusal of a certificate names the certificate. */
export function paperTitle(kind: ResultKind, service: string, language: Language): string {
  const [title] = words[language][kind === 'refusal' && service === 'unemployment-certificate' ? 'certificateRefusal' : kind];
  return title;
}

/** The mark of the paper's series: the letters in its number. */
export function seriesMark(kind: ResultKind, language: Language): string {
  return words[language][kind][1];
}
