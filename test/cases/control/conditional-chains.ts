// @run
// else-if ladders, a dangling else, nested conditional expressions, and conditions that are numbers or strings.
function grade(points: number): string {
  if (points >= 90) return "A";
  else if (points >= 80) return "B";
  else if (points >= 70) return "C";
  return points < 0 ? "?" : points === 0 ? "none" : "F";
}

function describe(temperature: number, humidity: number): string {
  let text = "mild";
  if (temperature > 25)
    if (humidity > 60) text = "sultry";
    else text = "hot";
  else if (temperature < 5) {
    text = "cold";
    if (humidity > 80) text += " and wet";
  }
  return text;
}

for (const points of [95, 90, 89.5, 80, 71, 0, -1, 12]) console.log(points, grade(points));
console.log(describe(30, 70), describe(30, 50), describe(0, 90), describe(0, 10), describe(20, 99));

const counts = [0, 1, 2];
for (const n of counts) console.log(`${n} file${n === 1 ? "" : "s"} ${n ? "found" : "missing"}`);
const label = "";
if (label) console.log("labelled");
else console.log("no label");
let depth = 3;
while (depth) depth--;
console.log(depth, !depth);
const x: number = counts.length > 2 ? (counts[1] ? 10 : 20) : 30;
const y = x > 10 ? "big" : x > 5 ? "medium" : "small";
console.log(x, y, (x > 5 ? 1 : 0.5) + 1);
