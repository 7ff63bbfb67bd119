import { listed } from '../../domain/text/listed.ts';

/** A no with nothing beside it: of the offer, or of the messages. While a question is open it answers that. */
export const declines: readonly string[] = listed(`
  dont, do not, please dont, no dont, do not want, not now, not right now, i dont need this, no, nope, nah, naw, no way, not interested, im not interested, i am not interested, not for me, no need,
  dont need it, i dont need it, dont want it, i dont want it, i dont want this, dont want this, not needed,
  pass, hard pass, ill pass, no im good, not wanted, unwanted, nty, no ty, non, nein, no quiero, never,
  never again, i said no, no means no, hell no, fuck no, absolutely not, not today, dont want, dont need,
  i dont want, net, njet, no interesado, kein interesse, pas interesse, non interessato, im good, not me,
  no interest, thanks but no thanks, thanks but no, uninterested, nada, i decline, decline, declined,
  refuse, i refuse, rejected, reject, 不用谢谢, 不用谢谢你, 不用谢谢您, 不用谢谢了, 暂时不考虑, 暂不考虑,
  不, 不要, 不要了, 不用, 不用了, 不需要, 不需要了, 不必, 不必了, 没兴趣, 冇兴趣, 唔感兴趣, 不感兴趣, 没有兴趣, 冇需要, 唔想要, 算了, 免了,
  不了, 谢绝, 唔使, 唔使了, 唔要, 唔需要, 不考虑, 没需要, 没有需要, 拒绝, 不想要, 无需, 不买, 我不要,
  我不需要, 我不想要, 暂不需要, 暂时不需要, 我拒绝, 我不感兴趣, 我没兴趣, 没这个需要, 没有这个需要,
  不需要的, 都不要, 都不需要, 什么都不要, 不想买, 不办, 不参加, 不去, 不要不要, 不想, 别, 甭, 免,
  现在不需要, 真不需要, 实在不需要, 真不用, 真的不用, 真的不用了, 真不要, 真的不需要, 不需要这个, 不要这个, 对此没兴趣, 毫无兴趣, 不看, 不稀罕, 免谈, 不约, 没必要, 用不着, 我不想要了, 不想要了
`);

/** Anger and weariness with nothing beside them: at somebody, or a refusal. */
export const moods: readonly string[] = listed(`
  can you not, could you not, fed up, so fed up, had it with you, ive had enough, i have had enough, ive had it, how annoying, youre annoying,
  you are annoying, again with this, not this again, not you again, too much, too much already, way too much, leave off, give over, pack it in, knock it off, cut it out, goodbye, bye bye forever, not again please,
  im out, dont bother, aint interested, nobody asked, enough, enough already, thats enough,
  enough is enough, get lost, go away, fuck off, f off, piss off, bugger off, buzz off, sod off, back off,
  shut up, scram, beat it, go to hell, screw you, fuck you, spam, spammer, spammers, annoying, so annoying,
  very annoying, this is annoying, harassment, junk, stfu, not again, ugh stop, stopped, naff off, rack off,
  get stuffed, do one, jog on, bog off, on your bike, hate this, mute, block me, delete, exit, leave, block,
  blocked, out, off, finish, kill, disable, deactivate, terminate, discontinue, get out, 又来了, 太频繁了,
  太频繁, 够了, 够啦, 受够了, 又来, 又是你们, 怎么又是你们, 又是广告, 怎么又来, 全是广告, 太多了, 烦死个人, 吵死人了, 滚, 滚开, 滚蛋, 滚远点, 滚滚滚, 走开, 闭嘴, 烦, 烦死, 烦死了, 烦人, 真烦,
  好烦, 很烦, 太烦, 太烦了, 太烦人, 太烦人了, 烦死人, 烦死人了, 烦不烦, 你烦不烦, 你们烦不烦, 有病, 有病吧, 你有病吧,
  你们有病吧, 神经病, 有完没完, 没完没了, 神经, 神经啊, 脑子有病, 脑残, 变态, 傻逼, 妈的, 他妈的, 没完了, 没完了是吧, 吵死了, 讨厌, 骚扰, 垃圾, 恶心, 停了, 打扰,
  一边去, 死开, 去死, 关闭, 退出, 删除, 屏蔽, 注销, 烦透了, 烦得很, 真讨厌, 太讨厌了, 爬, 爬开, 给我爬, 谁问你, 谁问你了, 谁稀罕, 谁要看, 死远点, 起开, 受不了了, 真烦人,
  好烦人, 烦人得很, 真够烦的, 收皮, 躝, 好烦啊, 有毛病, 有毛病吧, 别闹, 别闹了, 无聊透顶, 你们真烦, 你真烦,
  够够的, 收声, 收声啦, 好烦呀, 烦到死, 好烦人呀, 黐线, 痴线
`);

/** What may stand beside either and adds nothing. */
export const fillers: readonly string[] = listed(`
  oh, ew, eww, eh, aiyo, aiyah, walao, wah, lah, la, leh, lor, liao, sia, hor, bruh, fr, yo, no cap, do, just, really, lol, man, you, guys, people, wow, so, god, ok, okay, well, yeah, honestly, omg,
  jeez, mate, dear, i, we, all, already, now, again, ugh, very, the, to be honest, tbh, thats, absolutely,
  at all, right now, lot, you lot, will you, would you, will ya, wont you, then, for gods sake, ffs, 你们, 真的, 简直, 我, 这个, 都, 真是, 真, 太, 吧, 实在, 你, 您, 了, 的, 就是, 现在,
  又, 没钱, 骗子, 骗人, 骗人的, 骗钱的, 垃圾公司, 这些, 一直, 东西, 吗, 是不是, 说, 那个, 本人, 我们, 我们家
`);
