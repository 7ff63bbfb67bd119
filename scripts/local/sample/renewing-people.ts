import { agreedToOffers, type Person } from './person.ts';

/** When a policy begins whose renewal reminder, thirty days before its last day, falls due so many days ago. */
function remindedAgo(days: number): number {
  return -334 - days;
}

/**
 * Customers whose policies are to be renewed: their reminders fall due on three days of the last month. They live far
 * from the sea, so that the warning does not concern them.
 */
export const renewingPeople: readonly Person[] = [
  {
    id: 'cus_renews_evening',
    name: '晚晴',
    town: 'chengdu',
    holdings: [{ line: 'motor', startsIn: remindedAgo(24) }],
  },
  {
    id: 'cus_renews_morning',
    name: '晨曦',
    town: 'chengdu',
    holdings: [{ line: 'home', startsIn: remindedAgo(24) }],
    overrides: { segment: undefined },
  },
  {
    id: 'cus_renews_in_tampa',
    name: 'Lena Ortiz',
    town: 'tampa',
    holdings: [{ line: 'motor', startsIn: remindedAgo(17) }],
    overrides: { locale: 'en' },
  },
  {
    id: 'cus_renews_with_friends',
    name: '友同',
    town: 'chengdu',
    holdings: [{ line: 'home', startsIn: remindedAgo(17) }],
  },
  {
    id: 'cus_renews_and_agreed',
    name: '允新',
    town: 'chengdu',
    holdings: [{ line: 'motor', startsIn: remindedAgo(10) }],
    overrides: {
      consents: {
        alerts: 'granted',
        alertsAtNight: 'granted',
        service: 'granted',
        marketing: agreedToOffers,
      },
    },
  },
  {
    id: 'cus_renewed_in_time',
    name: '早续',
    town: 'chengdu',
    holdings: [{ line: 'motor', startsIn: remindedAgo(10) }],
  },
];
