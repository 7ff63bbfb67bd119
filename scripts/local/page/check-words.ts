/** What each check of a decision asks for, as a statement that holds when it passes. */
export const checkWords: Readonly<Record<string, string>> = {
  halted: 'No halt stands against it',
  'programme-enabled': 'Its programme is in use',
  'customer-known': 'The customer is in the book',
  holds: 'No hold stands on the customer',
  'policy-state': 'It still fits the policy it is about',
  'refusal-by-number': 'The number has not refused it',
  consent: 'They have not refused it, and agreed where that is needed',
  ledger: 'It has not been sent before',
  episode: 'It is news to them of this event',
  'useful-until': 'It is still of use',
  'quiet-hours': 'The law allows it at this hour',
  window: 'It suits the reader’s day',
  budget: 'They have not had too many',
  channel: 'There is a way to reach them',
  template: 'There are words for it',
};
