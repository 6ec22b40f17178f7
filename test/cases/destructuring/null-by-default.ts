// @run
// const { d = null } = o: what is undefined becomes null; what is null already stays it.
interface Options {
  delay?: number;
  name?: string;
  on?: boolean;
  limit?: number | null;
  level?: number | string;
  point?: { x: number };
  tags?: string[];
}

function show(options: Options): void {
  const { delay = null, name = null, on = null, limit = null } = options;
  const { level = null, point = null, tags = null } = options;
  console.log(delay, name, on, limit, level, point === null ? "no point" : point.x, tags?.length ?? "no tags");
}

show({});
show({ delay: 0, name: "", on: false, limit: 2, level: "high", point: { x: 1 }, tags: [] });
show({ limit: null, level: 3 });

function firstTwo(words: string[]): void {
  const [first = null, second = null] = words;
  console.log(first, second);
}

firstTwo([]);
firstTwo(["one"]);

function valueOf<T>(box: { value?: T }): T | null {
  const { value = null } = box;
  return value;
}

console.log(valueOf<number>({}), valueOf({ value: "v" }));
for (const { delay = null } of [{}, { delay: 4 }] as Options[]) console.log(delay);
let later: number | null;
({ delay: later = null } = { name: "later" } as Options);
console.log(later);
const waits = [1, 2].map((delay) => {
  const { limit = null }: Options = { limit: delay > 1 ? delay : undefined };
  return () => limit;
});
console.log(waits.map((wait) => wait()));
