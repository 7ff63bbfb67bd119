import { momentText } from '../../covercast/moving/moment-text.ts';
import { ClockAnswer } from '../../covercast/verbs/clock.ts';
import { Outbox } from '../../covercast/verbs/outbox.ts';
import { Status } from '../../covercast/verbs/status.ts';
import { TriggerAnswer } from '../../covercast/verbs/trigger.ts';
import { Why } from '../../covercast/verbs/why.ts';
import { dayFrom } from '../sample/day.ts';
import { localTime } from './expected/hours.ts';
import { writeSample } from './files.ts';
import type { Scene, Stage } from './scene.ts';
import { textOf, write } from './texts.ts';

const REFUSES = 'cus_renews_and_agreed';
const READS_ON = 'cus_likes_offers';
const ZONE = 'Asia/Shanghai';
const TILL_EVENING = 'PT7H';

/** Who has agreed to offers gets one in the evening, when they read; who says T before that does not. */
export const offerRefused: Scene = {
  title: 'An offer waits for the evening; one of those it is for writes Ｔ。',
  play: async (stage) => {
    const { covercast, say } = stage;
    const occurrence = await triggerOffer(stage);
    const waiting = await offersTo(REFUSES, stage);
    if (waiting.until) say(`   it waits until ${momentText(waiting.until, ZONE)}, when they read`);
    const [confirmations = []] = await write(stage, [textOf(REFUSES, 'Ｔ。', stage)], {
      by: 'twilio',
      times: 2,
    });
    say(`   covercast clock --advance ${TILL_EVENING}`);
    await covercast('clock', ['--advance', TILL_EVENING], ClockAnswer);
    const [refused, offers] = await Promise.all([
      offersTo(REFUSES, stage),
      covercast('outbox', ['--programme', 'offer'], Outbox),
    ]);
    const sent = offers.filter((offer) => offer.occurrence === occurrence);
    for (const offer of sent) say(`   ${momentText(offer.at, ZONE)} ▸ ${offer.text}`);
    say(`   covercast why --customer ${REFUSES}: ${refused.check}, ${refused.code}`);
    return [
      {
        line: 'the refusal is confirmed once, although Twilio told of it twice',
        ok: confirmations.length === 1 && confirmations[0]?.programme === 'reply-opted-out',
      },
      {
        line: `nothing of the offer went to ${REFUSES}; to ${READS_ON} it went in the evening`,
        ok:
          waiting.outcome === 'defer' &&
          refused.outcome === 'suppress' &&
          refused.check === 'refusal-by-number' &&
          sent.length === 1 &&
          sent.every(({ customerId, at }) => customerId === READS_ON && isEvening(at)),
      },
    ];
  },
};

/** Asks for the offer, and returns its occurrence. */
async function triggerOffer({ covercast, say, time }: Stage): Promise<string> {
  const occurrence = `home-${time.today.slice(0, 10)}`;
  const offer = {
    occurrence,
    usefulUntil: `${dayFrom(time.today, 14)}T00:00:00Z`,
    data: { product: 'home', validTo: dayFrom(time.today, 30) },
    customers: [REFUSES, READS_ON],
  };
  const file = writeSample('offer.json', JSON.stringify(offer, undefined, 2));
  say(`   covercast trigger offer ${file}`);
  await covercast('trigger', ['offer', file], TriggerAnswer);
  await covercast('status', ['--settled'], Status);
  return occurrence;
}

/** How the offer to a customer stands: what was decided last, by which check. */
async function offersTo(customerId: string, { covercast }: Stage) {
  const decisions = await covercast('why', ['--customer', customerId, '--programme', 'offer'], Why);
  const { outcome = 'none', reasons = [] } = decisions.at(-1) ?? {};
  const { check = '', code = '', until = '' } = reasons.at(-1) ?? {};
  return { outcome, check, code, until };
}

function isEvening(at: string): boolean {
  const time = localTime(at, ZONE).slice(11, 16);
  return '19:00' <= time && time < '20:30';
}
