import * as z from 'zod/mini';
import type { Recipient } from '#shared/contracts/candidate.ts';
import { Id } from '#shared/contracts/ids.ts';
import { OffsetDateTime } from '#shared/contracts/instant.ts';
import { Occurrence } from '#shared/contracts/occurrence.ts';
import type { Programme } from '#shared/programmes/programme.ts';

/** The most customers of a file. */
export const MOST_CUSTOMERS = 100_000;

/** A customer by id alone, or with the policies the message is about. */
function spelledOut(one: unknown): unknown {
  return typeof one === 'string' ? { customerId: one, policyIds: [] } : one;
}

const Customer = z.pipe(
  z.transform(spelledOut),
  z.strictObject({ customerId: Id, policyIds: z._default(z.array(Id).check(z.maxLength(100)), []) }),
);

/** Of a programme about policies, every customer comes with at least one. */
function namesPolicies({ policyIds }: Recipient): boolean {
  return policyIds.length > 0;
}

const customers = z.array(Customer).check(z.minLength(1), z.maxLength(MOST_CUSTOMERS));
const customersWithPolicies = z
  .array(
    Customer.check(
      z.refine(namesPolicies, { path: ['policyIds'], params: { reason: 'missing' }, abort: true }),
    ),
  )
  .check(z.minLength(1), z.maxLength(MOST_CUSTOMERS));

/**
 * What a file that triggers a programme holds: `occurrence`, `usefulUntil` with its offset, the programme's `data`,
 * and `customers` by id or as `{customerId, policyIds}`. Nothing else.
 */
export function triggerFile({ data, aboutPolicies }: Pick<Programme, 'data' | 'aboutPolicies'>) {
  return z.strictObject({
    occurrence: Occurrence,
    usefulUntil: OffsetDateTime,
    data,
    customers: aboutPolicies ? customersWithPolicies : customers,
  });
}

/** A file of a programme as it was read. */
export type TriggerFile = z.infer<ReturnType<typeof triggerFile>>;
