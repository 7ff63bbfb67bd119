import type { Weights } from '#shared/keywords/likeness/likeness.ts';
import { packed } from '#shared/keywords/likeness/packed.ts';

/** The file that holds what was learned. */
export function sourceOf({ bias, step, multiples }: Weights): string {
  return `/** What was learned of the labelled messages; made by \`npm run learn\`, and not by hand. */
export const learned = {
  bias: ${bias.toFixed(6)},
  step: ${step.toFixed(9)},
  packed:
    ${JSON.stringify(packed(multiples))},
};
`;
}
