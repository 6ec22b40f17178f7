// @run
// A method with a list of arguments, and others with names for them in its place.
abstract class Command {
  constructor(readonly name: string) {}
  abstract run(...words: string[]): string;
  line(text: string): string {
    return this.run(...text.split(" "));
  }
}
class Add extends Command {
  run(a: string, b: string): string {
    return String(Number(a) + Number(b));
  }
}
class Echo extends Command {
  run(...words: string[]): string {
    return words.join("_");
  }
}
class Set extends Command {
  run(key: string, value = "on"): string {
    return `${key}=${value}`;
  }
}
class Timed extends Set {
  override run(key: string, value?: string, seconds?: string): string {
    return `${super.run(key, value)} for ${seconds ?? "ever"}`;
  }
}
class Help extends Command {
  run(): string {
    return "no help";
  }
}
const commands: Command[] = [new Add("add"), new Echo("echo"), new Set("set"), new Timed("timed"), new Help("help")];
for (const command of commands) console.log(command.name, command.line("1 2 3"), command.run("4", "5"));
console.log(new Add("plus").run("1", "2"), new Timed("t").run("led"), new Timed("t").run("led", "off", "9"));
for (const set of [new Set("a"), new Timed("b")]) console.log(set.run("x"), set.run("x", "y"));

// The class below has a list again, and sees all that there is.
abstract class Filter {
  abstract apply(...samples: number[]): string;
}
class Two extends Filter {
  apply(a: number, b: number): string {
    return `two ${a} ${b}`;
  }
}
class More extends Two {
  override apply(a: number, ...others: number[]): string {
    return `more ${a} [${others.join()}]`;
  }
}
class All extends More {
  override apply(...samples: number[]): string {
    return `all [${samples.join()}]`;
  }
}
class One extends More {
  override apply(a: number): string {
    return `one, ${super.apply(a, 9, 8)}`;
  }
}
const filters: Filter[] = [new Two(), new More(), new All(), new One()];
for (const filter of filters) console.log(filter.apply(1, 2), filter.apply(1, 2, 3));
const pairs: Two[] = [new Two(), new More(), new All(), new One()];
console.log(pairs.map((pair) => pair.apply(1, 2)));
const mores: More[] = [new More(), new All(), new One()];
console.log(mores.map((more) => more.apply(1) + more.apply(1, 2, 3, 4)));

interface Sink<T> {
  put(tag: string, ...items: T[]): number;
}
class Sum implements Sink<number> {
  total = 0;
  put(_tag: string, a = 1, b = 2): number {
    this.total += a + b;
    return this.total;
  }
}
class Log implements Sink<string> {
  readonly lines: string[] = [];
  put(tag: string, first: string, ...more: string[]): number {
    if (first === "") throw new RangeError(`${tag} of ${more.length}`);
    return this.lines.push(`${tag}:${first}:${more.join("/")}`);
  }
}
class Count<T> implements Sink<T> {
  put(...given: (string | T)[]): number {
    return given.length;
  }
}
const numbers: Sink<number>[] = [new Sum(), new Count<number>(), { put: (_tag, first, ...more) => first + more.length }];
for (const sink of numbers) console.log(sink.put("a", 5), sink.put("b", 0), sink.put("c", 1, 2, 3));
const log = new Log();
const sink: Sink<string> = log;
console.log(sink.put("t", "one"), sink.put("u", "x", "y", "z"), log.put("v", "direct", "more"), log.lines);
try {
  sink.put("bad", "", "a");
} catch (error) {
  console.log(String(error), sink === log);
}
