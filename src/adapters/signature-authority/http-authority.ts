import { z } from 'zod';
import { BrokenAnswer, InputRejected, SystemUnavailable } from '../errors.ts';
import {
  certificatesAnswerSchema,
  verificationSchema,
  type AuthorityCall,
  type SignatureAuthority,
  type TokenKey,
} from './authority.ts';

const SYSTEM = 'signature-authority';
const cmsSchema = z.object({ cms: z.base64() });

/**
 * The authority behind an address: NCANode v3, or the stub's own service of the same shape. It goes by its own clock.
 *
 * @param address where it is found, such as `http://127.0.0.1:14579`
 */
export function httpAuthority(address: string): SignatureAuthority {
  const ask = async <Answer>(path: string, body: object, schema: z.ZodType<Answer>, call: AuthorityCall): Promise<Answer> => {
    const reply = await post(`${address.replace(/\/$/, '')}${path}`, body, call.signal);
    const answer = schema.safeParse(reply);
    if (!answer.success) throw new BrokenAnswer(SYSTEM, `${path}: ${answer.error.issues.map(placeOf).join('; ')}`);
    return answer.data;
  };
  return {
    sign: async ({ data, signers, detached }, call) => {
      const body = { data: base64(data), signers: signers.map(signerOf), withTsp: false, detached };
      const { cms } = await ask('/cms/sign', body, cmsSchema, call);
      return Buffer.from(cms, 'base64');
    },

    verify: async ({ cms, data, revocationCheck }, call) => {
      const body = { cms: base64(cms), data: data === null ? null : base64(data), revocationCheck };
      try {
        return await ask('/cms/verify', body, verificationSchema, call);
      } catch (error) {
        // It answers a request it cannot read where the signature is none: that is no fault of ours.
        if (error instanceof InputRejected) return { valid: false, signers: [] };
        throw error;
      }
    },

    certificates: (certs, revocationCheck, call) =>
      ask('/x509/info', { certs: certs.map(base64), revocationCheck }, certificatesAnswerSchema, call),

    keys: (keys, revocationCheck, call) =>
      ask('/pkcs12/info', { keys: keys.map(signerOf), revocationCheck }, certificatesAnswerSchema, call),
  };
}

/** @throws SystemUnavailable, InputRejected, BrokenAnswer */
async function post(url: string, body: object, signal: AbortSignal): Promise<unknown> {
  const reply = await answered(url, body, signal);
  const text = await reply.text().catch((cause: unknown) => {
    throw new SystemUnavailable(SYSTEM, 'the connection broke before the answer', { cause });
  });
  if (reply.status >= 500) throw new SystemUnavailable(SYSTEM, `it answered ${reply.status}`);
  if (!reply.ok) throw new InputRejected(SYSTEM, `it answered ${reply.status}`);
  try {
    return JSON.parse(text);
  } catch {
    throw new BrokenAnswer(SYSTEM, 'what it answered is no JSON');
  }
}

async function answered(url: string, body: object, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    });
  } catch (cause) {
    throw new SystemUnavailable(SYSTEM, 'it cannot be reached', { cause });
  }
}

function signerOf({ key, password, keyAlias }: TokenKey): object {
  return { key: base64(key), password, keyAlias };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Places and rules, no values: it is written to logs. */
function placeOf({ path, code }: z.core.$ZodIssue): string {
  return `${path.join('.')} ${code}`;
}
