import { describe, expect, it } from 'vitest';
import { instantOf } from '#shared/contracts/instant.ts';
import { cap } from '#shared/sources/cap/cap.ts';
import { sampleWarning } from '../../../../scripts/local/sample/warning.ts';

const now = instantOf(Date.parse('2026-07-01T08:00:00Z'));

function parsed() {
  const read = cap.parse(Buffer.from(sampleWarning(now)), 'application/cap+xml');
  if (!read.ok) throw new Error(read.problem.message);
  return read.items[0]?.alert;
}

describe('the sample warning', () => {
  it('is a CAP alert in two languages, severe and immediate, valid for six hours from now', () => {
    const validity = {
      severity: 'Severe',
      urgency: 'Immediate',
      onset: now,
      expires: '2026-07-01T14:00:00.000Z',
    };
    expect(parsed()).toMatchObject({
      status: 'Actual',
      sent: now,
      infos: [
        { language: 'zh-CN', colour: 'orange', ...validity },
        { language: 'en', colour: 'orange', ...validity },
      ],
    });
  });

  it('says of itself that it is composed', () => {
    expect(parsed()?.note).toMatch(/^Composed for demonstration/);
  });

  it('names its area by polygon, circle and zone code', () => {
    expect(parsed()?.infos[0]?.areas).toMatchObject([
      { polygons: [expect.any(Array)], circles: [{ radiusKm: 60 }], geocodes: [{ value: '331000' }] },
    ]);
  });
});
