import { describe, expect, it } from 'vitest';
import { instantOf } from '#shared/contracts/instant.ts';
import { readLine } from '#shared/domain/import/read-line.ts';
import { samplePortfolio } from '../../../../scripts/local/sample/portfolio.ts';
import { audienceOf } from '../../../../scripts/local/scenes/expected/audience.ts';
import { bookOf } from '../../../../scripts/local/scenes/expected/book.ts';

const HOUR = 60 * 60 * 1000;
const start = Date.parse('2027-12-30T00:00:00Z');

function audienceAt(milliseconds: number) {
  const now = instantOf(milliseconds);
  const { text, rejects } = samplePortfolio(now);
  return audienceOf(
    bookOf(
      text,
      rejects.map(({ line }) => line),
    ),
    now.slice(0, 10),
  );
}

describe('the sample portfolio', () => {
  it('the same moment gives the same text', () => {
    const now = instantOf(start);
    expect(samplePortfolio(now)).toEqual(samplePortfolio(now));
  });

  it('its bad lines are refused for the reasons planted in them, and no others', () => {
    const { text, sound, rejects } = samplePortfolio(instantOf(start));
    const readings = text
      .trimEnd()
      .split('\n')
      .map((line) => readLine(line, instantOf(start)));
    const found = readings.flatMap((reading, at) =>
      reading.ok ? [] : reading.faults.map((fault) => ({ line: at + 1, ...fault })),
    );
    expect(found).toEqual(rejects);
    expect(readings.filter(({ ok }) => ok)).toHaveLength(sound);
  });

  it('no two records have one id', () => {
    const { text } = samplePortfolio(instantOf(start));
    const ids = text.split('\n').flatMap((line) => {
      const reading = line ? readLine(line, instantOf(start)) : undefined;
      return reading?.ok ? [`${reading.record.type} ${reading.record.id}`] : [];
    });
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('whom the warning concerns does not depend on the hour or the day, over a new year and a leap day', () => {
    const expected = audienceAt(start);
    for (let hours = 0; hours < 24 * 65; hours += 41)
      expect(audienceAt(start + hours * HOUR)).toEqual(expected);
  });

  it('the warning has readers of both languages, and somebody for each reason not to be told', () => {
    const audience = audienceAt(start);
    expect(new Set(audience.map(({ locale }) => locale))).toEqual(new Set(['zh-CN', 'en']));
    expect(new Set(audience.map(({ stoppedBy }) => stoppedBy))).toEqual(
      new Set([undefined, 'consent', 'holds', 'channel']),
    );
  });
});
