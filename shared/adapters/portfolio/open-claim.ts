import type { ClaimCode } from '../../contracts/claim-code.ts';
import type { reportedClaim } from '../../domain/claims/reported-claim.ts';
import { canonicalRecord } from '../../domain/portfolio/canonical.ts';
import type { KeyedIndex } from '../../ports/vault.ts';
import type { Action } from '../dynamo/transact.ts';
import { prepare } from './prepare.ts';
import { recordActions } from './record-actions.ts';

/**
 * Everything that it takes to write a claim that was reported to us, with the code its reporter is told: it stands then
 * as a line of a file would have made it. It holds only while nothing stands of the claim.
 */
export async function openClaimActions(
  index: KeyedIndex,
  record: ReturnType<typeof reportedClaim>,
  code: ClaimCode,
): Promise<readonly Action[]> {
  const digest = await index.digest('import-line', canonicalRecord(record));
  const nothing = { head: undefined, owner: undefined, before: undefined, left: [] };
  const received = { record, asOf: record.reportedAt };
  const compared = { received, record, digest, outcome: 'accepted', isToWrite: true, ...nothing } as const;
  return recordActions({ ...(await prepare(index, compared, code)), bytes: {} });
}
