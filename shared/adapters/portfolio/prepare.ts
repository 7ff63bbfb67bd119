import type { ClaimCode } from '../../contracts/claim-code.ts';
import { itemText } from '../../domain/item-key.ts';
import { findables, indexRowKey } from '../../domain/portfolio/index-rows.ts';
import { phoneCountry } from '../../domain/portfolio/phone-country.ts';
import { phoneState } from '../../domain/portfolio/phone-state.ts';
import type { Split } from '../../domain/portfolio/split.ts';
import { splitRecord } from '../../domain/portfolio/split-record.ts';
import { wrongNumberHolds, wrongNumberKey } from '../../domain/portfolio/wrong-number.ts';
import type { KeyedIndex } from '../../ports/vault.ts';
import { AMENDED, classOfAmendments } from './amended-attribute.ts';
import { codeOfClaim } from './code-of-claim.ts';
import type { Compared } from './compare.ts';

/** A record ready to be sealed and written: its item, and the keys, as texts, of its index rows and of its number's. */
export interface Prepared {
  readonly compared: Compared;
  readonly split: Split;
  readonly indexRows: readonly string[];
  /** Of a claim the code it has, or gets now. */
  readonly code: ClaimCode | undefined;
  /** Where it is said of the number that it is wrong; none where it is not. */
  readonly wrongNumbers: readonly string[];
}

/** Splits a record, and works out what it can be found by. `given` is the code of a claim whose reporter is told it. */
export async function prepare(index: KeyedIndex, compared: Compared, given?: ClaimCode): Promise<Prepared> {
  const { record } = compared;
  const code = given ?? (record.type === 'claim' ? codeOfClaim(compared.head) : undefined);
  const digested = await Promise.all(
    findables(record, code).map(async ({ kind, canonical }) => ({
      kind,
      digest: await index.digest(kind, canonical),
    })),
  );
  const indexRows = digested.map(({ kind, digest }) => itemText(indexRowKey(kind, digest, record)));
  if (record.type !== 'customer') {
    const split = withAmendments(splitRecord(record), compared);
    return { compared, split, indexRows, code, wrongNumbers: [] };
  }
  const phoneIndexes = await index.digests('phone', record.phone);
  const [phoneIndex = ''] = phoneIndexes;
  const ofNumber = { phoneCountry: phoneCountry(record.phone), ...phoneState(record.phone) };
  const phone = { phoneIndex, phoneIndexes, ...ofNumber };
  const isWrong = wrongNumberHolds(record.holds).length > 0;
  return {
    compared,
    split: withAmendments(splitRecord(record, phone), compared),
    indexRows,
    code,
    wrongNumbers: isWrong ? phoneIndexes.map((one) => itemText(wrongNumberKey(one))) : [],
  };
}

/** News of a record is kept sealed beside it: it may tell a premium, or who said what. */
function withAmendments(split: Split, { record, overLine }: Compared): Split {
  if (!overLine) return split;
  const part = { attribute: AMENDED, dataClass: classOfAmendments(record.type), value: overLine.amendments };
  return { ...split, sealed: [...split.sealed, part] };
}
