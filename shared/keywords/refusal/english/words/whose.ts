import { listed } from '../../../../domain/text/listed.ts';
import type { Sets } from '../../../grammar/phrase.ts';

/** Whose number it is, and where it is kept, in English. */
export const englishWhose: Sets = {
  me: listed('me, us'),
  mine: listed(`
    my no, my mobile no, my cell no, my phone no, my contact no, my mob no, my tel no, my hp no, this no, our no,
    this handset, this telephone,
    this line, our line, this mobile, this cell, this device,
    my number, this number, my phone number, my cell number, my mobile number, my phone, my cell, my mobile,
    this phone, my name, my contact, my contact info, my contact details, my details, my info, our number,
    my hp number, my hp, my handphone, my hand phone, my telephone number, my work number, my digits, my data, my personal data, my information, my personal information, the number, number
  `),
  family: listed(`
    my mum, my mom, my mother, my dad, my father, my husband, my wife, my son, my daughter, my grandma,
    my grandmother, my grandfather, my parents, her, him, them, my kid, my gran, my nan, my partner, our,
    my late husband, my late wife
  `),
  list: listed(`
    list, lists, database, databases, system, systems, directory, mailing, contacts, contact list,
    distribution, roster, texts, messages, group, campaign, thread, chat, sms, marketing, subscription,
    subscriptions, phone list, call list, campaigns, program, programme, files, file, books, records,
    automation, bot, broadcast, feed, service, spreadsheet, everything, here, this, these
  `),
  off: listed(`
    remove, take, delete, drop, strike, scratch, erase, cross, purge, pull, exclude, block, unlist, clear,
    wipe, get, kick, boot, knock, bump, yank, scrub, suppress, deregister, unregister, blacklist, ban,
    removing, taking, deleting, dropping, chuck, toss, bin, sling, bump, ditch, unhook, strip
  `),
  dnd: listed(`
    dnd, dnc, do not disturb, do not call, do not contact, do not text, do not call list, no contact,
    suppression, blacklist, black list, no call, dnd list, no text
  `),
  hour: listed(`
    1am, 1pm, 2am, 2pm, 3am, 3pm, 4am, 4pm, 5am, 5pm, 6am, 6pm, 7am, 7pm, 8am, 8pm, 9am, 9pm, 10am, 10pm,
    11am, 11pm, 12am, 12pm, noon, midnight, night, dinner, bedtime, lunch, work, school, church, dark
  `),
};
