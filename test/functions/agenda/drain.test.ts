import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '#shared/contracts/agenda.ts';
import { EnqueueFailed, StoredItemInvalid } from '#shared/errors.ts';
import type { DueItems } from '#shared/ports/agenda.ts';
import { drain } from '../../../functions/agenda/drain.ts';
import { agendaInMemory, handedOver, minutesAgo, NOON, putSend, putWake } from '../../support/an-agenda.ts';

const lots = () => 50_000;

/** Pages of one item each, so that ends of pages fall everywhere. */
function pageByPage(agenda: DueItems): DueItems {
  return {
    ...agenda,
    async *due(now, passOver) {
      const items: AgendaItem[] = [];
      for await (const page of agenda.due(now, passOver)) items.push(...page);
      for (const item of items) yield [item];
    },
  };
}

describe('a tick', () => {
  it('hands over what is due now or was minutesAgo, and leaves what is to come', async () => {
    const world = agendaInMemory();
    await putWake(world, 'cus_now', NOON);
    await putWake(world, 'cus_late', minutesAgo(1));
    await putWake(world, 'cus_later', minutesAgo(-1));
    await putSend(world, 'cus_alert', minutesAgo(2));
    await putSend(world, 'cus_answer', NOON, 'reply');
    await putSend(world, 'cus_service', NOON, 'service');
    const drained = await drain(lots, world);
    expect(handedOver(world)).toEqual({
      woken: ['cus_late', 'cus_now'],
      urgent: ['cus_alert'],
      replies: ['cus_answer'],
      ordinary: ['cus_service'],
    });
    expect(drained).toMatchObject({ wakes: 2, sends: 3, latestSeconds: 120, isComplete: true });
    expect(world.agenda.items()).toMatchObject([{ customerId: 'cus_later' }]);
  });

  it('has nothing to do when nothing is due', async () => {
    const world = agendaInMemory();
    expect(await drain(lots, world)).toEqual({
      wakes: 0,
      sends: 0,
      pages: 0,
      latestSeconds: 0,
      passedOver: [],
      failures: [],
      isComplete: true,
    });
  });

  it('wakes up to 100 customers with a message, the earliest first', async () => {
    const world = agendaInMemory();
    for (let at = 0; at < 250; at += 1) await putWake(world, `cus_${at}`, minutesAgo(at));
    await drain(lots, world);
    expect(world.wakes.waiting.map(({ wake }) => wake.length)).toEqual([100, 100, 50]);
    expect(handedOver(world).woken).toEqual(Array.from({ length: 250 }, (_, at) => `cus_${249 - at}`));
  });

  it('wakes a customer with two wakes once', async () => {
    const world = agendaInMemory();
    await putWake(world, 'cus_1', minutesAgo(2));
    await putWake(world, 'cus_1', minutesAgo(1)); // as whoever died, or lost, between item and pointer leaves it
    expect(world.agenda.items()).toHaveLength(2);
    await drain(lots, world);
    expect(handedOver(world).woken).toEqual(['cus_1']);
    expect(world.agenda.items()).toEqual([]);
  });

  it('that runs short of time goes on next time from where it ended', async () => {
    const world = agendaInMemory();
    const services = { ...world, agenda: pageByPage(world.agenda) };
    for (let at = 0; at < 5; at += 1) await putWake(world, `cus_${at}`, minutesAgo(5 - at));
    const left = [50_000, 20_000, 9_999];
    const first = await drain(() => left.shift() ?? 0, services);
    expect(first).toMatchObject({ wakes: 2, isComplete: false });
    expect(handedOver(world).woken).toEqual(['cus_0', 'cus_1']);
    expect(await drain(lots, services)).toMatchObject({ wakes: 3, latestSeconds: 180, isComplete: true });
    expect(handedOver(world).woken).toEqual(['cus_0', 'cus_1', 'cus_2', 'cus_3', 'cus_4']);
  });

  it('that was away for 36 hours hands over all of them, in order', async () => {
    const world = agendaInMemory();
    for (let hour = 36; hour >= 0; hour -= 1) await putWake(world, `cus_${hour}`, minutesAgo(60 * hour));
    expect(await drain(lots, world)).toMatchObject({ wakes: 37, latestSeconds: 36 * 3_600 });
    expect(handedOver(world).woken).toEqual(Array.from({ length: 37 }, (_, at) => `cus_${36 - at}`));
  });

  it('tells how late the oldest was that it came to, whether or not that went to its queue', async () => {
    const world = agendaInMemory();
    await putWake(world, 'cus_wake', minutesAgo(11));
    await putSend(world, 'cus_service', NOON, 'service');
    const wakes = { enqueue: () => Promise.reject(new EnqueueFailed('It refused.')) };
    expect(await drain(lots, { ...world, wakes })).toMatchObject({ sends: 1, latestSeconds: 660 });
    const noTime = await drain(() => 0, world);
    expect(noTime).toMatchObject({ wakes: 0, sends: 0, latestSeconds: 660, isComplete: false });
  });

  it('keeps what a queue does not take, and hands over the rest', async () => {
    const world = agendaInMemory();
    await putWake(world, 'cus_wake', NOON);
    await putSend(world, 'cus_alert', NOON);
    await putSend(world, 'cus_service', NOON, 'service');
    const refused = new EnqueueFailed('The reminders queue refused 1 messages.');
    const wakes = { enqueue: () => Promise.reject(refused) };
    const { failures, sends } = await drain(lots, { ...world, wakes });
    expect({ failures, sends }).toEqual({ failures: [refused], sends: 2 });
    expect(world.agenda.items()).toMatchObject([{ customerId: 'cus_wake' }]);
    expect(await drain(lots, world)).toMatchObject({ failures: [], wakes: 1 });
  });

  it('passes over what cannot be read, tells of it, and hands over the rest', async () => {
    const world = agendaInMemory();
    await putWake(world, 'cus_1', NOON);
    const one = { itemDigest: 'digest', cause: new StoredItemInvalid('A stored agenda item is …') };
    const agenda: DueItems = {
      ...world.agenda,
      due(now, passOver) {
        passOver?.(one);
        return world.agenda.due(now);
      },
    };
    expect(await drain(lots, { ...world, agenda })).toMatchObject({ wakes: 1, passedOver: [one] });
  });
});
