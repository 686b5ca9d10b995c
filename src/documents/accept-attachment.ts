import { fileTypeFromBuffer } from 'file-type';
import { attachmentName } from './attachment-name.ts';
import { FileEmpty, FileTooLarge, FileTypeRefused } from './errors.ts';

/** How large an attachment may be, in bytes. */
export const maxAttachmentSize = 10 * 1024 * 1024;

/** Accepted media types and the extensions a name of each may end in. */
export const acceptedTypes: ReadonlyMap<string, readonly string[]> = new Map([
  ['application/pdf', ['pdf']],
  ['image/jpeg', ['jpg', 'jpeg']],
  ['image/png', ['png']],
]);

/** A type is told by the first bytes; no more of a file from outside is given to the parser than it needs. */
const sniffedBytes = 4100;

/** An attachment that may be stored. */
export interface AcceptedAttachment {
  /** Without path and control characters; its extension agrees with the content. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * Checks a file somebody attaches: its size, and that its content is of an accepted type and of the type its name says.
 * @throws FileEmpty, FileTooLarge, FileTypeRefused
 */
export async function acceptAttachment(name: string, bytes: Uint8Array): Promise<AcceptedAttachment> {
  if (bytes.length === 0) throw new FileEmpty();
  if (bytes.length > maxAttachmentSize) throw new FileTooLarge(bytes.length, maxAttachmentSize);
  const cleaned = attachmentName(name);
  const found = (await fileTypeFromBuffer(bytes.subarray(0, sniffedBytes)))?.mime ?? null;
  const extensions = found === null ? undefined : acceptedTypes.get(found);
  if (found === null || extensions === undefined) throw new FileTypeRefused(found, [...acceptedTypes.keys()]);
  const extension = /\.([a-z0-9]{1,10})$/i.exec(cleaned)?.[1]?.toLowerCase() ?? '';
  if (!extensions.includes(extension)) {
    throw new FileTypeRefused(`${found} under a name that ends in ".${extension}"`, [...acceptedTypes.keys()]);
  }
  return { name: cleaned, mediaType: found, bytes };
}
