import { randomBytes } from 'node:crypto';
import type { LedgerRow } from '../../contracts/ledger.ts';
import { fixedByClaim } from '../../domain/ledger/text-fixed.ts';
import type { Claim, ClaimedRow } from '../../ports/ledger.ts';
import type { Seal } from '../../ports/vault.ts';
import type { Item } from '../dynamo/item.ts';
import { nothingThere } from '../dynamo/put.ts';
import type { Table } from '../dynamo/table.ts';
import { changeTo } from './change-to.ts';
import { unchangedSince } from './conditions.ts';
import { attributes, ledgerItem, ledgerItemKey, textAddress } from './ledger-item.ts';

/** The two ways a claim is written; each says whether this very call wrote it. */
export interface ClaimWrites {
  /** Writes the whole row, its text sealed. */
  first(claim: Claim, previous: LedgerRow | undefined): Promise<boolean>;
  /** Writes over a row whose text is fixed: the text and the way it goes stay as they stand. */
  again(row: ClaimedRow, previous: LedgerRow): Promise<boolean>;
}

/**
 * Claims in a table. When an answer is lost, the SDK repeats the write and meets its own: each call has a token by
 * which it knows it again. A lease would not do, for two workers may come by the same one in one millisecond.
 */
export function claimWrites(table: Table, seal: Seal): ClaimWrites {
  return {
    async first({ text, ...row }, previous) {
      const token = aToken();
      const [sealed] = await seal.seal([{ at: textAddress(row), value: { text } }]);
      const condition = previous ? unchangedSince(previous) : nothingThere;
      const put = await table.put(ledgerItem(row, sealed?.bytes, token), condition);
      return put.written || isOwn(put.standing, token);
    },
    async again(row, previous) {
      const token = aToken();
      const key = ledgerItemKey(row);
      const change = changeTo(ledgerItem(row, undefined, token), [...fixedByClaim, 'text']);
      if (await table.update(key, { change, condition: unchangedSince(previous) })) return true;
      const [standing] = await table.batchGet([key], { consistent: true });
      return isOwn(standing, token);
    },
  };
}

function aToken(): string {
  return randomBytes(9).toString('base64url');
}

function isOwn(standing: Item | undefined, token: string): boolean {
  return standing?.[attributes.token] === token;
}
