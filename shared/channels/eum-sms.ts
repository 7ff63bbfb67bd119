import {
  type PinpointSMSVoiceV2Client,
  SendTextMessageCommand,
  type SendTextMessageCommandInput,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { Channel, Outgoing } from '../ports/channel.ts';
import { awsAttempt } from './aws-attempt.ts';
import { eumOutcomes } from './outcomes/eum-outcomes.ts';
import { tooLate } from './too-late.ts';

/** What SendTextMessage takes as TimeToLive, seconds (API reference, SendTextMessage). */
const SHORTEST_LIFE = 5;
const LONGEST_LIFE = 259_200;

/**
 * Text messages by AWS End User Messaging. `client` as `oneAttempt`. A text lives as long as it is of use and no
 * longer than three days; what is of use for less than five seconds is not sent. Events carry the ledger key as
 * `context.ledgerKey`.
 */
export function eumSms(client: PinpointSMSVoiceV2Client, configurationSet: string | undefined): Channel {
  return {
    name: 'sms',
    send: async (message) => {
      if (message.usefulForSeconds < SHORTEST_LIFE) return tooLate;
      const command = new SendTextMessageCommand(inputOf(message, configurationSet));
      return await awsAttempt(client.send(command), eumOutcomes);
    },
  };
}

function inputOf(message: Outgoing, configurationSet: string | undefined): SendTextMessageCommandInput {
  const { to, text, senderId, reference, isMarketing, usefulForSeconds } = message;
  return {
    DestinationPhoneNumber: to,
    MessageBody: text,
    MessageType: isMarketing ? 'PROMOTIONAL' : 'TRANSACTIONAL',
    TimeToLive: Math.min(Math.floor(usefulForSeconds), LONGEST_LIFE),
    Context: { ledgerKey: reference },
    ...(senderId && { OriginationIdentity: senderId }),
    ...(configurationSet && { ConfigurationSetName: configurationSet }),
  };
}
