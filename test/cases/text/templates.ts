// @run
// Templates with calls, nested templates, conditions, arithmetic, several lines and adjacent holes.
const unit = "C";
let calls = 0;

function reading(n: number): number {
  calls++;
  return n * 1.5 + calls;
}

function row(name: string, value: number, width = 8): string {
  return `${name}${".".repeat(width - name.length)}${`${value.toFixed(1)}`.padStart(6)}${unit}`;
}

console.log(`${reading(1)}${reading(2)} ${calls}`);
console.log(`${1}${2}` + `${3 + 4}`, `${true}${undefined}${"x"}`, ``, `no holes`);
console.log(`outer ${calls > 1 ? `inner ${calls} ${calls > 5 ? "many" : `few ${-calls}`}` : "none"} end`);
console.log(row("in", 21.34), row("out", -3), row("attic", 100.05));
const page = `<ul>
  <li>${row("a", 1)}</li>
  <li>${calls}</li>
</ul>`;
console.log(page);
console.log(page.length, `${page}`.length === page.length, `a${"b"}c` === "abc");
let json = "";
for (let i = 0; i < 3; i++) json += `${i === 0 ? "" : ","}{"id":${i},"on":${i % 2 === 1},"v":${i / 4}}`;
console.log(`[${json}]`);
console.log(`\${escaped} \`ticks\` ${"$"}{x} $${5} ${"}"}{`);
const words = ["x", "y"];
console.log(`${words[0]}=${words[1]}; ${words.length} ${words.join("+")} ${words.includes("z")}`);
