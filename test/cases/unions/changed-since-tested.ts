// @run
// Texts that a call has changed since they were tested: joined, compared and printed as what is there, also where it is of
// another kind by now.
let text: string | undefined = "abc";
function put(value: string | undefined): void {
  text = value;
}
class Page {
  title: string | null = null;
  readonly site = "site";
  put(value: string | null): void {
    this.title = value;
  }
  show(sep: string): void {
    this.title = "home";
    this.put(null);
    console.log(
      this.title + sep + this.site,
      this.site + this.title,
      this.title < this.site,
      this.title >= sep,
    );
    this.put(null);
    this.title += sep;
    console.log(this.title);
  }
}
function join(other: string): void {
  text = "abc";
  put(undefined);
  console.log(other + text + other, text + other.toUpperCase(), text > other, text < other, other < text);
  let all = other + text;
  all += text;
  const copy = text;
  console.log(all, all.length, `${text}${copy}`, copy + other, copy < other);
  for (const part of ["a", "b"]) console.log(text + part, part + text, part < text);
  ["u", "w"].forEach((part) => {
    console.log(text + part);
  });
}
join("c");
new Page().show("-");
function grow(): string {
  if (text === undefined) return "none";
  [1].forEach(() => {
    text = undefined;
  });
  text += "z";
  return text;
}
text = "k";
console.log(grow(), text);
class Mark {
  value: string | number | null = 1;
  step = 2;
  put(value: string | number | null): void {
    this.value = value;
  }
  show(next: string | number | null): void {
    this.value = 4;
    this.put(next);
    console.log(this.value + 1, 1 + this.value, this.value + this.step, this.value === 3);
    console.log(`${this.value + 1} ${this.step + this.value}`);
    if (typeof this.value !== "string") return;
    this.put(7);
    console.log(this.value + 1);
  }
}
const mark = new Mark();
for (const next of [3, "ab", null, 2.5]) mark.show(next);
function addBoth(first: string | number, second: string | number): void {
  const a = new Mark();
  const b = new Mark();
  a.value = 4;
  b.value = 5;
  a.put(first);
  b.put(second);
  const one = a.value;
  const other = b.value;
  console.log(`${one + other}`, one + 1, 2 + other);
}
addBoth("a", "b");
addBoth(1, "b");
addBoth("a", 2);
addBoth(1, 2);
