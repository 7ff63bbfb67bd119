import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localPage, type PageContent } from '../../../../scripts/local/page/local-page.ts';
import { type PageInMemory, pageInMemory } from '../../../support/page-in-memory.ts';

let world: PageInMemory;
let page: PageContent;
beforeAll(async () => {
  world = await pageInMemory();
});
beforeEach(() => {
  page = localPage(world.desk, world.phones);
});

describe('what the local page shows', () => {
  test('is read once for everybody who looks at one moment', async () => {
    await page.view();
    const once = world.reads();
    await Promise.all(Array.from({ length: 20 }, () => page.view()));
    expect(world.reads()).toBe(once);
  });

  test('has everybody’s messages on a number that two share', async () => {
    const { phones } = await page.view();
    const shared = phones.find(({ owner }) => owner === '罗一 · 罗二');
    const whom = shared?.lines.map(({ why }) => why.facts.find(({ name }) => name === 'To')?.value);
    expect(whom?.toSorted()).toEqual(['罗一', '罗二']);
  });

  test('has what is typed at once, and once only when it was read', async () => {
    const { id } = await page.type('cus_two_cars', 'BDCX 1234');
    const message = world.received.at(-1);
    expect(message?.id).toBe(id);
    const linesOf = async () => {
      const { phones } = await page.view();
      return phones[0]?.lines.filter((line) => line.id === id);
    };
    expect(await linesOf()).toMatchObject([{ is: 'in', state: 'taken in', isDone: false }]);
    if (message) world.reply(message, 'policies', 'BDCX');
    await expect
      .poll(linesOf, { timeout: 3000 })
      .toMatchObject([{ is: 'in', state: 'understood: asks for their policies', isDone: true }]);
  });

  test('is on record as read, of everybody whose it is, once for all who look', async () => {
    const before = world.looked.length;
    await page.view();
    await page.view();
    const everybody = world.phones.flatMap(({ customers }) => customers.map(({ id }) => id));
    const by = 'the local page';
    expect(world.looked.slice(before)).toMatchObject(everybody.map((customerId) => ({ customerId, by })));
  });

  test.each([
    ['nothing', 'cus_two_cars', ' ', 'text'],
    ['more than a phone sends', 'cus_two_cars', 'T'.repeat(1601), 'text'],
    ['on a phone that is not shown', 'cus_fleet', 'T', 'phone'],
  ])('has no way to type %s', async (_, phone, text, field) => {
    const before = world.received.length;
    await expect(page.type(phone, text)).rejects.toMatchObject({ code: 'usage', field });
    expect(world.received).toHaveLength(before);
  });

  test('is read anew as soon as it can be, after it could not', async () => {
    world.breaksDown(true);
    await expect(page.view()).rejects.toThrow('ECONNREFUSED');
    world.breaksDown(false);
    await expect.poll(() => page.view().catch(() => 'not yet'), { timeout: 3000 }).toHaveProperty('phones');
  });
});
