import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Unsubscribed elsewhere, consent to something else, and what else only sounds like it. */
export const englishElsewhereNotMeant: Family = {
  name: 'elsewhere',
  language: 'en',
  says: 'unsubscribed elsewhere, consent to something else, and the like',
  examples: [
    'unsubscribed from your competitor',
    'I revoke authorization for autopay',
    'can you drop me off at the garage',
    'my number was left off your alerts list',
    'will the storm ever stop tonight',
  ],
  phrases: phrases(`
    [unsubscribe|unsubscribed|unsubscribing|opted out|opt out|opting out|cancelled|quit] [from|of|with]
      [your|my|the|another|a|an|some| that|their|all|other]* [competitor|competitors|competition|rival|
      rivals|bank|gym|netflix|newspaper|previous insurer|old insurer| last insurer|other insurer|other
      company|other insurers|insurers|cable|streaming] ~4
    [withdraw|withdrawing|withdrew|revoke|revoking|revoked|rescind|retract] [my|the|our|all|any|his|her|
      that]* [consent|permission| authorization|authorisation] [for|to|on|of] [the|a|an|my|any|your|that|
      this|automatic|recurring|recorded|medical]* [<insured>| statement|recording|records|settlement|
      release|debits|drafts|telematics|tracking|gps|garage|body shop|shop|mechanic|adjuster| photos|credit
      check] ![or|and|text|texting|me|<messages>] ~4
    drop [me|us|him|her|them|it] off [$|at|please|in|on|near|home|after|when|by|tomorrow|today]
    [you|they|he|she|u|adjuster|agent|garage] [can|could|will|may|should] get [my|the|our] ~1 [number|name|
      info|details|photo|photos] from ~4
    [was|were|got|been] left off ~4
    [removed|taken|deleted|dropped] [from|off] [the|my|our|this|his|her|your|that]* <insured> ![<messages>|
      list|lists|system|text|company|companys|marketing|mailing|database]
    [is|will|does|did|has|when] [will|is]? [the|this|that|it|my]? ~1 [storm|rain|hail|snow|flood|flooding|
      wind|water|leak|noise|alarm|outage] ![spam|text|texts|alert|alerts|messages|warnings|stuff|nonsense] ~4 [<stop>|<end>|stopped|ended|over] ~1
  `),
};
