import { beforeEach, describe, expect, test } from 'vitest';
import { typhoonWarning } from '../support/cap/typhoon-warning.ts';
import { aClaimRecord, aCustomerRecord, aLocationRecord, aPolicyRecord } from '../support/records.ts';
import { type Talking, talking } from '../support/talking.ts';

const phone = '+8613800000042';
const stranger = '+8613900000099';
const CODE = '7K3M9QXZ';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const NOT_FOUND =
  '【安行保险】未查到结果。请用登记的手机号发送BDCX加证件号末四位，或LLCX加八位案件码；多次不符须隔日再查。详询400-000-0000';

let of: Talking;
const text = (words: string, from = phone) => of.text(from, words);

beforeEach(async () => {
  of = talking();
  await of.covercast.importLines([
    aCustomerRecord({ phone }),
    aPolicyRecord(),
    aLocationRecord(),
    aClaimRecord({ phones: undefined, expected: { approval: '2026-12-01' } }),
  ]);
  of.covercast.world.proofs.giveCode('clm_1', CODE);
});

describe('a customer who writes', () => {
  test('BDCX with the right characters is told of their policies', async () =>
    expect(await text('ｂｄｃｘ 002x')).toEqual([
      '【安行保险】有效保单：车险沪***45至2026-12-31缴费2026-12-31。现金价值见https://anxing.example/policies 客服400-000-0000',
    ]));

  test('LLCX with the right code is told where their claim stands', async () =>
    expect(await text(`LLCX ${CODE}`)).toEqual([
      expect.stringMatching(
        /^【安行保险】您车辆沪\*\*\*45的?理赔：查勘，预计核赔2026年12月1日。详询400-000-0000$/,
      ),
    ]));

  test('TJ is told that a person will call', async () =>
    expect(await text('TJ')).toEqual([
      '【安行保险】已收到您的体检预约，我们会与您联系确定时间。详询400-000-0000',
    ]));

  test('what nobody foresaw is told once that a person will answer', async () => {
    expect(await text('请问理赔款什么时候到账呢')).toEqual([
      '【安行保险】您的消息已转给客服人员，会尽快答复您。急事请致电400-000-0000',
    ]);
    expect(await text('人呢')).toEqual([]);
  });

  test('HELP is told who we are', async () =>
    expect(await text('帮助')).toEqual([expect.stringContaining('安行财产保险股份有限公司')]));

  test('is told nothing any more when a quarter of an hour has passed', async () =>
    expect(await of.textLate(phone, 'TJ', 15 * MINUTE_MS)).toEqual([]));
});

describe('a guess', () => {
  test('that is wrong, of an unknown number, or one too many gets the same text', async () => {
    const texts = [await text('BDCX 9999'), await text('BDCX 002X', stranger), await text('LLCX ZYZYZYZY')];
    for (let wrong = 0; wrong < 3; wrong++) texts.push(await text('BDCX 9999'));
    texts.push(await text('BDCX 002X'));
    expect(texts).toEqual(texts.map(() => [NOT_FOUND]));
  });

  test('that is right is answered again a day after the lock', async () => {
    for (let wrong = 0; wrong < 5; wrong++) await text('BDCX 9999');
    of.covercast.world.clocks.advance(DAY_MS - MINUTE_MS);
    expect(await text('BDCX 002X')).toEqual([NOT_FOUND]);
    of.covercast.world.clocks.advance(MINUTE_MS);
    expect(await text('BDCX 002X')).toEqual([expect.stringContaining('有效保单')]);
  });
});

describe('a stranger', () => {
  test('is told once a day where to ask, and nothing else', async () => {
    expect([await text('你好', stranger), await text('在吗', stranger), await text('TJ', stranger)]).toEqual([
      ['【安行保险】感谢您的来信。如需帮助，请致电400-000-0000或回复帮助'],
      [],
      [],
    ]);
    of.covercast.world.clocks.advance(DAY_MS);
    expect(await text('你好', stranger)).toHaveLength(1);
  });

  test('is helped whenever they ask', async () => {
    expect([await text('HELP', stranger), await text('HELP', stranger)]).toEqual([
      [expect.stringContaining('安行')],
      [expect.stringContaining('安行')],
    ]);
  });
});

describe('after a warning', () => {
  beforeEach(async () => {
    const body = typhoonWarning({ sent: '2026-09-10T00:00:00.000Z', expires: '2026-09-10T06:00:00.000Z' });
    await of.covercast.post(body);
    await of.covercast.settle();
    of.covercast.world.clocks.advance(MINUTE_MS);
  });

  test('1 is thanked for', async () =>
    expect(await text('１')).toEqual(['【安行保险】收到，您平安就好，谢谢告知。需要帮助请致电400-000-0000']));

  test('2 is told whom to call, and somebody has to do something about it', async () => {
    expect(await text('2')).toEqual([
      '【安行保险】已通知应急人员与您联系。如有危险请立即拨打110/119/120，我司热线400-000-0000',
    ]);
    expect(of.covercast.world.conversations.effects()).toMatchObject([
      { is: 'safety', answer: 'cannot' },
      { is: 'task', task: { kind: 'cannot-move', customerId: 'cus_1' } },
    ]);
  });
});
