import type { StageConfig } from './stage-config.ts';

/** Whose tasks are and until when they are to be done, for every stage alike. */
export const tasks: StageConfig['tasks'] = {
  'answer-message': { due: { workingDays: 1 }, team: 'customer-service' },
  'claim-reported': { due: { workingDays: 1 }, team: 'claims' },
  booking: { due: { workingDays: 1 }, team: 'health-services' },
  'wrong-number': { due: { workingDays: 3 }, team: 'service-desk' },
  'cannot-move': { due: { minutes: 30 }, team: 'emergency-desk', alwaysTeam: true },
};
