import { listed } from '../../../../domain/text/listed.ts';
import type { Sets } from '../../../grammar/phrase.ts';

/** How it is asked for, in English, and what follows. */
export const englishAsking: Sets = {
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
    junk, doing this, doing that, god, jesus, jeez, bot,
    robot, machine, computer
  `),
  after: listed(`
    or, because, cause, cuz, i, im, ive, id, ill, you, youre, we, were, they, and remove, and take,
    and delete, and leave, and never, and dont, and unsubscribe, what, until, unless, he, she, its, it is,
    this is, this isnt, this was, thats, there, no, not, dont, do not, never, nobody, who, why, how, please,
    sorry, wrong, my name, my wife, my husband, my mom, my dad, my phone is, am, didnt, remove, take,
    delete, unsubscribe, leave, quit, end, cancel, already, if you, or i, or ill, it or, it i, it now,
    thank, god, unsub, opt, before i, have i, have some, get off, get me, go away,
    since i, nothing, everyone, everybody
  `),
  ever: listed(`
    ever, again, please, be, keep, even, try to, just, fucking, dare, bother to, u, you, guys, start,
    dare to
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
};
