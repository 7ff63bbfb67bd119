import type { TwilioSigner } from '#shared/ports/twilio-account.ts';
import type { TextServices } from '../texts/services.ts';

/** Everything the door of Twilio acts through. */
export interface TwilioServices extends TextServices {
  readonly signer: TwilioSigner;
  /** Where the webhooks answer the world, without a slash at the end: the address that Twilio signs begins so. */
  readonly webhookUrl: string;
}
