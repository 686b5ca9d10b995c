import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { CertificateUnreadable } from '../errors.ts';
import { readCertificate } from './certificates/read-certificate.ts';
import { readCms } from './cms/read-cms.ts';
import type { TokenCertificate, Tokens } from './tokens.ts';

const lineSchema = z.strictObject({ tokenOf: z.string(), der: z.base64() });

/**
 * The certificates people have shown that sign on devices of their own: a device gives none away before it signs, and
 * acts have a certificate checked before. Their keys never come here.
 *
 * One JSON line for each, kept on the disk: checks run after a restart as well. A certificate is public; of its owner
 * it says name and IIN.
 */
export class ShownCertificates implements Tokens {
  readonly #file: string;
  #shown: Map<string, TokenCertificate> | null = null;

  /** @param file where the lines are kept; folder and file are made when first needed */
  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Takes note of the certificate a signature came with. What was signed does not matter: whether the certificate may be
   * believed is for the authority to say, when it is used.
   * @throws CertificateUnreadable where none came along
   */
  show(iin: string, cms: Uint8Array): TokenCertificate {
    const certificate = readCms(cms, null)?.signers[0]?.certificate ?? null;
    const shown = certificate === null ? null : onTokenOf(iin, certificate.der);
    if (shown === null) throw new CertificateUnreadable();
    if (this.#all().get(keyOf(shown)) === undefined) {
      mkdirSync(dirname(this.#file), { recursive: true });
      const line = { tokenOf: iin, der: Buffer.from(shown.der).toString('base64') };
      // Begun anew: what a crash left half-written spoils no line but its own.
      appendFileSync(this.#file, `\n${JSON.stringify(line)}\n`, { flush: true });
      this.#all().set(keyOf(shown), shown);
    }
    return shown;
  }

  of(iin: string): readonly TokenCertificate[] {
    return [...this.#all().values()].filter(({ tokenOf }) => tokenOf === iin);
  }

  certificate(serial: string): TokenCertificate | null {
    return [...this.#all().values()].find((certificate) => certificate.serial === serial) ?? null;
  }

  key(): null {
    return null;
  }

  #all(): Map<string, TokenCertificate> {
    this.#shown ??= new Map(readLines(this.#file).map((certificate) => [keyOf(certificate), certificate]));
    return this.#shown;
  }
}

function keyOf({ serial, tokenOf }: TokenCertificate): string {
  return `${tokenOf} ${serial}`;
}

function readLines(file: string): readonly TokenCertificate[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => readLine(line) ?? []);
}

/** What a crash left half-written was never answered, and is passed over. */
function readLine(line: string): TokenCertificate | null {
  try {
    const { tokenOf, der } = lineSchema.parse(JSON.parse(line));
    return onTokenOf(tokenOf, Buffer.from(der, 'base64'));
  } catch {
    return null;
  }
}

function onTokenOf(tokenOf: string, der: Uint8Array): TokenCertificate | null {
  const read = readCertificate(der);
  if (read === null) return null;
  const { serial, subject, notBefore, notAfter } = read;
  const owner = [subject.commonName, subject.lastName].filter((part) => part !== null).join(' ');
  return { serial, owner, iin: subject.iin ?? '', notBefore, notAfter, tokenOf, der };
}
