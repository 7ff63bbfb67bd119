/** The calls whose permission has another name: https://docs.aws.amazon.com/service-authorization/latest/reference/ */
const others: Readonly<Record<string, readonly string[]>> = {
  'dynamodb:TransactWriteItems': ['dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
  's3:DeleteObjects': ['s3:DeleteObject', 's3:DeleteObjectVersion'],
  's3:HeadObject': ['s3:GetObject'],
  's3:ListObjectVersions': ['s3:ListBucketVersions'],
  's3:ListObjectsV2': ['s3:ListBucket'],
  'sqs:SendMessageBatch': ['sqs:SendMessage'],
};

/** The IAM actions that a call of an AWS client asks for: `sqs:SendMessageBatch` asks for `sqs:SendMessage`. */
export function permissionsOf(call: string): readonly string[] {
  return others[call] ?? [call];
}

/**
 * Whether a call lies within what is granted. A transaction asks for the permissions of the writes in it, which its
 * name does not tell: one of them will do.
 */
export function isWithin(granted: ReadonlySet<string>, call: string): boolean {
  const asked = permissionsOf(call);
  return call === 'dynamodb:TransactWriteItems'
    ? asked.some((action) => granted.has(action))
    : asked.every((action) => granted.has(action));
}
