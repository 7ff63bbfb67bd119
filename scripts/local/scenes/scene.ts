import type * as z from 'zod/mini';
import type { LocalTarget } from '../../aws/local-target.ts';
import type { StackOutputs } from '../deploy.ts';
import type { SampleTime } from '../sample/sample-time.ts';

/** One checked line: a fact, and whether it holds. */
export interface Check {
  readonly line: string;
  readonly ok: boolean;
}

/** What a scene plays on: the deployed app, its operator's command line, and the audience. */
export interface Stage {
  readonly target: LocalTarget;
  readonly outputs: StackOutputs;
  /** When the scenes play, in business time. */
  readonly time: SampleTime;
  /** The address of the page that shows phones of the sample. */
  readonly page: string;
  /** Runs a verb of the command line with `--json` and returns its document. Throws Problem when it fails. */
  readonly covercast: <Result>(
    verb: string,
    args: readonly string[],
    schema: z.ZodMiniType<Result>,
  ) => Promise<Result>;
  /** Shows a line to the audience. */
  readonly say: (text: string) => void;
}

/** A short play through the real doors that ends in checked lines. */
export interface Scene {
  readonly title: string;
  readonly play: (stage: Stage) => Promise<readonly Check[]>;
}
