// @run
// switch: a throwing subject, throwing cases, throws and tries inside of cases, break through finally.
function code(text: string): number {
  if (text === "") throw new Error("empty");
  return text.length;
}
function kind(text: string): string {
  switch (code(text)) {
    case 1:
      return "one";
    case 2:
      if (text === "no") throw new RangeError("no");
      break;
    case 3: {
      const upper = text.toUpperCase();
      throw new TypeError(upper);
    }
    default:
      return "many";
  }
  return "two";
}
for (const text of ["a", "ab", "no", "abc", "abcd", ""]) {
  try {
    console.log(kind(text));
  } catch (error) {
    console.log(String(error));
  }
}
let asked = "";
function ask(n: number): number {
  asked += n;
  if (n === 3) throw new Error("asked three");
  return n;
}
function find(n: number): string {
  switch (n) {
    case ask(1):
      return "first";
    case ask(2):
    case ask(5):
      return "second";
    default:
      asked += "d";
    case ask(3):
      return "third";
  }
}
for (const n of [1, 2, 5, 3, 9]) {
  try {
    console.log(n, find(n), asked);
  } catch (error) {
    console.log(n, (error as Error).message, asked);
  }
  asked = "";
}
function leave(step: number): string {
  let text = "";
  for (let i = 0; i < 4; i++) {
    switch (i) {
      case 0:
        try {
          if (step === 0) break;
          text += "a";
        } finally {
          text += "f";
        }
        text += "b";
        break;
      case 1:
        try {
          if (step === 1) continue;
          if (step === 2) throw new Error("two");
        } catch {
          text += "c";
          break;
        }
        text += "d";
        break;
      default:
        text += i;
    }
    text += ".";
  }
  return text;
}
console.log(leave(0), leave(1), leave(2), leave(3));
