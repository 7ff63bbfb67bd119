import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { OffsetDateTime } from '../instant.ts';
import { ChannelName } from '../records/customer.ts';

const code = z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/));

/** A service that a customer was given is over. `service`: which kind, a code · `servicedBy`: by whom, an id. */
export const ServiceDone = z.object({
  serviceId: Id,
  customerId: Id,
  service: code,
  completedAt: OffsetDateTime,
  policyId: z.optional(Id),
  claimId: z.optional(Id),
  channel: z.optional(ChannelName),
  servicedBy: z.optional(Id),
});
export type ServiceDone = z.infer<typeof ServiceDone>;
