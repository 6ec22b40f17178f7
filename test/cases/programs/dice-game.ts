// @run
// A dice game with xorshift: players with strategies as objects, scoring by a table of combinations, rounds, a high
// score list, and a test of the dice for fairness.
class XorShift {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0 || 0x1234567;
  }

  next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return x >>> 0;
  }

  below(limit: number): number {
    return this.next() % limit;
  }

  shuffle<T>(items: T[]): T[] {
    for (let i = items.length - 1; i > 0; i--) {
      const k = this.below(i + 1);
      [items[i], items[k]] = [items[k], items[i]];
    }
    return items;
  }
}

type Die = 1 | 2 | 3 | 4 | 5 | 6;
type Hand = [Die, Die, Die, Die, Die];

const categories = ["pair", "two pairs", "three", "straight", "full house", "four", "five", "chance"] as const;
type Category = (typeof categories)[number];

function counts(hand: readonly Die[]): number[] {
  const result = new Array<number>(7).fill(0);
  for (const die of hand) result[die]++;
  return result;
}

const total = (hand: readonly number[]) => hand.reduce((sum, die) => sum + die, 0);

/** The largest eyes that are there at least `times` times, 0 if none. */
function most(hand: readonly Die[], times: number): number {
  return counts(hand).reduce((best, count, eyes) => (count >= times ? eyes : best), 0);
}

const scoring: Record<Category, (hand: Hand) => number> = {
  pair: (hand) => 2 * most(hand, 2),
  "two pairs": (hand) => {
    const pairs = counts(hand)
      .map((count, eyes) => (count >= 2 ? eyes : 0))
      .filter((eyes) => eyes > 0);
    return pairs.length === 2 ? 2 * total(pairs) : 0;
  },
  three: (hand) => 3 * most(hand, 3),
  straight: (hand) => {
    const text = [...new Set(hand)].sort().join("");
    return text === "12345" ? 15 : text === "23456" ? 20 : 0;
  },
  "full house": (hand) => {
    const found = new Set(counts(hand));
    return found.has(3) && found.has(2) ? total(hand) : 0;
  },
  four: (hand) => 4 * most(hand, 4),
  five: (hand) => (most(hand, 5) > 0 ? 50 : 0),
  chance: total,
};

interface Strategy {
  readonly name: string;
  keep(hand: Hand, open: ReadonlySet<Category>, roll: number): boolean[];
  choose?(hand: Hand, open: ReadonlySet<Category>): Category | undefined;
}

const keepMost: Strategy = {
  name: "most",
  keep(hand) {
    const all = counts(hand);
    const best = all.indexOf(Math.max(...all));
    return hand.map((die) => die === best);
  },
};

const cautious: Strategy = {
  name: "cautious",
  keep: (hand, open, roll) => {
    const points = Math.max(...[...open].map((category) => scoring[category](hand)));
    return hand.map((die) => points >= 20 || die >= 5 - roll);
  },
  choose(hand, open) {
    return open.has("chance") && total(hand) >= 24 ? "chance" : undefined;
  },
};

class Straighter implements Strategy {
  readonly name = "straighter";
  private tries = 0;

  keep(hand: Hand, open: ReadonlySet<Category>, roll: number): boolean[] {
    if (!open.has("straight")) return keepMost.keep(hand, open, roll);
    this.tries++;
    const seen = new Set<Die>();
    return hand.map((die) => {
      const first = !seen.has(die) && die !== 1;
      seen.add(die);
      return first;
    });
  }

  get effort(): number {
    return this.tries;
  }
}

class Player {
  readonly open = new Set<Category>(categories);
  readonly card: Partial<Record<Category, number>> = {};

  constructor(
    readonly name: string,
    private readonly strategy: Strategy,
  ) {}

  play(random: XorShift): { hand: Hand; category: Category; points: number } {
    const roll = (): Die => (random.below(6) + 1) as Die;
    let hand: Hand = [roll(), roll(), roll(), roll(), roll()];
    for (let turn = 0; turn < 2; turn++) {
      const keep = this.strategy.keep(hand, this.open, turn);
      if (keep.every(Boolean)) break;
      hand = hand.map((die, i) => (keep[i] ? die : roll())) as Hand;
    }
    const category = this.strategy.choose?.(hand, this.open) ?? this.best(hand);
    const points = scoring[category](hand);
    this.open.delete(category);
    this.card[category] = points;
    return { hand, category, points };
  }

  private best(hand: Hand): Category {
    let best: { category: Category; points: number } | undefined;
    for (const category of this.open) {
      const points = scoring[category](hand);
      if (best === undefined || points > best.points) best = { category, points };
    }
    if (!best) throw new Error(`${this.name} has nothing left`);
    return best.category;
  }

  get score(): number {
    return Object.values(this.card).reduce((sum, points) => sum + points, 0);
  }
}

const hands: Hand[] = [
  [1, 1, 2, 2, 6],
  [3, 3, 3, 5, 5],
  [5, 4, 3, 2, 1],
  [6, 2, 5, 3, 4],
  [4, 4, 4, 4, 1],
  [6, 6, 6, 6, 6],
  [1, 2, 3, 4, 6],
];
for (const hand of hands) {
  const worth = categories
    .map((category) => [category, scoring[category](hand)] as const)
    .filter(([, points]) => points > 0);
  console.log(`${hand.join("")}: ${worth.map(([category, points]) => `${category} ${points}`).join(", ")}`);
}

const random = new XorShift(20240229);
const straighter = new Straighter();
const players = [new Player("Ann", keepMost), new Player("Bob", cautious), new Player("Cem", straighter)];
for (let round = 1; round <= categories.length; round++) {
  const turns = players.map((player) => {
    const { hand, category, points } = player.play(random);
    return `${player.name} ${[...hand].sort().join("")} ${category} ${points}`;
  });
  console.log(`${round}. ${turns.join(" | ")}`);
}
players.sort((a, b) => b.score - a.score);
for (const [place, { name, score, card, open }] of players.entries()) {
  console.log(
    `${place + 1}. ${name.padEnd(4)}${score} (${Object.keys(card).length} scored, ${open.size} open, five ${card.five})`,
  );
}
console.log(players[0].card);
console.log(straighter.effort);
try {
  players[0].play(random);
} catch (error) {
  console.log(`${error}`);
}

const rolls = new Map<number, number>();
const dice = new XorShift(1);
for (let i = 0; i < 6000; i++) {
  const eyes = dice.below(6) + 1;
  rolls.set(eyes, (rolls.get(eyes) ?? 0) + 1);
}
const chi = [...rolls.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
console.log(
  [...rolls]
    .sort(([a], [b]) => a - b)
    .map(([eyes, count]) => `${eyes}:${count}`)
    .join(" "),
  chi.toFixed(3),
  chi < 15,
);
console.log(dice.next(), dice.next(), new XorShift(0).next(), new XorShift(-5).below(1000));
console.log(dice.shuffle([1, 2, 3, 4, 5, 6, 7, 8]).join(""), dice.shuffle([..."shuffle"]).join(""));
