import type { HazardAlert } from '../contracts/hazard-alert.ts';
import type { Problem } from '../contracts/problem.ts';

/** Why a body is refused: what, in words with the remedy, and which field; never a piece of the body. */
export type Refusal = Problem['error'];

/** One alert of a body; `id` is what makes two deliveries the same. */
export interface SourceItem {
  readonly id: string;
  readonly alert: HazardAlert;
}

/** What a body turned out to be. */
export type Parsed =
  | { readonly ok: true; readonly items: readonly SourceItem[] }
  | { readonly ok: false; readonly problem: Refusal };

/** A body the source must take or refuse, and how many alerts it holds. */
export interface SourceExample {
  readonly title: string;
  readonly contentType: string;
  readonly body: string;
  /** The number of alerts, or the code of the refusal. */
  readonly expect: number | string;
}

/** A feed of hazard alerts as a plug-in: what its webhook takes, and how a body is read. Pure. */
export interface Source {
  /** The last part of its address, `/webhooks/<name>`: lower-case letters, digits, hyphens. */
  readonly name: string;
  /** The media types it takes, without parameters, lower case. */
  readonly contentTypes: readonly string[];
  /** The largest body, bytes: 256 KB unless the format needs more. */
  readonly maxBytes: number;
  /** Reads a body. Never throws, whatever the bytes. `contentType` is the header as it came. */
  parse(bytes: Uint8Array, contentType: string): Parsed;
  readonly examples: readonly SourceExample[];
}
