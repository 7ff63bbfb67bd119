/** The calls whose permission has another name: https://docs.aws.amazon.com/service-authorization/latest/reference/ */
const others: Readonly<Record<string, readonly string[]>> = {
  'dynamodb:TransactWriteItems': ['dynamodb:DeleteItem', 'dynamodb:PutItem'],
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
