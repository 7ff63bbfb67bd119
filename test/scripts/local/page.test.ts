import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localPage } from '../../../scripts/local/page/local-page.ts';
import { type ServedPage, servePage } from '../../../scripts/local/page/serve-page.ts';
import { openChromium } from '../../support/chromium/open-chromium.ts';
import { type PageInMemory, pageInMemory } from '../../support/page-in-memory.ts';
import { aSuppressedRow } from '../covercast/a-readable-row.ts';

const screenshots = join(import.meta.dirname, '../../../.local/page');
const wide = { width: 1600, height: 1200 };
const narrow = { width: 390, height: 844 };

let browser: Browser;
let world: PageInMemory;
let served: ServedPage;
let page: Page;
/** Addresses that the page asked for, and what the browser had to complain of. */
const [asked, complaints]: [Set<string>, string[]] = [new Set(), []];

beforeAll(async () => {
  world = await pageInMemory();
  served = await servePage(localPage(world.desk, world.phones));
  browser = await openChromium();
  page = await browser.newPage();
  page.on('request', (request) => asked.add(new URL(request.url()).host));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport(wide);
  await page.goto(served.url);
  await page.waitForSelector('.bubble');
  mkdirSync(screenshots, { recursive: true });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** All that stands on the phone of somebody. */
function textOn(owner: string): Promise<string> {
  return page.$$eval(
    '.phone',
    (phones, name) =>
      phones.find((phone) => phone.querySelector('h2')?.textContent === name)?.textContent ?? 'no such phone',
    owner,
  );
}

async function type(owner: string, text: string): Promise<void> {
  await page.locator(`::-p-aria([name="Reply as ${owner}"][role="textbox"])`).fill(text);
  await page.keyboard.press('Enter');
}

describe('the local page', () => {
  test('shows a phone each for a few customers of the sample, by name, with what was really sent', async () => {
    expect(await page.$$eval('.phone h2', (names) => names.map((name) => name.textContent))).toEqual([
      '沈双',
      '方圆',
      '允新',
      'Ada Marsh',
      '罗一 · 罗二',
      'Lena Ortiz',
    ]);
    expect(await textOn('沈双')).toContain('东海气象台');
    expect(await textOn('Ada Marsh')).toContain('East Sea Observatory');
    expect(await textOn('Lena Ortiz')).toContain('Nothing was sent here yet.');
  });

  test('shows that nobody was written to, where that was decided', async () => {
    world.sent(aSuppressedRow({ customerId: 'cus_renews_and_agreed', programme: 'offer' }));
    await expect.poll(() => textOn('允新'), { timeout: 5000 }).toContain('offer not sent: refused');
  });

  test('tells by which checks a message was sent, once it is chosen, and of none after Escape', async () => {
    await page.locator('.phone .out .bubble').click();
    const checks = await page.$$eval('#why .check', (all) => all.map((one) => one.textContent));
    expect(checks).toHaveLength(15);
    expect(checks[0]).toContain('No halt stands against ityes');
    expect(await page.$eval('#why', (why) => why.textContent)).toContain('the answer is the same');
    await page.keyboard.press('Escape');
    expect(await page.$eval('#why', (why) => why.textContent)).toContain('Choose a message');
    expect(await page.$eval(':focus', (one) => one.className)).toBe('bubble');
  });

  test('draws the map of the last warning, as the ledger has it', async () => {
    const image = await page.waitForSelector('#warning img');
    await expect.poll(() => image?.evaluate(({ naturalWidth }) => naturalWidth)).toBeGreaterThan(0);
    expect(await image?.evaluate(({ alt }) => alt)).toContain('Typhoon Orange Warning, Severe');
    const svg = await page.evaluate(async () => (await fetch('/map.svg')).text());
    expect(svg).toContain('as the ledger has it');
    expect(svg).toContain('Not told: refused');
  });

  test('types a text through the door, signed, and shows the answer without being loaded again', async () => {
    await type('沈双', 'ＴＪ');
    await expect.poll(() => world.received, { timeout: 5000 }).toHaveLength(1);
    const [message] = world.received;
    expect(message).toMatchObject({ from: world.phones[0]?.number, text: 'ＴＪ', isSigned: true });
    await expect
      .poll(() => textOn('沈双'), { timeout: 5000 })
      .toMatch(/ＴＪ.*taken in.*waiting for the answer/s);
    if (message) world.reply(message, 'booking', '已记下，我们会联系您预约。');
    await expect
      .poll(() => textOn('沈双'), { timeout: 5000 })
      .toMatch(
        /ＴＪ.*understood: a check-up to be booked.*已记下，我们会联系您预约。.*Understood: a check-up to be booked\./s,
      );
    expect(await textOn('沈双')).not.toMatch(/ＴＪ.*ＴＪ/s);
  });

  test('has at hand what could be written, to be sent as it is or changed', async () => {
    await page.locator('::-p-aria([name="What 允新 could write"]) ::-p-text(我要报案)').click();
    expect(await page.$eval(':focus', (one) => [one.id, 'value' in one && one.value])).toEqual([
      'text-cus_renews_and_agreed',
      '我要报案',
    ]);
    await page.$eval('#text-cus_renews_and_agreed', (box) => box.form?.reset());
  });

  test('is gone through with Tab in a few steps, and with the arrows message by message', async () => {
    const focused = () => page.$eval(':focus', (one) => one.textContent || one.id);
    const press = async (...keys: readonly KeyInput[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return await focused();
    };
    await page.focus('#text-cus_car_and_home');
    await page.keyboard.down('Shift');
    const [first, newest] = [await press('Tab'), await press('Tab')];
    await page.keyboard.up('Shift');
    expect(first).toBe('BDCX417X');
    const older = await press('ArrowUp');
    expect([newest, older]).toEqual([
      expect.stringContaining('Covercast: '),
      expect.stringContaining('sent'),
    ]);
    expect(older).not.toBe(newest);
    expect(await press('Tab', 'ArrowRight')).toBe('TJ');
    expect(await press('Tab')).toBe('text-cus_car_and_home');
  });

  test('shows what leaves meanwhile, markup as the text it is', async () => {
    const text = '<img src=x onerror="document.title=1"><b>bold</b> & done';
    world.sent({ customerId: 'cus_renews_in_tampa', programme: 'renewal-reminder', text });
    await expect.poll(() => textOn('Lena Ortiz'), { timeout: 5000 }).toContain(text);
    expect(await page.title()).toBe('Covercast on this machine');
  });

  test('says why the door refused a text, and keeps it to be mended', async () => {
    const message = 'Body has to be a text';
    world.answersWith({ status: 400, body: { error: { code: 'field', message, field: 'Body' } } });
    await type('Ada Marsh', 'hello');
    await expect.poll(() => textOn('Ada Marsh'), { timeout: 5000 }).toContain(`Refused (Body). ${message}`);
    expect(await page.$eval('#text-cus_english_car', (box) => box.value)).toBe('hello');
    world.answersWith({ status: 200, body: '' });
  });

  test('is at home on a wide screen and on a phone’s', async () => {
    await page.locator('.phone .out .bubble').click();
    await page.screenshot({ path: join(screenshots, 'wide.png'), fullPage: true });
    await page.setViewport(narrow);
    await page.screenshot({ path: join(screenshots, 'narrow-why.png') });
    await page.keyboard.press('Escape');
    await page.screenshot({ path: join(screenshots, 'narrow.png'), fullPage: true });
    expect(await page.$eval('html', (one) => one.scrollWidth)).toBe(narrow.width);
    await page.setViewport(wide);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.screenshot({ path: join(screenshots, 'dark.png') });
    await page.emulateMediaFeatures([]);
  });

  test('keeps the newest message in view where a phone gets smaller', async () => {
    await page.setViewport({ width: narrow.width, height: 480 });
    const hidden = () =>
      page.$$eval('.conversation', (all) =>
        all.map((one) => Math.round(one.scrollHeight - one.scrollTop - one.clientHeight)),
      );
    const tall = await page.$$eval(
      '.conversation',
      (all) => all.filter((one) => one.scrollHeight > one.clientHeight).length,
    );
    expect(tall).toBeGreaterThan(0);
    await expect.poll(hidden).toEqual([0, 0, 0, 0, 0, 0]);
    await page.setViewport(wide);
  });

  test('asks for nothing from elsewhere, and gives the browser nothing to complain of', () => {
    expect([...asked]).toEqual([new URL(served.url).host]);
    expect(complaints.filter((one) => !one.includes('400'))).toEqual([]); // the text that the door refused
  });

  test('says that nothing can be read, and keeps what it has', async () => {
    world.breaksDown(true);
    const state = () => page.$eval('#state', (one) => one.textContent);
    await expect.poll(state, { timeout: 5000 }).toContain('run npm start again');
    expect(await textOn('沈双')).toContain('东海气象台');
    await served.close();
    await expect.poll(state, { timeout: 5000 }).toContain('npm start has ended');
  });
});
