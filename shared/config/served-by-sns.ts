/**
 * Countries whose numbers we text through Amazon SNS (ISO 3166). Leave out those in which you have no registered
 * sender; add what you need from https://docs.aws.amazon.com/sns/latest/dg/sns-supported-regions-countries.html.
 */
export const servedBySns: readonly string[] = [
  'US',
  'CA',
  'HK',
  'MO',
  'TW',
  'SG',
  'GB',
  'IE',
  'FR',
  'IT',
  'ES',
  'DE',
  'AT',
  'CH',
  'NL',
  'BE',
  'AU',
  'NZ',
];
