// @run
// Fields that hold `undefined` or `null` though their types do not say so: objects, functions, lists and maps of merged
// options, under the type of the variable too, and fields of classes that an alias of a wider type writes.
class Logger {
  constructor(readonly tag: string) {}
  log(text: string): string {
    return `${this.tag}: ${text}`;
  }
}
interface Options {
  logger?: Logger;
  retry?: (n: number) => number;
  tags?: string[];
  extra?: Map<string, number>;
  limit?: number | null;
}
const extra = new Map([["q", 1]]);
const defaults = { logger: new Logger("d"), retry: (n: number) => n * 2, tags: ["x"], extra, limit: null as number | null };
function use(given: Options): void {
  const all = { ...defaults, ...given };
  const { logger, tags } = all;
  console.log(logger === undefined, tags === undefined, all.retry === undefined, all.extra === undefined, all.limit);
  console.log(all.logger?.log("hi"), all.retry?.(3), all.tags?.length, all.extra?.size, all.limit ?? 9);
  console.log(typeof all.logger, typeof all.retry, typeof all.tags, typeof all.limit, all.limit === undefined);
  console.log(all.tags || "none", all.tags ? "tags" : "no tags", all.logger && all.logger.tag);
  if (all.logger === undefined) console.log("no logger", all.logger, typeof all.logger);
}
use({});
use({ logger: undefined, retry: undefined, tags: undefined, extra: undefined, limit: undefined });
use({ logger: new Logger("own"), tags: [], limit: 4 });
const merge = (given: Options) => ({ ...defaults, ...given });
const late = merge({ logger: undefined, tags: undefined });
console.log(typeof merge({ tags: undefined }).tags, late.extra.size);
late.logger ??= new Logger("late");
late.tags ??= ["q"];
late.tags.push("z");
console.log(late.logger.tag, late.tags);

class Animal {
  name: string;
  tags: string[] = ["t"];
  onCall: () => string = () => "here";
  constructor(name: string, public owner: Logger) {
    this.name = name;
  }
  show(): string {
    return this.name === null ? "nobody" : this.name.toUpperCase();
  }
}
class Dog extends Animal {
  age = 3;
}
interface Wide {
  name: string | null;
  tags: string[] | undefined;
  owner: Logger | null;
  onCall: (() => string) | undefined;
}
const dog = new Dog("rex", late.logger);
console.log(dog.show(), dog.owner.tag, dog.tags.length, dog.onCall());
function clear(wide: Wide): void {
  wide.name = null;
  wide.tags = undefined;
  wide.owner = null;
  wide.onCall = undefined;
}
clear(dog);
console.log(dog.show(), dog.owner === null, dog.tags === undefined, dog.onCall === undefined, typeof dog.name, dog.age);
console.log(dog.owner?.tag, dog.tags?.length ?? -1, dog.onCall?.(), dog.name ?? "unnamed");
const { name } = dog;
console.log(name === null, `${dog.name}`, dog.owner ? "owned" : "free");

const note: { text: string; id: number } = { text: "x", id: 1 };
const open: { text: string | null } = note;
open.text = null;
console.log(Object.values(note), Object.entries(note));
for (const [key, value] of Object.entries(note)) console.log(key, value);
const sizes = { a: 1, b: 2 };
const given = ((more: { a?: number }) => ({ ...sizes, ...more }))({ a: undefined });
console.log(Object.values(given), Object.entries(given), given.a ?? -1);
