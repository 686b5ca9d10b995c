import { ApiFault } from '../../api.ts';
import { texts } from '../texts/texts.ts';
import type { CertificateChoice } from './certificate-choices.ts';
import { fileKeys } from './chosen-files.ts';
import type { ChosenFiles } from './chosen-files.ts';

/** Where the form of one open task goes. `View` is the case as the server shows it to this person. */
export interface FormAddressee<View> {
  /** Stores one file of the task. */
  upload(file: File): Promise<{ readonly id: string }>;
  /** Completes the task with the values. `onLayer` is called where the person's own machine is to sign first. */
  complete(values: Readonly<Record<string, unknown>>, onLayer?: () => void): Promise<View>;
  /** Asks for a certificate that is on the person's own machine; absent where the tokens are at hand. @throws LayerFault, ApiFault */
  readonly showCertificate?: () => Promise<CertificateChoice>;
}

/** How sending went. */
export type Sent<View> = { readonly kind: 'done'; readonly view: View } | { readonly kind: 'refused'; readonly fault: unknown };

function fileMessage(name: string, code: string): string {
  const { form } = texts;
  const known: Readonly<Record<string, string>> = {
    'file-too-large': form.fileTooLarge(name),
    'body-too-large': form.fileTooLarge(name),
    'file-type-refused': form.fileType(name),
    'file-empty': form.fileEmpty(name),
    'file-infected': form.fileInfected(name),
    'scan-unavailable': form.fileNotScanned(name),
  };
  return known[code] ?? form.fileFailed(name);
}

/** A fault of one file becomes a fault of its field; an ended session or a task that has gone stays what it is. */
function ofField(field: string, name: string, cause: unknown): unknown {
  if (!(cause instanceof ApiFault) || [401, 403, 404, 409].includes(cause.status)) return cause;
  const message = fileMessage(name, cause.code);
  return new ApiFault(cause.status, { code: cause.code, errors: [{ field, rule: 'upload', message }] }, { cause });
}

/**
 * Uploads the files the values name, then completes the task with their ids in the place of the keys. `onFile` is told
 * which file is on its way, counted from 1; `onLayer` that the person's own machine is to sign. A file that has arrived is
 * not sent again at the next try.
 */
export async function sendForm<View>(
  addressee: FormAddressee<View>,
  values: Readonly<Record<string, unknown>>,
  files: ChosenFiles,
  onFile: (n: number, total: number) => void,
  onLayer?: () => void,
): Promise<Sent<View>> {
  const waiting = Object.entries(values).flatMap(([field, value]) =>
    files.pending(fileKeys(value)).map((key) => ({ field, key, file: files.get(key) })),
  );
  let n = 0;
  for (const { field, key, file } of waiting) {
    if (file === null) continue;
    n += 1;
    onFile(n, waiting.length);
    try {
      const { id } = await addressee.upload(file);
      files.uploaded(key, id);
    } catch (cause) {
      return { kind: 'refused', fault: ofField(field, file.name, cause) };
    }
  }
  const withIds = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, Array.isArray(value) ? value.map((entry: unknown) => (typeof entry === 'string' ? files.idOf(entry) : entry)) : value]),
  );
  try {
    return { kind: 'done', view: await addressee.complete(withIds, onLayer) };
  } catch (fault) {
    return { kind: 'refused', fault };
  }
}
