// @run
// `+` goes left to right: numbers add until the first string; every primitive has its own spelling.
const one = 1;
const half = 0.5;
const yes = true;
const name = "x";

console.log(one + 2 + "3" + 4 + 5, "3" + one + 2, "3" + (one + 2), one + Number("2") + "3");
console.log("" + yes, "" + false, "" + undefined, "" + NaN, "" + -0.5, "" + 1e21, "" + half);
console.log(name + one + yes + half, one + half + name, "a" + "b" + 1 + 2);
console.log("sum: " + one + one, "sum: " + (one + one), one + one + " is the sum");
console.log("-" + -one + "-" + -half, "5" + "5", "12" > "9", 12 > 9);

function label(index: number, last: boolean): string {
  return "item " + index + (last ? "." : ",") + " ";
}

let text = "";
for (let i = 0; i < 3; i++) text += label(i, i === 2);
console.log(text);
text += 1;
text += true;
text += half * 4;
text += "!";
console.log(text, text.length);
let answer = "n = ";
answer = answer + 6 * 7 + ", m = " + (6 + 7) + "\n" + answer;
console.log(answer);

function maybe(n: number): number | undefined {
  return n > 0 ? n : undefined;
}
console.log("got " + maybe(3) + " and " + maybe(-3), `also ${maybe(0.5)} ${maybe(0)}`);
