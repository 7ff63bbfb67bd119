import type { TaskKind } from '../contracts/task.ts';
import type { QuestionsOpen, TaskTerms } from './stage-config.ts';

/** Whose tasks are and until when they are to be done, for every stage alike. */
export const tasks: Readonly<Record<TaskKind, TaskTerms>> = {
  'answer-message': { due: { workingDays: 1 }, team: 'customer-service' },
  'low-score': { due: { workingDays: 1 }, team: 'customer-service' },
  'claim-reported': { due: { minutes: 120 }, team: 'claims' },
  booking: { due: { workingDays: 1 }, team: 'health-services' },
  'cannot-move': { due: { minutes: 30 }, team: 'emergency-desk', alwaysTeam: true },
};

/** How long questions stay open, for every stage alike. */
export const questionsOpen: QuestionsOpen = { surveyDays: 7, warningHours: 24 };
