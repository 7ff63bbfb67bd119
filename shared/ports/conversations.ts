import type { Answered } from '../contracts/answered.ts';
import type { Dialogue } from '../contracts/dialogue.ts';
import type { CustomerFacts } from '../contracts/facts.ts';
import type { Inbound, InboundRef } from '../contracts/inbound.ts';
import type { Instant } from '../contracts/instant.ts';
import type { Task } from '../contracts/task.ts';
import type { Manifest, ReadableRow } from './ledger.ts';

/** What somebody wrote, readable: the number (E.164) and the words. It lives as long as the message's handling. */
export interface Said {
  readonly from: string;
  readonly text: string;
}

/** The messages that come in, as the doors write them down. */
export interface InboundLog {
  /**
   * Writes a message down, number and text sealed, and says how it stands: as it came first, however often it is
   * delivered. Durable when it returns.
   */
  keep(inbound: Inbound, said: Said): Promise<Inbound>;
}

/** Who has a number: customers, numbers being shared, and the claims that name it as one which may ask about them. */
export interface NumberHolders {
  readonly customers: readonly CustomerFacts[];
  readonly claimIds: readonly string[];
}

/** A message with its words, who has its number, and what is remembered of that. */
export interface Heard {
  readonly inbound: Inbound;
  readonly text: string;
  readonly holders: NumberHolders;
  readonly dialogue: Dialogue;
  /** What it came to, if somebody has answered it before. */
  readonly answered?: Answered;
}

/** What follows from a message. Every one is the same when it is made again of the same message. */
export type Effect =
  /**
   * A refusal by text, or its undoing: of the number under each of its indexes, and, but for `everything`, of the
   * customers who have it.
   */
  | {
      readonly is: 'opt-out';
      readonly word: 'marketing' | 'everything' | 'start';
      readonly senders: readonly string[];
      readonly customerIds: readonly string[];
      readonly messageId: string;
      readonly at: Instant;
      /** Messages whose words say nothing any more. */
      readonly forgotten: readonly string[];
    }
  /** The number is not the customers': nothing more goes to it. */
  | {
      readonly is: 'quarantine';
      readonly senders: readonly string[];
      readonly messageId: string;
      readonly at: Instant;
    }
  | { readonly is: 'task'; readonly task: Task }
  /** A claim that is reported by text: it stands in the book from now on, with its code. */
  | {
      readonly is: 'claim';
      readonly claimId: string;
      readonly customerId: string;
      readonly policyId: string;
      readonly code: string;
      readonly reportedAt: Instant;
    }
  /** An answer to a survey; the last one before it ends counts, by `at` and then by the message's id. */
  | {
      readonly is: 'score';
      readonly customerId: string;
      readonly serviceId: string;
      readonly score: number;
      readonly messageId: string;
      readonly at: Instant;
    }
  /** What was wrong, in the words of the message, which stay sealed where they are. */
  | {
      readonly is: 'comment';
      readonly customerId: string;
      readonly serviceId: string;
      readonly message: InboundRef;
      readonly at: Instant;
    }
  /** How somebody is after a warning. */
  | {
      readonly is: 'safety';
      readonly customerId: string;
      readonly programme: string;
      readonly occurrence: string;
      readonly answer: 'moved' | 'cannot' | 'damaged';
      readonly messageId: string;
      readonly at: Instant;
    };

/** What a message came to: one transaction. */
export interface Outcome extends Answered {
  readonly message: InboundRef;
  /** What is remembered from now on, with the version that was read. */
  readonly dialogue: Dialogue;
  readonly effects: readonly Effect[];
  /** The reply as it is going to be taken up, noted with all else: whoever sends it need not. */
  readonly note?: Manifest;
}

/** The conversations, as whoever answers them reads and writes them. */
export interface ConversationBook {
  /**
   * A message that came in with all that is known of its number, strongly consistent; undefined when there is none, or
   * its words are destroyed.
   */
  heard(ref: InboundRef): Promise<Heard | undefined>;
  /**
   * Writes what a message came to: all of it or nothing, and durable when it returns. False when the dialogue is not
   * the one that was read any more, or the message was answered meanwhile: read again.
   */
  commit(outcome: Outcome): Promise<boolean>;
}

/** A message that came in, as it is read afterwards; without its words where they are destroyed. */
export interface KeptMessage {
  readonly inbound: Inbound;
  readonly text?: string;
  /** Absent: nobody has answered it yet. */
  readonly answered?: Answered;
}

/** Everything between us and a number: what came in, and the rows of what was said back. */
export interface NumberTalk {
  readonly messages: readonly KeptMessage[];
  readonly replies: readonly ReadableRow[];
}

/** The conversations, as an operator reads them. */
export interface ConversationReader {
  /** What was said with each number that a customer wrote from, whoever else has it. */
  ofCustomer(customerId: string): Promise<readonly NumberTalk[]>;
}

/**
 * That a person has read a conversation: whose, when (business time), and `by` whom, as they are signed in; `name`: what
 * they call themselves beside that.
 */
export interface Looking {
  readonly customerId: string;
  readonly by: string;
  readonly name?: string | undefined;
  readonly at: Instant;
}

/** The record of who has read which conversation. Nothing takes anything out of it. */
export interface Lookings {
  /** Records it; durable when it returns. */
  record(looking: Looking): Promise<void>;
}
