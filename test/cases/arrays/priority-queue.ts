// @run
// A binary heap with a comparator, generic, of numbers, texts and objects; merges and top-k with it.
class Heap<T> {
  private readonly items: T[] = [];
  constructor(private readonly before: (a: T, b: T) => boolean, initial: Iterable<T> = []) {
    for (const item of initial) this.push(item);
  }
  get size(): number {
    return this.items.length;
  }
  peek(): T | undefined {
    return this.items.at(0);
  }
  push(item: T): this {
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.before(item, this.items[parent]!)) break;
      this.items[at] = this.items[parent]!;
      at = parent;
    }
    this.items[at] = item;
    return this;
  }
  pop(): T | undefined {
    const top = this.items.at(0);
    const last = this.items.pop();
    if (last === undefined || this.items.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= this.items.length) break;
      if (child + 1 < this.items.length && this.before(this.items[child + 1]!, this.items[child]!)) child++;
      if (!this.before(this.items[child]!, last)) break;
      this.items[at] = this.items[child]!;
      at = child;
    }
    this.items[at] = last;
    return top;
  }
  drain(): T[] {
    const result: T[] = [];
    while (this.size > 0) result.push(this.pop()!);
    return result;
  }
}
console.log(new Heap((a, b) => a < b, [5, 3, 8, -1, 3, 0.5]).drain().join(), new Heap<string>((a, b) => a > b, "heap").drain().join(""));
interface Job {
  name: string;
  priority: number;
}
const jobs = new Heap<Job>((a, b) => a.priority > b.priority);
const urgent: Job = { name: "urgent", priority: 9 };
jobs.push({ name: "low", priority: 1 }).push(urgent).push({ name: "mid", priority: 5 });
console.log(jobs.peek() === urgent, jobs.pop()?.name, jobs.size, jobs.drain().map((job) => job.name).join(), jobs.pop()?.name, jobs.peek());
function merge(...lists: number[][]): number[] {
  const heads = new Heap<[value: number, list: number, at: number]>(([a], [b]) => a < b);
  lists.forEach((list, i) => {
    if (list.length > 0) heads.push([list[0]!, i, 0]);
  });
  const result: number[] = [];
  for (let head = heads.pop(); head; head = heads.pop()) {
    const [value, list, at] = head;
    result.push(value);
    if (at + 1 < lists[list]!.length) heads.push([lists[list]![at + 1]!, list, at + 1]);
  }
  return result;
}
console.log(merge([1, 4, 9], [], [2, 3, 10], [0]).join(), merge().length);
const top = (values: number[], count: number) => values.reduce((heap, value) => (heap.push(value).size > count && heap.pop(), heap), new Heap<number>((a, b) => a < b)).drain();
console.log(top([5, 1, 9, 7, 3], 3).join(), top([2], 3).join());
