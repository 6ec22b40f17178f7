// @run
// inventory CLI: string commands table, optional chaining, sorting by several keys
interface Item {
  sku: string;
  name: string;
  qty: number;
  price?: number;
  tags: Set<string>;
}
const items = new Map<string, Item>();
type Handler = (args: string[]) => string | void;
const commands: { [name: string]: { help: string; min?: number; run: Handler } } = {
  add: {
    help: "add SKU NAME QTY [PRICE]",
    min: 3,
    run([sku, name, qty, price]) {
      if (!sku || !name || !qty) return "usage";
      const n = parseInt(qty, 10);
      if (!Number.isInteger(n)) return `bad quantity: ${qty}`;
      const existing = items.get(sku);
      if (existing) {
        existing.qty += n;
        return `now ${existing.qty}`;
      }
      items.set(sku, {
        sku,
        name,
        qty: n,
        price: price === undefined ? undefined : parseFloat(price),
        tags: new Set(),
      });
      return;
    },
  },
  tag: {
    help: "tag SKU TAG...",
    run: ([sku, ...tags]) => {
      const it = items.get(sku ?? "");
      if (!it) return "unknown";
      tags.forEach((t) => it.tags.add(t));
      return [...it.tags].join("|");
    },
  },
  list: {
    help: "list",
    run: () =>
      [...items.values()]
        .sort((a, b) => b.qty - a.qty || a.name.localeCompare(b.name))
        .map(
          (i) =>
            `${i.sku.padEnd(6)}${i.name.padEnd(10)}${String(i.qty).padStart(4)} ${i.price?.toFixed(2) ?? "-"}`,
        )
        .join("\n"),
  },
  total: {
    help: "total",
    run: () => `${[...items.values()].reduce((s, { qty, price = 0 }) => s + qty * price, 0)}`,
  },
  rm: { help: "rm SKU", min: 1, run: (a) => (items.delete(a[0] ?? "") ? "removed" : "not there") },
  help: {
    help: "help",
    run: () =>
      Object.entries(commands)
        .map(([n, { help }]) => `${n}: ${help}`)
        .join("; "),
  },
};
function exec(line: string): string {
  const [name = "", ...args] = line
    .trim()
    .split(" ")
    .filter((w) => w.length);
  const cmd = commands[name];
  if (!cmd) return `unknown command ${JSON.stringify(name)}`;
  if (args.length < (cmd.min ?? 0)) return `usage: ${cmd.help}`;
  return cmd.run(args) ?? "ok";
}
for (const line of [
  "add r1 resistor 100 0.02",
  "add c1 cap 50",
  "add r1 x 5",
  "add z",
  "add q q many",
  "tag r1 smd  0805 smd",
  "tag ? a",
  "list",
  "total",
  "rm c1",
  "rm c1",
  "",
  "help",
])
  console.log("> " + line + "\n" + exec(line));
