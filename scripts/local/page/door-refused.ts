import * as z from 'zod/mini';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { CovercastError } from '#shared/errors.ts';
import type { Posted } from '../../covercast/desk.ts';

const Refusal = z.object({
  error: z.object({ code: z.string(), message: z.string(), field: z.optional(z.string()) }),
});

/** The door did not take a text in: `status` is what it answered, `problem` what it said. */
export class DoorRefused extends CovercastError {
  readonly code = 'door-refused';
  readonly retryable = false;
  readonly status: number;
  readonly problem: Problem['error'];

  constructor({ status, body }: Posted) {
    super(`The door answered ${status}.`);
    this.status = status;
    const said = Refusal.safeParse(body).data?.error;
    const { code, message } = said ?? { code: this.code, message: `The door answered ${status}.` };
    this.problem = problem(code, message, said?.field).error;
  }
}
