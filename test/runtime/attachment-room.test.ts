import { expect } from 'chai';
import type { Attachment } from '../../src/cases/case.ts';
import { attachmentLimits, requireRoom } from '../../src/runtime/attachment-room.ts';
import { TooManyFiles } from '../../src/runtime/errors.ts';
import { install, KEY, person } from './installation.ts';

const files = (count: number, addedBy: string, size = 1): Pick<Attachment, 'addedBy' | 'size'>[] => Array.from({ length: count }, () => ({ addedBy, size }));
const room = (attachments: readonly Pick<Attachment, 'addedBy' | 'size'>[], size = 1): void =>
  requireRoom({ attachments: attachments as Attachment[] }, size, { id: 'citizen' });

describe('the files of a case', () => {
  const { ofCase, ofPerson, bytes } = attachmentLimits;

  it('should be as many as a case takes, whoever attaches them', () => {
    expect(() => room(files(ofCase - 1, 'others'))).not.to.throw();
    expect(() => room(files(ofCase, 'others'))).to.throw(TooManyFiles).with.deep.property('details', { files: ofCase });
  });

  it('should leave room for others whatever one person attaches', () => {
    expect(() => room(files(ofPerson - 1, 'citizen'))).not.to.throw();
    expect(() => room(files(ofPerson, 'citizen'))).to.throw(TooManyFiles).with.deep.property('details', { filesOfPerson: ofPerson });
  });

  it('should weigh no more together than a case takes', () => {
    expect(() => room(files(1, 'citizen', bytes - 1))).not.to.throw();
    expect(() => room(files(1, 'citizen', bytes - 1), 2)).to.throw(TooManyFiles);
  });

  it('should be refused by the case itself, which stays as it was', async () => {
    // given a case a clerk has filled up
    const installation = await install();
    const { id } = await installation.runtime.startCase(KEY, person('counter'));
    const file = { name: 'a.pdf', bytes: new Uint8Array([1]) };
    for (let count = 0; count < ofPerson; count += 1) await installation.runtime.addAttachment(id, 'note', 1, file, person('counter'));

    // when one more comes
    const refused: unknown = await installation.runtime.addAttachment(id, 'note', 1, file, person('counter')).catch((error: unknown) => error);

    // then
    expect(refused).to.be.instanceOf(TooManyFiles);
    expect((await installation.cases.read(id))?.attachments).to.have.length(ofPerson);
  });
});
