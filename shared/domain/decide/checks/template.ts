import { type Check, pass, suppress } from '../check.ts';

/** The programme has words. */
export const template: Check = {
  name: 'template',
  judge: (facts) =>
    facts.template && Object.keys(facts.template.texts).length > 0 ? pass : suppress('no-template'),
};
