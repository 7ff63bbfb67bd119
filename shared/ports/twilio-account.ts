/** The account under which texts leave by Twilio. */
export interface TwilioAccount {
  /** `AC` and 32 hexadecimal digits. */
  readonly accountSid: string;
  readonly authToken: string;
}

/**
 * What is known of the account now. `unread`: it is being read, or could not be just now. `wrong`: whoever runs the
 * deployment has to do something about it.
 */
export type KnownTwilioAccount =
  | { readonly is: 'known'; readonly account: TwilioAccount }
  | { readonly is: 'unread' }
  | { readonly is: 'wrong'; readonly code: string };

/** The account as it is kept. It is read beside sending, so that nothing that was decided grows old meanwhile. */
export interface TwilioAccounts {
  /** Answers at once, and has it read again when what is known is not of late. */
  current(): KnownTwilioAccount;
}
