import type { CustomerTerms } from '../contracts/inputs.ts';

/** When a message is best received; ends exclusive, the customer's local time. */
export interface PreferredWindow {
  /** As stored with decisions. */
  readonly name: string;
  /** `Mo-Fr 10:00-11:00`. */
  readonly week: string;
  /** Whether the public holidays of the customer's country are left out. */
  readonly onWorkingDays: boolean;
}

type Segment = NonNullable<CustomerTerms['segment']>;

/** The window of each kind of customer: product requirements R56 to R59, decided by us. As of 2026-11-22. */
export const preferredWindows: Readonly<Record<Segment | 'default', PreferredWindow>> = {
  default: { name: 'default', week: 'Mo-Fr 10:00-11:00', onWorkingDays: true },
  office: { name: 'office', week: 'Mo-Fr 12:00-13:30', onWorkingDays: true },
  family: { name: 'family', week: 'Mo-Su 19:00-20:30', onWorkingDays: false },
  enterprise: { name: 'enterprise', week: 'Mo-Fr 10:00-11:30', onWorkingDays: true },
};

/** The window of what is for one day and cannot wait for a working one, such as a birthday; families keep theirs. */
export const dailyWindow: PreferredWindow = {
  name: 'daily',
  week: 'Mo-Su 10:00-11:00',
  onWorkingDays: false,
};
