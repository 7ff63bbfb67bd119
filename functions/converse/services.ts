import type { StageConfig } from '#shared/config/stage-config.ts';
import type { ClaimCode } from '#shared/contracts/claim-code.ts';
import type { Circumstances, Understood } from '#shared/keywords/understood.ts';
import type { ConversationBook } from '#shared/ports/conversations.ts';
import type { Events } from '#shared/ports/events.ts';
import type { InsuredOf } from '#shared/ports/insured-of.ts';
import type { LedgerReader } from '#shared/ports/ledger.ts';
import type { OutreachQueue } from '#shared/ports/outreach-queue.ts';
import type { PoliciesOf } from '#shared/ports/policies-of.ts';
import type { Proofs } from '#shared/ports/proofs.ts';

/** Everything answering acts through. */
export interface ConverseServices {
  readonly config: StageConfig;
  readonly understand: (text: string, circumstances: Circumstances) => Understood;
  readonly book: ConversationBook;
  /** What was sent to customers, without the texts. */
  readonly ledger: Pick<LedgerReader, 'ofCustomer'>;
  readonly proofs: Proofs;
  readonly policies: PoliciesOf;
  readonly insured: InsuredOf;
  /** Draws the code of a claim. */
  readonly newClaimCode: () => ClaimCode;
  readonly events: Events;
  readonly queue: OutreachQueue;
}
