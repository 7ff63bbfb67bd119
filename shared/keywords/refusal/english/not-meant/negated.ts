import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Negated, done by mistake or by somebody else. */
export const englishNegatedNotMeant: Family = {
  name: 'negated',
  language: 'en',
  says: 'negated, done by mistake or by somebody else',
  examples: [
    "don't stop",
    'I never said stop',
    'I unsubscribed by mistake',
    'My son says I should reply stop but I like them',
    'My neighbour texted STOP and lost his storm alerts',
  ],
  phrases: phrases(`
    [dont|do not|never|not|didnt|did not|wont] [ever|please|you|u|even|want to|wanna|wish to|need to|like
      to|going to|gonna|plan to|intend to|have to|trying to|asking to|asking you to|really]* [<stop>|<end>|
      unsubscribe|unsubscribing|opt out|opting out|opt me out|remove me|take me off|delete my number|block
      you] ~8
    [dont|do not|never|didnt|did not|not] [want|wish|need|like|mean|meant|ask|asked|intend|tell|told|asking|
      trying|planning|going] [you|u|yall|guys|them|it|the|my|these|your|<texts>|anyone|for]* to [ever|
      really|actually|accidentally]? [<stop>|<end>|unsubscribe|opt out|opt me out|remove me|be removed|be
      unsubscribed] ~8
    [didnt|did not|never|not] [say|said|saying|mean|text|send|reply|type|typed|write] [to]? [stop|
      unsubscribe|opt out|cancel] ~4
    <unwilling> to? [miss|lose|block|skip|change|pay|ignore|delete|mute|be charged|be without] ~6
    no [need|reason] to [<stop>|unsubscribe|opt out|cancel|remove] ~4
    [rather|prefer] you didnt stop ~4
    [unsubscribed|unsubscribe|opted out|opted|stopped|cancelled|said stop|texted stop|replied stop|sent
      stop|stop] ~4 [by mistake|by accident|accidentally|in error|mistakenly|unintentionally]
    [accidentally|mistakenly|by mistake|by accident|oops|unintentionally|inadvertently] ~4 [unsubscribed|
      unsubscribe|opted out|stop|stopped|opt out|blocked]
    [unsubscribe|stop|opt out|cancel|quit] [from|of]? [what|who|which] ~3
    [had|have|has|got|forced|trying|tried|able|supposed|failed|managed|refused|have had] to stop ~3
    [i|we|she|he|they|police|cop|cops|officer|guy|who|that] [couldnt|didnt|did not|could not|dont|do not|
      can|could|cant|cannot|will|would|wont|must|should|never|always|just|did]* [stop|stopped] [$|for|to|at|
      and|when|because|in|on|before|the|my|his|her|a|it|so|after|by] ~2
    un stop
    why ~3 no [send|text|message|contact] ~3
    [undo|reverse] ~4 [stop|unsubscribe|opt out]
    [opt|opted|opting] [me]? [back]? in
    [kid|son|daughter|child|toddler|cat|grandson|granddaughter|kids|children|nephew|baby|pocket|autocorrect|
      keyboard] ~2 [typed|texted|sent|wrote|pressed|hit|replied|said] ~2 [stop|t|unsubscribe|cancel|end]
      ![texting|messaging|sending|contacting|spamming|bothering|calling|it|this|these|all] ~4
    [wife|husband|partner|neighbor|neighbour|friend|mate|mom|mum|dad|brother|sister|roommate|coworker|colleague|boss|
      fiance|girlfriend|boyfriend|tenant] ~1 [typed|texted|sent|wrote|pressed|hit|replied|said|answered] ~2 [stop|t|
      unsubscribe|cancel|end] ![texting|messaging|sending|contacting|spamming|bothering|calling|it|this|these|all] ~1
    used to [opt out|unsubscribe|stop|block|delete|ignore|hate] ~6
    interested in ~2 [settlement|estimate|repair|car|house|rental|job|appointment|visit|inspection|meeting|
      garage|lawyer|compensation|offer you made|your offer for]
    [do|did|would|will] [i|we] [have to|need to|get to] [reply|text|send|say|type] [stop|unsubscribe] ~6
    [he|she|they|son|daughter|wife|husband|kid|kids|grandson|granddaughter|friend|neighbor|neighbour|mom|
      mum|dad|brother|sister| everyone|people|someone|somebody] [says|said|told me|thinks|tells me|keeps
      telling me|keeps saying|suggested|reckons] [that| to|i|you|we|should|can|could|must|ought|have|need|
      just]* [reply|text|send|say|type|reply with|respond] [stop|unsubscribe|cancel|opt out|t|end|quit]
      ![so|and|texting|sending]
  `),
};
