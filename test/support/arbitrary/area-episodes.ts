import fc from 'fast-check';
import type { AreaAlert } from '../cap/area-warnings.ts';

interface Draft {
  readonly ends: boolean;
  readonly severities: readonly string[];
  readonly areas: readonly ('east' | 'west' | 'wide')[];
  readonly refs: readonly number[];
}

const draft: fc.Arbitrary<Draft> = fc.record({
  ends: fc.constantFrom(false, false, false, true),
  severities: fc.array(fc.constantFrom('Moderate', 'Severe', 'Extreme'), { minLength: 2, maxLength: 2 }),
  areas: fc.uniqueArray(fc.constantFrom('east' as const, 'west' as const, 'wide' as const), {
    minLength: 1,
    maxLength: 2,
  }),
  refs: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 2 }),
});

/** Alerts a minute apart, each of which refers to one or two before it: often to the last alone. */
export const areaEpisodes = fc.array(draft, { minLength: 2, maxLength: 5 }).map((drafts) =>
  drafts.map(({ ends, severities, areas, refs }, at): AreaAlert => {
    const sent = (nth: number) => `00:0${nth}`;
    if (at === 0) return { sent: sent(0), warns: [{ severity: severities[0] ?? '', area: 'wide' }] };
    const named = [...new Set(refs.map((back) => Math.max(0, at - 1 - back)))].map(sent);
    if (ends) return { sent: sent(at), msgType: 'Cancel', refs: named };
    const warns = areas.map((area, nth) => ({ severity: severities[nth] ?? '', area }));
    return { sent: sent(at), refs: named, warns };
  }),
);
