import { PublishCommand } from '@aws-sdk/client-sns';
import { secretsTwilioSigner } from '#shared/adapters/secrets-twilio-signer.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import type { Outputs } from '../deployment.ts';
import type { Reach } from '../desk.ts';
import { CommandFailed } from '../errors.ts';
import type { Clients } from './clients.ts';

/** How texts are sent in as providers do, where nobody is texted. */
export function texting(
  { secrets, sns }: Pick<Clients, 'secrets' | 'sns'>,
  { TwilioSecret }: Outputs,
): Pick<Reach, 'twilioAccount' | 'publish'> {
  return {
    async twilioAccount() {
      if (TwilioSecret === undefined) throw notHere;
      return await secretsTwilioSigner({ client: secrets, secret: TwilioSecret, systemClock }).account();
    },
    async publish(topicArn, message) {
      if (TwilioSecret === undefined) throw notHere;
      const { MessageId = '' } = await sns.send(new PublishCommand({ TopicArn: topicArn, Message: message }));
      return MessageId;
    },
  };
}

const notHere = new CommandFailed(
  'texts-people',
  'This stage texts people: write to it from a phone. Texts are sent in by hand in local and staging.',
);
