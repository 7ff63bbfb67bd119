import type { Scene } from './scene.ts';
import { isDueInOneWorkingDay, tasksOf } from './task-of.ts';
import { textOf, write } from './texts.ts';

const CUSTOMER = 'cus_english_car';
const TEAM = 'health-services';

/** TJ books a check-up: a person calls, and has a task until when. */
export const checkUpBooked: Scene = {
  title: 'TJ: a check-up is to be booked',
  play: async (stage) => {
    const [answers = []] = await write(stage, [textOf(CUSTOMER, 'ｔｊ', stage)], { by: 'eum' });
    const tasks = await tasksOf({ customerId: CUSTOMER, kind: 'booking' }, stage);
    const [answer, ...more] = answers;
    return [
      {
        line: `answered in the customer's language; one task for ${TEAM}, due in one working day`,
        ok:
          answer?.programme === 'reply-booking' &&
          more.length === 0 &&
          answer.text.includes('check-up') &&
          isDueInOneWorkingDay(tasks, TEAM, answer.at),
      },
    ];
  },
};
