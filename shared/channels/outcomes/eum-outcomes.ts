import { awsOutcomes } from './aws-outcomes.ts';
import { type Outcome, outcomes } from './outcome.ts';

const API = 'https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2';
const SEND = `${API}/API_SendTextMessage.html#API_SendTextMessage_Errors`;
const CONFLICT = `${API}/API_SendTextMessage.html#API_SendTextMessage_Errors (ConflictException, Reason)`;
const VALIDATION = `${API}/API_SendTextMessage.html#API_SendTextMessage_Errors (ValidationException, Reason)`;

/** What errors of one SendTextMessage mean: by reason where it gives one that says more, else by name. */
export const eumOutcomes: readonly Outcome[] = [
  ...outcomes('refused-for-good', CONFLICT, [
    'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION',
    'DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE',
  ]),
  ...outcomes('opted-out', CONFLICT, ['DESTINATION_PHONE_NUMBER_OPTED_OUT']),
  ...outcomes('refused', VALIDATION, [
    'COUNTRY_NOT_ENABLED',
    'RESOURCE_NOT_ACCESSIBLE',
    'SENDER_ID_NOT_REGISTERED',
    'SENDER_ID_REQUIRES_REGISTRATION',
  ]),
  ...outcomes('throttled', SEND, ['ThrottlingException']),
  ...outcomes('refused', SEND, [
    'AccessDeniedException',
    'ConflictException',
    'ResourceNotFoundException',
    'ServiceQuotaExceededException',
  ]),
  ...outcomes('refused-for-good', SEND, ['ValidationException']),
  ...outcomes('ambiguous', SEND, ['InternalServerException']),
  ...awsOutcomes,
];
