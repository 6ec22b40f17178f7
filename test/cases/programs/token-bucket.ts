// @run
// Rate limiting: a token bucket, a leaky bucket and a fixed window behind one function type, made by factories of
// closures; clients with limits of their own; and a trace of requests that shows the difference.
interface Decision {
  readonly allowed: boolean;
  readonly retryAfter?: number;
}

type Limiter = (now: number, cost?: number) => Decision;

const allow: Decision = { allowed: true };
const deny = (retryAfter: number): Decision => ({ allowed: false, retryAfter });

function tokenBucket({ capacity, perSecond }: { capacity: number; perSecond: number }): Limiter {
  let tokens = capacity;
  let last = 0;
  return (now, cost = 1) => {
    tokens = Math.min(capacity, tokens + ((now - last) / 1000) * perSecond);
    last = now;
    if (tokens < cost) return deny(Math.ceil(((cost - tokens) / perSecond) * 1000));
    tokens -= cost;
    return allow;
  };
}

function leakyBucket(interval: number, depth: number): Limiter {
  let free = 0;
  return (now, cost = 1) => {
    const start = Math.max(free, now);
    const waiting = start - now;
    if (waiting > interval * depth) return deny(waiting - interval * depth);
    free = start + interval * cost;
    return allow;
  };
}

function fixedWindow(length: number, limit: number): Limiter {
  let window = -1;
  let used = 0;
  return (now, cost = 1) => {
    const current = Math.floor(now / length);
    if (current !== window) {
      window = current;
      used = 0;
    }
    if (used + cost > limit) return deny((current + 1) * length - now);
    used += cost;
    return allow;
  };
}

function all(...limiters: Limiter[]): Limiter {
  return (now, cost) => {
    let worst = 0;
    for (const limiter of limiters) {
      const { allowed, retryAfter = 0 } = limiter(now, cost);
      if (!allowed) worst = Math.max(worst, retryAfter);
    }
    return worst > 0 ? deny(worst) : allow;
  };
}

function counted(limiter: Limiter) {
  const counts = { allowed: 0, denied: 0, longest: 0 };
  const limit: Limiter = (now, cost) => {
    const decision = limiter(now, cost);
    if (decision.allowed) {
      counts.allowed++;
    } else {
      counts.denied++;
      counts.longest = Math.max(counts.longest, decision.retryAfter ?? 0);
    }
    return decision;
  };
  return { limit, counts };
}

class ClientLimits {
  readonly #clients = new Map<string, { limiter: Limiter; seen: number; refused: number }>();
  #order: string[] = [];

  constructor(
    private readonly create: (client: string) => Limiter,
    private readonly maxClients: number,
  ) {}

  request(client: string, now: number, cost?: number): string {
    let entry = this.#clients.get(client);
    if (!entry) {
      if (this.#clients.size >= this.maxClients) this.#forget();
      entry = { limiter: this.create(client), seen: 0, refused: 0 };
      this.#clients.set(client, entry);
    }
    this.#order = [...this.#order.filter((name) => name !== client), client];
    entry.seen++;
    const decision = entry.limiter(now, cost);
    if (decision.allowed) return `${client} ok`;
    entry.refused++;
    return `${client} wait ${decision.retryAfter}`;
  }

  #forget(): void {
    const oldest = this.#order.shift();
    if (oldest !== undefined) this.#clients.delete(oldest);
  }

  get table(): { client: string; seen: number; refused: number }[] {
    return [...this.#clients.entries()].map(([client, { seen, refused }]) => ({ client, seen, refused }));
  }
}

const limiters: Record<string, Limiter> = {
  token: tokenBucket({ capacity: 4, perSecond: 2 }),
  leaky: leakyBucket(500, 2),
  window: fixedWindow(2000, 4),
  both: all(tokenBucket({ capacity: 3, perSecond: 5 }), fixedWindow(1000, 4)),
};
const times = [0, 10, 20, 30, 40, 400, 900, 950, 1500, 1990, 2000, 2010, 2020, 5000, 5001, 5002, 5003, 5004];
for (const [name, limiter] of Object.entries(limiters)) {
  const { limit, counts } = counted(limiter);
  const line = times.map((time) => (limit(time).allowed ? "+" : "-")).join("");
  console.log(`${name.padEnd(7)}${line} ${counts.allowed} allowed, ${counts.denied} denied, longest ${counts.longest}`);
}

const costly = tokenBucket({ capacity: 10, perSecond: 0.5 });
for (const [time, cost] of [
  [0, 7],
  [0, 4],
  [2000, 4],
  [2000, 0],
  [30000, 10],
  [30000, 11],
] as const) {
  const { allowed, retryAfter } = costly(time, cost);
  console.log(`at ${time} cost ${cost}: ${allowed ? "ok" : `retry after ${retryAfter} ms`}`);
}

const clients = new ClientLimits((client) => tokenBucket({ capacity: client.length, perSecond: 1 }), 3);
const requests: [string, number, number?][] = [
  ["ann", 0],
  ["bo", 100],
  ["bo", 200],
  ["bo", 300],
  ["ann", 400, 3],
  ["charlie", 500, 6],
  ["ann", 600, 3],
  ["dave", 700],
  ["bo", 800],
];
for (const [client, time, cost] of requests) console.log(String(time).padStart(4), clients.request(client, time, cost));
for (const { client, seen, refused } of clients.table) console.log(`${client}: ${refused}/${seen} refused`);
console.log(clients.table[0], deny(5), allow);
