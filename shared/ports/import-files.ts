import type { ImportReport } from '../contracts/records/import-report.ts';
import type { ByteRange } from '../domain/import/split-lines.ts';

/** An uploaded file: its key and, where S3 told it, which version of the object it is. */
export interface Upload {
  readonly key: string;
  readonly version?: string;
}

/** The import bucket: what was uploaded, and what became of it. */
export interface ImportFiles {
  /** Those bytes of an upload as they stream in, as far as it goes; undefined when the upload is gone. */
  read(upload: Upload, range: ByteRange): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Puts a report beside its upload: `reports/<id>.json` for `uploads/<id>.ndjson`. */
  report(key: string, report: ImportReport): Promise<void>;
  /** Deletes an upload: that version, or all versions where none is named. */
  remove(upload: Upload): Promise<void>;
}
