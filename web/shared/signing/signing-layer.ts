import { LayerFault } from './layer-fault.ts';

/** What is signed, and by whom. */
export interface LayerRequest {
  /** Signed as its UTF-8 bytes. */
  readonly text: string;
  /** Serial number of the certificate to sign with; null: the person chooses in the layer's own window. */
  readonly serial: string | null;
  /** The language of the layer's window. */
  readonly locale: 'ru' | 'kk' | 'en';
}

/** What the layer says in answer to a request of the module `basics`; other messages are signs of life. */
interface LayerAnswer {
  readonly status?: boolean;
  readonly code?: string;
  readonly message?: string;
  readonly body?: { readonly result?: string | readonly string[] };
}

/** The usage that marks signing certificates: mail protection; certificates for signing in carry another. */
const SIGNING = '1.3.6.1.5.5.7.3.4';

/**
 * Has the national signing layer on the person's own machine sign a text: the module `kz.gov.pki.knca.basics`, method
 * `sign`. It shows its own window, asks for the password of the token, and answers the signature beside the content:
 * CMS, DER, base64. As long as it takes: somebody is looking for a password.
 *
 * @param address `wss://127.0.0.1:13579`
 * @throws LayerFault
 */
export function signByLayer(address: string, request: LayerRequest): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    const fail = (fault: LayerFault): void => {
      reject(fault);
      socket.close();
    };
    socket.addEventListener('open', () => socket.send(JSON.stringify(messageOf(request))));
    socket.addEventListener('error', () => fail(new LayerFault('layer-unreachable', `nothing answers at ${address}`)));
    socket.addEventListener('close', () => fail(new LayerFault('layer-unreachable', 'the connection was closed')));
    socket.addEventListener('message', ({ data }) => {
      const answer = answerIn(data);
      if (answer?.status === undefined) return;
      const cms = signatureIn(answer);
      if (cms !== null) {
        resolve(cms);
        socket.close();
        return;
      }
      // It has several words for a window that was closed, and one of them is an answer without a result.
      const cancelled = answer.status || /cancel/i.test(`${answer.code} ${answer.message}`);
      fail(new LayerFault(cancelled ? 'layer-cancelled' : 'layer-refused', answer.message ?? answer.code ?? 'no reason given'));
    });
  });
}

function messageOf({ text, serial, locale }: LayerRequest): object {
  return {
    module: 'kz.gov.pki.knca.basics',
    method: 'sign',
    args: {
      format: 'cms',
      data: base64(text),
      // `decode`: the data is base64; not `encapsulate`: the signature stays beside the content.
      signingParams: { decode: true, encapsulate: false, digested: false, tsaProfile: null },
      signerParams: { extKeyUsageOids: [SIGNING], ...(serial === null ? {} : { serialNumber: serial.toLowerCase() }), chain: [] },
      locale,
    },
  };
}

function answerIn(data: unknown): LayerAnswer | null {
  try {
    return typeof data === 'string' ? (JSON.parse(data) as LayerAnswer) : null;
  } catch {
    // Its heartbeat is no JSON.
    return null;
  }
}

/** One signature or a list of one; some versions dress it as PEM. */
function signatureIn({ status, body }: LayerAnswer): string | null {
  const result = body?.result;
  const [first] = typeof result === 'string' ? [result] : (result ?? []);
  if (status !== true || first === undefined || first === '') return null;
  return first.replaceAll(/-----[A-Z ]+-----|\s/g, '');
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte)).join(''));
}
