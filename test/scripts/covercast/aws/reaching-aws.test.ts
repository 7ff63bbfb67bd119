import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it, onTestFinished } from 'vitest';
import { queueStates, queueWork } from '../../../../scripts/covercast/aws/queue-states.ts';
import { s3Uploads } from '../../../../scripts/covercast/aws/s3-uploads.ts';
import { takeOnRole } from '../../../../scripts/covercast/aws/take-on-role.ts';

const region = 'us-east-1';

describe('the states of the queues', () => {
  it('dead letters are all that the dead-letter queue holds', async () => {
    const counts = (visible: number, inFlight: number) => ({
      Attributes: {
        ApproximateNumberOfMessages: String(visible),
        ApproximateNumberOfMessagesNotVisible: String(inFlight),
        ApproximateNumberOfMessagesDelayed: '0',
      },
    });
    const sqs = mockClient(SQSClient);
    onTestFinished(() => sqs.restore());
    sqs.on(GetQueueAttributesCommand, { QueueUrl: 'live' }).resolves(counts(3, 1));
    sqs.on(GetQueueAttributesCommand, { QueueUrl: 'dead' }).resolves(counts(2, 4));
    const queues = { alerts: { url: 'live', deadLetterUrl: 'dead' } };
    expect(await queueStates(new SQSClient({ region }), queues)).toEqual({
      alerts: { visible: 3, inFlight: 1, delayed: 0, dead: 6 },
    });
    sqs.resetHistory();
    expect(await queueWork(new SQSClient({ region }), queues)).toEqual({
      alerts: { visible: 3, inFlight: 1, delayed: 0 },
    });
    expect(sqs.calls()).toHaveLength(1);
  });
});

describe('uploads', () => {
  it('a file goes under uploads/ and its report is looked for under reports/', async () => {
    const s3 = mockClient(S3Client);
    onTestFinished(() => s3.restore());
    s3.on(PutObjectCommand).resolves({});
    s3.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'not yet', $metadata: {} }));
    const jobs = { progress: async () => undefined };
    const uploads = s3Uploads(new S3Client({ region }), { bucket: 'import', jobs });
    await uploads.put('u1', import.meta.filename);
    expect(await uploads.report('u1')).toBeUndefined();
    expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toMatchObject({
      Bucket: 'import',
      Key: 'uploads/u1.ndjson',
    });
    expect(s3.commandCalls(GetObjectCommand)[0]?.args[0].input).toEqual({
      Bucket: 'import',
      Key: 'reports/u1.json',
    });
  });
});

describe('taking on a role', () => {
  it.each(['operator', 'simulator'] as const)(
    'somebody who may not be %s is told what they need',
    async (role) => {
      const sts = mockClient(STSClient);
      onTestFinished(() => sts.restore());
      sts.on(AssumeRoleCommand).rejects(Object.assign(new Error('no'), { name: 'AccessDenied' }));
      await expect(takeOnRole(new STSClient({ region }), role, 'arn:role')).rejects.toMatchObject({
        code: `no-${role}`,
        message: expect.stringContaining('sts:AssumeRole'),
      });
    },
  );
});
