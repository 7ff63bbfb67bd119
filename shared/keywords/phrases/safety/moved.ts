import { listed } from '../../../domain/text/listed.ts';
import { phrases } from '../../grammar/phrases.ts';
import type { Phrasebook } from '../../reading/phrasebook.ts';

/** The car is out of danger. */
export const movedPhrases: Phrasebook = {
  sets: {
    moved: listed('moved, relocated, evacuated, left, driven, parked'),
    not: listed('not, isnt, wasnt, havent, hasnt, didnt, arent, never, no, without, wont, dont'),
    挪: listed('转移, 挪, 移, 撤离, 撤, 开走, 移走, 挪走, 搬, 移车, 挪车, 转移车'),
  },
  means: phrases(`
    ^ [ok|okay|yes|i|we|have|ive|weve|already|just|its|car|my|the|all|both|cars|been|has|it|is|now|vehicle|
      done|1|one|thanks|i have|is now]* moved ![back]
    [moved|relocated|drove|driven|taken|took|got|put|parked] [it|the car|my car|the vehicle|the truck|them|
      both|cars|our car|everything|the van] ~1
    [moved|relocated|evacuated] to [higher|high|a|the|my|safe|safety|another|garage]
    [parked|car is|its|it is|now|safely] ~2 [uphill|higher ground|high ground|in the garage|in a garage|
      multi storey|somewhere safe|a safe place|safe place|indoors|under cover|undercover]
    [already|all|been]? [relocated|evacuated] $
    [已|已经|都|全|刚|早就|早|车|我] ~2 <挪> [了|完|好|走|到|开|至|$]
    <挪> [好|完|走|了|到|过|至|咗|咯|啦] ![吗|哪|不|么]
    [已|已经] [开走|停好|转移|撤离|移走|挪走|挪好|搬走|开到|停到|离开]
    停 好 了? 在? ~3 [高|安全|车库|楼上|坡上]
    [开|停|移|挪|搬] [到|去|在|进|上|至] ~6 [高|地库外|安全|楼上|停车楼|山上|室内|高架|高处|车库|坡上]
  `),
  not: phrases(`
    <not> ~3 <moved> ~3
    ^ <moved> not
    [should|could|can|shall|where|when|how|if|need|must|will|do|did|who|to be] ~4 [moved|move|relocated] ~4
    [没|没有|还没|未|不|怎么|如何|要不要|用不用|需要|是否|能不能|往哪|哪里|什么时候|正在|准备|马上|打算|
      来不及|无法|不用|要|得|该|可以|必须|尚未|还没有|帮我|可不可以|谁|不想|等|去|想|快] ~3 <挪> ~3
    <挪> ~2 [吗|么|哪|不]
  `),
};
