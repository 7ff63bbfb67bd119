import { listed } from '../../../../domain/text/listed.ts';
import type { Sets } from '../../../grammar/phrase.ts';

/** What is sent, in English. */
export const englishSent: Sets = {
  texts: listed(`
    texts, messages, sms, notifications, alerts, reminders, updates, ads, adverts, advertisements,
    advertising, promos, promotions, marketing, spam, newsletter, newsletters, solicitations, surveys,
    emails, subscription, text messages, text alerts, text service, sms service, message service, notices,
    junk texts, robotexts, communications, communication, correspondence, smses, texting, messaging,
    greetings, questionnaires, sales pitches, msgs, blasts, robo texts, bulletins, announcements, pings,
    mailings, broadcasts, spams, robocalls, 短信, 消息, 广告, 简讯, 讯息, 推送, texters, promotional texts,
    marketing texts, push messages, mail shots, warnings, wishes, birthday wishes,
    holiday wishes, birthday messages
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
  nonsense: listed(`
    crap, shit, bs, bullshit, nonsense, rubbish, garbage, harassment, junk, spam, stuff, things, madness
  `),
  these: listed(`
    this, these, that, those, it, them, em, dem, dis, dat, all of this, all of these, any of this,
    any of these, everything
  `),
  count: listed(`
    five, six, seven, eight, nine, ten, twelve, twenty, fifty, hundred, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    15, 16, 17, 18, 19, 20, 25, 30, 40, 50, 100, dozens of, hundreds of, tons of, loads of, a million,
    a hundred, a dozen, a thousand, thousands of
  `),
};
