// @run
// JSON.parse into properties that may be missing and may be null.

interface Cfg {
  name: string;
  limit?: number | null;
  note?: string | null;
  tags?: string[] | null;
  inner?: { x: number } | null;
  mixed?: string | number | null;
}
const texts = [
  '{"name":"a","limit":3}',
  '{"name":"b","limit":null,"note":null}',
  '{"name":"c"}',
  '{"name":"d","note":"n","tags":["q"],"inner":{"x":1},"mixed":2}',
  '{"name":"e","limit":0,"tags":null,"inner":null,"mixed":"m"}',
];
for (const text of texts) {
  const cfg = JSON.parse(text) as Cfg;
  console.log(cfg, JSON.stringify(cfg));
  console.log(
    cfg.limit === undefined ? "none" : cfg.limit === null ? "null" : cfg.limit + 1,
    cfg.note ?? "-",
    cfg.tags?.length,
    cfg.inner?.x,
    cfg.mixed,
    "limit" in cfg,
    Object.keys(cfg).join(),
  );
}
const list: Cfg[] = JSON.parse(`[${texts.join(",")}]`);
console.log(
  list.map((c) => c.limit ?? -1),
  list.filter((c) => c.note === null).length,
  list.filter((c) => c.limit === undefined).length,
);
list[0].limit = null;
list[1].limit = undefined;
console.log(JSON.stringify(list.slice(0, 2)));
