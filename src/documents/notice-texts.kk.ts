import type { NoticeWords } from './notice-words.ts';

/** Words of the notice of registration in Kazakh. */
export const noticeTextsKk: NoticeWords = {
  file: 'Өтініштің тіркелгені туралы хабарлама',
  title: 'ХАБАРЛАМА',
  subtitle: 'өтініштің тіркелгені туралы',
  applicant: 'Өтініш беруші',
  service: 'Қызмет',
  registrationNumber: 'Тіркеу нөмірі',
  registeredAt: 'Тіркелген уақыты',
  caseNumber: 'Анықтама алуға арналған іс нөмірі',
  due: 'Қызмет көрсету мерзімі',
  noDue: 'регламентте белгіленбеген',
  undetermined: 'жұмыс күндерінің күнтізбесі бекітілгенде хабарланады',
  provisional: 'алдын ала: жылдың күнтізбесі әлі бекітілмеген',
  received: 'Өтініш берушіден қабылданды',
  application: 'Өтініш',
  advice: 'Осы хабарламаны сақтаңыз. Өтініштің қай қадамда тұрғанын білу үшін екі нөмірдің кез келгенін айтыңыз.',
  electronic: 'Хабарлама өтініштің қабылданғанын растайды, ол өтініш бойынша шешім емес.',
};
