import { configOf } from '#shared/config/config.ts';
import type { TwilioAccount } from '#shared/ports/twilio-account.ts';
import { FORM, formFields } from '#shared/sources/inbound/posted-fields.ts';
import { twilioSignature } from '#shared/sources/signatures/twilio.ts';
import type { Deployment } from '../deployment.ts';
import type { Sending } from '../sign.ts';
import type { DoorTo } from './door.ts';
import { hexOf } from './hex-of.ts';
import { textIn } from './text-in.ts';

/** A number of Twilio’s own for tests: https://www.twilio.com/docs/iam/test-credentials */
const OUR_NUMBER = '+15005550006';

/**
 * The door of texts by Twilio: the form is posted as Twilio would, signed with the token of the stage's account, to the
 * address that the world knows. A file with a `MessageStatus` is what became of a message, which its `ref` names.
 */
export const twilioDoor: DoorTo = {
  name: 'twilio',
  takesLines: true,
  async open({ deployment, twilioAccount, post }) {
    const account = await twilioAccount();
    const serviceId = serviceIn(deployment);
    return (body, sending) => {
      const { path, form } = requestOf(body, { sending, account, serviceId });
      const bytes = Buffer.from(new URLSearchParams(form).toString());
      const signature = twilioSignature(
        account.authToken,
        `${publicUrl(deployment)}${path}`,
        formFields(bytes),
      );
      const headers = { 'content-type': FORM, 'x-twilio-signature': signature };
      return post(`${deployment.endpoint}${path}`, bytes, headers);
    };
  },
};

interface Known {
  readonly sending: Sending;
  readonly account: TwilioAccount;
  readonly serviceId: string | undefined;
}

function requestOf(body: Uint8Array, known: Known) {
  const { ref, ...fields } = fieldsOf(body, known);
  const form = {
    MessageSid: messageSidOf(known.sending),
    AccountSid: known.account.accountSid,
    ...fields,
  };
  const query = ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`;
  return { path: `/webhooks/twilio${'MessageStatus' in fields ? '-status' : ''}${query}`, form };
}

/** Twilio's id of the text that is sent in: the same for the same sending. */
export function messageSidOf({ id }: Pick<Sending, 'id'>): string {
  return `SM${hexOf(id, 32)}`;
}

function fieldsOf(body: Uint8Array, { serviceId }: Known): Readonly<Record<string, string>> {
  const told = textIn(body);
  if (told.is === 'fields') {
    return Object.fromEntries(Object.entries(told.fields).map(([name, value]) => [name, String(value)]));
  }
  const { from, to = OUR_NUMBER, text } = told;
  const service = to === OUR_NUMBER && serviceId ? { MessagingServiceSid: serviceId } : {};
  return {
    From: from,
    To: to,
    Body: text,
    NumMedia: '0',
    NumSegments: '1',
    SmsStatus: 'received',
    ...service,
  };
}

/** The messaging service of the stage's sender by Twilio, if it is one. */
function serviceIn({ stage }: Deployment): string | undefined {
  const senders = Object.values(configOf(stage).sms.senders);
  return senders.find(({ provider, id }) => provider === 'twilio' && id?.startsWith('MG'))?.id;
}

function publicUrl({ stage, outputs }: Deployment): string {
  return configOf(stage).publicWebhookUrl ?? outputs.WebhookUrl.replace(/\/+$/, '');
}
