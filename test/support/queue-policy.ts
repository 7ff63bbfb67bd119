/** The policy of a test's own queue that takes messages from an AWS service, `sns.amazonaws.com`. */
export function queuePolicyFor(Service: string): string {
  const statement = { Effect: 'Allow', Principal: { Service }, Action: 'sqs:SendMessage', Resource: '*' };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}
