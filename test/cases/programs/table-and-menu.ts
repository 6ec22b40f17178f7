// @run
// Tables with typed columns, word wrap, a menu as a recursive union.
enum Align {
  Left,
  Right,
  Center,
}
interface Column<T> {
  title: string;
  get: (row: T) => string | number | boolean;
  align?: Align;
  width?: number;
}
function pad(s: string, w: number, a: Align = Align.Left): string {
  const gap = Math.max(0, w - s.length);
  switch (a) {
    case Align.Left:
      return s + " ".repeat(gap);
    case Align.Right:
      return " ".repeat(gap) + s;
    case Align.Center: {
      const l = gap >> 1;
      return " ".repeat(l) + s + " ".repeat(gap - l);
    }
  }
}
function table<T>(rows: readonly T[], cols: readonly Column<T>[]): string {
  const cells = rows.map((r) => cols.map((c) => String(c.get(r))));
  const widths = cols.map((c, i) => c.width ?? Math.max(c.title.length, ...cells.map((r) => r[i].length)));
  const line = (l: string, m: string, r: string) => l + widths.map((w) => "-".repeat(w + 2)).join(m) + r;
  const row = (r: string[], al?: Align) =>
    `|${r.map((c, i) => ` ${pad(c, widths[i], al ?? cols[i].align)} `).join("|")}|`;
  return [
    line("+", "+", "+"),
    row(
      cols.map((c) => c.title),
      Align.Center,
    ),
    line("+", "+", "+"),
    ...cells.map((r) => row(r)),
    line("+", "+", "+"),
  ].join("\n");
}
const pins = [
  { name: "D0", gpio: 16, pwm: false, note: "wake" },
  { name: "D1", gpio: 5, pwm: true, note: "SCL" },
  { name: "D4", gpio: 2, pwm: true, note: "LED (inverted)" },
];
console.log(
  table(pins, [
    { title: "Pin", get: (p) => p.name },
    { title: "GPIO", get: (p) => p.gpio, align: Align.Right },
    { title: "PWM", get: (p) => p.pwm, align: Align.Center, width: 7 },
    { title: "Note", get: ({ note }) => note.toUpperCase() },
  ]),
);
console.log(table([] as { a: number }[], [{ title: "a", get: (r) => r.a }]));
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  return lines;
}
for (const w of [10, 20, 3]) console.log(wrap("the quick brown fox jumps over the lazy dog", w));
type MenuItem = { label: string } & ({ action: () => string } | { children: MenuItem[] });
const menu: MenuItem = {
  label: "root",
  children: [
    {
      label: "wifi",
      children: [
        { label: "scan", action: () => "3 networks" },
        { label: "off", action: () => "bye" },
      ],
    },
    { label: "reboot", action: () => "…" },
  ],
};
function show(m: MenuItem, depth = 0, path: number[] = []): void {
  const mark = "children" in m ? `[${m.children.length}]` : "()";
  console.log(`${"  ".repeat(depth)}${path.join(".") || "-"} ${m.label}${mark}`);
  if ("children" in m) m.children.forEach((c, i) => show(c, depth + 1, [...path, i + 1]));
}
show(menu);
function select(m: MenuItem, path: string): string {
  const [head, ...rest] = path.split(".").map(Number);
  if ("action" in m) return m.action();
  const next = m.children[head - 1];
  if (!next) return `no ${head} in ${m.label}`;
  return "action" in next ? next.action() : rest.length ? select(next, rest.join(".")) : next.label;
}
console.log(["1.1", "1.2", "2", "1", "3", "1.9"].map((p) => select(menu, p)));
console.log(Align[1], Align.Center, Object.keys(Align).length);
