/** How long a name may be, in UTF-16 units: what a dialog can show, and what any file system can save. */
const maxLength = 120;

/** Controls, separators of lines, characters that turn the direction of writing or cannot be seen. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** What some file system does not take in a name. */
const reserved = /[<>:"|?*]/g;

/**
 * The name of an attachment as it is shown and offered for download: the last part of the path, without what cannot be
 * seen or saved, shortened in the middle so that the extension stays.
 */
export function attachmentName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last.replaceAll(invisible, '').replaceAll(reserved, '_').replaceAll(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '');
  if (clean === '') return 'file';
  if (clean.length <= maxLength) return clean;
  const extension = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? '';
  return `${clean.slice(0, maxLength - extension.length - 1).toWellFormed()}…${extension}`;
}
