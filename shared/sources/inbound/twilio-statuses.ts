/** What the status of a message that Twilio sent for us means: delivered, failed for good, or a step on the way. */
export type TwilioMeaning = 'delivered' | 'failed' | 'under-way';

/** Every status there is: https://www.twilio.com/docs/messaging/api/message-resource#message-status-values */
export const twilioStatuses: Readonly<Record<string, TwilioMeaning>> = {
  accepted: 'under-way',
  scheduled: 'under-way',
  queued: 'under-way',
  sending: 'under-way',
  sent: 'under-way',
  receiving: 'under-way',
  received: 'under-way',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

/** Whoever has the number has answered STOP: https://www.twilio.com/docs/api/errors/21610 */
export const TWILIO_OPTED_OUT = '21610';
