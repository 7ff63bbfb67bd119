import { listed } from '../../domain/text/listed.ts';
import { phrases } from '../grammar/phrases.ts';
import type { Phrasebook } from '../reading/phrasebook.ts';

/** The wish to report a loss, said; damage merely told, or a question how to claim, is none. */
export const claimReportPhrases: Phrasebook = {
  sets: {
    report: listed(`
      report, file, make, open, submit, start, lodge, put in, register, raise, filing, reporting, begin,
      initiate, place, notify you of, notify of
    `),
    loss: listed(`
      claim, accident, incident, loss, damage, theft, collision, crash, stolen, break in, breakin, burglary,
      fire, flood, injury, fender bender, wreck, vandalism, hit and run, robbery, death, leak, claims,
      hail damage, storm damage
    `),
    polite: listed('hi, hello, please, ok, good morning, good afternoon, good evening'),
    要: listed(`
      受理, 帮忙, 请帮忙, 登记, 请登记, 线上, 在线, 网上, 车祸, 事故, 交通事故, 追尾, 被撞, 刮蹭, 剐蹭, 进水, 请受理, 协助,
      要, 我要, 想, 我想, 需要, 帮我, 请帮我, 现在, 马上, 麻烦, 申请, 给我, 得, 想要, 请, 来, 赶紧, 立即,
      立刻, 替我, 麻烦帮我, 请给我, 必须, 特此, 这就, 打算, 准备
    `),
    案: listed(`
      报案, 报个案, 报一下案, 报保险, 报个保险, 报出险, 申请理赔, 理赔申请, 索赔, 办理理赔, 出险报案,
      报一个案, 报下案, 报理赔, 提交理赔, 提交理赔申请, 登记事故, 登记一下事故, 申报理赔, 走保险, 报赔案, 报险
    `),
  },
  means: phrases(`
    ^ [please|hi|hello|hey|ok|just|good morning|good afternoon|and|so|now]* <report> [a|an|my|the|another|
      new|this|car|auto|home|property|travel|health|insurance|our|some]* ~1 <loss>
    [want|need|like|wish|trying|going|wanting|have|calling|writing|texting|here|gotta|wanna|got]
      [to|you to]? [please|also]? <report> [a|an|my|the|another|new|this|our|car|auto|home|property|travel|
      health|his|her|insurance]* [<loss>|car|vehicle|phone|bike|house|bag|luggage|husbands|wifes|mothers|
      fathers]
    [want|need|like|wish|calling|writing|texting|here|gotta|wanna] to report ~4 [damage|damaged|stolen|
      broke|broken|hit|crashed|flooded|fell|burst|missing|injured]
    [want|need|like|wish|trying] [2] <report> [a|an|my|the]* <loss>
    <要> [报一下|报个|报] [出险|保险|案|险|一下出险]
    [撞|坏|伤|淹|砸|追尾|剐|刮|蹭|盗|偷|着火|骨折|事故|出险|熄火] ~6 [帮我|请|麻烦|给我|帮忙|要|我要] [报|登记] [一下|下|个|上]? [$|案|保险|吧]
    ^ [帮我|请帮我|麻烦|麻烦帮我|给我] 报 [一下|下] [$|吧|案]
    ^ [im|i am|we are|were|this is|calling|writing|texting] [to]? [reporting|report|file|filing] [a|an|my|the|another]* ~1 <loss>
    [need|want|like|wish|have|trying|going|put] ~2 [a|my|this|another|it]* claim [in|through|on my|for|against]
    [have|got] [a|another|an]* <loss> to [report|file|register|make|submit]
    ^ <polite>* [new|another] claim [please|for|$]
    [put|run] [it|this] through [my|the]? insurance
    [help|let|assist] me ~1 [file|report|open|start|make|submit|register] [a|an|my|the|another|this]* <loss>
    [want|need|like|wish|going] to claim [$|for|on|under|the|my|against]
    [please|kindly] [can you|could you]? [file|open|start|register|report] ~4 <loss>
    [want|need|like|wish|have] to [report|file|claim] [it|this|that|$]
    [can you|could you|will you] [please]? [file|open|start|register|report] ~3 <loss> [for me|please|$]
    [id like|i would like] ~1 [file|report|claim|make a claim|open a claim]
    [能|可以|能不能|可不可以|麻烦|请] [帮我|帮忙|给我|替我|帮] ~2 <案>
    <要> [你们|现在|先|马上|来|给|对|赶紧|您]* <案>
    ^ [你好|您好|喂|急|紧急|我]* <案>
    [被|了|坏|伤|淹|砸|撞|追尾|剐|刮|院|破|丢|盗|偷|倒|漏|着火|爆|摔] ~2
      [报案|报个案|申请理赔|要理赔|求理赔|走保险] $
    [我要|要|想|我想|需要|申请|办理|想要|我得|现在要] [做|办|走]? [理赔|赔付|赔偿|出险] ![多久|吗|款|进度|
      流程|材料|么|电话|金|结果|查询|的]
  `),
  not: phrases(`
    [how|where|when|what|which|who|why|can i|could i|may i|should i|do i|am i able|is it possible|whether|
      if i|must i|can we|should we|do we] ~4 [<report>|claim] ~6
    [no need|dont|do not|not|never|didnt|did not|without|wont|before|after|instead of|no reason|unable|
      cannot|cant] [want|need|have|going|wish|like|you|plan]* to? ~1 [<report>|claim] ~6
    [already|have|has|had|just|was|been|i] [reported|filed|made|submitted|opened] ~4
    [did you|have you|has someone|did anyone] ~2 <report> ~4
    [怎么|如何|怎样|咋|哪里|哪儿|在哪|什么时候|啥时候|多久|能不能|可不可以|要不要|用不用|是否|该不该|
      需不需要|去哪|找谁|几天内|怎么才能|谁|为什么|多长时间|到底] ~3 <案> ~4
    [怎么|如何|怎样|咋|哪里|在哪|能不能|可不可以|要不要|是否|能|可以|多久|什么时候] ~3 [理赔|赔付|赔偿] ~4
    [能|可以|还能|可否|能否] [去|先|直接|不|现在|网上|微信|电话]* <案> [吗|么|不|没|$]
    ^ 我? <案> 了 $
    ^ [需要|要|是否|现在|还|我|这|用|还要|直接]* <案> [吗|么]
    <案> [号|电话|后|以后|之后|时|的|过|需要|要|流程|材料|多久|进度|记录|人|就|能|可以|成功|没|不|会|
      几|是|手续|表|书|单] ~4
    [已经|已|刚|昨天|早|早就|上周|前天|上个月|之前|曾|今早|刚刚|都|我] <案> [了|过] ~2
    [不用|不|不想|没|没有|别|不必|不需要|无需|未|不打算|先不|暂不|不要|取消|撤销|不再|放弃] [去|再|要|想]?
      [<案>|理赔] ~3
  `),
};
