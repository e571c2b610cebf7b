/** A folder of texts that no page and no other extension can reach. */
export interface BackupFolder {
  names(): Promise<readonly string[]>;
  /** Reads a part of a file, as Blob.slice would; null where there is no such file. */
  read(name: string, start?: number, end?: number): Promise<string | null>;
  /** Writes a file whole: it holds what it held until the last piece is written, then the new text at once. */
  write(name: string, pieces: AsyncIterable<string>): Promise<void>;
  remove(name: string): Promise<void>;
}

const FOLDER = "highlight-backups";

/** Says that this browser has no place for backups, and never had: none can be there. */
export class NoFolderError extends Error {
  override readonly name = "NoFolderError";
}

/** By which a browser says that it gives no place, and not that it can't be reached just now. */
const NO_PLACE: readonly string[] = ["SecurityError", "NotSupportedError"];

/**
 * The folder in the extension origin's private file system.
 *
 * @throws NoFolderError where the browser has none: in permanent private browsing, and before Firefox 111; any other
 * error may pass.
 */
export async function openBackupFolder(): Promise<BackupFolder> {
  const root = await openRoot();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  return {
    names: async () => {
      const names: string[] = [];
      for await (const [name, handle] of folder.entries()) {
        // Chromium shows a file that is being written beside the one it will replace.
        if (handle.kind === "file" && !name.endsWith(".crswap")) names.push(name);
      }
      return names.sort();
    },
    read: (name, start, end) => readFile(folder, name, (file) => file.slice(start, end).text()),
    write: (name, pieces) => writeFile(folder, name, pieces),
    remove: async (name) => {
      try {
        await folder.removeEntry(name);
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    },
  };
}

async function openRoot(): Promise<FileSystemDirectoryHandle> {
  // The types promise it; a browser may not have it.
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  if (storage?.getDirectory === undefined) throw new NoFolderError("no private file system");
  try {
    return await navigator.storage.getDirectory();
  } catch (error) {
    if (error instanceof DOMException && NO_PLACE.includes(error.name)) {
      throw new NoFolderError(`${error.name}: ${error.message}`, { cause: error });
    }
    throw error;
  }
}

/** How often a file is opened again that was put in another's place while it was read. */
const READ_TRIES = 5;

/** A file that is replaced between opening and reading can't be read (NotReadableError in Chromium): its successor can. */
async function readFile<Value>(
  folder: FileSystemDirectoryHandle,
  name: string,
  read: (file: File) => Promise<Value>,
): Promise<Value | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await read(await (await folder.getFileHandle(name)).getFile());
    } catch (error) {
      if (isNotFound(error)) return null;
      if (tries === READ_TRIES) throw error;
    }
  }
}

/** Both browsers write to a copy and put it in the file's place on close (https://fs.spec.whatwg.org/#api-filesystemwritablefilestream). */
async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  pieces: AsyncIterable<string>,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  try {
    for await (const piece of pieces) await stream.write(piece);
    await stream.close();
  } catch (error) {
    // Some errors have closed the stream already, which abort then says; the first error is the one to tell.
    await stream.abort().catch(() => {});
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === "NotFoundError";
}
