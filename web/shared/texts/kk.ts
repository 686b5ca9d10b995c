import { kkAccesses } from './kk-accesses.ts';
import { kkLists } from './kk-lists.ts';
import { kkAdministration } from './kk-administration.ts';
import { kkSignIn } from './kk-sign-in.ts';
import { kkCabinet } from './kk-cabinet.ts';
import { kkCitizens } from './kk-citizens.ts';
import { kkCatalogue } from './kk-catalogue.ts';
import { kkVerify } from './kk-verify.ts';
import { kkDeadlines } from './kk-deadlines.ts';
import { kkErasure } from './kk-erasure.ts';
import { kkMigration } from './kk-migration.ts';
import { kkNewService } from './kk-new-service.ts';
import { kkDay } from './kk-day.ts';
import { kkSigning } from './kk-signing.ts';
import { modellerKk } from './kk-modeller.ts';
import { templatesKk } from './kk-templates.ts';
import { amendingKk } from './kk-amending.ts';
import { editorsKk } from './kk-editors.ts';
import { modellerToolsKk } from './kk-modeller-tools.ts';
import { kkRules } from './kk-rules.ts';
import { kkSystems } from './kk-systems.ts';
import { kkViewer } from './kk-viewer.ts';
import { kkDifference } from './kk-difference.ts';
import type { ru } from './ru.ts';
import { kkCounterExample } from './kk-counter-example.ts';
import { kkRecording } from './kk-recording.ts';

