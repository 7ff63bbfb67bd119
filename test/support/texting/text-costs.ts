import { countOf, type OnTheWay, type Passage } from './calls-of-texts.ts';

/** How many AWS calls a text took at the door, to be answered, and for the answer to leave. */
export interface TextCost {
  readonly door: number;
  readonly converse: number;
  readonly outreach: number;
  readonly all: number;
}

/** What texts took that met no others, by their id. An answer leaves by the same calls whatever it says. */
export function textCosts(passages: ReadonlyMap<string, readonly Passage[]>): ReadonlyMap<string, TextCost> {
  const leaving = Math.max(...[...passages.values()].flatMap((of) => quiet(of, 'outreach-replies') ?? []));
  if (!Number.isFinite(leaving)) throw new Error('No answer left without meeting another.');
  const costs = [...passages].flatMap(([id, of]) => {
    const door = quiet(of, 'inbound', 'eum');
    const converse = quiet(of, 'converse');
    if (door === undefined || converse === undefined) return [];
    const outreach = of.some(({ through }) => through === 'outreach-replies') ? leaving : 0;
    return [[id, { door, converse, outreach, all: door + converse + outreach }] as const];
  });
  return new Map(costs);
}

function quiet(passages: readonly Passage[], ...names: readonly OnTheWay[]): number | undefined {
  const passage = quietPassage(passages, ...names);
  return passage && countOf(passage.calls);
}

/** How a text passed through a function that was called once for it, and met nobody; undefined of any other. */
export function quietPassage(
  passages: readonly Passage[],
  ...names: readonly OnTheWay[]
): Passage | undefined {
  const [only, ...more] = passages.filter(({ through }) => names.includes(through));
  return only && more.length === 0 && metNobody(only) ? only : undefined;
}

/** Whether nobody else wrote what it wrote at that moment: its transaction was one, and it asked for its pace once. */
function metNobody({ calls, through }: Passage): boolean {
  const { 'dynamodb:TransactWriteItems': transactions = 0, 'dynamodb:UpdateItem': updates = 0 } = calls;
  return transactions <= 1 && (through !== 'outreach-replies' || updates <= 2);
}
