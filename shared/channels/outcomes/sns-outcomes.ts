import { awsOutcomes } from './aws-outcomes.ts';
import { type Outcome, outcomes } from './outcome.ts';

const PUBLISH = 'https://docs.aws.amazon.com/sns/latest/api/API_Publish.html#API_Publish_Errors';

/** What errors of one Publish mean, by name. */
export const snsOutcomes: readonly Outcome[] = [
  ...outcomes('throttled', PUBLISH, ['ThrottledException', 'KMSThrottling', 'KMSThrottlingException']),
  ...outcomes('refused-for-good', PUBLISH, [
    'EndpointDisabled',
    'EndpointDisabledException',
    'InvalidParameter',
    'InvalidParameterException',
    'ParameterValueInvalid',
    'ValidationException',
  ]),
  ...outcomes('opted-out', 'https://docs.aws.amazon.com/sns/latest/api/API_OptInPhoneNumber.html', [
    'OptedOut',
    'OptedOutException',
  ]),
  ...outcomes('refused', PUBLISH, [
    'AuthorizationError',
    'AuthorizationErrorException',
    'KMSAccessDenied',
    'KMSAccessDeniedException',
    'KMSDisabled',
    'KMSDisabledException',
    'NotFound',
    'NotFoundException',
  ]),
  ...outcomes('ambiguous', PUBLISH, ['InternalError', 'InternalErrorException']),
  ...awsOutcomes,
];
