/**
 * The code a QR code has brought: it stands behind the `#`, which browsers send to no server. Null where there is none, or
 * something no code looks like.
 */
export function codeInAddress(hash: string): string | null {
  const code = hash.replace(/^#/, '').trim();
  return /^[0-9A-Za-z-]{8,40}$/.test(code) ? code : null;
}
