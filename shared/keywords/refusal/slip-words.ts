import { listed } from '../../domain/text/listed.ts';

/** Words that are looked for though the keys slipped. */
export const targets = listed(
  'stop, stopall, stopp, unsubscribe, unsub, cancel, quit, remove, revoke, optout, end, arret, abmelden',
);

/** Words of their own that are one slip away from these. */
export const neighbours: ReadonlySet<string> = new Set(
  listed(`
    and, anmelden, arrest, ten, nod, den, fin, een, eed, sent, arrets, atop, barret, bend, canal, cancels, cancer, carret, chop, crop, ed, en,
    ende, endo, ends, eng, evoke, fend, lend, mend, nd, ned, output, quid, quiet, quilt, quint, quip, quite,
    quits, quoit, remote, removed, remover, removes, resubscribe, resubscribed, revoked, revokes, scop, send, shop, slop, soap, sop,
    spot, step, stock, stomp, stoops, stoppe, stopper, stops, stoup, stow, strop, subscribe, subscribed, subscriber, subscribes, suit, swop,
    tend, top, unit, vend
  `),
);

/** 退订 and its like, as a slip or an alphabet makes them. */
export const slips: ReadonlySet<string> = new Set(
  listed(`
    退订阅, tuiding, tui订, 退ding, tuidin, tuidingle, jushou, quxiao,
    tdd, ttd, tdt, dt, 退定阅, 退丁阅, 取消定阅, 取消丁阅, ttdd, tddd, tuidng, tudiing, t订, t退, tuidign, biefale, bufale,
    buyaofale, buyaozaifale, biezaifale, biefa, buyaofa, biezaifa, buyaozaifa, bieragnwo, bieraowo, buxuyao,
    wuxuyao, tingzhi, b发了, 退讨, 退计, 退顶了, 退订d, 退订r
  `),
);
