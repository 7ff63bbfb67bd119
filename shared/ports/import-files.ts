import type { ImportReport } from '../contracts/records/import-report.ts';

/** The import bucket: what was uploaded, and what became of it. */
export interface ImportFiles {
  /** The bytes of an upload as they stream in; undefined when it is gone. */
  read(key: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Puts a report beside its upload: `reports/<id>.json` for `uploads/<id>.ndjson`. */
  report(key: string, report: ImportReport): Promise<void>;
  /** Deletes an upload, all its versions. */
  remove(key: string): Promise<void>;
}
