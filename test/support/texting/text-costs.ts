import { countOf, type OnTheWay, type Passage } from './calls-of-texts.ts';

/** How many AWS calls a text took at the door, to be answered, and for the answer to leave. */
export interface TextCost {
  readonly door: number;
  readonly converse: number;
  readonly outreach: number;
  readonly all: number;
}

const steps: Readonly<Record<'door' | 'converse' | 'outreach', readonly OnTheWay[]>> = {
  door: ['inbound', 'eum'],
  converse: ['converse'],
  outreach: ['outreach-replies'],
};

/**
 * What a text took that met no other: every function was called once for it, and nobody else wrote what it wrote at that
 * moment. Undefined of any other.
 */
export function quietCost(passages: readonly Passage[]): TextCost | undefined {
  const [door, converse, outreach] = Object.values(steps).map((names) =>
    passages.filter(({ through }) => names.includes(through)),
  );
  const all = [door, converse, outreach].map((some = []) => some);
  const isQuiet = all.every((some) => some.length <= 1 && some.every(metNobody));
  const [a = 0, b = 0, c = 0] = all.map(([one]) => (one ? countOf(one.calls) : 0));
  return isQuiet ? { door: a, converse: b, outreach: c, all: a + b + c } : undefined;
}

/** Whether it wrote its transaction at once, and the pace of its identity. */
function metNobody({ calls, through }: Passage): boolean {
  const { 'dynamodb:TransactWriteItems': transactions = 0, 'dynamodb:UpdateItem': updates = 0 } = calls;
  return transactions <= 1 && (through !== 'outreach-replies' || updates <= 2);
}
