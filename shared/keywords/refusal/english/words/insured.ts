import { listed } from '../../../../domain/text/listed.ts';
import type { Sets } from '../../../grammar/phrase.ts';

/** What an insurer has that may be stopped or cancelled, in English. */
export const englishInsured: Sets = {
  insured: listed(`
    policy, policies, coverage, cover, claim, claims, insurance, plan, membership, account, payment,
    payments, autopay, auto pay, autopayment, renewal, auto renewal, direct debit, billing, paperless,
    driver, drivers, son, daughter, wife, husband, car, vehicle, appointment, booking, reservation, debit,
    card, loan, contract, premium, premiums, flight, trip, order, repair, repairs, work, rain, leak,
    leaking, water, truck, engine, process, investigation, surgery, treatment, standing order, installment,
    rider, warranty, quote, collision, application, rental, tow, inspection, checkup, check up, physical,
    lawsuit, collection, deductions, charge, charges, transfer, bleeding, deduction, withdrawals,
    arbitration, roadside, paper, bank draft, draft, check, cheque, theft, thief, fire, fraud, clock, delay,
    delays, visit, test, call
  `),
};
