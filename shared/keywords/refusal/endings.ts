import { foldMessage } from '../../domain/text/fold-message.ts';
import { listed } from '../../domain/text/listed.ts';
import { unitsOf } from '../../domain/text/units-of.ts';

/** What is said last and changes nothing: courtesy, haste, for good. */
const endings = listed(`
  please, thanks, thank you, thx, thanks again, thank you very much, thank you so much, kindly, ok, okay, k, right,
  now, right now, today, tonight, asap, immediately, at once, already, anymore, any more, any longer, again, ever,
  ever again, from now on, from here on, going forward, moving forward, in future, in the future, for good, for ever,
  forever, permanently, at all, or else, period, full stop, lol, man, bro, dude, mate, sir, madam, maam, yall, guys,
  people, folks, team, everyone, for real, fr, seriously, straight away, right away, soon, today please, ffs, damn it,
  for gods sake, for fucks sake, will you, would you, can you, if you can, if possible, if you dont mind, somehow, then,
  lah, la, leh, lor, hor, liao, sia, boss, anot, can or not, can, ah, ar, cheers, regards, best regards, kind regards, god bless, much appreciated, appreciated, appreciate it, effective today,
  effective immediately, with immediate effect, ta, u hear, you hear, you hear me, got it, understood, do you understand,
  谢谢, 谢谢你们, 谢谢您, 多谢, 谢谢了, 谢谢配合, 谢谢合作, 啊, 吧, 呀, 啦, 哦, 哈, 呢, 嘛, 哒, 咯, 喽, 呗, 好吗, 好不好, 行吗, 行不行,
  可以吗, 好不啦, 成吗, 中不中, 好伐, 得不得, 好么, 行么, 可好, 可否, 拜托, 拜托了, 求求了, 听到没, 听见没, 听到没有, 懂吗, 懂不懂, 知道吗,
  啰, 嘞, 咧, 噻, 唷, 欸, 囖, 哇, 了行不行, 了好吗, 了吧, 了啊, 了啦, 了哈, 了呀, 了, 唔该, 唔该晒, 啦, 啩, 先
`);
const known = new Set(endings.map((ending) => unitsOf(foldMessage(ending)).join(' ')));
const LONGEST = Math.max(...[...known].map((ending) => ending.split(' ').length));

/** A clause without the courtesies and the like that it ends in; never without all of it. */
export function withoutEnding(clause: readonly string[]): readonly string[] {
  let end = clause.length;
  for (let length = LONGEST; length > 0; ) {
    const ends = length < end && known.has(clause.slice(end - length, end).join(' '));
    if (ends) end -= length;
    length = ends ? LONGEST : length - 1;
  }
  return end === clause.length ? clause : clause.slice(0, end);
}
