import { listed } from '../../domain/text/listed.ts';
import { phrases } from '../grammar/phrases.ts';
import type { Phrasebook } from '../reading/phrasebook.ts';

/** Whoever reads this is not who we think. Names are looked for beside these. */
export const wrongNumberPhrases: Phrasebook = {
  sets: {
    number: listed(`
      number, phone, cell, mobile, phone number, cell phone, cell number, mobile number, line, sim
    `),
    isnt: listed('isnt, is not, aint, is no longer, was never, isnt even, is not even'),
    错: listed('打错, 发错, 找错, 认错, 传错, 拨错, 联系错, 推错, 通知错, 发送错'),
    人: listed('人, 号, 号码, 电话, 对象, 手机, 手机号, 了人, 门, 客户'),
    号: listed(`
      号码, 这个号, 手机号, 这号, 这个号码, 这手机, 这电话, 这个电话, 这个手机号, 此号, 此号码, 电话, 手机,
      号
    `),
  },
  means: phrases(`
    [wrong|incorrect|mistaken] [<number>|person|guy|man|woman|lady|party|contact|recipient|individual|
      customer|one mate]
    [misdialed|misdialled|mistaken identity|intended recipient]
    [this|it|that] <isnt> ~2 [his|her|their] <number>
    [this|it|that] <isnt> [him|her|them|she|he]
    [no longer|doesnt|does not] ~1 [has|have|own|owns|uses] this <number>
    [he|she|they] [no longer|dont|doesnt|does not] ~1 [use|have] this <number>
    [im|i am|am|this is|its|it is|this aint|this isnt] not? [mr|mrs|ms|miss]
    [no one|nobody|noone|there is no|theres no|there isnt|no such person|no person|nobody here|no one here]
      ~2 [by that name|by this name|called that|named that|with that name|of that name]
    [no one|nobody|noone] [here]? [named|by the name]
    [no one|nobody|noone] here called
    [no one|nobody|noone] called ~2 [here|at this|on this|lives]
    [dont|do not|never] know [him|her|this person|that person|this man|this woman|this guy|anyone by that|
      anyone called|anyone named|anybody named|anybody called|a person by that]
    [never heard of|no idea who] [him|her|them|this person|that person|he is|she is|that is|you are looking|
      youre looking]
    [not|isnt|no longer] the [right|correct|same] [person|<number>] ![for]
    [not the person|isnt the person|not the one|not who] [youre|you are|you|u] ~1 [looking|want|think|
      trying|are]
    [doesnt|does not|no longer|dont] ~1 [live|lives|work|works] here
    <number> ~3 [changed hands|new owner|under new ownership|reassigned|belongs to someone|someone elses|somebody elses|
      belongs to a|belongs to another|changed owner|changed owners|recycled|been reassigned|new person]
    [just|recently|only|ive just|newly] ~1 [got|bought|received|took over|was given|been given|were given]
      this <number>
    [got|had|have had|bought] this <number> [last|yesterday|this week|a week|a month|two|three|recently|
      only|a few|since|for about]
    [confused me with|mistaken me for|have me confused|got me confused|mixed me up|mistook me|
      confusing me with]
    ^ [sorry|hi|hello|thats|that is|this is|its|it is|um]* not me [sorry|mate|here]* $
    <错> ~1 <人>
    ^ [你|你们|您|你哋|是不是|应该|可能|肯定|好像|这|这个|这条|短信|信息|电话|都|又|绝对|一定|估计|怕是|先生|
      小姐|大哥|兄弟|朋友|我看|恐怕|的|了]* <错> [了|啦|吧|哦|啊|呢|喔|嘛|哈|呀|咗|喇]* $
    [搞错|弄错|记错|存错|登记错|留错|填错] ~1 [人|号码|号|电话|手机号|对象]
    ^ [我|这|这个|这里|号主|你好|现在|已经|真的|都|这边]* [不是本人|非本人|不是机主|不是他本人|不是她本人|
      并非本人|并不是本人]
    我 [真|真的|可|根本|并|压根|又]? [不是|并不是|不叫|不姓|并非] ~4 [先生|女士|小姐|太太|师傅|阿姨|老师|
      大哥|经理|同学]
    [我] [真的|真|并|根本]? [不叫|不姓] ![这样|什么]
    ^ [你|你们|您|这|这个|这个手机|好像|应该]* <号> [打|搞|弄|是|都|完全|可能|好像|拨]*
      [错了|错的|错啦|不对|错误]
    <号> ~2 [换人|换了人|易主|换主人|换了主人|换机主|换了机主|不属于|转给|过户|给别人|已经换人|已换人|
      换了个人|别人在用|换人用]
    [这|这个|此] ~1 [不是|不再是|早不是] ~4 的 了? [号码|电话|手机|号|手机号]
    <号> [已经|早就|早|现在|都|根本|并|也]* [不是|不再是] [他|她|他们|老|小|原来|以前|之前|那个|那位|本人|
      你们|你|先生|女士]* [的|了|用|本人|他|她|找|要]
    [不认识|没听过|没听说过|从没听过|哪认识] [他|她|这个人|此人|你说的|这位|你们说的|你们要找|叫|这人|什么|
      该人|这么个人|这么一个人]
    [号主|机主|户主] ~1 [换人|换了|变了|已换]
    new owner of this <number>
    [this isnt|this is not|im not|i am not] who you [think|thought|want|are looking|need]
    [im|i am] not [him|her|that person|this person|them]
    this <number> [doesnt|does not|no longer|didnt|used to] [belong|belonged|be] ~3
    [new|different] [number]? owner [here|now|of this]
    my name [is not|isnt] ![spelled|spelt|right|correct|on|listed|in|there|written]
    ^ [哦|那|这|肯定|真的|都]* 不是我 [啊|呀|哦|呢|吧]* $
    [这个号码|这个号|这号|此号|这手机号] [现在|以前|之前|已经|早就|原来]* [是|不是|归] 我的?
    [他|她|此人|这个人|机主|人家|对方] [已经|早就|早已|已|现在|很久]* [不用|没用|没在用|不再用|没再用|停用] [这个号|这个号码|这号|了 这|此号|这个手机号|这电话]
    ^ [我|这里|这边|本人]? [不是|并不是] ~2 [太太|先生|女士|小姐] [啊|哦|呀|了|喔]* $
    我 姓 ~1 不姓
    我? [不是|并非|并不是] [你们|你|您|贵司|你们公司]? [要找|想找|找|说] 的? ~1 [人|那位|那个人|客户|这个人]
    [查无此人|没有这个人|没这个人|没这人|无此人|没有此人|没有叫|没有这人|没有姓]
    刚 [买|办|换|用|申请|开|启用|拿到|买来|办理] 的? [这个|这]? [号|卡|号码|新号|手机号|手机卡|新卡]
    [新机主|新号主|换了号主|原机主|前机主|上一个机主|前任机主|以前的机主|之前的机主|上个机主|上一任机主|
      原来的机主|原来的号主|之前的号主]
    [你|你们|您] [要找的|找的|说的|要找] ~4 [不在|不是我|换号|没在|不用这个|不用了]
  `),
  not: phrases(`
    [i|ive|i have] [dialed|dialled|called|texted|gave|entered|put|typed|wrote|had|have|sent it to|filled in]
      ~3 [wrong|incorrect]
    [did i|do i have|have i|is this|am i] ~4 [wrong|right|incorrect]
    [to|at|on|with|hit|sued|paid] [the|a] [wrong|incorrect]
    [wrong|incorrect] <number> ~1 [on my|in my|on the|in the|listed|for my|for the|on file]
    [not|isnt|no longer] the [right|correct|same] <number> for
    [没|没有|有没有|别|不会|怕|是不是我|难道|以免|避免|并没有|并没] ~1 <错>
    [我|刚才|刚刚|上面|前面|前一条|上一条|上条|手快|手|之前] ~1 <错> ![人|了你|我]
    [字|名字|名|姓名|证件|身份证|车牌|地址|金额|日期|保单|年龄|型号|账号|卡号|车架号|密码|数字|保费|资料|
      编码|发票|抬头|性别] ~3 错
    [打|发|找|传|寄] 错 [字|照片|资料|文件|图|材料|名字|数|位|账|钱|单|保单|日期|金额|车牌|地方|消息|东西|
      邮箱|微信|一个|几个|款|理由|修理厂]
    [保单|合同|证件|登记|预留|我留|我填|系统|上面|资料|单子] ~4 [号码|电话|手机号|号] ~2 [错|不对]
    [不是|不再是] ~1 [你们|官方|客服|诈骗] ![要找|想找|找|说] ~2 的
    [不是本人|非本人] [操作|签|办|投|驾|开|购|申请|提交|填|可以|能|行|去|来|也|领|取]
    刚 [换|买|办] 的? [新]? [手机|车|保险|保单]
  `),
};
