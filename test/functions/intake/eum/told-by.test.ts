import { describe, expect, test } from 'vitest';
import { UnreadableDelivery } from '#shared/errors.ts';
import { toldBy } from '../../../../functions/intake/eum/told-by.ts';

describe('a queue message of AWS End User Messaging', () => {
  test('tells of a text with the time at which its topic took it', () => {
    const text = {
      originationNumber: '+14255550182',
      destinationNumber: '+12125550101',
      messageBody: 'T',
      inboundMessageId: 'in-1',
    };
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
});
