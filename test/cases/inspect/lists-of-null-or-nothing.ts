// @run
// Properties that may be undefined and hold null, or are null and hold undefined: each says for itself what it is.
interface Report {
  data?: Record<string, number | null>;
  list?: (number | null)[];
  byName?: Map<string, string | null>;
  pair?: [number, string | null];
}
const first: Report = { data: { a: 1, b: null } };
const second: Report = { list: [1, null], byName: new Map([["k", null]]) };
console.log(first, second);
second.list = undefined;
second.pair = [1, null];
console.log([first, second, {} as Report]);
delete first.data;
console.log(first);
class Log {
  list: (number | undefined)[] | null = null;
  rows: (string | null)[] | undefined;
  pair: [(number | null)[] | undefined, number] = [undefined, 1];
}
const log = new Log();
console.log(log);
log.list = [1, undefined, 3];
log.rows = ["a", null];
log.pair = [[null, 2], 2];
console.log(log, JSON.stringify(log));
function either(flag: boolean): { list?: (number | null)[] | undefined; z: number } {
  return flag ? { list: undefined, z: 1 } : { z: 2 };
}
console.log(either(true), either(false));
const nested: { inner?: { list: (number | null)[] | undefined } | null } = { inner: { list: undefined } };
console.log(nested);
nested.inner = null;
console.log(nested);
nested.inner = { list: [null, 3] };
console.log(nested);
