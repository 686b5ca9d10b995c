import type { Response } from 'express';

/** Types a browser shows by itself without running anything in them; the rest is only saved. */
const SHOWN = new Set(['application/pdf', 'image/jpeg', 'image/png']);

/** A file a browser opens gets no scripts, no origin, no forms; the page it makes around a picture has styles of its own. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";
/** Chromium refuses to show a paper in a sandbox; its viewer is a process of its own, apart from our pages. */
const PAPER_POLICY = FILE_POLICY.replace('; sandbox', '');

/** Sends a stored file. Its name may be in any language; what the browser makes of it goes by the type we know it to be. */
export function sendFile(response: Response, file: { name: string; mediaType: string; bytes: Uint8Array }): void {
  const shown = SHOWN.has(file.mediaType);
  response.set({
    'Content-Type': shown ? file.mediaType : 'application/octet-stream',
    'Content-Length': String(file.bytes.byteLength),
    'Content-Disposition': disposition(shown ? 'inline' : 'attachment', file.name),
    'Content-Security-Policy': file.mediaType === 'application/pdf' ? PAPER_POLICY : FILE_POLICY,
  });
  response.end(file.bytes);
}

/** RFC 6266: a name in ASCII for old programs, and the true one, encoded as RFC 5987 has it. */
function disposition(kind: 'inline' | 'attachment', name: string): string {
  const clean = name.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}/\\]/gu, '_');
  const ascii = clean.replaceAll(/[^\x20-\x7e]|["%;]/g, '_');
  const encoded = encodeURIComponent(clean).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
