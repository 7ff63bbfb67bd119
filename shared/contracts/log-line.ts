/**
 * The only fields a log line may carry; none can hold personal data.
 * Ids are pseudonymous, counts are numbers, `code` comes from our own error classes.
 */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly at: string;
  readonly function: string;
  readonly correlationId?: string;
  readonly causationId?: string;
  readonly customerId?: string;
  readonly programme?: string;
  readonly occurrence?: string;
  readonly chunkId?: string;
  readonly alertId?: string;
  readonly source?: string;
  /** The digest of the id that a feed gave to what it posted: the id itself is whatever a stranger wrote. */
  readonly deliveryId?: string;
  /** The queue's own id of a message. */
  readonly messageId?: string;
  /** The digest of the key of an item in a table: its key may name somebody. */
  readonly itemDigest?: string;
  readonly code?: string;
  readonly retryable?: boolean;
  readonly status?: number;
  readonly stack?: string;
  readonly counts?: Readonly<Record<string, number>>;
  readonly awsCalls?: Readonly<Record<string, number>>;
  readonly durationMs?: number;
  /** For how long what is put back has waited. */
  readonly waitedSeconds?: number;
}

/** The names above as data, so that the logger can drop whatever else it is handed. */
export const logFields = [
  'correlationId',
  'causationId',
  'customerId',
  'programme',
  'occurrence',
  'chunkId',
  'alertId',
  'source',
  'deliveryId',
  'messageId',
  'itemDigest',
  'code',
  'retryable',
  'status',
  'stack',
  'counts',
  'awsCalls',
  'durationMs',
  'waitedSeconds',
] as const satisfies readonly (keyof LogLine)[];
