import { expect } from 'chai';
import { standIn, type StandIn } from '../signing-layer/stand-in.ts';
import { ApplicationOnScreen } from './application-on-screen.ts';
import { setStage, type Stage } from './browser.ts';

const OFFICE = 'программ города Атырау';

describe('e2e: signing on a device of one’s own', function () {
  this.timeout(120_000);
  let layer: StandIn;
  let stage: Stage;

  before(async () => {
    layer = await standIn('5C0101');
    stage = await setStage({ SIGNING_LAYER_URL: layer.address });
  });
  after(async () => {
    await stage.close();
    await layer.close();
  });
  afterEach(() => expect(stage.errors).to.deep.equal([]));

  it('should let a citizen choose in the layer’s window, be told where it was cancelled, and sign there', async () => {
    // given an application that has come to the copies and the certificate
    const application = await ApplicationOnScreen.apply(await stage.signedIn('citizen', 390), stage.address, OFFICE);
    await application.signInAgain();
    await application.fillRequest();
    await application.form('process_5');
    await application.attach('удостоверение Қайратов.pdf');
    await application.choose('В личный кабинет');
    const choose = application.task.getByText('Выбрать на своём компьютере');

    // when the person closes the layer's window, then nothing is chosen and the page says so
    const { answer } = layer;
    layer.answer = async () => ({ status: false, code: 'USER_CANCELED', message: '' });
    await choose.click();
    await application.task.getByText('Подпись отменена в окне NCALayer').waitFor();

    // when they choose there, then the certificate is shown, and checked before anything is signed
    layer.answer = answer;
    await choose.click();
    await application.task.locator('[data-certificate="5C0101"]').waitFor();
    expect(await application.task.locator('.certificate-chosen').innerText()).to.contain('Қайратов Әділ Нұрланұлы').and.to.contain('•••• 0012');
    await application.send();

    // when they sign, then the layer signs the request itself, with that certificate
    await application.form('process_8');
    await application.send();
    await application.standsAs('office');
    const { args } = layer.asked.at(-1) ?? {};
    expect(args?.signerParams.serialNumber).to.equal('5c0101');
    expect(JSON.parse(Buffer.from(args?.data ?? '', 'base64').toString('utf8'))).to.deep.include({ iin: '850312300012', phone: '77010000000' });
  });
});
