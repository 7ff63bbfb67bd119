import * as z from 'zod/mini';
import { Id } from '../../contracts/ids.ts';
import { Occurrence } from '../../contracts/occurrence.ts';
import { readInput } from '../../domain/import/faults-of-input.ts';
import type { PolicyEvent } from './policy-news.ts';
import { MOST_CUSTOMERS } from './programme-triggered.ts';
import { TriggerableName } from './triggerable.ts';

const Asked = z.object({
  programme: TriggerableName,
  occurrence: Occurrence,
  customerIds: z.optional(z.array(Id).check(z.minLength(1), z.maxLength(MOST_CUSTOMERS))),
});

const asked = { programme: 'policy-notice', occurrence: 'terms-2026-12' };

/** What was asked for and has not been sent is not to be sent any more. */
export const programmeCancelledEvent: PolicyEvent = {
  type: 'programme.cancelled',
  read(data) {
    const read = readInput(Asked, data);
    if (!read.ok) return read;
    const { customerIds, ...rest } = read.value;
    const cancellation = { ...rest, ...(customerIds && { customerIds: [...new Set(customerIds)] }) };
    return { ok: true, news: { kind: 'cancellation', cancellation } };
  },
  examples: [
    { title: 'for everybody', data: asked },
    { title: 'for some', data: { ...asked, customerIds: ['cus_1'] } },
    { title: 'for nobody', data: { ...asked, customerIds: [] }, refused: 'customerIds range' },
    { title: 'no occurrence', data: { programme: 'policy-notice' }, refused: 'occurrence missing' },
    {
      title: 'a programme there is not',
      data: { ...asked, programme: 'gossip' },
      refused: 'programme unknown-value',
    },
  ],
};
