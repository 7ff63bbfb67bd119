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

/** What a policy in Shanghai should say, worked out by hand from everything that came of it, in any order. */
export function policyByHand(came: readonly Came<PolicyRecord>[]) {
  const { line, later } = inOrder(came);
  let { status, effectiveFrom, effectiveTo, cancelledOn, premiumDue } = line;
  const benefits = new Map((line.benefits ?? []).map((one) => [one.id, one]));
  for (const change of later) {
    if (change.type === 'benefit.granted') {
      benefits.delete(change.data.benefit.id);
      benefits.set(change.data.benefit.id, change.data.benefit);
    }
    if (change.type === 'policy.cancelled') {
      const { on } = change.data;
      cancelledOn = on;
      if (on <= ZONE_DAY(change.at) || on <= effectiveFrom) status = 'cancelled';
      else if (Date.parse(on) <= Date.parse(effectiveTo)) effectiveTo = dayOf(Date.parse(on) - DAY);
    }
    if (change.type === 'policy.renewed') {
      const { data } = change;
      if (data.newPolicyId !== undefined) status = 'renewed';
      else {
        const gap = Date.parse(data.effectiveFrom) - Date.parse(effectiveTo) > DAY;
        if (gap || effectiveFrom > data.effectiveTo) effectiveFrom = data.effectiveFrom;
        [status, effectiveTo, cancelledOn] = ['active', data.effectiveTo, undefined];
        premiumDue = data.premiumDue ?? premiumDue;
      }
    }
  }
  return { status, effectiveFrom, effectiveTo, cancelledOn, premiumDue, benefits: [...benefits.values()] };
}

/** What a customer's holds and consents to service by text should be, worked out by hand. */
export function customerByHand(came: readonly Came<CustomerRecord>[]) {
  const { line, later } = inOrder(came);
  let holds = [...(line.holds ?? [])];
  const said = new Map<string, { readonly state: string; readonly at: string }>();
  for (const change of later) {
    if (change.type === 'hold.set')
      holds = [
        ...holds.filter(
          ({ kind, source }) => `${kind}${source}` !== `${change.data.kind}${change.data.source}`,
        ),
        { kind: change.data.kind, source: change.data.source },
      ];
    if (change.type === 'hold.cleared') holds = holds.filter(({ kind }) => kind !== change.data.kind);
    if (change.type === 'consent.changed') {
      const { purpose, channel = 'all', state, at } = change.data;
      const before = said.get(`${purpose} ${channel}`);
      if (!before || before.at <= at) said.set(`${purpose} ${channel}`, { state, at });
    }
  }
  return { holds, said };
}
