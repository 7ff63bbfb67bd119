import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_LISTED, type UnknownEvents } from '#shared/ports/unknown-events.ts';
import { unique } from './unique.ts';

const at = (minute: number) => `2026-11-22T07:${String(minute).padStart(2, '0')}:00.000Z`;

/** What every UnknownEvents does. */
export function unknownEventsConform(name: string, make: () => Promise<UnknownEvents>): void {
  describe(`${name} as UnknownEvents`, () => {
    let events: UnknownEvents;
    beforeAll(async () => {
      events = await make();
    });
    const counted = async (source: string) =>
      (await events.latest())
        .filter((one) => one.source === source)
        .map(({ source: _source, ...rest }) => rest);

    it('counts alerts by source and name, whatever its case, and knows the first and the last time', async () => {
      const source = unique('cap');
      await events.note({ id: 'a', source }, ['Dense Fog', '高温橙色预警'], at(1));
      await events.note({ id: 'b', source }, ['DENSE FOG'], at(2));
      await events.note({ id: 'b', source: unique('nws') }, ['Dense Fog'], at(3));
      expect(await counted(source)).toEqual([
        { event: 'DENSE FOG', count: 2, firstAt: at(1), lastAt: at(2) },
        { event: '高温橙色预警', count: 1, firstAt: at(1), lastAt: at(1) },
      ]);
    });

    it('counts an alert that comes again once', async () => {
      const source = unique('cap');
      for (const minute of [1, 2, 3]) await events.note({ id: 'a', source }, ['Dense Fog'], at(minute));
      expect(await counted(source)).toEqual([
        { event: 'Dense Fog', count: 1, firstAt: at(1), lastAt: at(1) },
      ]);
    });

    it('counts nothing where nothing is unknown', async () => {
      const source = unique('cap');
      await events.note({ id: 'a', source }, [], at(1));
      expect(await counted(source)).toEqual([]);
    });

    it('lists no more than the latest fifty', async () => {
      const source = unique('cap');
      const names = Array.from({ length: MOST_LISTED + 5 }, (_, number) => `event ${number}`);
      for (const [number, one] of names.entries()) {
        await events.note(
          { id: one, source },
          [one],
          `2026-11-23T07:00:00.${String(number).padStart(3, '0')}Z`,
        );
      }
      const listed = await events.latest();
      expect(listed.map(({ event }) => event)).toEqual(names.toReversed().slice(0, MOST_LISTED));
    });
  });
}
