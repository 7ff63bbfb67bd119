import { expect, test } from 'vitest';
import { plus } from '#shared/contracts/instant.ts';
import { Status } from '../../scripts/covercast/verbs/status.ts';
import { businessNow } from '../support/business-time.ts';
import { typhoonWarning } from '../support/cap/typhoon-warning.ts';
import { covercast, sendCap, settled, unique } from '../support/deployed.ts';

const MINUTE = 60_000;

test('a warning that no hazard knows is counted, and the operator sees it listed', async () => {
  const now = businessNow();
  const event = unique('Plague of frogs ');
  const body = (identifier: string) =>
    typhoonWarning({ identifier, sent: plus(now, -MINUTE), expires: plus(now, 60 * MINUTE) })
      .replaceAll(/<eventCode>.*?<\/eventCode>/g, '')
      .replaceAll(/<event>.*?<\/event>/g, `<event>${event}</event>`);
  for (const identifier of [unique('frogs-'), unique('frogs-')]) {
    expect((await sendCap(body(identifier))).status).toBe(202);
  }
  await settled();
  const { unknownEvents } = await covercast('status', [], Status);
  expect(unknownEvents.find((one) => one.event === event)).toMatchObject({ source: 'cap', count: 2 });
}, 120_000);
