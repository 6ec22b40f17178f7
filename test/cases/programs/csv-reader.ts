// @run
// Comma-separated values with quotes, doubled quotes and line breaks in fields; typed columns; grouping and a join.
type Row = Record<string, string>;

class CsvError extends Error {
  constructor(
    message: string,
    public readonly line: number,
  ) {
    super(`line ${line}: ${message}`);
    this.name = "CsvError";
  }
}

function parseRows(text: string, separator = ","): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  let line = 1;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === "\n") line++;
    if (quoted) {
      if (char !== '"') {
        field += char;
      } else if (text.charAt(i + 1) === '"') {
        field += '"';
        i++;
      } else {
        quoted = false;
      }
    } else if (char === '"') {
      if (field !== "") throw new CsvError("a quote inside of a field", line);
      quoted = true;
    } else if (char === separator) {
      row.push(field);
      field = "";
    } else if (char === "\n") {
      row.push(field);
      rows.push(row);
      row = [];
      field = "";
    } else if (char !== "\r") {
      field += char;
    }
  }
  if (quoted) throw new CsvError("the last quote is not closed", line);
  if (field !== "" || row.length > 0) rows.push([...row, field]);
  return rows;
}

function toRecords(rows: string[][]): Row[] {
  const [header, ...lines] = rows;
  return lines.map((fields, index) => {
    if (fields.length !== header.length) {
      throw new CsvError(`${fields.length} fields instead of ${header.length}`, index + 2);
    }
    const row: Row = {};
    header.forEach((name, at) => {
      row[name] = fields[at];
    });
    return row;
  });
}

interface Reading {
  sensor: string;
  value: number;
  unit: string;
  note?: string;
}

function toReading(row: Row): Reading {
  const reading: Reading = { sensor: row.sensor, value: Number(row.value), unit: row["unit"] };
  if (row.note !== "") reading.note = row.note;
  return reading;
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

function quote(field: string): string {
  const plain = !field.includes(",") && !field.includes('"') && !field.includes("\n");
  return plain ? field : `"${field.replaceAll('"', '""')}"`;
}

const toCsv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(quote).join(",")).join("\n");

const source = `sensor,value,unit,note
kitchen,21.5,C,
cellar,12,C,"cold, damp"
kitchen,22.25,C,"says ""warm"""
roof,-3.5,C,"two
lines"
cellar,80,%,
roof,1e1,C,
kitchen,48,%,\r
`;

const rows = parseRows(source);
console.log(`${rows.length} rows, ${rows[0].length} columns: ${rows[0].join("/")}`);
const readings = toRecords(rows).map(toReading);
for (const { sensor, value, unit, note = "-" } of readings) {
  console.log(`${sensor.padEnd(8)}${String(value).padStart(6)} ${unit} ${note.split("\n").join("|")}`);
}

const summary: [string, number, number, number][] = [];
for (const [name, group] of groupBy(readings, ({ sensor, unit }) => `${sensor} in ${unit}`)) {
  const values = group.map((reading) => reading.value);
  const mean = values.reduce((a, b) => a + b) / values.length;
  summary.push([name, values.length, mean, Math.max(...values)]);
}
summary.sort(([, , a], [, , b]) => b - a);
summary.forEach(([name, count, mean, top], rank) => {
  console.log(`${rank + 1}. ${name}: ${count} x, mean ${mean.toFixed(3)}, top ${top}`);
});

const places = toRecords(parseRows("id;floor\nkitchen;0\ncellar;-1\nroof;2\n", ";"));
const floors = new Map(places.map(({ id, floor }) => [id, Number(floor)] as [string, number]));
const joined = readings
  .filter((reading) => (floors.get(reading.sensor) ?? 0) >= 0)
  .map((reading) => ({ ...reading, floor: floors.get(reading.sensor) ?? 99 }))
  .sort((a, b) => b.floor - a.floor || a.value - b.value);
for (const { floor, sensor, value } of joined) console.log(`floor ${floor}: ${sensor} ${value}`);

const warmest = readings.filter(({ unit }) => unit === "C").reduce((a, b) => (b.value > a.value ? b : a));
console.log(warmest);
console.log(
  readings.find((reading) => reading.note?.includes("cold"))?.sensor,
  readings.findIndex((r) => r.value > 50),
);
console.log([...new Set(readings.map((reading) => reading.unit))]);

const round = toCsv(rows);
console.log(round === toCsv(parseRows(round)), round.length, toCsv([["a", 'b"c', "d,e"], [""]]));

for (const broken of ['a,b\n"1,2', 'a,b\n1,x"y"\n', "a,b\n1,2\n3\n"]) {
  try {
    console.log(toRecords(parseRows(broken)).length);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    console.log(`${error.name} at ${error.line}: ${error.message}`);
  }
}
console.log(parseRows(""), parseRows("x"), parseRows(",\n"));
