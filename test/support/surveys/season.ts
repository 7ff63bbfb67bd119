import { seeded } from '../seeded.ts';

/** Somebody of a season; several may have one phone. `isWritable`: nothing keeps service messages from them. */
export interface SeasonPerson {
  readonly id: string;
  readonly phone: string;
  readonly zone: string;
  readonly jurisdiction: string;
  readonly isWritable: boolean;
  readonly servicedBy?: string;
}

/** That a service is over, as it is told of at `toldAt`; of the same service that may be more than once, in other words. */
export interface ToldService {
  readonly customerId: string;
  readonly serviceId: string;
  readonly service: string;
  readonly channel?: 'phone' | 'app';
  readonly servicedBy?: string;
  readonly completedAt: number;
  readonly toldAt: number;
}

/** A text from a phone; `score` is what it would mean as an answer to a survey. It may come in twice. */
export interface SeasonText {
  readonly id: string;
  readonly phone: string;
  readonly text: string;
  readonly score?: number;
  readonly sentAt: number;
  readonly receivedAt: number;
}

/** A warning that was sent to somebody, and until when it is of use. */
export interface SeasonWarning {
  readonly customerId: string;
  readonly name: string;
  readonly at: number;
  readonly until: number;
}

/** Everything that happens in some weeks, by chance; times in milliseconds, no two alike. */
export interface Season {
  readonly from: number;
  readonly to: number;
  readonly people: readonly SeasonPerson[];
  readonly services: readonly ToldService[];
  readonly texts: readonly SeasonText[];
  readonly warnings: readonly SeasonWarning[];
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** How numbers of a place begin and end, and whose they are. */
const places = [
  ['+86138', '000', 'Asia/Shanghai', 'CN'],
  ['+86138', '000', 'Asia/Urumqi', 'CN'],
  ['+120255', '', 'America/New_York', 'US-NY'],
  ['+120255', '', 'America/Denver', 'US-UT'],
  ['+447700', '0', 'Europe/London', 'GB'],
] as const;
const codes = ['roadside-rescue', 'towing', 'checkup', 'claim-settlement'];
const chinese = '一二三四五六七八九十';
const english = 'one two three four five six seven eight nine ten'.split(' ');
const otherTexts = ['你好', 'TJ', '11', '0', '7-8', '请问什么时候赔', 'hello there'];

/** How people write a score. */
function shapesOf(score: number): readonly string[] {
  const wide = String(score).replaceAll(/\d/g, (digit) =>
    String.fromCodePoint(0xfee0 + (digit.codePointAt(0) ?? 0)),
  );
  const words = english[score - 1] ?? '';
  return [
    String(score),
    wide,
    `${score}分`,
    `${wide}分`,
    `${score}/10`,
    ` ${score} `,
    words,
    words.toUpperCase(),
    `${words} please`,
    chinese[score - 1] ?? '',
  ];
}

/** A season of so many people in so many days from an instant on. */
export function randomSeason(count: number, days: number, from: number, seed: number): Season {
  const random = seeded(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const among = <Value>(values: readonly Value[]): Value => {
    const value = values[whole(values.length)];
    if (value === undefined) throw new RangeError('Nothing to pick from.');
    return value;
  };
  const used = new Set<number>();
  /** A moment nothing else happens at. */
  const moment = (at: number): number => {
    let free = Math.floor(at);
    while (used.has(free)) free += 1;
    used.add(free);
    return free;
  };
  const to = from + days * dayMs;
  const people: SeasonPerson[] = [];
  const services: ToldService[] = [];
  const texts: SeasonText[] = [];
  const warnings: SeasonWarning[] = [];

  function person(number: number): SeasonPerson {
    const [prefix, rest, zone, jurisdiction] = among(places);
    const before = people.at(-1);
    const isSharing = before !== undefined && random() < 0.15;
    const phone = isSharing ? before.phone : `${prefix}${number + 10_000}${rest}`;
    return {
      id: `cus_${number}`,
      phone,
      zone,
      jurisdiction,
      isWritable: random() < 0.9,
      ...(random() < 0.5 && { servicedBy: `agent-${whole(5)}` }),
    };
  }

  function tell(of: SeasonPerson, number: number): ToldService {
    const completedAt = Math.floor(from + random() * days * dayMs);
    const late = among([0, 0, 0, 0.1, 1, 3, 30, 100, 900]) * hourMs;
    const told: ToldService = {
      customerId: of.id,
      serviceId: `srv_${whole(1_000_000)}-${number}`,
      service: among(codes),
      ...(random() < 0.6 && { channel: among(['phone', 'app'] as const) }),
      ...(random() < 0.3 && { servicedBy: `garage-${whole(3)}` }),
      completedAt,
      toldAt: moment(completedAt + late + random() * minuteMs),
    };
    services.push(told);
    if (random() < 0.15)
      services.push({ ...told, service: among(codes), toldAt: moment(told.toldAt + random() * 20 * dayMs) });
    return told;
  }

  function write({ phone }: SeasonPerson, about: ToldService): void {
    const receivedAt = moment(about.toldAt + (random() < 0.7 ? random() * 4 : random() * 11) * dayMs);
    const isScore = random() < 0.85;
    const score = 1 + whole(10);
    const text = isScore ? among(shapesOf(score)) : among(otherTexts);
    const sentAt = random() < 0.2 ? receivedAt - whole(20) * minuteMs : receivedAt;
    const one = { id: `eum-${texts.length}`, phone, text, ...(isScore && { score }), sentAt, receivedAt };
    texts.push(one);
    if (random() < 0.1) texts.push({ ...one, receivedAt: moment(receivedAt + random() * dayMs) });
  }

  for (let number = 0; number < count; number++) {
    const one = person(number);
    people.push(one);
    for (let services = whole(6); services > 0; services--) {
      const told = tell(one, services);
      for (let messages = whole(4); messages > 0; messages--) write(one, told);
      if (random() < 0.05) {
        const at = moment(told.toldAt + random() * 5 * dayMs);
        warnings.push({ customerId: one.id, name: `episode#${warnings.length}`, at, until: at + 6 * hourMs });
      }
    }
  }
  return { from, to, people, services, texts, warnings };
}
