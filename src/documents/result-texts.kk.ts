import type { ResultPaperContent } from './result-paper.ts';
import type { Heading, ResultWords } from './result-words.ts';

const day = new Intl.DateTimeFormat('kk', { timeZone: 'Asia/Almaty', day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = new Intl.DateTimeFormat('kk', { timeZone: 'Asia/Almaty', day: '2-digit', month: '2-digit', year: 'numeric' });
const time = new Intl.DateTimeFormat('kk', { timeZone: 'Asia/Almaty', hour: '2-digit', minute: '2-digit' });

/** «2026 жылғы 2 наурыз». */
function dayKk(instant: string): string {
  const parts = new Map(day.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts.get('year')} жылғы ${parts.get('day')} ${parts.get('month')}`;
}

/** «… тағайындау туралы хабарландыру»: the kind of paper is the last word here. */
function headingKk(title: string): Heading {
  const words = title.split(' ');
  const about = words.slice(0, -1).join(' ');
  return { title: words.at(-1)?.toUpperCase() ?? '', subtitle: about.charAt(0).toLowerCase() + about.slice(1), file: title };
}

function born(birthDate: string): string {
  return `туған күні ${shortDay.format(new Date(`${birthDate}T06:00:00Z`))}`;
}

function child({ child: of }: ResultPaperContent): string {
  return of === null ? '' : ` (${born(of.birthDate)}${of.homeAddress === null ? '' : `, мекенжайы: ${of.homeAddress}`})`;
}

function bracketed(parts: readonly (string | null)[]): string {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}

/** «2026 жылғы 2 наурыз қабылданған № 17 »: of what is known; what follows begins right behind. */
function received({ registrationNumber, registeredAt }: ResultPaperContent): string {
  const day = registeredAt === null ? '' : `${dayKk(registeredAt)} қабылданған `;
  return registrationNumber === null ? day : `${day}№ ${registrationNumber} `;
}

function considered(paper: ResultPaperContent): string {
  const about = `${received(paper)}өтінішіңіз қаралды.`;
  return about.charAt(0).toUpperCase() + about.slice(1);
}

/** Words of the result documents in Kazakh. */
export const resultTextsKk: ResultWords = {
  headings: {
    certificate: { title: 'АНЫҚТАМА', subtitle: 'азаматтың жұмыссыз ретінде тіркелгені туралы', file: 'Жұмыссыз ретінде тіркелу туралы анықтама' },
    placement: { title: 'ЖОЛДАМА', subtitle: 'баланы мектепке дейінгі ұйымға қабылдау үшін', file: 'Мектепке дейінгі ұйымға жолдама' },
    'queue-notice': { title: 'ХАБАРЛАНДЫРУ', subtitle: 'баланың кезекке қойылғаны туралы', file: 'Кезекке қою туралы хабарландыру' },
    'support-notice': {
      title: 'ХАБАРЛАНДЫРУ',
      subtitle: 'материалдық қамтамасыз ету үшін құжаттардың ресімделгені туралы',
      file: 'Құжаттарды ресімдеу туралы хабарландыру',
    },
    refusal: { title: 'ДӘЛЕЛДІ БАС ТАРТУ', subtitle: 'мемлекеттік қызмет көрсету туралы өтінішке жауап', file: 'Дәлелді бас тарту' },
    certificateRefusal: { title: 'ХАБАРЛАМА', subtitle: 'анықтама беруден бас тарту туралы', file: 'Анықтама беруден бас тарту' },
  },
  heading: headingKk,
  day: dayKk,
  time: (instant) => time.format(new Date(instant)),
  number: (number) => `№ ${number}`,
  to: 'Кімге:',
  iin: (iin) => `ЖСН\u00A0${iin}`,
  reason: 'Бас тартудың себебі',
  basisOfRefusal: 'Негіздеме',
  signer: 'Бөлім бастығы',
  signature: 'қолы',
  signerName: 'тегі, аты, әкесінің аты',
  draftMark: 'ЖОБА',
  draft: 'Құжаттың жобасы. Қол қойылғанға дейін күші жоқ.',
  electronic: 'Электрондық құжат, электрондық мөрмен расталған. Басып шығарылған дана коды тексеру бетінде табылса ғана жарамды.',
  sealed: 'Құжат берілді',
  signedOn: (instant) => `Электрондық цифрлық қолтаңбамен қол қойылды: ${dayKk(instant)}, ${time.format(new Date(instant))}`,
  sealedOn: (instant) => `Электрондық мөр басылды: ${dayKk(instant)}, ${time.format(new Date(instant))}`,
  acting: 'міндетін атқарушы',
  verification: 'Түпнұсқалығын тексеру',
  verify: 'Телефон камерасын кодқа бағыттаңыз немесе бетті ашып, құжаттың кодын енгізіңіз.',
  code: 'Құжаттың коды:',
  page: (page, pages) => `${pages} парақтың ${page}-парағы`,
  placed: (paper) => [
    [paper.child?.name ?? '', true],
    [`${child(paper)} мына мектепке дейінгі ұйымға жіберіледі: `, false],
    [paper.preschool?.name ?? '', true],
    [`, мекенжайы: ${paper.preschool?.address ?? ''}.`, false],
  ],
  placementTerm: 'Жолдама берілген күнінен бастап бес күн ішінде мектепке дейінгі ұйымға көрсетіледі.',
  queued: (paper, name) => [
    ['Осы хабарландыру берілді: ', false],
    [name, true],
    ['. Мектепке дейінгі ұйымдарға жіберу үшін кезекке № ', false],
    [`${paper.number} нөмірімен қойылды: `, false],
    [paper.child?.name ?? '', true],
    [`${child(paper)}.`, false],
  ],
  queueAdvice: 'Кезектің қалай жылжып жатқанын бөлімнен және электрондық үкімет порталынан білуге болады.',
  supported: (paper, name) => [
    ['Құрметті ', false],
    [name, true],
    [', үйде оқитын және тәрбиеленетін мүгедек баланы материалдық қамтамасыз ету үшін құжаттар ресімделді', false],
    [paper.child === null ? '.' : `: ${paper.child.name}, ${born(paper.child.birthDate)}.`, false],
  ],
  certified: ({ person }, name) => [
    ['Осымен растаймыз: ', false],
    [name, true],
    [bracketed([person.birthDate === null ? null : born(person.birthDate), person.iin === null ? null : `ЖСН\u00A0${person.iin}`]), false],
    [' бөлімде жұмыссыз ретінде тіркелген.', false],
  ],
  basis: (paper) => `Негіздеме: ${received(paper)}өтініш.`,
  purpose: 'Анықтама талап етілген жерге көрсету үшін беріледі.',
  refused: (paper) =>
    `${considered(paper)} ${
      paper.service === 'unemployment-certificate' ? 'Жұмыссыз ретінде тіркелу туралы анықтама беруден' : 'Мемлекеттік қызмет көрсетуден'
    } бас тартылды.`,
  considered,
};
