import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check picture-clear', () => {
  it('should let a picture through that can be read', async () => {
    expect(await findingsIn('picture-clear', 'valid')).to.deep.equal([]);
  });

  it('should name the shapes that overlap', async () => {
    const found = await findingsIn('picture-clear', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('overlaps <process_4>'));
    expect(named).to.include({ element: 'process_5', line: 114 });
  });

  it('should find a name that does not fit its shape', async () => {
    const found = await findingsAfter('picture-clear', [['Процесс 4. Сформировать отказ', 'Процесс 4. Сформировать отказ по документам, которые потребитель приложил не все или не так, как требует того акт, и сообщить ему']]);
    expect(found.map(({ element }) => element)).to.include('process_4');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('does not fit');
  });

  it('should find a slanted line', async () => {
    const found = await findingsAfter('picture-clear', [[/(bpmnElement="flow_start__process_1">\s*<di:waypoint x="\d+" y=")\d+/, '$1400']]);
    expect(found.map(({ element }) => element)).to.include('flow_start__process_1');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('slanted');
  });
});
