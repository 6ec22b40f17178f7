// @run
// Order by code units, prefixes before longer texts, equality by content and not by identity.
function order(a: string, b: string): string {
  if (a === b) return "same";
  return a < b ? "before" : "after";
}

function equalsIgnoringCase(a: string, b: string): boolean {
  return a.length === b.length && a.toLowerCase() === b.toLowerCase();
}

const pairs = ["a", "b", "b", "a", "a", "a", "", "a", "Z", "a", "10", "9", "led", "led1", "led ", "led", "~", "z"];
for (let i = 0; i < pairs.length; i += 2) {
  console.log(`'${pairs[i]}' ${order(pairs[i], pairs[i + 1])} '${pairs[i + 1]}'`);
}

const built = "o" + "n";
let grown = "";
grown += "o";
grown += "n";
console.log(built === "on", grown === built, grown !== "off", "on".repeat(1) === grown);
console.log(equalsIgnoringCase("RELAY", "relay"), equalsIgnoringCase("relay", "relays"));

let smallest = pairs[0];
let largest = pairs[0];
for (const text of pairs) {
  if (text < smallest) smallest = text;
  if (text > largest) largest = text;
}
console.log(`[${smallest}] [${largest}]`, "a" <= "a", "a" >= "b");
const empty = "";
for (const text of ["", "0", " ", "false"]) console.log(`[${text}]`, text ? "yes" : "no", !text, !!text, text === empty);
