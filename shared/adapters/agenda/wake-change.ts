import { Wake } from '../../contracts/agenda.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import { sortedJson } from '../../domain/sorted-json.ts';
import type { Expression } from '../dynamo/condition.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn } from '../dynamo/read-attribute.ts';
import { stored } from '../dynamo/stored.ts';
import type { Update, UpdateOutcome } from '../dynamo/update.ts';
import { agendaItem } from './agenda-item.ts';
import { markOf } from './keys.ts';

/*
 * A customer's one wake, the pointer:
 *
 *     w         the wake with its mark as sorted JSON, by which it is compared: who changes it says what it was
 *     kp, ks    partition and sort key of its own item in the agenda; '' when nothing is to come
 *     wp, ws    those of the item that was its own before, to be taken out; '' when there was none
 */

/** How a customer's wake is to change, from what it was read as (absent: there was none). */
export interface WakeChange {
  readonly from: Wake | undefined;
  readonly to: Wake;
}

/** The item in the agenda that a change brings; none where nothing is to come, or what is there says it already. */
export function newItem({ from, to }: WakeChange): (Item & ItemKey) | undefined {
  const { customerId, dueAt, reasons } = to;
  if (dueAt === undefined || saysTheSame(from, to)) return undefined;
  return agendaItem({ kind: 'wake', dueAt, customerId, reasons, mark: markOf(from, to) });
}

/** The write that changes the pointer, if it still stands as it was read. */
export function pointerChange(change: WakeChange): Update {
  const { from, to } = change;
  const { pk = '', sk = '' } = newItem(change) ?? {};
  const own = { ':kp': pk, ':ks': sk };
  const became = saysTheSame(from, to)
    ? { expression: 'SET w = :to', values: {} }
    : from === undefined
      ? {
          expression: 'SET w = :to, kp = :kp, ks = :ks, wp = :none, ws = :none',
          values: { ...own, ':none': '' },
        }
      : { expression: 'SET w = :to, kp = :kp, ks = :ks, wp = kp, ws = ks', values: own };
  return {
    change: { ...became, values: { ...became.values, ':to': sortedJson({ ...to, mark: markOf(from, to) }) } },
    condition: standsAs(from),
  };
}

/**
 * Whether the pointer stands as the change wanted it: it was written, or our own answer was lost and it is met again,
 * or another wanted the same.
 */
export function isAsWanted({ to }: WakeChange, outcome: UpdateOutcome): boolean {
  if (outcome.written) return true;
  if (outcome.standing['w'] === undefined) return false;
  const { mark: _, ...standing } = wakeIn(outcome.standing);
  return sortedJson(standing) === sortedJson(to);
}

/** The item that a change has replaced; none where there was none, or where the change that came about is another's. */
export function replacedItem(change: WakeChange, outcome: UpdateOutcome): ItemKey | undefined {
  const pointer = outcome.written ? outcome.item : outcome.standing;
  const { pk = '', sk = '' } = newItem(change) ?? {};
  const isOurs = pointer['kp'] === pk && pointer['ks'] === sk;
  if (saysTheSame(change.from, change.to) || !isOurs || pointer['ws'] === '') return undefined;
  return { pk: textIn(pointer, 'wp'), sk: textIn(pointer, 'ws') };
}

/** The wake in a stored pointer. Throws StoredItemInvalid. */
export function wakeIn(item: Item): Wake {
  return stored('wake', () => Wake.parse(JSON.parse(textIn(item, 'w'))));
}

/** Whether what stands in the agenda for the one is what the other wants there. */
function saysTheSame(from: Wake | undefined, to: Wake): boolean {
  return from?.dueAt === to.dueAt && sortedJson(from?.reasons ?? null) === sortedJson(to.reasons);
}

function standsAs(from: Wake | undefined): Expression {
  if (from === undefined) return { expression: 'attribute_not_exists(pk)' };
  return { expression: 'w = :from', values: { ':from': sortedJson(from) } };
}
