import { ClockAnswer } from '../../covercast/verbs/clock.ts';
import { Outbox } from '../../covercast/verbs/outbox.ts';
import { Sent } from '../../covercast/verbs/send.ts';
import { Status } from '../../covercast/verbs/status.ts';
import { writeSample } from './files.ts';
import type { Scene, Stage } from './scene.ts';
import { isDueInOneWorkingDay, tasksOf } from './task-of.ts';
import { textOf, write } from './texts.ts';

const CUSTOMER = 'cus_car_and_home';
const HELPER = 'rescuer-7';
const TWO_HOURS = 'PT2H';
const MINUTE = 60_000;

/** A rescue is over: the customer is asked how it was two hours later, and a bad answer reaches a person. */
export const rescueRated: Scene = {
  title: 'A rescue is over: how was it, from 1 to 10?',
  play: async (stage) => {
    const overAt = await rescue(stage);
    const asked = await invitations(stage);
    for (const { text } of asked) stage.say(`   ▸ ${text}`);
    const [answers = []] = await write(stage, [textOf(CUSTOMER, '3', stage)], { by: 'eum' });
    const tasks = await tasksOf({ customerId: CUSTOMER, kind: 'low-score' }, stage);
    const comment = textOf(CUSTOMER, '等了两个多小时，电话也打不通', stage);
    const [thanks = []] = await write(stage, [comment], { by: 'eum' });
    return [
      {
        line: 'asked once, two hours after it was over, about the rescue by name',
        ok: isAskedTwoHoursAfter(asked, overAt),
      },
      {
        line: `“3”: regret and an open question; one task for ${HELPER}, due in one working day`,
        ok:
          isOne(answers, 'reply-sorry') &&
          isDueInOneWorkingDay(tasks, HELPER, answers[0]?.at ?? stage.time.warning),
      },
      { line: 'what was wrong, in words, is taken as the answer', ok: isOne(thanks, 'reply-comment') },
    ];
  },
};

/** The roadside service tells that it is over; two hours pass. Returns when it was over. */
async function rescue({ covercast, say, time }: Stage): Promise<string> {
  const { now } = await covercast('clock', [], ClockAnswer);
  const event = {
    specversion: '1.0',
    id: `rescue-${now}`,
    source: 'sample/roadside',
    type: 'service.completed',
    time: now,
    data: {
      serviceId: `srv_rescue_${time.today.slice(0, 10)}`,
      customerId: CUSTOMER,
      service: 'roadside-rescue',
      completedAt: now,
      channel: 'phone',
      servicedBy: HELPER,
    },
  };
  const file = writeSample('rescue-completed.json', JSON.stringify(event, undefined, 2));
  say(`   covercast send policy-admin ${file}`);
  await covercast('send', ['policy-admin', file], Sent);
  await covercast('status', ['--settled'], Status);
  say(`   covercast clock --advance ${TWO_HOURS}`);
  await covercast('clock', ['--advance', TWO_HOURS], ClockAnswer);
  return now;
}

function invitations({ covercast }: Stage): Promise<Outbox> {
  return covercast('outbox', ['--customer', CUSTOMER, '--programme', 'survey-invitation'], Outbox);
}

function isAskedTwoHoursAfter(asked: Outbox, overAt: string): boolean {
  const [invitation] = asked;
  if (!isOne(asked, 'survey-invitation') || !invitation) return false;
  const after = Date.parse(invitation.at) - Date.parse(overAt);
  return Math.abs(after - 120 * MINUTE) < MINUTE && invitation.text.includes('道路救援');
}

function isOne(messages: Outbox, programme: string): boolean {
  return messages.length === 1 && messages[0]?.programme === programme && messages[0].state === 'sent';
}
