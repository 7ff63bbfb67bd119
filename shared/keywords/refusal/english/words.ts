import { listed } from '../../../domain/text/listed.ts';
import type { Sets } from '../../grammar/phrase.ts';

/** What refusals in English are made of. Chat spellings and slips are put right before, apostrophes are gone. */
export const englishWords: Sets = {
  stop: listed(`
    stop, quit, cease, halt, desist, discontinue, refrain from, put an end to, put a stop to, chill with,
    lay off the, ease up on, give up on
  `),
  end: listed(`
    end, cancel, block, bar, suppress, reject, deactivate, terminate, disable, deactivate, suspend, mute, pause, get rid of, discontinue, turn off,
    switch off, shut off, opt out of, unsubscribe from, cut off
  `),
  writing: listed(`
    texting, messaging, sending, writing, contacting, calling, emailing, mailing, bothering, harassing,
    spamming, bugging, annoying, pestering, disturbing, hounding, pinging, bombarding, soliciting, phoning,
    pitching, notifying, advertising, blowing up my phone, blowing my phone up, flooding my phone, ringing,
    nagging, hitting me up, reaching out, trying to reach, trying to sell, spam texting, blasting, forwarding,
    circulating, delivering, broadcasting, transmitting, pushing, buzzing, chasing, hassling, badgering,
    bombing, smsing, dming, chatting, whatsapping, marketing, reminding, stalking, robotexting, robocalling,
    flooding
  `),
  write: listed(`
    text, message, sms, contact, email, call, phone, ring, write, write to, ping, notify, reach out to,
    hit up, get in touch with, get in touch, msg, spam
  `),
  trouble: listed('bother, harass, spam, bug, annoy, pester, disturb, hound, trouble, nag'),
  texts: listed(`
    texts, messages, sms, notifications, alerts, reminders, updates, ads, adverts, advertisements,
    advertising, promos, promotions, marketing, spam, newsletter, newsletters, solicitations, surveys,
    emails, subscription, text messages, text alerts, text service, sms service, message service, notices,
    junk texts, robotexts, communications, communication, correspondence, smses, texting, messaging,
    greetings, questionnaires, sales pitches, msgs, blasts, robo texts, bulletins, announcements, pings,
    mailings, broadcasts, spams, robocalls, 短信, 消息, 广告, 简讯, 讯息, 推送, texters, promotional texts,
    marketing texts, push messages, mail shots, warnings
  `),
  messages: listed(`
    <texts>, text, message, promo, promotional, advert, advertisement, survey, questionnaire, junk, offers
  `),
  det: listed(`
    the, these, those, this, that, all, my, your, ur, any, of, such, future, further, text, marketing,
    promotional, sms, damn, stupid, annoying, pointless, constant, endless, daily, weekly, sales, fucking,
    bloody, silly, more, unwanted, insurance, automated, automatic, useless, with, spam, other, and all,
    kind of, sort of, nonstop, 这个, 这些, 你们的, 你们, automated marketing, bulk, mass, dumb, ridiculous,
    god damn, blasted, same, type of, types of, ads and, those damn, these damn
  `),
  after: listed(`
    or, because, cause, cuz, i, im, ive, id, ill, you, youre, we, were, they, and remove, and take,
    and delete, and leave, and never, and dont, and unsubscribe, what, until, unless, he, she, its, it is,
    this is, this isnt, this was, thats, there, no, not, dont, do not, never, nobody, who, why, how, please,
    sorry, wrong, my name, my wife, my husband, my mom, my dad, my phone is, am, didnt, remove, take,
    delete, unsubscribe, leave, quit, end, cancel, already, if you, or i, or ill, it or, it i, it now,
    thank, god, lying, pretending, unsub, opt, before i, have i, have some, get off, get me, go away,
    since i, nothing, everyone, everybody
  `),
  family: listed(`
    my mum, my mom, my mother, my dad, my father, my husband, my wife, my son, my daughter, my grandma,
    my grandmother, my grandfather, my parents, her, him, them, my kid, my gran, my nan, my partner, our,
    my late husband, my late wife
  `),
  ever: listed(`
    ever, again, please, be, keep, even, try to, just, fucking, dare, bother to, u, you, guys, start,
    dare to
  `),
  nonsense: listed(`
    crap, shit, bs, bullshit, nonsense, rubbish, garbage, harassment, junk, spam, stuff, things, madness
  `),
  these: listed(`
    this, these, that, those, it, them, em, dem, dis, dat, all of this, all of these, any of this, any of these, everything
  `),
  me: listed('me, us'),
  mine: listed(`
    my number, this number, my phone number, my cell number, my mobile number, my phone, my cell, my mobile,
    this phone, my name, my contact, my contact info, my contact details, my details, my info, our number,
    my telephone number, my work number, my digits, the number, number
  `),
  dnd: listed(`
    dnd, dnc, do not disturb, do not call, do not contact, do not text, do not call list, no contact,
    suppression, blacklist, black list, no call, dnd list, no text
  `),
  off: listed(`
    remove, take, delete, drop, strike, scratch, erase, cross, purge, pull, exclude, block, unlist, clear,
    wipe, get, kick, boot, knock, bump, yank, scrub, suppress, deregister, unregister, blacklist, ban, removing, taking, deleting, dropping
  `),
  count: listed(`
    five, six, seven, eight, nine, ten, twelve, twenty, fifty, hundred, 5, 6, 7,
    8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 25, 30, 40, 50, 100, dozens of, hundreds of, tons of,
    loads of, a million, a hundred, a dozen, a thousand, thousands of
  `),
  list: listed(`
    list, lists, database, databases, system, systems, directory, mailing, contacts, contact list,
    distribution, roster, texts, messages, group, campaign, thread, chat, sms, marketing, subscription,
    subscriptions, phone list, call list, campaign, campaigns, program, programme, files, file, books, records,
    automation, bot, broadcast, feed, service, spreadsheet,  everything, here, this, these, records
  `),
  not: listed(`
    dont, do not, never, dont you, dont you dare, do not ever, dont ever, not to, must not, mustnt
  `),
  unwilling: listed(`
    dont want, do not want, didnt want, did not want, never wanted, dont wish, do not wish, no longer want,
    no longer wish, no longer need, no longer care, dont need, do not need, would rather not, id rather not,
    rather not, prefer not, wish not, no desire, not want, not wanting, not looking, dont ever want,
    never want, never wish, dont really want, dont even want, no interest in, not interested in,
    no longer interested in, uninterested in, dont wanna, do not wanna, not wish
  `),
  receive: listed(`
    receive, receiving, get, getting, hear, hearing, see, seeing, have, be sent, be getting, be receiving
  `),
  soft: listed(`
    please, kindly, just, ok, okay, now, so, and, but, hey, hi, hello, oh, omg, wow, god, jesus, sir, madam,
    guys, team, folks, seriously, damn, dammit, fuck, fucking, freaking, wtf, ugh, argh, alright, right,
    well, yes, yeah, look, listen, again, enough, really, then, maam, ya, y, thanks, thank you,
    for the last time, once more, do, immediately, for gods sake, for the love of god, one last time,
    for fucks sake, ffs, no, nope, once again, would you please, i repeat, lol, bro, dude, man, mate,
    people, everyone, all of you, you people, lets
  `),
  you: listed(`
    can you, could you, will you, would you, wont you, you must, you should, you need to, you have to,
    you can
  `),
  order: listed(`
    told you, told you to, telling you, telling you to, asked you, asked you to, asking you to, said,
    i said, i say, want you to, need you to, like you to, beg you to, begging you to, demand you,
    demand that you, request you, request that you, tell them to, ask them to, want this to, want these to,
    want them to, want it to, need this to, need these to, need it to, need them to, wish you would,
    want it all to, time to, ask that you, ask you to, request to, requests to, would like this to,
    like this to, like these to, like it to, want everything to, asked to, asking to, you to
  `),
  tail: listed(`
    it, this, that, these, those, them, now, please, already, immediately, asap, today, right away, at once,
    forever, ok, okay, all, everything, here, me, you, guys, man, sir, thanks, thank you, for good,
    right now, of, fucking, damn, shit, crap, nonsense, bs, harassment, madness, permanently, the,
    completely, all of, bro, all this, again, i said, said, straight away, effective immediately,
    from now on, 1, 2, 3, dude, lol, yall, u, this instant, once and for all, with immediate effect, spam,
    junk, doing this, doing that, god, jesus, jeez
  `),
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
  hour: listed(`
    1am, 1pm, 2am, 2pm, 3am, 3pm, 4am, 4pm, 5am, 5pm, 6am, 6pm, 7am, 7pm, 8am, 8pm, 9am, 9pm, 10am, 10pm,
    11am, 11pm, 12am, 12pm, noon, midnight, night, dinner, bedtime, lunch, work, school, church, dark
  `),
};
