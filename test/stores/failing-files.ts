import { type FileOperations, machineFiles, type OpenFile } from '../../src/stores/lowdb/file-operations.ts';

/** One operation on a file about to be done. */
export interface Operation {
  readonly name: 'create' | 'append' | 'write' | 'datasync' | 'truncate' | 'rename' | 'remove' | 'syncFolder';
  readonly path: string;
  /** How many were done before, of all names. */
  readonly count: number;
}

/** What the system says where it cannot. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made up by a test`), { code });
}

/**
 * The machine's files, but every operation asks `fault` first: an error is thrown in its place, a number lets a write
 * take only so many bytes. Reading and closing are never asked.
 */
export function failingFiles(fault: (operation: Operation) => Error | number | null): FileOperations {
  let count = 0;
  const asked = (name: Operation['name'], path: string): number | null => {
    const answer = fault({ name, path, count: count++ });
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const wrapped = (path: string, file: OpenFile): OpenFile => ({
    write: async (bytes) => {
      const most = asked('write', path);
      return file.write(most === null ? bytes : bytes.subarray(0, most));
    },
    datasync: async () => {
      asked('datasync', path);
      await file.datasync();
    },
    truncate: async (length) => {
      asked('truncate', path);
      await file.truncate(length);
    },
    read: (offset, length) => file.read(offset, length),
    close: () => file.close(),
  });
  return {
    create: async (path) => {
      asked('create', path);
      return wrapped(path, await machineFiles.create(path));
    },
    append: async (path) => {
      asked('append', path);
      return wrapped(path, await machineFiles.append(path));
    },
    open: async (path) => wrapped(path, await machineFiles.open(path)),
    rename: async (from, to) => {
      asked('rename', to);
      await machineFiles.rename(from, to);
    },
    remove: async (path) => {
      asked('remove', path);
      await machineFiles.remove(path);
    },
    syncFolder: async (path) => {
      asked('syncFolder', path);
      await machineFiles.syncFolder(path);
    },
  };
}
