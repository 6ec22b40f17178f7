// @run
// JSON.parse into declared types: read, changed, written again; the texts have blanks and escapes.
interface Config {
  name: string;
  rate: number;
  on: boolean;
  tags: string[];
  limits: { low: number; high: number } | null;
  extra?: string;
}
const text = ' { "name" : "s\\u00e9nsor \\"1\\"", "rate":9600.5,\n "on":true, "tags":["a","b"], "limits":{"low":-1,"high":2.5e2} } ';
const config = JSON.parse(text) as Config;
console.log(config.name, config.rate, config.on, config.tags.join("+"), config.limits?.high, config.extra);
config.tags.push("c");
config.limits = null;
config.extra = "x";
console.log(JSON.stringify(config));
const again: Config = JSON.parse(JSON.stringify(config));
again.tags.pop();
console.log(again.tags.length, config.tags.length, again === config, again.limits);

const list: number[] = JSON.parse("[1, 2.5, -3e2, 0]");
console.log(list.reduce((a, b) => a + b, 0), list.length);
const rows: { id: number; name?: string }[] = JSON.parse('[{"id":1},{"id":2,"name":"two"},{"name":"three","id":3}]');
for (const { id, name = "none" } of rows) console.log(id, name);
const record: Record<string, number> = JSON.parse('{"b":1,"a":2,"b":3}');
console.log(Object.keys(record).join(), record["b"]);
const word: string = JSON.parse('"\\t\\/\\\\ \\ud83d\\ude00"');
console.log(word, word.length, JSON.parse("true") as boolean, JSON.parse(" null ") as null, (JSON.parse("-0.5e-3") as number) * 1000);
const nested: number[][] = JSON.parse("[[1,2],[],[3]]");
console.log(nested.flat().join(), nested.length);
