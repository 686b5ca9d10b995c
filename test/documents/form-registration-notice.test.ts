import { expect } from 'chai';
import { formRegistrationNotice } from '../../src/documents/form-registration-notice.ts';
import type { RegistrationNotice } from '../../src/documents/registration-notice.ts';
import { pdfPages, pdfText } from './pdf-text.ts';

const notice: RegistrationNotice = {
  language: 'ru',
  office: { name: 'Отдел занятости города', address: 'г. Атырау, ул. Шарипова, 4а' },
  service: 'Выдача справок безработным гражданам',
  caseNumber: '2026-483920-7',
  registrationNumber: 'ATYRAU-CITY-2026-00031',
  registeredAt: '2026-03-01T20:05:00.000Z',
  applicantName: 'Қайратов Әділ Нұрланұлы',
  received: ['удостоверение.pdf', 'трудовая книжка.pdf'],
  dueAt: '2026-03-03T04:00:00.000Z',
};

describe('formRegistrationNotice', () => {
  it('should say number, day and time, office, who, what was received and by when', async () => {
    const bytes = await formRegistrationNotice(notice);
    const text = pdfText(bytes);
    for (const part of [
      'Отдел занятости города', 'г. Атырау', 'УВЕДОМЛЕНИЕ', 'ATYRAU-CITY-2026-00031', '2 марта 2026', '01:05', '2026-483920-7',
      'Қайратов Әділ Нұрланұлы', '1. Заявление', '2. удостоверение.pdf', '3. трудовая книжка.pdf', '3 марта 2026', '09:00',
    ]) {
      expect(text).to.include(part);
    }
    expect(pdfPages(bytes)).to.equal(1);
  });

  it('should say so where the act sets no term, and leave out a name that is not known', async () => {
    const text = pdfText(await formRegistrationNotice({ ...notice, dueAt: null, applicantName: null, received: [] }));
    expect(text).to.include('регламентом не установлен').and.not.include('null').and.not.include('Заявитель');
  });

  it('should not say that no term is set where it is only not known yet, nor give a provisional one for settled', async () => {
    const open = pdfText(await formRegistrationNotice({ ...notice, dueAt: null, dueState: 'undetermined' }));
    expect(open).to.include('будет сообщён').and.not.include('регламентом не установлен');
    expect(pdfText(await formRegistrationNotice({ ...notice, dueState: 'provisional' }))).to.include('предварительно');
  });

  it('should be the same bytes for the same content', async () => {
    expect(Buffer.from(await formRegistrationNotice(notice)).equals(await formRegistrationNotice(notice))).to.equal(true);
  });

  it('should speak Kazakh where the act does', async () => {
    const text = pdfText(await formRegistrationNotice({ ...notice, language: 'kk', dueAt: null }));
    for (const part of ['ХАБАРЛАМА', 'өтініштің тіркелгені туралы', '2026 жылғы 2 наурыз, 01:05', '1. Өтініш', 'регламентте белгіленбеген']) {
      expect(text).to.include(part);
    }
    expect(text).to.not.match(/Заявление|Услуга/u);
  });
});
