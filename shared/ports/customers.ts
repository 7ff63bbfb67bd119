import type { Recipient } from '../contracts/candidate.ts';
import type { KnownCustomer } from '../contracts/facts.ts';
import type { Contact, Identity, PolicyDetails } from '../contracts/sealed.ts';

/** What a text needs of a customer, readable. It lives as long as the sending of one message. */
export interface OpenedCustomer {
  readonly contact: Contact;
  readonly identity: Identity;
  readonly policies: Readonly<Record<string, PolicyDetails>>;
}

/** The customers outreach decides about. */
export interface Customers {
  /** The known ones of at most 25 recipients, by customer id, with the policies asked for; read strongly consistent. */
  known(recipients: readonly Recipient[]): Promise<ReadonlyMap<string, KnownCustomer>>;
  /** Contact, identity and policies of these, in order. */
  open(customers: readonly KnownCustomer[]): Promise<readonly OpenedCustomer[]>;
}
