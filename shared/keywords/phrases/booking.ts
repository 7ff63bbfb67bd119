import { listed } from '../../domain/text/listed.ts';
import { phrases } from '../grammar/phrases.ts';
import type { Phrasebook } from '../reading/phrasebook.ts';

/** The wish for an appointment to be examined. */
export const bookingPhrases: Phrasebook = {
  sets: {
    checkup: listed(`
      checkup, check up, checkups, physical, medical, health check, health screening, medical exam,
      physical exam, health exam, exam, screening
    `),
    book: listed(`
      book, schedule, arrange, make an appointment for, set up, reserve, booking, get an appointment for,
      make a booking for, sign up for, have
    `),
    约: listed(`
      约, 预约, 预订, 约一下, 约个, 预约一下, 安排, 安排一下, 做, 做个, 做一下, 去做, 订, 约一次, 预约个,
      预约一次, 登记, 报名, 预定, 约一个, 去, 参加
    `),
    体检: listed('体检, 身体检查, 健康检查, 体检套餐, 免费体检, 年度体检, 健康体检, 全身检查'),
  },
  means: phrases(`
    ^ tj [明天|后天|下周|这周|本周|周|星期|上午|下午|今天|约|预约|体检|我要|我想|可以|下个月|next|tomorrow|
      on|for me|this|monday|tuesday|wednesday|thursday|friday|saturday]
    <book> [me|us] [in|a slot|an appointment]? ~2 <checkup>
    [want|need|like|wish|please|could you|can you|can i|could i|may i|to|id like|lets|wanna] ~2 <book> [me|
      us|a|an|my|the|for|our|free|annual|yearly|health|for a|that|in for a]* <checkup>
    ^ <book> [me|us|a|an|my|the|for|our|free|annual|yearly|health]* <checkup>
    [checkup|check up|medical|physical] [appointment|booking] [please|$]
    [想|我想|要|我要|帮我|请|麻烦|给我|可以|能|能不能|可不可以|请帮我|需要|我们想|想要|如果可以|我来|来|
      打算|麻烦帮我|申请|替我] ~2 <约> ~4 <体检>
    ^ [我|我们]? [想|要|需要|想要] <体检> [了|啊|谢谢|$]
    ^ <约> ~3 <体检> [吧|了|啊|谢谢|可以吗|一下|的时间|时间]? $
    <体检> [想|我想|要|帮我|请|麻烦|可以|能|请帮我]* [约|预约|安排|预定] [到|在|一下|个|周|明天|下周|时间|
      这|$|吗|吧]
  `),
  not: phrases(`
    [how|where|when|what|which|who|why|do i|should i|must i|is it|did i|have i|if i] ~4 <book> ~5
    [dont|do not|not|never|cant|cannot|no need|already|unable|didnt|wont] ~3 <book> ~5
    [cancel|reschedule|change|move|postpone|missed|miss|had|booked|after] ~4 <checkup> ~3
    [怎么|如何|怎样|咋|哪里|哪儿|在哪|什么时候|啥时候|多久|多少钱|为什么|去哪|几点|需不需要|要不要|用不用]
      ~4 [<体检>|<约>] ~5
    [不|没|没有|别|不想|不用|不去|取消|改|已经|已|不需要|改期|推迟|改约|退|不要|先不|暂不|刚|昨天|上周|未|
      不再] ~3 [<体检>|<约>] ~4
    <体检> [报告|结果|不|没|取消|改|完|过|是|有|包|能|需|要|多|几|地|医院|中心|什么|怎|在|前|后|当天|费|单|
      异常|指标|延期|券|卡] ~4
  `),
};
