import type * as z from 'zod/mini';
import type { Brand } from '../config/stage-config.ts';
import type { ClaimFacts, CustomerFacts, KnownCustomer, PolicyFacts } from '../contracts/facts.ts';
import type { MessageClass } from '../contracts/message-class.ts';
import type { ProgrammeTerms } from '../contracts/programme.ts';
import type { Identity, PolicyDetails } from '../contracts/sealed.ts';

/** What a chunk carries for a programme's texts beside ids. Nothing personal: it lies readable in queues. */
export type ProgrammeData = Readonly<Record<string, unknown>>;

/** What a programme may fill its texts with: the candidate's data, and the customer as opened for this one message. */
export interface FillInput {
  readonly data: ProgrammeData;
  readonly locale: string;
  readonly brand: Brand;
  /** Absent, as the identity is: a reply that speaks of nobody. */
  readonly customer?: CustomerFacts;
  readonly identity?: Identity;
  readonly policies: readonly (PolicyFacts & { readonly details: PolicyDetails })[];
  /** The claim the message is about, if it is about one. */
  readonly claim?: ClaimFacts;
}

/** A reason to write, with the words it is written in. */
export interface Programme extends ProgrammeTerms {
  /** The schema of its data. */
  readonly data: z.ZodMiniType<ProgrammeData>;
  /** The class of its messages when an operator triggers them; absent: no operator can, events of ours do. */
  readonly messageClass?: Exclude<MessageClass, 'life-safety' | 'property-alert'>;
  /**
   * Whether the book still says what its data tell as news of the policies and the claim it is about: no newer news of the
   * same has come. Absent: it tells no news. Throws ZodError as `fill` does.
   */
  readonly isStill?: (data: ProgrammeData, known: Pick<KnownCustomer, 'policies' | 'claim'>) => boolean;
  /** Data it takes, those that make its texts longest among them: the parts of its texts are counted with these. */
  readonly examples: readonly [ProgrammeData, ...ProgrammeData[]];
  /**
   * The variables of its template. Throws ZodError when `data` is not this programme's, ConfigurationError when the
   * brand lacks something, RangeError when the data do: the message is then not sent at all.
   */
  readonly fill: (input: FillInput) => Readonly<Record<string, string>>;
}
