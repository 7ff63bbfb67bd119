import { expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import { portfolioChanged } from '#shared/contracts/events/portfolio-changed.ts';
import { WakeUp } from '#shared/contracts/wake-up.ts';
import { lookIn } from '../../functions/reminders/look.ts';
import { lookAgain } from '../../functions/reminders/look-again.ts';
import { covercastInMemory } from '../support/covercast-in-memory.ts';
import { aClaimRecord, aCustomerRecord, aPolicyRecord } from '../support/records.ts';

const MINUTE_MS = 60_000;

/** Covercast in memory, in which whoever is told of or woken is looked at. */
function aWorld() {
  const covercast = covercastInMemory();
  const { world } = covercast;
  const services = {
    config: local,
    facts: world.reminderFacts,
    agenda: world.agenda,
    queue: world.outreachQueue,
    businessClock: world.clocks.businessClock,
  };
  let heard = 0;
  return {
    ...covercast,
    async hear() {
      const events = world.events.published.slice(heard);
      heard = world.events.published.length;
      for (const event of events)
        if (event.type === portfolioChanged.type)
          await lookAgain(lookIn({ detail: JSON.parse(JSON.stringify(event)) }), services);
    },
    /** Goes on to the next moment anything is due, and wakes whom it is for. */
    async goOn() {
      const [first] = world.agenda.items();
      if (!first) return undefined;
      world.clocks.advance(Date.parse(first.dueAt) - Date.parse(world.clocks.businessClock()));
      for await (const page of world.agenda.due(first.dueAt)) {
        const wake = page.flatMap((item) => (item.kind === 'wake' ? [item.customerId] : []));
        if (wake.length > 0) await lookAgain(lookIn(WakeUp.parse({ wake })), services);
        for (const item of page)
          if (item.kind === 'send') await world.outreachQueue.enqueue('ordinary', [item.chunk]);
        await world.agenda.done(page);
      }
      await covercast.settle();
      world.clocks.advance(MINUTE_MS);
      return first.dueAt;
    },
  };
}

test('a book is brought in, and each of its reminders goes once, at its day and hour, in words', async () => {
  const { importLines, hear, goOn, world } = aWorld();
  const missingDocuments = [{ code: 'photos', name: { 'zh-CN': '事故照片' } }];
  await importLines([
    aCustomerRecord({ consents: {} }),
    aPolicyRecord({ inspectionDue: '2026-10-20', premiumDue: undefined }),
    aClaimRecord({ missingDocuments }),
  ]);
  await hear();
  for (let moments = 0; moments < 30 && (await goOn()) !== undefined; moments++);
  const sent = world.channel.sent.map(({ text }) => text);
  expect(sent.map((text) => /年检|理赔|续保事宜|再次提醒/.exec(text)?.[0])).toEqual([
    '理赔',
    '理赔',
    '理赔',
    '年检',
    '续保事宜',
    '再次提醒',
  ]);
  expect(sent[0]).toContain('理赔还缺：事故照片。');
  const rows = await world.ledger.rows([
    { customerId: 'cus_1', programme: 'renewal-reminder', occurrence: 'pol_1#2026-12-31' },
  ]);
  expect([...rows.values()]).toMatchObject([{ state: 'sent', messageClass: 'service' }]);
});
