import { listed } from '../../domain/text/listed.ts';

/** Words of their own that come within one letter of one that is looked for. */
export const realWords: ReadonlySet<string> = new Set(
  listed(`
    adding, adverse, alarms, alert, alerted, alone, along, alters, another, averts, bailing, banks, banning,
    beginning, bending, betting, bidding, biding, billing, binding, black, blanks, block, blocked, blocking,
    blocks, bothered, bringing, brother, brothers, calling, cancer, caught, cease, ceases, chase, chopping,
    clock, clone, closing, consist, constant, consult, content, contest, contract, contracts, counter,
    crease, cutting, deceive, delete, deleted, deletes, desert, desist, dropping, either, elite, ending,
    enough, erase, erased, ever, every, failing, falling, fever, finding, flock, getting, heading, healing,
    hearing, hiring, hitting, holiday, hopping, increase, insist, landing, lease, leave, leaves, leaving,
    lending, letters, letting, lever, light, listing, living, locked, locking, losing, loving, lumber,
    mailing, massage, mending, might, minding, minutes, modify, mother, nailing, never, newer, next, night,
    notice, notified, number, numbers, offer, offered, office, officer, other, pending, people, peoples,
    permit, person, personal, persons, petting, phase, phone, phones, phony, phrase, please, pleased,
    pleases, posing, premise, promise, prone, putting, quieting, quitting, quoting, receipt, received,
    refund, refuse, release, remain, remind, removal, removed, remover, report, reports, resist, resort,
    resubscribe, retain, reuse, review, revise, reviving, right, ringing, rolling, rough, sailing, sanding,
    scamming, selling, sending, serve, server, service, serviced, services, setting, seven, severe, sexting,
    shopping, singing, sitting, slamming, spamming, spanning, spending, started, stock, stopped, stopping,
    subscribe, subscribed, surveyor, survive, system, systems, tanks, taught, tax, taxes, taxis, tending,
    tents, test, testing, tests, text, texts, thank, thanks, there, these, theses, those, though, thought,
    three, through, topping, tough, update, upset, vending, waiting, wanting, weather, wedding, where,
    whether, whiting, winding, window, wringing
  `),
);
