import { listed } from '../../domain/text/listed.ts';
import { distance } from './distance.ts';
import type { Phrase } from './phrase.ts';

/** How words are typed in chats, and what they are. */
const CHAT: ReadonlyMap<string, string> = new Map(
  listed(
    'plese please, pleae please, plase please, pls please, plz please, plse please, plis please, pleas please, u you, ur your, yr your, r are, msg message, msgs messages,' +
      'mesg message, mesgs messages, messg message, txt text, txts texts, txting texting, texing texting, txtn texting,' +
      'textin texting, sendin sending, messagin messaging, msging messaging, smsing texting, tx text, dnt dont, dont dont,' +
      'donot dont, dun dont, wanna want, wnt want, wont wont, notifs notifications, notif notifications, thx thanks,' +
      'ty thanks, tks thanks, bc because, cuz because, coz because, luv love, stahp stop, stawp stop, stopp stop, sotp stop,' +
      'stpo stop, stp stop, sstop stop, stoop stop, st0p stop, stopit stop, unsubcribe unsubscribe, unsuscribe unsubscribe,' +
      'num number, nbr number, no. number, nr number, ph phone, fone phone, fon phone, info info, im im, pics pictures,' +
      'messsages messages, massages messages, txs texts, textes texts, textmessages texts, fkn fucking, fking fucking,' +
      'fuckin fucking, effing fucking, bloody fucking, goddamn fucking, goddam fucking, f fucking, nomore more, anymor anymore,' +
      'nemore anymore, agn again, agen again, imma im, gimme give, lemme let, cancle cancel, cancell cancel, recieve receive,' +
      'recieving receiving, promotionals promotions, notfications notifications, adverts ads, plesae please, sto stop, stpp stop, tezt text, texr text, tect text, tet text, textme text, mesage message',
  ).map((pair): [string, string] => {
    const [typed = '', meant = ''] = pair.split(' ');
    return [typed, meant];
  }),
);

/** Words of their own that come close to one that is looked for. */
const OTHERS = new Set(
  listed(
    'contract, contracts, testing, massage, lending, spending, sanding, mending, bending, tending, vending, landing, pending,' +
      'cancer, removed, removal, remover, lumber, letters, elite, started, wanting, waiting, whiting, banning, beginning,' +
      'retain, listing, heading, hearing, healing, hiring, counter, content, consult, constant, contest, numbers, notified,' +
      'modify, notice, promise, premise, update, upset, offer, offered, office, officer, billing, calling, falling, failing,' +
      'mailing, sailing, bailing, nailing, rolling, selling, setting, getting, letting, betting, sitting, hitting, cutting,' +
      'putting, petting, receipt, received, deceive, reviving, spanning, spamming, scamming, slamming, bothered, brother,' +
      'brothers, mother, another, other, leave, leaves, leaving, living, loving, losing, closing, posing, adverse, averts,' +
      'holiday, report, reports, resort, block, blocks, clock, black, stock, flock, blocked, locked, blocking, locking,' +
      'subscribe, subscribed, resubscribe, stopped, stopping, shopping, topping, hopping, chopping, dropping, quitting,' +
      'quoting, quieting, ending, sending, adding, wedding, bidding, biding, binding, minding, finding, winding, window,' +
      'ringing, bringing, singing, wringing, phone, phones, phony, prone, alone, along, clone, person, persons, personal,' +
      'permit, desist, consist, insist, resist, desert, delete, deleted, deletes, erase, erased, phrase, refund, remind, remain,' +
      'refuse, reuse, revise, review, never, newer, fever, lever, ever, every, server, serve, severe, seven, please, pleased,' +
      'lease, release, pleases, cease, ceases, crease, increase, chase, phase, these, those, there, three, theses, where,' +
      'weather, whether, either, enough, rough, tough, though, through, thought, taught, caught, right, night, might, light,' +
      'people, peoples, system, systems, texts, tests, tents, taxes, taxis, tax, text, test, next, sexting, alarms, alert,' +
      'alters, alerted, service, services, serviced, surveyor, survive, thanks, tanks, thank, banks, blanks, minutes, number',
  ),
);

const LIKE: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's' };

const MANY = /(.)\1{2,}/gu;
/** Words shorter than this are taken as they are typed. */
const SHORTEST = 6;

/** Puts a word right: chat spellings, drawn out letters, one slip in a longer word of the phrases. */
export type Spelling = (word: string) => string;

/** The spelling of the words of some phrases. */
export function spellingOf(phrases: readonly Phrase[]): Spelling {
  const known = new Set(phrases.flatMap(({ parts }) => parts.flatMap(unitsIn)));
  const near = nearTo([...known].filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word)));
  return (word) => {
    const chat = CHAT.get(word);
    if (chat !== undefined) return chat;
    if (known.has(word) || OTHERS.has(word)) return word;
    const letters = lettersFor(word);
    if (known.has(letters)) return letters;
    const short = shortened(word, known);
    return known.has(short) || short.length < SHORTEST ? short : (meantBy(short, near) ?? short);
  };
}

/** A word of letters and digits with the letters its digits look like: st0p. */
function lettersFor(word: string): string {
  if (!/^[a-z]*\d[a-z\d]*$/.test(word) || !/[a-z]{2}/.test(word)) return word;
  return word.replaceAll(/[01345]/g, (digit) => LIKE[digit] ?? digit);
}

function unitsIn(part: Phrase['parts'][number]): readonly string[] {
  return part.is === 'words' || part.is === 'unless' ? [...part.words.values()].flat(2) : [];
}

/** A word with its drawn out letters once, or twice: pleeease, noooo, stoppp. */
function shortened(word: string, known: ReadonlySet<string>): string {
  if (!word.match(MANY)) return word;
  const once = word.replaceAll(MANY, '$1');
  const twice = word.replaceAll(MANY, '$1$1');
  return known.has(twice) ? twice : once;
}

/** Words by each spelling of theirs that lacks a letter, and by the whole. */
function nearTo(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const spellings = words.flatMap((word) => lacking(word).map((spelling) => ({ spelling, word })));
  const groups = Map.groupBy(spellings, ({ spelling }) => spelling);
  return new Map([...groups].map(([spelling, all]) => [spelling, all.map(({ word }) => word)]));
}

function meantBy(word: string, near: ReadonlyMap<string, readonly string[]>): string | undefined {
  return lacking(word)
    .flatMap((spelling) => near.get(spelling) ?? [])
    .find((meant) => distance(word, meant) === 1);
}

function lacking(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
