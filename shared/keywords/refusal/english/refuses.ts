import { phrases } from '../../grammar/phrases.ts';

/** Plain refusals in English: the messages, or whoever sends them, are sent away. */
export const refuses = phrases(`
  // stop, and how it is asked for
  ^ <soft>* <you>? <soft>* <stop> <tail>* $
  ^ <soft>* [stopall|stop all|unsub|optout|opt out|arret|stopp] <tail>* $
  ^ <soft>* <you>? <soft>* [stop|unsubscribe|stopall|quit] [it|now|this|all|please|right now|immediately|
    asap]* <after>
  [stop|cancel|end|remove] [the|all|all the]? [rest|others|other ones|remaining]
  ^ <soft>* [end|cancel|revoke|remove] [now|immediately|asap|already|at once|right away|right now|
    effective immediately]
  [stop|cease|desist] <tail>* $
  quit [it|this|that|now|please|already|all] <tail>* $
  <stop> [means|2|to|for] [stop|end|quit|unsubscribe|opt out|cancel|all|messages]
  [nobody|no one|none of us|noone|not a soul] ~2 [wants|needs|likes|reads|asked|want|need|cares] ~4 <texts>
  ^ <soft>* stop stop
  <order> [please|just|fucking|all|both]* <stop> [$|<tail>|or|and]
  [make|get] [<these>|<texts>] ~1 <stop>
  [make|get] [the|these|those|your|all] ~2 <messages> <stop>
  how ~4 <stop> <tail>* $
  [how|where|what|which|way|possible] ~6 [<stop>|unsubscribe|opt out|get rid of|get off|turn off|cancel] ~3
    <texts>
  [make|get|making] ~3 [go away|disappear] <tail>* $
  way to ~1 [<stop>|unsubscribe|opt out|get off] <tail>* $
  [<these>|<texts>] [really|just]? [need|needs|must|has|have|had better|gotta|got] to? <stop>
  [reply|text|send|txt|replied|texted|sent|typed|wrote|said|answered|replying|texting|responded|type] ~1
    [stop|unsubscribe|stopall|quit]
  [replied|texted|sent|typed|answered|responded|said] ~2 [t|td|end|cancel]
  // stop, end: sending, or what is sent
  <stop> ~1 sending [me|us|to me|my way]? [<these>|<messages>|<nonsense>|anything|any|more|so|to|$|your|
    another|me]
  <stop> ~2 sending ~4 [<messages>|<nonsense>|things|offers]
  <stop> [fucking|constantly|always|all|with]* [texting|messaging|contacting|bothering|harassing|spamming|
    bugging|annoying]
  <stop> ~2 [pestering|disturbing|hounding|pinging|bombarding|soliciting|nagging|phoning|emailing|blasting]
  <stop> ~2 [writing|calling|mailing|ringing|notifying|advertising] [me|us|him|her|them|to|my|this|here|$|
    please|now|and]
  <stop> ~2 [blowing up|blowing my|flooding my|hitting me|trying to reach|trying to sell|trying to contact|
    contact]
  <stop> ~1 <det>* ~1 <texts>
  <stop> [getting|receiving|all|with|the|any]* <det>* ~1 [<messages>] ![me|you|my|back]
  <stop> [getting|receiving] [<these>|<nonsense>|anything|any|such|your]
  <stop> ~1 from ~1 <writing>
  <stop> ~1 sending ![my|the|a|an|paper|him|her|out|bills|mail|to my|those|that]
  [stop|end|cancel] these services
  [stop|quit] [selling|pitching|soliciting|pushing|advertising|marketing] [me|us|to me]? $
  <stop> with <det>* [<messages>|<nonsense>|pop ups|popups|stuff|calls|offers]
  <stop> [hitting|blowing|lighting|clogging|filling|flooding|jamming|messing] ~1 [my|our|up] ~2
  <stop> ~1 [the|this|all|with|your] <det>* <nonsense>
  <end> <det>* <texts>
  <end> <det>* [text|sms|message|txt] $
  <end> ~1 [text|message|sms] [alert|messages|messaging|notification|service|subscription|updates|reminders|
    program]
  [turn|switch|shut] [<these>|the|your|all]? ~1 [<messages>|this|these|them|those] off
  [turn|switch|shut] off [<these>|<messages>] <tail>* $
  ^ <soft>* <you>? <soft>* [turn|switch|shut] [this|these|them|that|those] off <tail>* $
  [<texts>|stuff|spam|ads|these] [has|have|need|needs|got|gotta] to [go|stop|end|cease] ![to|in|on|back|through]
  [this|it|they] [has|have|need|needs|got|gotta] to [stop|cease] ![to|in|on|at|for|by]
  [cut|knock|drop] it [out|off|already]
  [cut out|cut|knock off|enough with|enough of|no more of|done with|over] [the|this|these|your|all] ~2
    [<messages>|<nonsense>]
  [enough|no more] <texts>
  no [spamming|soliciting|solicitation|contacting|texting|messaging]
  [request|requesting|want|demand|demanding|require|requiring] ~1 removal
  removal from [your|this|the] ~2 list
  <end> ~1 [contact|communications]
  no longer [want|wish|wanting|wishing|consent|interested in] to? ~1 [be contacted|be texted|receive|get|
    hear|texts|messages|contact]
  // no more; do not
  [no|not] [want|need|like|wish] ~2 [<messages>|sms|this message|these]
  [no|not] [send|text|message|contact|disturb|sms|sending|texting|messaging] [me|us|again|anymore|more|any|
    <messages>|please|$]
  [to|would|id|ill|please|rather] [not|no longer|never] [get|receive|see|be sent|hear|
    getting|receiving] ~3 [<messages>|these|them|those|this|anything|from you]
  no more $
  no [more|further|additional] [<messages>|contact|of this|of these|from you|please|calls|to me|sms|$|
    thank you|thanks]
  ^ <soft>* no [<messages>|contact] [please|thanks|thank you|anymore|any more|from you|at all|again|
    any longer|to me|ever|ok]* $
  <not> <ever>* <write> [me|us|here|again|anymore|any more|any longer|at all|ever|<mine>|$|please|him|them]
  <not> <ever>* <trouble> [me|us|him|her|them|my|this|anyone here]
  <not> [ever|again|please|even|fucking|dare]* send [me|us|to me]? [<these>|any|anything|more|again|
    <messages>|<nonsense>|$|such|another]
  <not> [ever|again|please|even|fucking|dare]* send [me|us]? ~3 [<messages>|<nonsense>|anymore|any more|
    again]
  <not> [ever|please|even|keep|be]* <writing>
  <not> ~2 sending [me|us]? ~3 [<messages>|<nonsense>|these|this|any more|anymore]
  [no|not] ~2 [permission|consent|authorization|authorisation|authority|right|wish|desire|interest|need|use|
    reason|approval] ~1 [to|for|in|of] ~1
    [text|message|sms|contact|texting|messaging|sending|contacting|receive|receiving|get|getting|send|<texts>] ![back|me back|
    when|if|received|yet|from the|about my|my|the]
  [can|could|will|would] [you|yall] [please|maybe|just|possibly|kindly|perhaps]* not [send|<write>] ~1 [me|us|here|again|anymore|
    this|these|those|them|any|at all|$]
  [can|could|will|would] [you|we|i] [please]? not <write> [me|us|here|again|anymore|$]
  [can|could|would] [you|i] [please]? not [send|get|receive|be sent] ~3 [<messages>|<these>|anymore|
    any more]
  [no need to|dont have to|do not have to|no reason to|dont need to] [text|message|sms|spam|contact] me
    [again|anymore|any more|any longer|$]
  [no need for|no reason for] ~2 <texts>
  [please|rather you|prefer you|prefer that you|ask you|asked you|told you] [not|didnt|dont|do not|not to]
    [text|message|contact|sms|send|bother|write|call]
  [avoid|without] [texting|messaging|contacting|sending me|spamming|bothering] [me|us|this|any]
  // not wanted
  <unwilling> ~2 [receive|receiving|get|getting|have|see|read|seeing|reading|to be sent|be sent] ~4
    [<messages>|<nonsense>|these|this|them|those|anything|any more|anymore|stuff]
  <unwilling> ~3 [hear|hearing] [from|anything|back]
  <unwilling> ~3 be [contacted|texted|messaged|bothered|disturbed|called|notified|harassed|spammed|
    on your list|on this list|sent]
  <unwilling> ~3 being [contacted|texted|messaged|bothered|disturbed|called|notified|harassed|spammed]
  <unwilling> [you|yall|u|your company|anyone]? to? ~2 [text|message|contact|sms|spam|bother|txt] me
  <unwilling> [you|u|yall] [texting|messaging|contacting|sending|spamming|bothering|writing|calling]
  <unwilling> [any|the|your|these|those|this|more|such|all|of|further|other|stupid|fucking|damn|marketing|
    sales|promotional]* <texts>
  <unwilling> <det>* <texts>
  <unwilling> ~2 [texts|messages|spam|ads|sms|text messages]
  [make sure|ensure|see to it|see that|so that|so] ~3 [dont|do not|no longer|never|not] [get|receive|see|hear] ~3
    [<texts>|<these>|from you]
  [should|must|may|can|are|is] not [to]? be [on|in] [your|this|that|any|the] ~2 <list>
  under no circumstances ~4 [<write>|<writing>|use]
  not to be [contacted|texted|messaged|disturbed|bothered|on your list]
  <texts> [are|is]? not [wanted|needed|required|necessary|welcome|appreciated|requested]
  [decline|refuse|object|opposed|against] [to|from|all|any]* [receive|receiving|get|getting|being contacted|being texted|be
    contacted|be texted|marketing|direct marketing|<texts>|further contact]
  <unwilling> [to have]? my [phone|mobile|cell|inbox|number|day|evening|sleep] ~2 [buzzing|ringing|pinging|
    going off|beeping|flooded|full|filled|spammed|used|bothered|bombarded|blown up|disturbed|interrupted]
  [rather|prefer|want] no [more]? <texts>
  [wish|want|like|prefer|ask] not to ~2 [receive|get|be contacted|be texted|be messaged|be bothered|hear]
  [want|need|like|get|have] [all|the|your]? [<these>|<texts>] ~1 [stopped|ended|cancelled|canceled|
    turned off|switched off|gone|discontinued]
  // off the list
  [be|get|been|getting|being] [removed|taken|deleted|dropped|unsubscribed] [from|off|out of] [your|this|the|
    ur|these|all|any]* ![<insured>|loan|title|lease]
  [want|like|wish|ask|asked|asking|request|requesting|please|can i|could i] to? be [removed|unsubscribed|
    taken off|deleted|opted out] [please|$|immediately|now]
  [remove|take|delete|drop|strike|scratch|erase|cross|purge|pull|exclude|block|unlist|clear|wipe|get]
    [<me>|<mine>|<family>] ~2 [from|off|out of|outta] ~5 <list>
  [remove|take|delete|drop|strike|erase|exclude|unlist] [<me>|<mine>] ~1 [from|off|out of|outta] [your|ur|
    the|this|these|all|that]* ![my|our|his|her|parents|husbands|wifes|<insured>|loan|title|lease|lawsuit|
    record|photo|form]
  [remove|take|delete|drop|get] <family> [off|from] [this|these|here|$]* [$|<texts>|list]
  [remove|take|delete|get|pull|drop] [it|this|this line|that|the line] [from|off|out of] [your|whatever|any|every|all] ~4 <list>
  [get|getting] [off|off of|out of] ~6 [texts|messages|sms|list|texting]
  how ~4 [turn|switch|shut] [this|these|them|<texts>] ~1 off
  <off> [<me>|<mine>] [off|out of|out|from] [it|this|that|here|there|all this|your|ur|whatever|everything] ~6
  [put|add|place|register|mark|list|enter|include|keep|have] ~4 <dnd>
  [activate|enable|apply|start] ~2 [dnd|do not disturb] [for|on|please|$]
  [remove|delete|erase|drop|purge|block|unlist|wipe|clear|lose|forget|scrub|suppress|deregister|unregister|
    blacklist|ban|exclude|strike] <mine> [please|now|asap|
    immediately|from here|today|off|thanks|forever|already|completely|entirely|for good|ok]* $
  [remove|delete|take|unlist|unregister|deregister|block|exclude|erase|drop|scrub] <me> [please|now|asap|
    immediately|today|off|thanks|already|at once|off please|off this|from this|off here]* $
  take [<me>|<mine>] [off|of] [please|now|asap|this|immediately|today|already|here|thanks]* $
  [get|getting|take] [me|us]? off ~1 [this|the|your|that|of this|of your|of the|ur] ~3 <list>
  [off|of|out of] [your|ur|this] ~2 [list|lists|database|mailing list|contacts]
  [dont|do not|never] have [me|my number] ~3 <list>
  [lose|forget|delete|erase|trash] [my|this] ~1 [number|digits|contact]
  // opt out, unsubscribe, consent
  [opt|opting|opted] [me|us|my number|this number|my phone|him|her|them]? out ![of|from]
  ^ <soft>* no [consent|permission|authorization] [given|granted]? $
  ^ <soft>* [take|get|go]? [off|of|out of] [the|your|this|ur|that|all]* [list|lists|database|mailing list|contacts]
  [remove|delete|take|drop|strike|purge] [off|from|of] [the|your|this|ur|all|any]* [list|lists|database|mailing list|
    contacts|system|texts|messages]
  who ~8 [stopping|ending|removing|unsubscribing|getting off|turning off|getting out] ~3 [<texts>|list]
  [opt|opting|opted] [me|us|my number|this number|my phone]? out [of|from] [any|all|the|your|these|future|
    further|receiving|getting|this|more|such|of|marketing]* [<messages>|<these>|contact|calls]
  [consent|permission] [is|has been|was]? [withdrawn|revoked|rescinded|denied]
  not [authorized|authorised|permitted|allowed] to [text|contact|message|use|sms]
  [cease|stop|quit] and desist
  [stop|cancel|end|unsubscribe from] [everything|all|it all|all of it] [except|but|apart|besides|other]
  <not> ~1 [use|try|dial|reply to|reach out to|message|text|contact|call] [this number|my number|this phone|
    my phone] ![to call|to reach|to contact|for the claim|for claims|for my claim|for this claim|on the policy]
  [no longer want|no longer need|no longer wish for] [these|them|those]
  [please|kindly|pls|seriously] [just|now]? [stop|unsubscribe] <tail>* $
  [unsubscribe|unsubscribing|unsub|desubscribe|unsubscribed|unsubscription|desuscribir]
  [withdraw|withdrawing|revoke|revoking|rescind|rescinding|retract|withdrew|revoked] ~3 [consent|permission|
    authorization|authorisation|opt in]
  [dont|do not|no longer|not|never] [authorize|authorise|permit|allow|permit] [you|anyone|your company|
    this company]? to? [text|message|contact|sms|send|use my number|call]
  [dont|do not|no longer|not] [consent|agree] to ~3 [<messages>|<these>|receive|receiving|being|be|contact|
    getting]
  [no longer|dont|do not] have [my|our] [consent|permission]
  do not [call|contact|text] [list|registry]
  on ~2 [dnc|do not call|do not contact]
  // left alone, or else
  leave [me|us|my phone|my number|my family|my wife|my husband|my mother|her|him|them] [the]? [fuck|hell]?
    [alone|a lone|be|in peace|out of]
  [stay|get|keep] [off|out of|away from] my [phone|inbox|number|texts|line]
  [report|reporting|reported|flagged|flagging|marked|marking|mark|forward|forwarding|forwarded] ~3 [spam|
    harassment|fcc|ftc|7726|dnc]
  [block|blocking|blocked] [you|u|your number|this number|ur number|these|your texts|your messages]
  [text|message|contact|txt|sms] me ~1 [again|one more time|once more] ~1 [and|or|i|im|ill|you|then|ill be]
  [one more|another|1 more|next] [text|message|sms] [and|or|i|im|ill|you|then|from you|$]
  if [you|u] ~2 [text|message|contact|sms|bother|harass|spam] me
  if [you|u] [dont|do not|wont|cant] ~2 <stop>
  if i [get|receive|see|hear] [one more|another|any more|1 more] [text|message|sms|of these|texts|messages]
  [mute|muting|silence] [you|these|your|this]
`);
