import { type Check, pass, suppress } from '../check.ts';

/** The stage's configuration has not switched the programme off. */
export const programmeEnabled: Check = {
  name: 'programme-enabled',
  judge: ({ programme, config }) =>
    config.disabledProgrammes.includes(programme.name)
      ? suppress('programme-disabled', config.version)
      : pass,
};
