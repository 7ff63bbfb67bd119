import type { ReminderFacts } from '../contracts/facts.ts';
import { ProductLine } from '../contracts/records/policy.ts';
import { isIn } from './due-on.ts';
import { exampleFacts, exampleService } from './example-facts.ts';
import type { Reminder } from './reminder.ts';
import { dueOfSurvey, surveysOf } from './surveys-of.ts';

const programme = 'survey-invitation';

/** That a customer is asked how a service was. */
export const invitation: Reminder = {
  programme,
  lines: ProductLine.options,
  rule: ({ surveys }) => ({
    due: `${surveys.inviteAfter} after a service is over, or when we learn of it where that is later; of those within ${surveys.atMostEvery} the first`,
    usefulUntil: `the survey ends, ${surveys.endsAfter} after it began: at the first allowed moment from then on`,
  }),
  dues: (facts, span, config) =>
    surveysOf(facts, config)
      .map((survey) => dueOfSurvey(programme, survey, survey.dueAt))
      .filter(isIn(span)),
  examples: [
    {
      title: 'two hours after it is over, until seven days after the first allowed moment',
      facts: exampleFacts({ services: [exampleService({ completedAt: '2026-11-21T12:30:00.000Z' })] }),
      dues: [
        {
          occurrence: 'srv_1',
          dueAt: '2026-11-21T14:30:00.000Z',
          usefulUntil: '2026-11-29T00:00:00.000Z',
        },
      ],
    },
    {
      title: 'when we learn of it, if that is later',
      facts: exampleFacts({ services: [exampleService({ recordedAt: '2026-11-24T03:00:00.000Z' })] }),
      dues: [
        {
          occurrence: 'srv_1',
          dueAt: '2026-11-24T03:00:00.000Z',
          usefulUntil: '2026-12-01T03:00:00.000Z',
        },
      ],
    },
    {
      title: 'once in thirty days, of the first service of those',
      facts: threeServices(),
      dues: [
        {
          occurrence: 'srv_2',
          dueAt: '2026-11-01T04:00:00.000Z',
          usefulUntil: '2026-11-08T04:00:00.000Z',
        },
        {
          occurrence: 'srv_3',
          dueAt: '2026-12-01T04:00:00.000Z',
          usefulUntil: '2026-12-08T04:00:00.000Z',
        },
      ],
    },
    { title: 'never of nothing', facts: exampleFacts({}), dues: [] },
  ],
};

function threeServices(): ReminderFacts {
  const over = ['2026-11-30T01:59:59.999Z', '2026-11-01T02:00:00.000Z', '2026-12-01T02:00:00.000Z'];
  const services = over.map((at, number) =>
    exampleService({ serviceId: `srv_${number + 1}`, completedAt: at, recordedAt: at }),
  );
  return exampleFacts({ services });
}
