import { expect } from 'chai';
import { stateSystems } from '../../src/cli/state-systems.ts';
import { UsageWrong } from '../../src/cli/errors.ts';
import { ConfigInvalid, readConfig } from '../../src/config.ts';
import { rejection } from '../adapters/rejection.ts';

describe('reglament state-systems', () => {
  it('should say which of its words is off', async () => {
    for (const words of [['--port', 'x'], ['--port', '65536'], ['--ports', '1'], ['gateway']]) {
      const error = (await rejection(stateSystems(words))) as Error;
      expect(error, words.join(' ')).to.be.instanceOf(UsageWrong);
      expect(error.message).to.include('usage: reglament state-systems [--port N] [--data DIR]');
    }
  });
});

describe('the address of the state systems', () => {
  it('should be none unless it is set: stubs run in the product', () => {
    expect(readConfig({}).stateSystemsUrl).to.equal(null);
    expect(readConfig({ STATE_SYSTEMS_URL: 'http://127.0.0.1:3001' }).stateSystemsUrl).to.equal('http://127.0.0.1:3001');
  });

  it('should be one of the web', () => {
    for (const wrong of ['gateway', 'ftp://127.0.0.1/', 'file:///etc/passwd', '']) {
      expect(() => readConfig({ STATE_SYSTEMS_URL: wrong }), wrong).to.throw(ConfigInvalid, /STATE_SYSTEMS_URL/u);
    }
  });
});
