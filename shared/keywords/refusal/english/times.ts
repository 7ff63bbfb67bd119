import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** At a time of day, or for a while: refused for then. */
export const englishTimes: Family = {
  name: 'times',
  language: 'en',
  says: 'at a time of day, or for a while: refused for then',
  examples: ['stop texting me at night', 'do not text me on sundays'],
  phrases: phrases(`
    [at|after|before|past] <hour>
    [at|before|after] [1|2|3|4|5|6|7|8|9|10|11|12] [am|pm|in the morning|at night|oclock|o clock|tonight|
      tomorrow|$]
    during [work|working|business|the day|school|dinner|the night|meetings|office|the week|class]
    on [weekends|weekend|sundays|sunday|saturdays|saturday|holidays|my day off|christmas|weekdays]
    [in the middle of the night|in the night|at this hour|at that hour|at work|while im at work|while i
      work|for now|this week|this month|today only|for a while|for a week|for a month]
    when [will|are|is] ~3 <stop>
    will [this|these|it|they|that|you|<texts>] ~2 ever <stop>
  `),
};
