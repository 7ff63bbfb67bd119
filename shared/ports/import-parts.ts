import type { ImportId } from '../contracts/import-task.ts';
import type { ByteRange } from '../domain/import/split-lines.ts';

/** Where the results of finished pieces of an import wait until they are put together. */
export interface ImportParts {
  /** Keeps blocks of text under a name, one after the other; answers with their sizes in bytes. */
  put(id: ImportId, name: string, blocks: readonly string[]): Promise<readonly number[]>;
  /** What was kept under a name, or those bytes of it. Throws ImportPartMissing. */
  read(id: ImportId, name: string, range?: ByteRange): Promise<string>;
  /** Deletes everything that was kept for an import. */
  remove(id: ImportId): Promise<void>;
}
