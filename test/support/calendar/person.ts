/** A day, `2026-03-01`. */
export type Day = string;

/** What the textbook knows of a policy. Its days are in `zone`, or else in its owner's. */
export interface TextbookPolicy {
  readonly id: string;
  readonly line: 'motor' | 'home' | 'health' | 'accident' | 'pension' | 'life' | 'travel';
  readonly status: 'active' | 'pending' | 'lapsed' | 'cancelled' | 'expired' | 'renewed';
  readonly from: Day;
  readonly to: Day;
  readonly zone?: string;
  readonly inspection?: Day;
  readonly premium?: Day;
}

/** A claim that lacks documents since an instant (ISO 8601, UTC). */
export interface TextbookClaim {
  readonly id: string;
  readonly policyId: string;
  readonly missingSince: string;
}

/** What the textbook knows of a customer. `state`: where the area code of their number is presumed to be. */
export interface TextbookPerson {
  readonly id: string;
  readonly zone: string;
  readonly jurisdiction: string;
  readonly state?: string;
  readonly segment?: 'office' | 'family' | 'enterprise';
  readonly birth?: Day;
  /** Agreed with evidence, refused, or never asked. */
  readonly marketing: 'granted' | 'refused' | 'absent';
  readonly refusesService: boolean;
  readonly hold?: 'deceased' | 'bereavement' | 'litigation';
  readonly policies: readonly TextbookPolicy[];
  readonly claims: readonly TextbookClaim[];
}
