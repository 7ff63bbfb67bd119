import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableDelivery } from '#shared/errors.ts';
import { toldBy } from '../../../../functions/intake/eum/told-by.ts';

const text = {
  originationNumber: '+14255550182',
  destinationNumber: '+12125550101',
  messageBody: 'T',
  inboundMessageId: 'in-1',
};

describe('a queue message of AWS End User Messaging', () => {
  test('tells of a text with the time at which its topic took it', () => {
    const message = {
      Type: 'Notification',
      MessageId: 'n-1',
      Message: JSON.stringify(text),
      Timestamp: '2026-11-22T01:59:00.000Z',
    };
    expect(toldBy(message)).toMatchObject({
      is: 'text',
      providerId: 'in-1',
      sentAt: '2026-11-22T01:59:00.000Z',
    });
  });

  test.each([undefined, 'text', 7, {}, { MessageId: 'n-1', Message: '+14255550182', Timestamp: 'now' }])(
    'that is %j is not passed over, and named without what it holds',
    (message) => {
      const reading = () => toldBy(message);
      expect(reading).toThrow(UnreadableDelivery);
      expect(reading).not.toThrow(/4255550182/);
    },
  );

  // https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html
  test('is read as the documentation of SNS shows one, whatever else it says', () => {
    const notification = {
      Type: 'Notification',
      MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
      TopicArn: 'arn:aws:sns:us-west-2:123456789012:MyTopic',
      Subject: 'My First Message',
      Message: JSON.stringify(text),
      Timestamp: '2012-05-02T00:54:06.655Z',
      SignatureVersion: '1',
      Signature: 'EXAMPLEw6JRN...',
      SigningCertURL:
        'https://sns.us-west-2.amazonaws.com/SimpleNotificationService-f3ecfb7224c7233fe7bb5f59f96de52f.pem',
      UnsubscribeURL:
        'https://sns.us-west-2.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=arn:aws:sns:us-west-2:123456789012:MyTopic:c9135db0-26c4-47ec-8998-413945fb5a96',
    };
    expect(toldBy(notification)).toMatchObject({ is: 'text', text: 'T', sentAt: '2012-05-02T00:54:06.655Z' });
  });

  test('that is cut anywhere in what it tells tells nothing', () => {
    const message = JSON.stringify(text);
    fc.assert(
      fc.property(fc.nat({ max: message.length - 1 }), (length) => {
        const cut = {
          MessageId: 'n-1',
          Message: message.slice(0, length),
          Timestamp: '2026-11-22T01:59:00.000Z',
        };
        expect(() => toldBy(cut)).toThrow(UnreadableDelivery);
      }),
      { numRuns: 200 },
    );
  });
});
