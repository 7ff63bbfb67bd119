import { describe, expect, test } from 'vitest';
import { anxing } from '#shared/config/brands.ts';
import type { ClaimFacts } from '#shared/contracts/facts.ts';
import { ConfigurationError } from '#shared/errors.ts';
import type { FillInput } from '#shared/programmes/programme.ts';
import { programmeOf, programmes } from '#shared/programmes/registry.ts';
import { templateOf } from '#shared/templates/registry.ts';
import { render } from '#shared/templates/render.ts';
import { aClaim, aCustomer, aPolicy } from '../../support/a-customer.ts';

const motor = { ...aPolicy(), details: { number: 'PDAA202631000001', plate: '沪A12345' } };
const home = {
  ...aPolicy({ id: 'pol_2', line: 'home', effectiveTo: '2027-03-31', premiumDueOn: '2026-12-01' }),
  details: { number: 'PDHH202631006789' },
};

function text(name: string, locale: string, over: Partial<FillInput> = {}): string {
  const template = templateOf(name);
  if (!template) throw new Error(`There are no words ${name}.`);
  const input = {
    data: {},
    locale,
    brand: anxing,
    customer: aCustomer(),
    identity: { name: '王小明' },
    policies: [],
    ...over,
  };
  return render(template, locale, programmeOf(name).fill(input));
}

const replies = programmes.filter(({ name }) => name.startsWith('reply-')).map(({ name }) => name);

describe.each(replies)('%s', (name) => {
  test('can be asked for by nobody from outside', () =>
    expect(programmeOf(name).messageClass).toBeUndefined());

  test.each(['zh-CN', 'en'])('names nobody in %s', (locale) =>
    expect(text(name, locale, { policies: [motor], claim: aClaim() })).not.toContain('王'),
  );
});

describe('help', () => {
  test('says who writes by their legal name, whom to call and where to read more', () =>
    expect(text('reply-help', 'zh-CN')).toBe(
      '【安行保险】本短信由安行财产保险股份有限公司发送。客服400-000-0000，说明https://anxing.example/texts 。回复T不收营销，STOP停收全部',
    ));

  test('says in English what else carriers ask for', () =>
    expect(text('reply-help', 'en')).toMatch(
      /AnXing Property Insurance Co\., Ltd\..*400-000-0000.*Msg & data rates may apply\. Reply STOP to opt out$/,
    ));

  test('goes to who wants no more, and nothing else of these does', () => {
    const exempt = replies.filter((name) => programmeOf(name).evenIfRefused);
    expect(exempt).toContain('reply-help');
    for (const name of ['reply-policies', 'reply-claim', 'reply-neutral', 'reply-not-found', 'reply-safe'])
      expect(exempt).not.toContain(name);
  });

  test('is not sent by a brand that has no legal name', () =>
    expect(() => text('reply-help', 'en', { brand: { ...anxing, legalName: {} } })).toThrow(
      ConfigurationError,
    ));
});

describe('what is said to a number that is nobody’s', () => {
  test.each(['zh-CN', 'en'])('says nothing of that in %s', (locale) =>
    expect(text('reply-neutral', locale)).not.toMatch(/登记|注册|客户|register|customer|unknown/i),
  );
});

describe('policies', () => {
  const said = (locale: string, ...policies: FillInput['policies']) =>
    text('reply-policies', locale, { policies });

  test('are told with their last days and the day a premium is due, those that end first before the others', () => {
    expect(said('zh-CN', home, motor)).toBe(
      '【安行保险】有效保单：车险沪***45至2026-12-31；家财险****6789至2027-03-31缴费2026-12-01。现金价值见https://anxing.example/policies 客服400-000-0000',
    );
    expect(said('en', home, motor)).toBe(
      'AnXing Insurance: your policies in force: motor ***45 to 2026-12-31; home ****6789 to 2027-03-31, premium 2026-12-01. Cash values: https://anxing.example/policies . Help: 400-000-0000',
    );
  });

  test('of many the first six are told by line and end, and how many there are', () => {
    const many = Array.from({ length: 9 }, (_, nth) => ({ ...motor, id: `pol_${nth}` }));
    expect(said('zh-CN', ...many)).toMatch(/(车险至2026-12-31；){5}车险至2026-12-31等9份。/);
    expect(said('en', ...many)).toContain('; and 3 more.');
  });

  test('are none where none is in force', () => {
    expect(said('zh-CN')).toContain('有效保单：无。');
    expect(said('en')).toContain('in force: none.');
  });

  test.each(['zh-CN', 'en'])('tell no sum, premium or cash value in %s', (locale) => {
    const sums = {
      premium: { minor: 128050, currency: 'CNY' },
      sumInsured: { minor: 20000000, currency: 'CNY' },
    };
    const told = said(locale, { ...home, details: { ...home.details, ...sums } });
    expect(told).not.toMatch(/1280|200000|CNY|¥|元/);
  });
});

describe('a claim', () => {
  const said = (locale: string, over: Partial<ClaimFacts> = {}) =>
    text('reply-claim', locale, { policies: [motor], claim: aClaim(over) });

  test('is told with its stage, what is missing, and what is expected when', () => {
    const expected = { approval: '2026-12-01', survey: '2026-11-20', payment: '2026-12-10' };
    expect(said('zh-CN', { expected })).toBe(
      '【安行保险】您车辆沪***45的理赔：查勘，还缺照片，预计核赔2026年12月1日、赔款支付2026年12月10日。详询400-000-0000',
    );
    expect(said('en', { expected })).toBe(
      'AnXing Insurance: your claim on car ***45: survey, missing: photos, expected: approval Dec 1, 2026, payment Dec 10, 2026. Help: 400-000-0000',
    );
  });

  test('that lacks nothing says so while it goes on, and nothing of it when it is over', () => {
    expect(said('zh-CN', { missingDocuments: [] })).toContain('查勘，材料齐全。');
    expect(said('zh-CN', { missingDocuments: [], stage: 'closed' })).toContain('已结案。');
    expect(said('en', { stage: 'declined' })).toContain(': decided. Help');
  });

  test('of which nobody has said what it lacks says nothing of that', () => {
    const reported: Partial<ClaimFacts> = { stage: 'reported', missingDocuments: undefined };
    expect(said('zh-CN', reported)).toContain('的理赔：已报案。');
    expect(said('en', reported)).toContain(': reported. Help');
  });

  test('that is not there is not told of', () =>
    expect(() => text('reply-claim', 'en', { policies: [motor] })).toThrow(RangeError));
});

test('whoever was not satisfied is asked what they wish for, not what went wrong', () => {
  expect(text('reply-sorry', 'zh-CN')).toContain('您希望我们怎样改进？请直接回复。');
  expect(text('reply-sorry', 'en')).toContain('What could we do better?');
});

describe('who cannot get away', () => {
  test.each([
    ['CN', '110/119/120'],
    ['US-FL', '911'],
    ['FR', '112'],
  ])('is told the official numbers of %s: %s', (jurisdiction, numbers) => {
    const customer = aCustomer({ jurisdiction });
    for (const locale of ['zh-CN', 'en'])
      expect(text('reply-cannot-move', locale, { customer })).toContain(numbers);
  });
});
