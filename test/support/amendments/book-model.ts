import type { Change } from '#shared/contracts/changes/change.ts';
import type { CustomerRecord } from '#shared/contracts/records/customer.ts';
import type { PolicyRecord } from '#shared/contracts/records/policy.ts';

/** What came of one record: a line, or a change. */
export type Came<Line> = { readonly at: string; readonly line: Line } | Change;

const ZONE_DAY = (at: string) =>
  new Date(Date.parse(at) + 8 * 60 * 60 * 1000).toISOString().slice(0, 10); /* Shanghai keeps +08:00 */
const DAY = 24 * 60 * 60 * 1000;
const dayOf = (number: number) => new Date(number).toISOString().slice(0, 10);

function inOrder<Line>(came: readonly Came<Line>[]): {
  readonly line: Line;
  readonly later: readonly Change[];
} {
  const sorted = came.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const lastLine = sorted.findLastIndex((one) => 'line' in one);
  const found = sorted[lastLine];
  if (!found || !('line' in found)) throw new Error('No line came.');
  return { line: found.line, later: sorted.slice(lastLine + 1).filter((one) => 'type' in one) };
}

type ByHand = Pick<
  PolicyRecord,
  'status' | 'effectiveFrom' | 'effectiveTo' | 'cancelledOn' | 'premiumDue'
> & {
  readonly lastChange?: { readonly change: string; readonly day: string } | undefined;
};
type OfPolicy<Type extends Change['type']> = Extract<Change, { type: Type }>;

function afterCancelling(policy: ByHand, { at, data: { on } }: OfPolicy<'policy.cancelled'>): ByHand {
  const cancelled = { ...policy, cancelledOn: on, lastChange: { change: 'cancelled', day: on } };
  if (on <= ZONE_DAY(at) || on <= policy.effectiveFrom) return { ...cancelled, status: 'cancelled' };
  if (Date.parse(on) > Date.parse(policy.effectiveTo)) return cancelled;
  return { ...cancelled, effectiveTo: dayOf(Date.parse(on) - DAY) };
}

function afterRenewing(policy: ByHand, { data }: OfPolicy<'policy.renewed'>): ByHand {
  const lastChange = { change: 'renewed', day: data.effectiveTo };
  if (data.newPolicyId !== undefined) return { ...policy, status: 'renewed', lastChange };
  const gap = Date.parse(data.effectiveFrom) - Date.parse(policy.effectiveTo) > DAY;
  const isNew = gap || policy.effectiveFrom > data.effectiveTo;
  return {
    status: 'active',
    effectiveFrom: isNew ? data.effectiveFrom : policy.effectiveFrom,
    effectiveTo: data.effectiveTo,
    cancelledOn: undefined,
    lastChange,
    premiumDue: data.premiumDue ?? policy.premiumDue,
  };
}

/** What a policy in Shanghai should say, worked out by hand from everything that came of it, in any order. */
export function policyByHand(came: readonly Came<PolicyRecord>[]) {
  const { line, later } = inOrder(came);
  const { status, effectiveFrom, effectiveTo, cancelledOn, premiumDue } = line;
  let policy: ByHand = { status, effectiveFrom, effectiveTo, cancelledOn, premiumDue, lastChange: undefined };
  const benefits = new Map((line.benefits ?? []).map((one) => [one.id, one]));
  for (const change of later) {
    if (change.type === 'policy.cancelled') policy = afterCancelling(policy, change);
    if (change.type === 'policy.renewed') policy = afterRenewing(policy, change);
    if (change.type === 'premium.set') policy = { ...policy, premiumDue: change.data.premiumDue };
    if (change.type !== 'benefit.granted') continue;
    benefits.delete(change.data.benefit.id);
    benefits.set(change.data.benefit.id, change.data.benefit);
  }
  return { ...policy, benefits: [...benefits.values()] };
}

type Said = ReadonlyMap<string, { readonly state: string; readonly at: string }>;

function afterSaying(said: Said, { data }: OfPolicy<'consent.changed'>): Said {
  const { purpose, channel = 'all', state, at } = data;
  const about = `${purpose} ${channel}`;
  const before = said.get(about);
  return before && before.at > at ? said : new Map([...said, [about, { state, at }]]);
}

/** What a customer's holds and consents should be, worked out by hand. */
export function customerByHand(came: readonly Came<CustomerRecord>[]) {
  const { line, later } = inOrder(came);
  let holds = [...(line.holds ?? [])];
  let said: Said = new Map();
  for (const change of later) {
    if (change.type === 'consent.changed') said = afterSaying(said, change);
    if (change.type === 'hold.cleared') holds = holds.filter(({ kind }) => kind !== change.data.kind);
    if (change.type !== 'hold.set') continue;
    const { kind, source } = change.data;
    holds = [...holds.filter((one) => `${one.kind}${one.source}` !== `${kind}${source}`), { kind, source }];
  }
  return { holds, said };
}
