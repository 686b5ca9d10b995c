/**
 * What no name, address or reason holds: controls, which a terminal obeys and a header would end at, halves of surrogate
 * pairs, separators of lines, and the invisible ones that turn the direction of writing or make two different names look
 * the same.
 */
const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u;

/** Whether a text of one line shows all it holds. */
export function isPlainLine(text: string): boolean {
  return !HIDDEN.test(text);
}

/** The same for a text that may have several lines and tabs. */
export function isPlainText(text: string): boolean {
  return isPlainLine(text.replaceAll(/\r\n|[\n\t]/g, ' '));
}
