import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import type { ImportFiles } from '#shared/ports/import-files.ts';

/** An import bucket whose files and reports can be looked at. */
export interface MemoryImportFiles extends ImportFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly reports: ReadonlyMap<string, ImportReport>;
  /** Puts a file there; returns its key. */
  put(content: string | Uint8Array): string;
}

/** The import bucket in memory; files stream in pieces of so many bytes. */
export function memoryImportFiles(pieceBytes = 1000): MemoryImportFiles {
  const files = new Map<string, Uint8Array>();
  const reports = new Map<string, ImportReport>();
  let uploads = 0;

  async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < bytes.length; from += pieceBytes) yield bytes.subarray(from, from + pieceBytes);
  }

  return {
    files,
    reports,
    put(content) {
      uploads += 1;
      const key = `uploads/book-${uploads}.ndjson`;
      files.set(key, typeof content === 'string' ? Buffer.from(content) : content);
      return key;
    },
    read: async ({ key }, { from, to }) => {
      const bytes = files.get(key);
      return bytes && piecesOf(bytes.subarray(from, to));
    },
    report: async (key, report) => {
      reports.set(key, report);
    },
    remove: async ({ key }) => {
      files.delete(key);
    },
  };
}
