import { listed } from '../../../../domain/text/listed.ts';
import type { Sets } from '../../../grammar/phrase.ts';

/** Verbs of refusals in English: what is to end, and the sending. Chat spellings and slips are put right before, apostrophes are gone. */
export const englishSending: Sets = {
  stop: listed(`
    stop, quit, cease, halt, desist, discontinue, refrain from, put an end to, put a stop to, chill with,
    lay off the, ease up on, give up on
  `),
  end: listed(`
    end, cancel, block, bar, suppress, reject, deactivate, terminate, disable, suspend, mute, pause,
    get rid of, discontinue, turn off, switch off, shut off, opt out of, unsubscribe from, cut off
  `),
  writing: listed(`
    texting, messaging, sending, writing, contacting, calling, emailing, mailing, bothering, harassing,
    spamming, bugging, annoying, pestering, disturbing, hounding, pinging, bombarding, soliciting, phoning,
    pitching, notifying, advertising, blowing up my phone, blowing my phone up, flooding my phone, ringing,
    nagging, hitting me up, reaching out, trying to reach, trying to sell, spam texting, blasting,
    forwarding, circulating, delivering, broadcasting, transmitting, pushing, buzzing, chasing, hassling,
    badgering, bombing, smsing, dming, chatting, whatsapping, marketing, reminding, stalking, robotexting,
    robocalling, flooding
  `),
  write: listed(`
    text, message, sms, contact, email, call, phone, ring, write, write to, ping, notify, reach out to,
    hit up, get in touch with, get in touch, msg, spam
  `),
  trouble: listed('bother, harass, spam, bug, annoy, pester, disturb, hound, trouble, nag'),
  receive: listed(`
    receive, receiving, get, getting, hear, hearing, see, seeing, have, be sent, be getting, be receiving
  `),
};
