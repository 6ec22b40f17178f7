// @run
// Lists of two kinds of objects are asked whether they are one: the one has whole numbers so far, the other fractions.
interface Reading {
  samples?: number[];
  limits?: Map<string, number>;
  id: number;
}

interface Report {
  samples?: number[];
  limits?: Map<string, number>;
  title: string;
}

function reportOf(reading: Reading, title: string): Report {
  return { title, ...reading, samples: [0.5, 1.5] };
}

function isOwn(reading: Reading, report: Report): string {
  return `${reading.samples === report.samples} ${reading.limits === report.limits}`;
}

const reading: Reading = { samples: [1, 2], limits: new Map([["low", 3]]), id: 7 };
const report = reportOf(reading, "first");
console.log(isOwn(reading, report));
report.samples?.push(2.5);
console.log(reading.samples, report.samples);
report.samples = reading.samples;
console.log(isOwn(reading, report));
report.samples?.push(0.25);
report.limits?.set("high", 9.75);
console.log(reading.samples, reading.limits?.get("high"));
console.log(isOwn({ id: 1 }, { title: "none" }), isOwn({ id: 1 }, report));

const narrow: Record<string, number> = { a: 1 };
const wide: Record<string, number> = { a: 0.5 };
const ids = new Map<string, number>([["a", 1]]);
const notes = new Map<string, unknown>([["a", "x"]]);
console.log(narrow === wide, ids === notes);
