import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { ReglamentError } from '../../../errors.ts';
import { BackUpInvalid } from '../../errors.ts';
import { durableFolder } from '../durable-write.ts';
import { type BackedUpFile, type Manifest, MANIFEST, manifestSchema } from './manifest.ts';

/** More than the manifest of any back-up this product can write. */
const MANIFEST_BYTES = 256 * 2 ** 20;
/** Longer than any path the product makes. */
const NAME_LENGTH = 1_000;

/**
 * Unpacks a back-up into a new folder and compares every file with the manifest. An archive from outside may name places
 * outside the folder, links, or one place twice: any of that, a file that is missing, put in or changed, and it is
 * refused as a whole.
 * @param wanted which files to write; all are compared
 * @throws BackUpInvalid
 */
export async function readBackUp(file: string, into: string, wanted: (name: string) => boolean = () => true): Promise<Manifest> {
  const found = new Map<string, BackedUpFile>();
  let manifest: Manifest | null = null;
  const entries = extract();
  const unpack = async (): Promise<void> => {
    for await (const entry of entries) {
      const name = checkedName(file, entry.header);
      if (manifest !== null) throw new BackUpInvalid(file, `${name} stands behind the manifest`);
      if (found.has(name)) throw new BackUpInvalid(file, `${name} stands in it twice`);
      if (name === MANIFEST) manifest = manifestOf(file, await bytesOf(file, entry, entry.header.size ?? 0));
      else found.set(name, await copyOf(entry, name, wanted(name) ? join(into, name) : null));
    }
  };
  try {
    await Promise.all([unpack(), pipeline(createReadStream(file), createGunzip(), entries)]);
  } catch (error) {
    if (error instanceof ReglamentError) throw error;
    throw new BackUpInvalid(file, (error as NodeJS.ErrnoException).code ?? 'it cannot be unpacked', { cause: error });
  }
  if (manifest === null) throw new BackUpInvalid(file, 'it has no manifest: it is cut off, or something else');
  compare(file, manifest, found);
  return manifest;
}

/** @throws BackUpInvalid where the entry is no plain file, or its name leads anywhere but into the folder. */
function checkedName(file: string, { name, type }: Header): string {
  if (type !== 'file') throw new BackUpInvalid(file, `it holds a ${type ?? 'thing of no kind'}`);
  const parts = name.split('/');
  const leadsOut = parts.some((part) => part === '' || part === '.' || part === '..');
  // A colon or a backslash is part of no name of ours, and leads out where the system reads them so.
  if (leadsOut || name.length > NAME_LENGTH || /[\\:\p{Cc}]/u.test(name)) throw new BackUpInvalid(file, 'it holds a name that leads out of the folder');
  return name;
}

async function bytesOf(file: string, entry: AsyncIterable<unknown>, size: number): Promise<Buffer> {
  if (size > MANIFEST_BYTES) throw new BackUpInvalid(file, 'its manifest is too long');
  const chunks: Buffer[] = [];
  for await (const chunk of entry) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function manifestOf(file: string, bytes: Buffer): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    throw new BackUpInvalid(file, 'its manifest cannot be read', { cause: error });
  }
}

/** Writes the entry to the path, durably, or nowhere where that is null. */
async function copyOf(entry: AsyncIterable<unknown>, name: string, path: string | null): Promise<BackedUpFile> {
  const hash = createHash('sha256');
  let size = 0;
  if (path !== null) await durableFolder(dirname(path));
  const target = path === null ? null : await open(path, 'wx', 0o600);
  try {
    for await (const chunk of entry) {
      const bytes = chunk as Buffer;
      hash.update(bytes);
      size += bytes.length;
      await target?.writeFile(bytes);
    }
    await target?.sync();
  } finally {
    await target?.close();
  }
  return { name, size, sha256: hash.digest('hex') };
}

function compare(file: string, { files }: Manifest, found: ReadonlyMap<string, BackedUpFile>): void {
  for (const { name, size, sha256 } of files) {
    const there = found.get(name);
    if (there === undefined) throw new BackUpInvalid(file, `${name} is missing`);
    if (there.size !== size || there.sha256 !== sha256) throw new BackUpInvalid(file, `${name} is not as it was backed up`);
  }
  if (found.size !== files.length) throw new BackUpInvalid(file, 'it holds files its manifest does not name');
}
