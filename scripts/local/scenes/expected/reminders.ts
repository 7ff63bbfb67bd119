import type { Book, Customer } from './book.ts';

/** A renewal reminder that the sample leads to, counted from the sample alone. */
export interface Reminder {
  readonly customerId: string;
  readonly policyId: string;
  readonly timeZone: string;
  /** The day thirty days before the policy's last. */
  readonly dueOn: string;
  /** The hour, by the reader's clock, at which they are written to. */
  readonly hour: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** Families read in the evening; who has told us nothing of themselves is written to on a working morning. */
const hours: Readonly<Record<string, number>> = { family: 19, office: 12, enterprise: 10 };

/** The renewal reminders that fall due after a day and before another (`YYYY-MM-DD`). */
export function remindersOf(book: Book, after: string, before: string): readonly Reminder[] {
  return book.customers.flatMap((customer) =>
    book.policies
      .filter(({ customerId, status }) => customerId === customer.id && status === 'active')
      .map((policy) => reminder(customer, policy.id, policy.effectiveTo))
      .filter(({ dueOn }) => after < dueOn && dueOn < before),
  );
}

function reminder({ id, timeZone, segment }: Customer, policyId: string, effectiveTo: string): Reminder {
  const dueOn = new Date(Date.parse(effectiveTo) - 30 * DAY).toISOString().slice(0, 10);
  return { customerId: id, policyId, timeZone, dueOn, hour: hours[segment ?? ''] ?? 10 };
}
