import type { ProductLine } from '../contracts/records/policy.ts';
import type { AmendablePortfolio } from '../ports/portfolio.ts';
import type { KeyedIndex, Open, Seal } from '../ports/vault.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { amendingRecords } from './portfolio/amend-record.ts';
import { savingRecords } from './portfolio/save-records.ts';
import { settlingPlaces } from './portfolio/settle-places.ts';
import { whoseRecord } from './portfolio/whose-record.ts';

/** What the book is kept with. `seal` is for all classes of a record; `open`, too, for whoever writes lines below news or amends. */
export interface PortfolioOptions extends TableOptions {
  readonly seal: Seal;
  readonly open: Open;
  readonly index: KeyedIndex;
  /** The lines some hazard concerns; only their policies get place rows. */
  readonly placedLines: ReadonlySet<ProductLine>;
}

/** The book in the core table. Throws StoreBusy, AccessDenied, ServiceFailed, VaultError. */
export function dynamoPortfolio(options: PortfolioOptions): AmendablePortfolio {
  const table = dynamoTable(options);
  return {
    save: savingRecords({ ...options, table }),
    whose: (record) => whoseRecord(table, record),
    amend: amendingRecords({ ...options, table }),
    settlePlaces: settlingPlaces({ ...options, table }),
  };
}
