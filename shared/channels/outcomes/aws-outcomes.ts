import { neverConnected } from './never-connected.ts';
import { type Outcome, outcomes } from './outcome.ts';

const COMMON = 'https://docs.aws.amazon.com/sns/latest/api/CommonErrors.html';

/** Answers that every AWS service gives before it does what it is asked; with the SDK's own of having no credentials. */
export const awsOutcomes: readonly Outcome[] = [
  ...outcomes('throttled', COMMON, ['Throttling', 'ThrottlingException', 'RequestThrottled']),
  ...outcomes('refused', COMMON, [
    'AccessDenied',
    'AccessDeniedException',
    'ExpiredToken',
    'ExpiredTokenException',
    'IncompleteSignature',
    'InvalidClientTokenId',
    'InvalidSignatureException',
    'MissingAuthenticationToken',
    'NotAuthorized',
    'OptInRequired',
    'RequestExpired',
    'SignatureDoesNotMatch',
    'UnrecognizedClientException',
  ]),
  ...outcomes(
    'refused',
    'https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/setting-credentials.html',
    ['CredentialsProviderError'],
  ),
  ...outcomes('ambiguous', COMMON, ['InternalFailure', 'ServiceUnavailable']),
  ...neverConnected,
];
