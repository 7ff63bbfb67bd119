import type { Brand } from '../config/stage-config.ts';
import type { CustomerFacts, PolicyFacts } from '../contracts/facts.ts';
import type { ProgrammeTerms } from '../contracts/programme.ts';
import type { Identity, PolicyDetails } from '../contracts/sealed.ts';

/** What a programme may fill its texts with: the candidate's data, and the customer as opened for this one message. */
export interface FillInput {
  readonly data: Readonly<Record<string, unknown>>;
  readonly locale: string;
  readonly brand: Brand;
  readonly customer: CustomerFacts;
  readonly identity: Identity;
  readonly policies: readonly (PolicyFacts & { readonly details: PolicyDetails })[];
}

/** A reason to write, with the words it is written in. */
export interface Programme extends ProgrammeTerms {
  /** The variables of its template. Throws ZodError when `data` is not this programme's. */
  readonly fill: (input: FillInput) => Readonly<Record<string, string>>;
}
