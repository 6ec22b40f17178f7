// @run
// A method that an interface calls has the list counted, one that is called by its name gets it lent.
interface Sink {
  take(list: number[]): number;
}
class Sum implements Sink {
  last: number[] = [];
  take(list: number[]): number {
    this.last = list;
    return list.reduce((x, y) => x + y, 0);
  }
  each(list: number[], f: (n: number) => void): void {
    for (const n of list) f(n);
  }
}
class Doubler {
  kept: number[] | undefined;
  take(list: number[]): number {
    const doubled = list.map((n) => n * 2);
    this.kept = doubled;
    return doubled.length;
  }
  both(list: number[], other = [7, 8]): number[] {
    return [...list, ...other];
  }
  pick(list: number[], otherwise: number[], first: boolean): number[] {
    return first ? list : otherwise;
  }
  maybe(list?: number[]): number {
    return list?.length ?? -1;
  }
  rest(...list: number[]): number[] {
    list.push(0);
    return list;
  }
  reassigned(list: number[]): number[] {
    if (list.length > 2) list = list.slice(1);
    list.push(9);
    return list;
  }
}
const sinks: Sink[] = [new Sum(), new Doubler()];
const data = [1, 2, 3];
for (const sink of sinks) console.log(sink.take(data));
const sum = new Sum();
sum.take(data);
data.push(4);
console.log(sum.last, sum.last === data);
sum.each(data, (n) => {
  if (n < 3) data.push(n + 10);
});
console.log(data);
const d = new Doubler();
console.log(d.both(data), d.both([1], [2]), d.maybe(), d.maybe(data), d.rest(1, 2), d.rest(...data));
const p = d.pick(data, [5], true);
p.push(99);
console.log(data[data.length - 1], p === data, d.pick(data, [5], false));
const r = d.reassigned([1, 2]);
const q = d.reassigned(data);
console.log(r, q, data.length, q === data);
const bound = d.both.bind(d);
console.log(bound([1]));
const take = (list: number[]) => sum.take(list);
console.log([[1], [2, 3]].map(take), sum.last);
const method = (list: number[]) => d.pick(list, list, true);
const m = method(data);
m[0] = -1;
console.log(data[0]);
