/**
 * What an event of AWS End User Messaging says of a text: delivered, failed for good, or a step on the way. An event
 * that says it is not final (`isFinal: false`) is a step, whatever its type.
 */
export type EumMeaning = 'delivered' | 'failed' | 'under-way';

/** Every event of texts: https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-types.html */
export const eumEvents: Readonly<Record<string, EumMeaning>> = {
  TEXT_SENT: 'under-way',
  TEXT_QUEUED: 'under-way',
  TEXT_PENDING: 'under-way',
  TEXT_SUCCESSFUL: 'delivered', // the carrier has it: the last that is heard in countries that report no more
  TEXT_DELIVERED: 'delivered',
  TEXT_BLOCKED: 'failed',
  TEXT_CARRIER_BLOCKED: 'failed',
  TEXT_CARRIER_UNREACHABLE: 'failed',
  TEXT_INVALID: 'failed',
  TEXT_INVALID_MESSAGE: 'failed',
  TEXT_OPTED_OUT: 'failed',
  TEXT_PROTECT_BLOCKED: 'failed',
  TEXT_SPAM: 'failed',
  TEXT_TTL_EXPIRED: 'failed',
  TEXT_UNKNOWN: 'failed',
  TEXT_UNREACHABLE: 'failed',
};

/**
 * Whether an event says that whoever has the number opted out. No documented type says so; the description does
 * (`Phone number is opted out`), as in the delivery logs of Amazon SNS, which has the texts of this service.
 */
export function saysOptedOut(event: {
  readonly eventType: string;
  readonly messageStatus?: string | undefined;
  readonly messageStatusDescription?: string | undefined;
}): boolean {
  const { eventType, messageStatus, messageStatusDescription = '' } = event;
  const isNamed = eventType === 'TEXT_OPTED_OUT' || messageStatus === 'OPTED_OUT';
  return isNamed || /\bopted[ -]out\b/i.test(messageStatusDescription);
}
