import type { Delivery } from '../ports/channel.ts';

/** Answers after which nothing has left, by SNS error name (SNS API reference, Publish: Errors). */
const throttles = [
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'RequestThrottled',
  'KMSThrottlingException',
];
const permanent = [
  'InvalidParameterException',
  'InvalidParameter',
  'ParameterValueInvalid',
  'OptedOutException',
  'EndpointDisabled',
];
const transient = [
  'AuthorizationErrorException',
  'AuthorizationError',
  'AccessDenied',
  'AccessDeniedException',
  'KMSAccessDenied',
  'KMSDisabled',
  'NotFoundException',
  'NotFound',
];
/** The connection was never made, so the request never left (Node.js system errors). */
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not-an-error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** What an error of one Publish attempt means. Whatever is not surely a refusal may have left: `ambiguous`. */
export function deliveryOfError(error: unknown): Delivery {
  const code = nameOf(error);
  if (throttles.includes(code)) return { outcome: 'throttled', code };
  if (permanent.includes(code)) return { outcome: 'refused', code, permanent: true };
  if (transient.includes(code) || neverConnected.includes(code))
    return { outcome: 'refused', code, permanent: false };
  return { outcome: 'ambiguous', code };
}
