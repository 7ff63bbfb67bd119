import type { OutreachQueue } from '#shared/ports/outreach-queue.ts';
import type { PoliciesOf } from '#shared/ports/policies-of.ts';

/** What triggering acts through. */
export interface TriggerServices {
  readonly policies: PoliciesOf;
  readonly queue: OutreachQueue;
}
