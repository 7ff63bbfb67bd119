import type { ProductLine } from '../contracts/records/policy.ts';
import type { Portfolio } from '../ports/portfolio.ts';
import type { KeyedIndex, Open, Seal } from '../ports/vault.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { savingRecords } from './portfolio/save-records.ts';
import { settlingPlaces } from './portfolio/settle-places.ts';

/** What the book is kept with. `open` and `seal` are for class place at least, `seal` for all classes of a record. */
export interface PortfolioOptions extends TableOptions {
  readonly seal: Seal;
  readonly open: Open;
  readonly index: KeyedIndex;
  /** The lines some hazard concerns; only their policies get place rows. */
  readonly placedLines: ReadonlySet<ProductLine>;
}

/** The book in the core table. Throws StoreBusy, AccessDenied, ServiceFailed, VaultError. */
export function dynamoPortfolio(options: PortfolioOptions): Portfolio {
  const table = dynamoTable(options);
  return {
    save: savingRecords({ ...options, table }),
    settlePlaces: settlingPlaces({ ...options, table }),
  };
}
