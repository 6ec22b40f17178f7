// @run
// What JSON gave as `unknown` is handed on as the interface, list or table that the program says it is, or a guard proves.
interface Item {
  id: number;
  tags: string[];
  note?: string | undefined;
}
interface Reply {
  items: Item[];
  counts: Record<string, number>;
}
const isItem = (v: unknown): v is Item => typeof v === "object" && v !== null && "id" in v && "tags" in v;
function assertItem(v: unknown): asserts v is Item {
  if (!isItem(v)) throw new TypeError("no item");
}
const show = (item: Item): string => `${item.id} [${item.tags.join("|")}] ${item.note ?? "-"}`;

function load(text: string): Reply | undefined {
  const raw: unknown = JSON.parse(text);
  if (typeof raw !== "object" || raw === null || !("items" in raw)) return undefined;
  return raw as Reply;
}
const reply = load('{"items":[{"id":1,"tags":["a","b"]},{"id":2,"tags":[],"note":"é\\"\\n"}],"counts":{"x":-0,"y":2.5}}');
if (reply) console.log(reply.items.map(show), reply.counts.x, Object.keys(reply.counts), reply);
console.log(load("{}"), load("3"));

const parsed = JSON.parse('[{"id":3,"tags":["q"]},{"x":1},null]') as unknown[];
console.log(parsed.filter(isItem).map(show));
for (const item of parsed.filter(isItem)) console.log(item.tags.length, item.tags[0]);
const one: unknown = parsed[0];
assertItem(one);
console.log(show(one), one.tags.length);
for (const tag of one.tags) console.log(tag.toUpperCase());
try {
  const bad: unknown = JSON.parse("[]");
  assertItem(bad);
} catch (error) {
  console.log(error instanceof Error ? error.message : "?");
}

const data = JSON.parse('{"a":{"b":{"c":5},"list":["l","m"]}}') as { a: unknown };
const a = data.a as Record<string, unknown>;
const b = a["b"] as { c: number };
const list = a["list"] as string[];
console.log(b.c + 1, list.map((text) => text + "!"));
