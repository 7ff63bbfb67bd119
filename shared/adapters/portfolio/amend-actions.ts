import type { News } from '../../contracts/changes/change.ts';
import type { PolicyDetails } from '../../contracts/sealed.ts';
import { itemText } from '../../domain/item-key.ts';
import type { Amendments } from '../../domain/portfolio/amend/amendments.ts';
import type { RecordPart } from '../../domain/portfolio/amend/part.ts';
import { type Standing, whatStands } from '../../domain/portfolio/amend/standing.ts';
import { missingSince } from '../../domain/portfolio/missing-documents.ts';
import { coreAddress } from '../../domain/portfolio/split.ts';
import { wrongNumberHolds, wrongNumberKey } from '../../domain/portfolio/wrong-number.ts';
import type { KeyedIndex, Seal } from '../../ports/vault.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn, textsIn } from '../dynamo/read-attribute.ts';
import type { Action } from '../dynamo/transact.ts';
import { AMENDED, classOfAmendments, keyIn } from './amended-attribute.ts';
import { type CodeGiven, givingCode } from './code-of-claim.ts';
import { digestUnder, missingUnder } from './compare.ts';
import type { OpenedPart } from './open-part.ts';
import { actionsOfNumber, asItStood } from './record-actions.ts';

/** What an item is written with. */
export interface AmendVault {
  readonly seal: Seal;
  readonly index: KeyedIndex;
}

const noCode: CodeGiven = { attributes: {}, actions: [] };

/**
 * Everything that writing what stands now takes, to be done together: the item, on condition that it is as it was read,
 * what a customer says of their number, and the code of a claim that has none yet.
 */
export async function amendActions(
  { seal, index }: AmendVault,
  opened: OpenedPart,
  standing: Standing,
): Promise<readonly Action[]> {
  const { item } = opened;
  const stands = whatStands(standing);
  const wrongNumbers = wrongNumbersOf(stands, item);
  const code = stands.type === 'claim' ? await givingCode(index, item) : noCode;
  const amendments = { line: standing.line, news: [...standing.news] };
  const lineDigest = textIn(item, item['lineDigest'] === undefined ? 'digest' : 'lineDigest');
  const put = {
    ...item,
    ...clearOf(stands),
    ...(await sealedOf(seal, opened, stands, amendments)),
    ...movedOn(item, standing),
    ...missingOf(item, standing),
    ...code.attributes,
    newsAt: standing.news.at(-1)?.at,
    lineDigest,
    digest: digestUnder({ amendments, lineDigest }),
    amendments: Number(item['amendments'] ?? 0) + 1,
    wrongNumbers: wrongNumbers.length > 0 ? wrongNumbers : undefined,
    ...keyIn(item),
  };
  const ofNumber =
    stands.type === 'customer'
      ? actionsOfNumber(stands, wrongNumbers, item, clearedNumbers(item, standing))
      : [];
  return [{ put, condition: asItStood(item) }, ...ofNumber, ...code.actions];
}

/** What stands in clear of a record; what it no longer has is undefined, and goes. */
function clearOf(stands: RecordPart): Item {
  switch (stands.type) {
    case 'policy': {
      const { status, effectiveFrom, effectiveTo, cancelledOn, lastChange, benefits, premiumDue } = stands;
      const term = { status, effectiveFrom, effectiveTo, cancelledOn, lastChange };
      return { ...term, benefits, premiumDueOn: premiumDue?.on };
    }
    case 'claim': {
      const { stage, missingDocuments, expected } = stands;
      return { stage, missingDocuments, expected };
    }
    case 'customer': {
      const { consents, holds } = stands;
      return { consents, holds };
    }
  }
}

async function sealedOf(
  seal: Seal,
  { item, customerId, details }: OpenedPart,
  stands: RecordPart,
  amendments: Amendments,
): Promise<Item> {
  const news = { name: AMENDED, value: amendments, dataClass: classOfAmendments(stands.type) };
  const own = details && { name: 'details', value: detailsOf(details, stands), dataClass: 'policy' as const };
  const parts = own ? [news, own] : [news];
  const fields = await seal.seal(
    parts.map(({ value, dataClass }) => ({ at: coreAddress(keyIn(item), customerId, dataClass), value })),
  );
  return Object.fromEntries(parts.map(({ name }, nth) => [name, fields[nth]?.bytes]));
}

function detailsOf(details: PolicyDetails, stands: RecordPart): PolicyDetails {
  return stands.type === 'policy' ? { ...details, premium: stands.premiumDue?.amount } : details;
}

/** As of when the line is; where the oldest news became part of it, lines of its upload keep being ordered by itself. */
function movedOn({ asOf, lineAsOf }: Item, standing: Standing): Item {
  return standing.asOf === asOf ? {} : { asOf: standing.asOf, lineAsOf: lineAsOf ?? asOf };
}

/** Since when documents of a claim have been missing, by its line alone and with the news. */
function missingOf(item: Item, { line, asOf, news }: Standing): Item {
  if (line.type !== 'claim') return {};
  const since = missingSince(line, asOf, news, missingUnder(item, asOf));
  return { missingSince: since.now, lineMissing: since.line };
}

function wrongNumbersOf(stands: RecordPart, item: Item): readonly string[] {
  if (stands.type !== 'customer' || wrongNumberHolds(stands.holds).length === 0) return [];
  return numberKeys(item);
}

/** The customer's numbers, and when it was last said that they are not wrong; undefined: never. */
function clearedNumbers(item: Item, { news }: Standing) {
  const at = news.findLast(isClearing)?.at;
  return at === undefined ? undefined : { keys: numberKeys(item), at };
}

function isClearing({ type, data }: News): boolean {
  return type === 'hold.cleared' && data.kind === 'wrong-number';
}

function numberKeys(item: Item): readonly string[] {
  return textsIn(item, 'phoneIndexes').map((index) => itemText(wrongNumberKey(index)));
}
