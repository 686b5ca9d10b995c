import { expect } from 'chai';
import { formResultPdf } from '../../src/documents/form-result-pdf.ts';
import type { ResultPaperContent } from '../../src/documents/result-paper.ts';
import { extractedText } from './pdf-judge.ts';
import { pdfPages, pdfText } from './pdf-text.ts';
import { samplePaper } from './sample-paper.ts';

const certificate = samplePaper({ issue: null });
const refusal: ResultPaperContent = {
  ...certificate,
  kind: 'refusal',
  number: '00003-О/2026',
  reason: 'Вы работаете по трудовому договору.',
};

describe('formResultPdf', () => {
  it('should form a certificate with letterhead, number, day, person and a place to sign', async () => {
    const text = pdfText(await formResultPdf(certificate));
    for (const part of [
      'Отдел занятости города',
      'г. Атырау, ул. Шарипова, 4а',
      '№ 00017-С/2026',
      'СПРАВКА',
      'Қайратов Әділ Нұрланұлы',
      '12.03.1985',
      '850312300012',
      'ATYRAU-CITY-2026-00031',
      '27 февраля 2026',
      'Начальник отдела',
      'подпись',
      'фамилия, имя, отчество',
    ]) {
      expect(text).to.include(part);
    }
  });

  it('should bear the day it is at the office, not in Greenwich', async () => {
    expect(pdfText(await formResultPdf(certificate))).to.include('2 марта 2026').and.not.include('1 марта 2026');
  });

  it('should form a refusal that says to whom, why and who signs', async () => {
    const text = pdfText(await formResultPdf(refusal));
    expect(text).to.match(/Кому: Қайратов Әділ Нұрланұлы УВЕДОМЛЕНИЕ об отказе .*Причина отказа Вы работаете по трудовому договору\./u);
    expect(text).to.include('подпись').and.not.include('СПРАВКА');
  });

  it('should place a child in a preschool, with its address and the term to present the paper', async () => {
    const child = { name: 'Қайратов Дамир', birthDate: '2022-05-14', homeAddress: 'с. Урджар, ул. Абая, 12' };
    const preschool = { name: '№ 3 «Балдырған»', address: 'с. Урджар, ул. Школьная, 1' };
    const text = pdfText(await formResultPdf({ ...certificate, kind: 'placement', service: 'preschool-queue', child, preschool }));
    expect(text).to.include('НАПРАВЛЕНИЕ').and.not.include('СПРАВКА');
    for (const part of ['Қайратов Дамир', '14.05.2022', 'ул. Абая, 12', '№ 3 «Балдырған»', 'ул. Школьная, 1', 'пяти дней']) {
      expect(text).to.include(part);
    }
  });

  it('should tell the parent that the child stands in the queue, and under which number', async () => {
    const child = { name: 'Қайратов Дамир', birthDate: '2022-05-14', homeAddress: null };
    const text = pdfText(await formResultPdf({ ...certificate, kind: 'queue-notice', service: 'preschool-queue', child }));
    expect(text).to.match(/о регистрации ребёнка .*Қайратов Әділ Нұрланұлы.*Қайратов Дамир.*за № 00017-С\/2026/u);
  });

  it('should tell that the papers for support at home are drawn up', async () => {
    const child = { name: 'Қайратов Дамир', birthDate: '2022-05-14', homeAddress: null };
    const paper = { ...certificate, kind: 'support-notice', service: 'disabled-children' } as const;
    expect(pdfText(await formResultPdf({ ...paper, child }))).to.match(/оформлены: Қайратов Дамир, дата рождения 14\.05\.2022\./u);
    expect(pdfText(await formResultPdf(paper))).to.match(/оформлены\. /u);
  });

  it('should name the certificate only where a certificate is refused', async () => {
    expect(pdfText(await formResultPdf(refusal))).to.include('об отказе в выдаче справки');
    const text = pdfText(await formResultPdf({ ...refusal, service: 'preschool-queue' }));
    expect(text).to.include('МОТИВИРОВАННЫЙ ОТВЕТ об отказе в предоставлении государственной услуги').and.not.include('справки');
  });

  it('should say what was decided in the words of the service, to whom, and who signs', async () => {
    const title = 'Уведомление о назначении помощи';
    const words = { title, text: 'Помощь назначена на срок:', signer: 'Аким сельского округа' };
    const text = pdfText(await formResultPdf({ ...certificate, words, details: '12 месяцев' }));
    expect(text).to.match(/Кому: Қайратов Әділ Нұрланұлы ИИН 850312300012 УВЕДОМЛЕНИЕ о назначении помощи Ваше заявление № ATYRAU.* рассмотрено\./u);
    expect(text).to.include('Помощь назначена на срок: 12 месяцев').and.include('Аким сельского округа');
    expect(text).to.not.match(/безработ|Начальник отдела|Основание/u);
  });

  it('should give the reason where the words of the service refuse', async () => {
    const words = { title: 'Уведомление об отказе', text: 'В назначении отказано.', signer: 'Руководитель' };
    const text = pdfText(await formResultPdf({ ...refusal, words }));
    expect(text).to.include('В назначении отказано. Основание Вы работаете по трудовому договору.');
  });

  it('should set a reasoned answer apart as such, not as its adjective alone', async () => {
    const words = { title: 'Мотивированный ответ об отказе в регистрации', text: 'В регистрации отказано.', signer: 'Руководитель' };
    expect(pdfText(await formResultPdf({ ...refusal, words }))).to.include('МОТИВИРОВАННЫЙ ОТВЕТ об отказе в регистрации Ваше заявление');
  });

  it('should leave out what is not known', async () => {
    const person = { ...certificate.person, patronymic: null, iin: null };
    const text = pdfText(await formResultPdf({ ...certificate, person }));
    expect(text).to.include('Қайратов Әділ').and.not.include('null').and.not.include('ИИН');
  });

  it('should have a glyph for every letter of Kazakh and Russian', async () => {
    const alphabet = 'АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя';
    const text = pdfText(await formResultPdf({ ...refusal, reason: alphabet }));
    expect(text.replaceAll(' ', '')).to.include(alphabet);
  });

  it('should be the same bytes for the same content, and other bytes for another', async () => {
    const [one, two] = [await formResultPdf(certificate), await formResultPdf(certificate)];
    expect(Buffer.from(one).equals(two)).to.equal(true);
    const other = await formResultPdf({ ...certificate, number: '00018-С/2026' });
    expect(Buffer.from(one).equals(other)).to.equal(false);
  });

  it('should fit on one page, and go over to more where the reason is long', async () => {
    expect(pdfPages(await formResultPdf(certificate))).to.equal(1);
    const long = await formResultPdf({ ...refusal, reason: 'Очень подробная причина. '.repeat(300) });
    expect(pdfPages(long)).to.be.greaterThan(1);
    expect(pdfText(long)).to.match(/Лист 1 из \d/u);
  });

  it('should take a reason for text, whatever it looks like', async () => {
    const reason = 'file:///etc/passwd https://example.org <b>{{x}}</b> 🙂';
    expect(pdfText(await formResultPdf({ ...refusal, reason }))).to.include('file:///etc/passwd https://example.org <b>{{x}}</b>');
  });

  it('should form several at the same time', async () => {
    const made = await Promise.all([formResultPdf(certificate), formResultPdf(refusal), formResultPdf(certificate)]);
    expect(Buffer.from(made[0] ?? []).equals(made[2] ?? new Uint8Array())).to.equal(true);
    expect(pdfText(made[1] ?? new Uint8Array())).to.include('УВЕДОМЛЕНИЕ');
  });

  it('should speak Kazakh where the act does', async () => {
    const text = pdfText(await formResultPdf({ ...certificate, language: 'kk' }));
    for (const part of ['АНЫҚТАМА', 'Қайратов Әділ Нұрланұлы', 'ЖСН', '2026 жылғы 2 наурыз', '2026 жылғы 27 ақпан', 'Бөлім бастығы']) {
      expect(text).to.include(part);
    }
    expect(text).to.not.match(/СПРАВКА|отдел|подпись/u);
    const refused = pdfText(await formResultPdf({ ...refusal, language: 'kk', service: 'disabled-children' }));
    expect(refused).to.match(/Кімге: Қайратов Әділ Нұрланұлы ДӘЛЕЛДІ БАС ТАРТУ .*Мемлекеттік қызмет көрсетуден бас тартылды\./u);
  });

  it('should set the kind of paper apart from what it is about: the first word in Russian, the last in Kazakh', async () => {
    const words = { title: 'Әлеуметтік көмек тағайындау туралы хабарландыру', text: 'Көмек тағайындалды.', signer: 'Бөлім бастығы' };
    const text = pdfText(await formResultPdf({ ...certificate, language: 'kk', words, details: 'Мөлшері: 36000 теңге.' }));
    expect(text).to.match(/ХАБАРЛАНДЫРУ әлеуметтік көмек тағайындау туралы .*Көмек тағайындалды\. Мөлшері: 36000 теңге\./u);
  });

  it('should say on every page of a draft that it is one, and bear nothing to verify it by', async () => {
    for (const [language, mark, foot] of [['ru', 'ПРОЕКТ', 'силы не имеет'], ['kk', 'ЖОБА', 'күші жоқ']] as const) {
      const text = pdfText(await formResultPdf({ ...certificate, language }));
      expect(text).to.include(mark).and.include(foot).and.not.match(/verify|Проверка|тексеру/u);
    }
  });

  describe('a final paper', () => {
    const signed = samplePaper();

    it('should say who signed, as whom and when, and how it is verified', async () => {
      const text = pdfText(await formResultPdf(signed));
      for (const part of ['Руководитель отдела', 'Жумабаева Сауле Ерлановна', '2 марта 2026 г., 14:05', 'https://services.example.kz/verify', '7K3M-9QWX-2F8N-TZ4C']) {
        expect(text).to.include(part);
      }
      expect(text).to.not.match(/ПРОЕКТ|подпись фамилия|исполняющий/u);
      expect(pdfPages(await formResultPdf(signed))).to.equal(1);
    });

    it('should hold address and code as a link, in its QR code and for programs', async () => {
      const bytes = Buffer.from(await formResultPdf(signed)).toString('latin1');
      expect(bytes).to.include('https://services.example.kz/verify#7K3M-9QWX-2F8N-TZ4C');
      expect(bytes).to.include('(7K3M-9QWX-2F8N-TZ4C)');
    });

    it('should say where somebody stood in for the one who holds the position', async () => {
      const issue = samplePaper().issue ?? expect.fail();
      const acting = { ...issue, signatory: { name: 'Ли Вера', position: 'Начальник отдела', acting: true } };
      expect(pdfText(await formResultPdf({ ...signed, issue: acting }))).to.include('исполняющий').and.include('Ли Вера');
    });

    it('should name the seal alone where nobody’s signature is asked for', async () => {
      const issue = { ...(signed.issue ?? expect.fail()), signatory: null };
      const text = pdfText(await formResultPdf({ ...refusal, issue }));
      expect(text).to.include('Скреплено электронной печатью 2 марта 2026 г., 14:05').and.not.include('Подписано');
    });

    it('should be read by another program, Kazakh letters too', async () => {
      const issue = { ...(signed.issue ?? expect.fail()), signatory: { name: 'Ізбасарова Күләш Әбдіқызы', position: 'Бөлім бастығы', acting: false } };
      const text = await extractedText(await formResultPdf({ ...signed, language: 'kk', issue }));
      for (const part of ['АНЫҚТАМА', 'Қайратов Әділ Нұрланұлы', 'Бөлім бастығы', '2026 жылғы 2 наурыз', 'Түпнұсқалығын тексеру', '7K3M-9QWX-2F8N-TZ4C']) {
        expect(text).to.include(part);
      }
    });
  });
});
