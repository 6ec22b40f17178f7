// @run
// `place += text` whose value changes texts of the same kind: the place is looked for once, whatever looking for it does.

class Report {
  lines: string[][] = [["head"], ["foot"]];
  title = "report";
  made = 0;

  next(): number {
    this.made++;
    this.lines.push([`line ${this.made}`]);
    return this.made;
  }
  stamp(): string {
    this.title += "!";
    return ` v${this.made}`;
  }
  touched(): Report {
    this.made++;
    return this;
  }
}

const report = new Report();
const head = report.lines[0];
report.lines[0][report.next() * 0] += report.lines[1][0] + report.next();
report.lines[report.next() - 3][report.next() * 0] += ` ${report.next()}`;
console.log(head.join(), report.made);

report.touched().title += report.stamp();
console.log(report.title, report.made);

const reports = [report, new Report()];
let at = 0;
reports[at++].title += reports[1].stamp();
console.log(report.title, reports[1].title, at);
reports[at--].title += report.stamp() + at;
console.log(report.title, reports[1].title, at);

const words = ["one", "two", "three"];
const change = (): string => {
  words[0] += "+";
  words[at % 3] += "-";
  return words.join("");
};
words[at++] += change();
console.log(words.join(" "), at);
console.log((words[at++ % 3] += words[at++ % 3] += change()), at);
console.log(words.join(" "));

const rows = [["p"], ["q"]];
const grow = (): string => {
  rows[0][0] += "g";
  rows.push(["new"]);
  return String(rows.length);
};
rows[at++ % 2][0] += grow();
rows[0][at++ % 1] += grow();
console.log(rows.map((row) => row.join()).join(" "), at);

// What only reads finds the same place again.
const pick = (): number => words.length - 1;
words[pick()] += change();
report.lines[0][0] += report.lines[1][0] + report.next();
console.log(words[2], head[0]);