/** Everything the interface says, in Kazakh. A noun stays in the singular after a number. */
export const kk: typeof ru = {
  product: 'Регламент',
  pages: {
    inbox: 'Кіріс',
    start: 'Өтініш қабылдау',
    services: 'Қызметтер',
    signIn: 'Кіру',
    viewer: 'Іс',
    service: 'Қызмет сызбада',
  },
  frame: {
    skip: 'Мазмұнға өту',
    navigation: 'Бөлімдер',
    signOut: 'Шығу',
    noOffice: 'бөлімсіз',
    connectionLost: 'Сервермен байланыс үзілді. Соңғы белгілі деректер көрсетілген; қайта қосылудамыз…',
    connectionBack: 'Байланыс қалпына келді, деректер жаңартылды.',
    loading: 'Жүктелуде…',
    retry: 'Қайталау',
  },
  signIn: {
    title: 'Кіру',
    login: 'Логин',
    password: 'Құпиясөз',
    submit: 'Кіру',
    wrong: 'Логин немесе құпиясөз қате. Пернетақта тілі мен Caps Lock күйін тексеріңіз.',
    empty: 'Логин мен құпиясөзді енгізіңіз.',
  },
  positions: {
    counter: 'қабылдау қызметкері',
    specialist: 'маман',
    head: 'басшы',
    akim: 'әкім',
    operator: 'ХҚКО операторы',
    consumer: 'тұтынушы',
  },
  roles: { administrator: 'әкімші', analyst: 'талдаушы', auditor: 'аудитор' },
  regions: {
    atyrau: 'Атырау облысы',
    urdzhar: 'Үржар ауданы',
    karaganda: 'Қарағанды облысы',
    aktobe: 'Ақтөбе облысы',
    zhambyl: 'Жамбыл облысы',
  },
  status: {
    active: 'Жұмыста',
    completed: 'Аяқталды',
    refused: 'Бас тартылды',
    withdrawn: 'Қайтарып алынды',
  },
  due: {
    by: (when) => `Мерзімі: ${when}`,
    overdue: (when) => `Кешікті: ${when}`,
    overdueShort: 'Кешікті',
    soon: (when) => `${when} қалды`,
    none: 'Мерзімі белгіленбеген',
  },
  time: {
    minutes: (n) => `${n} минут`,
    hours: (n) => `${n} сағат`,
    days: (n) => `${n} күн`,
    ago: (span) => span,
  },
  sizes: { bytes: 'Б', kilobytes: 'КБ', megabytes: 'МБ' },
  inbox: {
    mine: 'Менікі',
    office: 'Бөлім тапсырмалары',
    cases: 'Істер',
    mineEmpty: 'Сіз алған тапсырма жоқ. Бөлім тізімінен тапсырма алыңыз — ол сізге бекітіледі.',
    officeEmpty: 'Лауазымдарыңызға бос тапсырма жоқ. Жаңа тапсырма осы жерде өзі шығады, бетті жаңартудың қажеті жоқ.',
    officeEmptyStart: 'Жаңа өтініш қабылдау',
    noPositions: 'Есептік жазбаңызда лауазым жоқ, сондықтан сізге тапсырма берілмейді.',
    casesEmpty: 'Істер әзірге жоқ. Олар қабылдау қызметкері өтінішті қабылдағанда пайда болады.',
    casesEmptyFilter: 'Мұндай іс жоқ.',
    task: 'Тапсырма',
    case: 'Іс',
    due: 'Мерзімі',
    opened: 'Ашылды',
    position: 'Кім орындайды',
    number: 'Нөмірі',
    where: 'Қазір қайда',
    statusColumn: 'Жай-күйі',
    started: 'Қабылданды',
    take: 'Алу',
    takeNamed: (task, number) => `${number} ісі бойынша «${task}» тапсырмасын алу`,
    release: 'Қайтару',
    releaseNamed: (task, number) => `${number} ісі бойынша «${task}» тапсырмасын бөлімге қайтару`,
    openNamed: (number) => `${number} ісін сызбада ашу`,
    takenBy: (name) => `Орындаушы ${name}`,
    filter: 'Көрсету',
    filterAll: 'бәрі',
    more: (n) => `Тағы ${n} көрсету`,
    shown: (shown, total) => `${total} істің ${shown} көрсетілген`,
    finished: 'аяқталды',
  },
  start: {
    drafts: 'Нобайлар',
    ownDraft: 'сіздікі',
    title: 'Өтініш қабылдау және қызметтер',
    lead: 'Қызметті таңдаңыз. Өтінішке бірден нөмір беріліп, оның жүретін жолының сызбасы ашылады.',
    leadView: 'Регламенттер бойынша көрсетілетін қызметтер. Сызба істердің қазір қайда екенін көрсетеді.',
    take: 'Өтініш қабылдау',
    takeNamed: (service) => `Өтініш қабылдау: ${service}`,
    scheme: 'Сызба мен істер',
    channel: 'Арна',
    act: 'Акт',
    actLine: (number, date) => `${date} № ${number}`,
    inForce: 'қолданыста',
    repealed: 'күші жойылған',
    repealedBy: (by) => `күші жойылған: ${by}`,
    first: 'Алдымен не істеледі',
    active: (n) => `жұмыста ${n} іс`,
    untied: 'Сызба актіге байланбаған',
    empty: 'Жарияланған қызмет жоқ. Оларды талдаушы жариялайды.',
    nobody: (positions) => `Өтініштерді қабылдау қызметкері қабылдайды. Сіздің лауазымыңыз: ${positions}. Сізге «Кірістегі» тапсырмалар мен қызметтердің сызбалары қолжетімді.`,
    nobodyWithoutPosition: 'Өтініштерді қабылдау қызметкері қабылдайды. Есептік жазбаңызда лауазым жоқ; сізге қызметтердің сызбалары қолжетімді.',
    version: (n) => `${n}-нұсқа`,
  },
  ...kkViewer,
  newPassword: {
    title: 'Жаңа құпиясөз',
    why: 'Сізге уақытша құпиясөз берілген. Өзіңіздікін ойлап табыңыз: басқа беттер содан кейін ғана ашылады.',
    next: 'Жаңа құпиясөз',
    repeat: 'Жаңа құпиясөз тағы бір рет',
    rule: 'Кемінде 12 таңба және логиніңіз кірмеуі керек. Таңбалар жиынтығынан гөрі қатар тұрған бірнеше сөзді есте сақтау оңай.',
    differ: 'Құпиясөздер бірдей емес. Жаңа құпиясөзді екі рет бірдей енгізіңіз.',
    submit: 'Сақтап, жалғастыру',
  },
  takenFor: {
    office: 'Қызметті көрсететін бөлім',
    choose: 'Бөлімді таңдаңыз',
    hint: 'Сіз қабылдайтын өтініш сонда жіберіледі.',
    place: (name, address) => `${name} — ${address}`,
  },
  modeller: modellerKk,
  templates: templatesKk,
  editors: editorsKk,
  amending: amendingKk,
  modellerTools: modellerToolsKk,
  cabinet: kkCabinet,
  citizens: kkCitizens,
  ...kkDay,
  ...kkSigning,
  ...kkAdministration,
  ...kkSignIn,
  ...kkSystems,
  ...kkAccesses,
  ...kkLists,
  ...kkRules,
  ...kkCatalogue,
  verify: kkVerify,
  ...kkCounterExample,
  ...kkRecording,
  ...kkDeadlines,
  difference: kkDifference,
  ...kkMigration,
  ...kkErasure,
  ...kkNewService,
};
