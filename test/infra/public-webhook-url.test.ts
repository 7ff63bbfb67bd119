import { describe, expect, test } from 'vitest';
import { prod } from '#shared/config/prod.ts';
import { ConfigurationError } from '#shared/errors.ts';
import { publicWebhookUrl } from '../../infra/constructs/public-webhook-url.ts';

const door = 'https://abc123.execute-api.eu-central-1.amazonaws.com';

describe('where the webhooks answer the world', () => {
  test('is where the door does, unless the configuration says otherwise', () => {
    expect(publicWebhookUrl(prod, door)).toBe(door);
  });

  test.each(['https://texts.example.com', 'https://texts.example.com:8443/covercast/prod'])(
    'may be %s',
    (url) => {
      expect(publicWebhookUrl({ ...prod, publicWebhookUrl: url }, door)).toBe(url);
    },
  );

  test.each([
    '',
    'texts.example.com',
    'http://texts.example.com',
    'https://texts.example.com/',
    'https://a.b/?x=1',
    'https://a.b/#x',
  ])('is not %j, which Twilio would sign in another way', (url) => {
    expect(() => publicWebhookUrl({ ...prod, publicWebhookUrl: url }, door)).toThrow(ConfigurationError);
  });
});
