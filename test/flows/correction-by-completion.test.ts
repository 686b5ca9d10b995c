import { expect, use } from 'chai';
import { openFlow, reglamentChai, type FlowCase, type ShapeOf } from '../../src/testing/index.ts';

use(reglamentChai);

const KEY = 'karaganda/social-assistance/provider';

describe('returning a draft that completing a task has formed', () => {
  let subject: FlowCase<ShapeOf<typeof KEY>>;

  beforeEach(async () => {
    subject = await (await openFlow(KEY)).play('granted', { until: 'process_4' });
    await subject.returnDraft('process_4', 'Проверьте доход');
  });

  it('should go back to who examined and drafted, not to who assigned the work', () => {
    expect(subject.case.corrections?.[0]).to.deep.include({ author: 'karaganda-specialist', decision: { element: 'process_3', pass: 1 } });
  });

  it('should be drafted anew as it is decided now', async () => {
    const [old] = subject.case.documents;
    expect(old?.title).to.equal('Уведомление о назначении государственной адресной социальной помощи');

    await subject.correct('process_4', { decision: 'refuse', decisionReason: 'Доход выше черты бедности' });

    expect(subject).to.have.a.draft.document('Уведомление об отказе в назначении государственной адресной социальной помощи');
    expect(subject).not.to.have.a.document(old?.title);
  });
});
