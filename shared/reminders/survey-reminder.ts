import { ProductLine } from '../contracts/records/policy.ts';
import { isIn } from './due-on.ts';
import { exampleFacts, exampleService } from './example-facts.ts';
import type { Reminder } from './reminder.ts';
import { dueOfSurvey, surveysOf } from './surveys-of.ts';

const programme = 'survey-reminder';

/** That a customer is asked once more how a service was, unless they have said. */
export const secondAsking: Reminder = {
  programme,
  lines: ProductLine.options,
  rule: ({ surveys }) => ({
    due: `${surveys.remindAfter} after the survey began, if there is no answer; of an invitation that left late, as much later`,
    usefulUntil: 'the survey ends',
  }),
  dues: (facts, span, config) =>
    surveysOf(facts, config)
      .filter(({ service: { answers = [] }, remindAt, endsAt }) => answers.length === 0 && remindAt < endsAt)
      .map((survey) => dueOfSurvey(programme, survey, survey.remindAt))
      .filter(isIn(span)),
  examples: [
    {
      title: 'two days after the first allowed moment for the invitation',
      facts: exampleFacts({ services: [exampleService({ completedAt: '2026-11-21T12:30:00.000Z' })] }),
      dues: [
        {
          occurrence: 'srv_1',
          dueAt: '2026-11-24T00:00:00.000Z',
          usefulUntil: '2026-11-29T00:00:00.000Z',
        },
      ],
    },
    {
      title: 'never of what was answered',
      facts: exampleFacts({
        services: [
          exampleService({ answers: [{ at: '2026-11-22T02:00:00.000Z', messageId: 'eum-1', score: 9 }] }),
        ],
      }),
      dues: [],
    },
  ],
};
