import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeInName, eventCodeOf } from '#shared/hazards/event-code.ts';

const read = (name: string, value: string) => {
  const found = eventCodeOf({ name, value });
  return found && `${found.scheme} ${found.code}`;
};

describe('an event code', () => {
  test.each([
    ['SAME', ' SVR ', 'same svr'],
    ['NationalWeatherService', 'SVA', 'nws sv'],
    ['VTEC', '/O.NEW.KBOU.HW.W.0001.260101T0000Z-260102T0000Z/', 'nws hw'],
    ['VTEC', 'HW.W', 'nws hw'],
    ['profile:CAP-CP:Event:0.4', 'freezeRain', 'cap-cp freezerain'],
    ['profile:CAP-TWP:Event:1.0', 'flood', 'cap-cp flood'],
    ['CMA', '0103', 'cma 01'],
    ['Caiyun', '09', 'cma 09'],
    ['whatever', '11B20', 'cma 11b20'],
  ])('%s %s is %s', (name, value, expected) => expect(read(name, value)).toBe(expected));

  test.each([
    ['SAME', 'HURRICANE'],
    ['NationalWeatherService', 'SVR'],
    ['VTEC', '/O.NEW.KBOU.000000T0000Z/'],
    ['CMA', '2009'],
    ['eventType', '1003'],
    ['OET:v1.0', 'OET-180'],
  ])('%s %s is none of a list we know', (name, value) => expect(read(name, value)).toBe(undefined));

  test('can stand in the place of a name, if it is one of the national system of China', () => {
    expect(codeInName(' 11B01 ')).toEqual({ scheme: 'cma', code: '11b01' });
    expect(codeInName('HUW')).toBe(undefined);
  });

  test('of any text whatever is read without complaint', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (name, value) => void eventCodeOf({ name, value })));
  });
});
