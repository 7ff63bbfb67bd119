import * as z from 'zod/mini';
import { Id } from '../../contracts/ids.ts';
import { type Instant, OffsetDateTime, plus } from '../../contracts/instant.ts';
import { Occurrence } from '../../contracts/occurrence.ts';
import { fieldOf } from '../../domain/import/fault.ts';
import { readInput } from '../../domain/import/faults-of-input.ts';
import { programmes } from '../../programmes/registry.ts';
import { asKeys } from './as-keys.ts';
import type { NewsReading, PolicyEvent } from './policy-news.ts';
import { TriggerableName } from './triggerable.ts';

/** The most customers of one event. */
export const MOST_CUSTOMERS = 500;

/** For how long a message is of use where nobody says. */
const USEFUL_MS = 7 * 24 * 60 * 60 * 1000;

const Asked = z.object({
  programme: TriggerableName,
  occurrence: Occurrence,
  customerIds: z.array(Id).check(z.minLength(1), z.maxLength(MOST_CUSTOMERS)),
  data: z.optional(z.record(z.string(), z.unknown())),
  usefulUntil: z.optional(OffsetDateTime),
});
type Asked = z.infer<typeof Asked>;

const asked = {
  programme: 'policy-notice',
  occurrence: 'terms-2026-12',
  customerIds: ['cus_1', 'cus_2'],
  data: { topic: 'terms-updated' },
  usefulUntil: '2026-12-15T20:00:00+08:00',
};

/** A programme is asked for, for named customers. */
export const programmeTriggeredEvent: PolicyEvent = {
  type: 'programme.triggered',
  read(data, { occurredAt }) {
    const read = readInput(Asked, data);
    return read.ok ? withSoundData(read.value, occurredAt) : read;
  },
  examples: [
    { title: 'a notice', data: asked },
    { title: 'one that is of use for a while', data: { ...asked, usefulUntil: undefined } },
    {
      title: 'a programme there is not',
      data: { ...asked, programme: 'gossip' },
      refused: 'programme unknown-value',
    },
    {
      title: 'a programme only a hazard starts',
      data: { ...asked, programme: 'typhoon-motor' },
      refused: 'programme unknown-value',
    },
    {
      title: 'data of no such kind',
      data: { ...asked, data: { topic: 'weather' } },
      refused: 'data.topic unknown-value',
    },
    {
      title: 'data of its own words',
      data: { ...asked, data: { ...asked.data, note: 'Hi' } },
      refused: 'data.note unknown-value',
    },
    { title: 'no data', data: { ...asked, data: undefined }, refused: 'data.topic missing' },
    { title: 'nobody', data: { ...asked, customerIds: [] }, refused: 'customerIds range' },
    {
      title: 'too many',
      data: { ...asked, customerIds: Array.from({ length: 501 }, (_, n) => `cus_${n}`) },
      refused: 'customerIds range',
    },
    {
      title: 'somebody by their number',
      data: { ...asked, customerIds: ['cus_1', '13800000042'] },
      refused: 'customerIds.1 personal-id',
    },
    {
      title: 'an occurrence with spaces',
      data: { ...asked, occurrence: 'terms 2026' },
      refused: 'occurrence format',
    },
    {
      title: 'what is of no use any more',
      data: { ...asked, usefulUntil: '2020-01-01T00:00:00Z' },
      refused: 'usefulUntil range',
    },
  ],
};

function withSoundData(value: Asked, occurredAt: Instant): NewsReading {
  const { usefulUntil = plus(occurredAt, USEFUL_MS), ...rest } = value;
  if (usefulUntil <= occurredAt) return { ok: false, faults: [{ field: 'usefulUntil', reason: 'range' }] };
  const programme = programmes.find(({ name }) => name === value.programme);
  const data = readInput(programme?.data ?? z.never(), value.data ?? {});
  if (!data.ok) {
    const faults = data.faults.map(({ field, reason }) => ({
      field: fieldOf(['data', ...asKeys(field)]),
      reason,
    }));
    return { ok: false, faults };
  }
  const customerIds = [...new Set(value.customerIds)];
  return {
    ok: true,
    news: { kind: 'trigger', trigger: { ...rest, customerIds, data: data.value, usefulUntil } },
  };
}
