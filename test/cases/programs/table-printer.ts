// @run
// A string builder and a table printer: columns with alignment, formats and wrapping, three styles as plain objects,
// totals, and a bar chart in text.
class StringBuilder {
  private parts: string[] = [];
  private size = 0;

  append(...values: (string | number | boolean)[]): this {
    for (const value of values) {
      const text = String(value);
      this.parts.push(text);
      this.size += text.length;
    }
    return this;
  }

  line(text = ""): this {
    return this.append(text, "\n");
  }

  repeat(text: string, count: number): this {
    return count > 0 ? this.append(text.repeat(count)) : this;
  }

  when(condition: boolean, then: (builder: this) => void): this {
    if (condition) then(this);
    return this;
  }

  get length(): number {
    return this.size;
  }

  clear(): void {
    this.parts = [];
    this.size = 0;
  }

  toString(): string {
    return this.parts.join("");
  }
}

type Align = "left" | "right" | "center";

interface Column<T> {
  readonly title: string;
  readonly value: (row: T, index: number) => string | number | boolean | undefined | null;
  readonly align?: Align;
  readonly format?: (value: number) => string;
  readonly maxWidth?: number;
  readonly total?: "sum" | "mean" | "count";
}

interface Style {
  readonly vertical: string;
  readonly horizontal: string;
  readonly cross: string;
  readonly outer: boolean;
}

const styles = {
  grid: { vertical: "|", horizontal: "-", cross: "+", outer: true },
  plain: { vertical: "  ", horizontal: "", cross: "", outer: false },
  markdown: { vertical: "|", horizontal: "-", cross: "|", outer: true },
} as const satisfies Record<string, Style>;

function pad(text: string, width: number, align: Align): string {
  const space = width - text.length;
  if (space <= 0) return text;
  switch (align) {
    case "left":
      return text.padEnd(width);
    case "right":
      return text.padStart(width);
    case "center":
      return text.padStart(text.length + (space >> 1)).padEnd(width);
  }
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    let rest = word;
    if (line !== "" && line.length + 1 + rest.length > width) {
      lines.push(line);
      line = "";
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    line = line === "" ? rest : `${line} ${rest}`;
  }
  return [...lines, line];
}

class Table<T> {
  private readonly columns: Column<T>[] = [];

  constructor(private readonly style: Style = styles.grid) {}

  column(title: string, value: Column<T>["value"], options: Omit<Column<T>, "title" | "value"> = {}): this {
    this.columns.push({ title, value, ...options });
    return this;
  }

  private cell({ format, maxWidth = 40 }: Column<T>, value: ReturnType<Column<T>["value"]>): string[] {
    if (value === undefined || value === null) return ["-"];
    if (typeof value === "number") return [format ? format(value) : String(value)];
    if (typeof value === "boolean") return [value ? "yes" : "no"];
    return wrap(value, maxWidth);
  }

  private totals(rows: readonly T[]): string[][] {
    return this.columns.map((column) => {
      if (column.total === undefined) return [""];
      const numbers: number[] = [];
      rows.forEach((row, index) => {
        const value = column.value(row, index);
        if (typeof value === "number") numbers.push(value);
      });
      const sum = numbers.reduce((a, b) => a + b, 0);
      if (column.total === "count") return [`${rows.length} rows`];
      return this.cell(column, column.total === "sum" ? sum : sum / numbers.length);
    });
  }

  render(rows: readonly T[]): string {
    const { vertical, horizontal, cross, outer } = this.style;
    const header = this.columns.map(({ title }) => [title]);
    const body = rows.map((row, index) => this.columns.map((column) => this.cell(column, column.value(row, index))));
    const footer = this.columns.some(({ total }) => total) ? [this.totals(rows)] : [];
    const widths = this.columns.map((_, i) =>
      Math.max(...[header, ...body, ...footer].flatMap((cells) => cells[i].map((line) => line.length))),
    );
    const out = new StringBuilder();
    const gap = outer ? " " : "";
    const rule = () => {
      if (horizontal === "") return;
      const dashes = widths.map((width) => horizontal.repeat(width + 2));
      out.line(cross + dashes.join(cross) + cross);
    };
    const print = (cells: string[][], forced?: Align) => {
      const height = Math.max(...cells.map((lines) => lines.length));
      for (let k = 0; k < height; k++) {
        const texts = cells.map((lines, i) => {
          const align = forced ?? this.columns[i].align ?? "left";
          return `${gap}${pad(k < lines.length ? lines[k] : "", widths[i], align)}${gap}`;
        });
        const middle = texts.join(vertical);
        out.line((outer ? vertical + middle + vertical : middle).trimEnd());
      }
    };
    if (cross === "+") rule();
    print(header, "center");
    rule();
    for (const cells of body) print(cells);
    if (footer.length > 0) {
      rule();
      for (const cells of footer) print(cells);
    }
    if (cross === "+") rule();
    return out.toString().trimEnd();
  }
}

interface Reading {
  place: string;
  celsius?: number;
  samples: number;
  ok: boolean;
  remark: string | null;
}

const readings: Reading[] = [
  { place: "kitchen", celsius: 21.46, samples: 120, ok: true, remark: null },
  { place: "cellar", celsius: -3, samples: 7, ok: true, remark: "the window was open during the night" },
  { place: "roof", samples: 0, ok: false, remark: "disconnected" },
  { place: "garage", celsius: 9.999, samples: 15, ok: true, remark: "extraordinarily-long-word here" },
];
const oneDigit = (value: number) => value.toFixed(1);

for (const [name, style] of Object.entries(styles)) {
  const table = new Table<Reading>(style)
    .column("#", (_row, index) => index + 1, { align: "right" })
    .column("place", ({ place }) => place, { total: "count" })
    .column("temp", ({ celsius }) => celsius, { align: "right", format: oneDigit, total: "mean" })
    .column("n", ({ samples }) => samples, { align: "right", total: "sum" })
    .column("ok", ({ ok }) => ok, { align: "center" })
    .column("remark", ({ remark }) => remark, { maxWidth: 14 });
  console.log(`${name}:`);
  console.log(table.render(name === "grid" ? readings : readings.slice(0, 2)));
}

const squares = new Table<number>(styles.plain)
  .column("n", (n) => n)
  .column("n*n", (n) => n * n, { align: "right", total: "sum" })
  .column("even", (n) => n % 2 === 0);
console.log(squares.render([1, 2, 10]));
console.log(new Table<string>().column("nothing", (text) => text).render([]));

const builder = new StringBuilder();
const histogram = new Map<string, number>([
  ["mon", 3],
  ["tue", 0],
  ["wed", 11],
  ["thu", 7],
]);
const most = Math.max(...histogram.values());
for (const [day, count] of histogram) {
  builder
    .append(day, " ")
    .repeat("#", count)
    .repeat(".", most - count)
    .when(count === most, (b) => b.append(" <- ", count))
    .line();
}
console.log(`${builder}${builder.length}`);
builder.clear();
console.log(
  builder.append(1, true, "x", -0.5).toString(),
  builder.length,
  wrap("a bb ccc dddd", 4),
  pad("ab", 5, "center") + "|",
);
