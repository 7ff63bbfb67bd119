import type { Instant } from '#shared/contracts/instant.ts';
import type { LedgerReader, ReadableRow } from '#shared/ports/ledger.ts';

/** Which rows of the ledger are meant; an absent part means any. */
export interface Meant {
  readonly customer?: string | undefined;
  readonly since?: Instant | undefined;
  readonly programme?: string | undefined;
}

/** Whether anything was written to anybody: a row that was never claimed is a decision, no message. */
export function wasWritten({ state, channel, to }: ReadableRow): boolean {
  return state !== 'suppressed' && channel !== undefined && to !== undefined;
}

/** The rows meant, each once, in the order in which they were decided. */
export async function rowsOf(
  ledger: LedgerReader,
  { customer, since, programme }: Meant,
): Promise<readonly ReadableRow[]> {
  const found = new Map<string, ReadableRow>();
  const pages = customer === undefined ? ledger.since(since, programme) : ledger.ofCustomer(customer);
  for await (const page of pages) for (const row of page) found.set(row.key, row);
  return [...found.values()]
    .filter((row) => programme === undefined || row.programme === programme)
    .filter((row) => since === undefined || row.at >= since)
    .sort((one, other) => order(one, other));
}

function order(one: ReadableRow, other: ReadableRow): number {
  if (one.at === other.at) return one.key < other.key ? -1 : 1;
  return one.at < other.at ? -1 : 1;
}
