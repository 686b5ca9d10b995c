import { BrokenAnswer, CompletionRefused, InputRejected, SystemRefused, SystemUnavailable } from '../errors.ts';
import type { Ask, CallContext } from '../operation.ts';
import { systemOf } from '../system-of.ts';
import { IDEMPOTENCY_KEY, pathOf, problemSchema, type WireCall } from './wire.ts';

/** An answer holds no more characters: what is answered are a few values, never a file. */
const ANSWER_LIMIT = 1_000_000;

/** How a system is asked, beside where. */
export interface AskOptions {
  /** How long the system itself may take, in milliseconds; a call ends sooner where its caller gives up. */
  readonly timeLimitMs: number;
}

/**
 * State systems behind one address, asked as operationsRouter answers: the transport of every client of this folder's
 * neighbours. A call is made once; who tries again is the runtime, under the same key.
 *
 * What is heard, and what becomes of it: 200 the result; 422 `completion-refused` a fault of the form; 400
 * `input-rejected` a fault of the diagram; 401, 403 and `system-refused` SystemRefused; 408, 429, 502 to 504 and no connection
 * SystemUnavailable, and 500 as well, for a system that stumbled may have got up; anything else BrokenAnswer.
 */
export class HttpConnection {
  readonly #base: string;

  /** @param address `http://127.0.0.1:3001`, or with a path below it */
  constructor(address: string) {
    this.#base = address.replace(/\/+$/u, '');
  }

  /** An operation's way to its answer. */
  ask<Input, Result>(type: string, options: AskOptions): Ask<Input, Result> {
    return async (input, context) => {
      const response = await this.#send(type, input, context, options);
      const text = await bodyOf(response, type);
      if (response.ok) return jsonOf(text, type) as Result;
      throw problemOf(response.status, text, type);
    };
  }

  async #send(type: string, input: unknown, context: CallContext, { timeLimitMs }: AskOptions): Promise<Response> {
    const { key, caseId, element, office, takenAt, service, language, person, now } = context;
    const call: WireCall = {
      input,
      context: { caseId, element, office, takenAt, service, language, person, now: now.toISOString() },
    };
    const tooLong = AbortSignal.timeout(timeLimitMs);
    try {
      return await fetch(`${this.#base}${pathOf(type)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [IDEMPOTENCY_KEY]: encodeURIComponent(key) },
        body: JSON.stringify(call),
        // A password is in some of the calls: it goes to nobody but the address that was set.
        redirect: 'error',
        signal: AbortSignal.any([context.signal, tooLong]),
      });
    } catch (cause) {
      throw new SystemUnavailable(systemOf(type), tooLong.aborted ? `no answer within ${timeLimitMs} ms` : 'no connection', { cause });
    }
  }
}

async function bodyOf(response: Response, type: string): Promise<string> {
  let text = '';
  try {
    const decoder = new TextDecoder();
    for await (const piece of response.body ?? []) {
      text += decoder.decode(piece, { stream: true });
      if (text.length > ANSWER_LIMIT) throw new BrokenAnswer(type, 'the answer has no end');
    }
    return text + decoder.decode();
  } catch (cause) {
    if (cause instanceof BrokenAnswer) throw cause;
    throw new SystemUnavailable(systemOf(type), 'the connection broke before the end of the answer', { cause });
  }
}

function jsonOf(text: string, type: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's own message quotes the text, which is personal.
    throw new BrokenAnswer(type, 'no JSON');
  }
}

const transient = new Set([408, 429, 500, 502, 503, 504]);

function problemOf(status: number, text: string, type: string): Error {
  const system = systemOf(type);
  if (status === 401 || status === 403) return new SystemRefused(system, `status ${status}`);
  const read = problemSchema.safeParse(safeJson(text));
  const { code, field, rule } = read.data ?? { code: null };
  if (code === 'system-refused') return new SystemRefused(system, 'it says so');
  if (status === 422 && code === 'completion-refused' && field !== undefined && rule !== undefined) return new CompletionRefused(field, rule);
  if (status === 400 && code === 'input-rejected') return new InputRejected(type, 'the system does not take the input');
  if (transient.has(status) && code !== 'broken-answer') return new SystemUnavailable(system, `status ${status}`);
  return new BrokenAnswer(type, `status ${status}`);
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
