import { expect } from 'chai';
import { acceptAttachment } from '../../src/documents/accept-attachment.ts';
import { clamdScan } from '../../src/documents/clamd-scan.ts';
import { FileInfected, FileTypeRefused, ScanUnavailable } from '../../src/documents/errors.ts';
import { acceptScanned, noScan } from '../../src/documents/scan-attachment.ts';
import { stubScan } from '../../src/documents/stub-scan.ts';
import { rejection } from '../adapters/rejection.ts';
import { type ClamdStandIn, clamdStandIn } from './clamd-stand-in.ts';

const pdf = (text = ''): Uint8Array => Buffer.from(`%PDF-1.7\n${text}\n`, 'latin1');
/** In two pieces, lest a scanner on the developer's machine take this file away. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

describe('the scan of attachments', () => {
  it('should refuse the test string by the stub, wherever it stands, and let other files through', async () => {
    const accept = acceptScanned(acceptAttachment, stubScan);
    expect(await rejection(accept('scan.pdf', pdf(`x${eicar}`)))).to.be.instanceOf(FileInfected);
    expect(await accept('scan.pdf', pdf('harmless'))).to.include({ name: 'scan.pdf', mediaType: 'application/pdf' });
  });

  it('should look at the bytes of the file and not at those beside it in memory', async () => {
    const memory = Buffer.from(eicar + pdf().toString());
    expect(await stubScan(memory.subarray(eicar.length))).to.deep.equal({ clean: true });
  });

  it('should look for nothing where there is no scanner', async () => {
    expect(await acceptScanned(acceptAttachment, noScan)('scan.pdf', pdf(eicar))).to.include({ name: 'scan.pdf' });
  });

  it('should not ask about a file that is refused anyway', async () => {
    let asked = 0;
    const accept = acceptScanned(acceptAttachment, async () => {
      asked += 1;
      return { clean: true };
    });
    expect(await rejection(accept('scan.txt', Buffer.from(eicar)))).to.be.instanceOf(FileTypeRefused);
    expect(asked).to.equal(0);
  });
});

describe('the scan by clamd', () => {
  let daemon: ClamdStandIn | null = null;
  afterEach(async () => {
    await daemon?.close();
    daemon = null;
  });

  const saying = async (verdict: Parameters<typeof clamdStandIn>[0], timeoutMs?: number): Promise<ReturnType<typeof clamdScan>> => {
    daemon = await clamdStandIn(verdict);
    return clamdScan(daemon.address, timeoutMs);
  };

  it('should send the file whole, in chunks, and take OK for clean', async () => {
    const scan = await saying(() => 'stream: OK');
    const bytes = Buffer.alloc(150_000, 'Әділ');
    expect(await scan(bytes)).to.deep.equal({ clean: true });
    expect(daemon?.scanned[0]?.equals(bytes)).to.equal(true);
    expect(daemon?.chunks).to.deep.equal([65_536, 65_536, 18_928]);
  });

  it('should name what was found', async () => {
    const scan = await saying((file) => (file.includes(eicar) ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK'));
    expect(await scan(pdf(eicar))).to.deep.equal({ clean: false, found: 'Win.Test.EICAR_HDB-1' });
    expect(await scan(pdf())).to.deep.equal({ clean: true });
  });

  for (const [what, verdict] of [
    ['an error', 'INSTREAM size limit exceeded. ERROR'],
    ['something else', 'PONG'],
    ['nothing before it hangs up', null],
  ] as const) {
    it(`should have no verdict where the daemon says ${what}`, async () => {
      const scan = await saying(() => verdict);
      expect(await rejection(scan(pdf()))).to.be.instanceOf(ScanUnavailable);
    });
  }

  it('should have no verdict where the daemon is silent for too long', async () => {
    const scan = await saying(() => undefined, 50);
    expect(await rejection(scan(pdf()))).to.be.instanceOf(ScanUnavailable).with.property('message').that.contains('50 ms');
  });

  it('should have no verdict, and keep no file, where nobody listens', async () => {
    const scan = await saying(() => 'stream: OK');
    await daemon?.close();
    const error = await rejection(acceptScanned(acceptAttachment, scan)('scan.pdf', pdf()));
    expect(error).to.be.instanceOf(ScanUnavailable).with.property('message').that.contains('ECONNREFUSED');
  });
});
