import { listed } from '../../domain/text/listed.ts';

/** Greetings, please, sorry, and particles of tone: they add nothing to a word. As they read when folded. */
export const courtesies: readonly string[] = listed(`
  please, pls, plz, plse, kindly, sorry, hi, hello, hey, hi there, hello there, dear, dear sir, dear sirs,
  sir, madam, sir or madam, good morning, good afternoon, good evening, good day, regards, best regards,
  kind regards, svp, stp svp, sil vous plait, bonjour, bonsoir, bitte, hallo, guten tag, por favor, hola,
  buenos dias, buenas tardes, per favore, per piacere, ciao, buongiorno, 请, 请你, 请您, 请你们, 烦请,
  不用谢, 不谢, 不客气, 别客气, 不用客气, 麻烦, 麻烦你, 麻烦您, 麻烦了, 劳驾, 劳驾了, 劳烦, 劳烦您, 有劳, 有劳了,
  辛苦, 辛苦啦, 您辛苦了, 各位好, 客服, 客服你好, 客服您好, 老师好, 拜托, 拜托了, 拜托啦, 麻烦啦, 麻烦您了, 麻烦你了, 不好意思,
  对不起, 抱歉, 您好, 你好, 你们好, 哈喽, 哈啰, 嗨, 喂, 早, 早安, 早上好, 上午好, 中午好, 下午好, 晚上好,
  亲, 亲亲, 辛苦了, 了哈, 了啊, 了吧, 啊, 吧, 呀, 啦, 哦, 噢, 喔, 哈, 哈哈, 嘛, 呢, 哟, 呗, 咯, 喽, 哎, 唉, 诶, 啰, 嘞, 咧, 噻,
  哒, 唷, 欸, 耶, 唔好意思, 唔该你, 唔该哂, lah, leh, lor, hor
`);

/** Thanks, after which a single letter may be a name's. */
export const thanks: readonly string[] = listed(`
  thanks, thank you very much, thank you so much, thanks so much, thanks very much, thanks anyway,
  thanks though, thank you anyway, thanks all the same, thanks in advance, ta, thank you, thank u, thankyou,
  many thanks, thanks a lot, thanks a bunch, thanks a million, thank you kindly, thanks so very much, thanks all,
  much appreciated, appreciate it, have a nice day, have a good day, have a great day, have a good one, thx, thnx, tnx, ty, tx, cheers, merci,
  danke, vielen dank, gracias, muchas gracias, grazie, 谢谢, 谢谢你, 谢谢您, 谢谢你们, 谢谢啦, 谢谢了, 谢了,
  谢, 多谢, 多谢了, 谢谢配合, 谢谢合作, 谢谢理解, 感谢配合, 感谢理解, 多谢配合, 望理解, 感谢, 感谢您, 感谢你们, 十分感谢, 万分感谢, 谢谢哦, 谢谢喔, 谢谢哈, 多谢啦, 多谢晒, 谢谢大家, 非常感谢, 感恩, 唔该, 唔该晒
`);
