import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import type { ImportFiles } from '#shared/ports/import-files.ts';

/** An import bucket whose files and reports can be looked at. */
export interface MemoryImportFiles extends ImportFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly reports: ReadonlyMap<string, ImportReport>;
  /** Puts a file there; returns its key. */
  put(text: string): string;
}

/** The import bucket in memory; files stream in pieces of so many bytes. */
export function memoryImportFiles(pieceBytes = 1000): MemoryImportFiles {
  const files = new Map<string, Uint8Array>();
  const reports = new Map<string, ImportReport>();

  async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < bytes.length; from += pieceBytes) yield bytes.subarray(from, from + pieceBytes);
  }

  return {
    files,
    reports,
    put(text) {
      const key = `uploads/${files.size + reports.size}.ndjson`;
      files.set(key, Buffer.from(text));
      return key;
    },
    read: async (key) => {
      const bytes = files.get(key);
      return bytes && piecesOf(bytes);
    },
    report: async (key, report) => {
      reports.set(key, report);
    },
    remove: async (key) => {
      files.delete(key);
    },
  };
}
