/** The account under which texts leave by Twilio. */
export interface TwilioAccount {
  /** `AC` and 32 hexadecimal digits. */
  readonly accountSid: string;
  /** By which texts leave. */
  readonly authToken: string;
  /** The other that holds while one is being replaced: Twilio may sign by either. */
  readonly otherAuthToken?: string | undefined;
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

/** The account, for whoever verifies what Twilio posts: nobody else may have signed it. */
export interface TwilioSigner {
  /** The account with its tokens, of late. Throws when it cannot be read, or is none. */
  account(): Promise<TwilioAccount>;
}
