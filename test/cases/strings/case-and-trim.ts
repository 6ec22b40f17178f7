// @run
// Upper and lower case leave other characters alone; trim takes all kinds of blanks at both ends only.
function titleCase(text: string): string {
  let out = "";
  let start = true;
  for (let i = 0; i < text.length; i++) {
    const ch = text.charAt(i);
    out += start ? ch.toUpperCase() : ch.toLowerCase();
    start = ch === " " || ch === "-";
  }
  return out;
}

function snakeCase(name: string): string {
  let out = "";
  for (let i = 0; i < name.length; i++) {
    const ch = name[i];
    const lower = ch.toLowerCase();
    out += ch === lower ? ch : (i === 0 ? "" : "_") + lower;
  }
  return out;
}

console.log("Hello, ESP-8266!".toUpperCase(), "Hello, ESP-8266!".toLowerCase());
console.log(titleCase("the LONG way-home"), titleCase(""), snakeCase("analogReadPin"), snakeCase("Led"));
for (const raw of ["  on ", "\toff\r\n", "a b", "", "   ", "\n\n x"]) {
  const clean = raw.trim();
  console.log(`[${clean}]`, raw.length, clean.length);
}
console.log(`[${"  left".trimStart()}]`, `[${"right  ".trimEnd()}]`, `[${"  both  ".trimEnd()}]`);
const command = "  Set LED  ON ".trim().toLowerCase();
console.log(command === "set led  on", command.startsWith("set "), command.slice(4).trim());
