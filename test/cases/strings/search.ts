// @run
// indexOf and friends with start positions, empty needles and repeated hits.
const log = "temp=21.5;hum=40;temp=22.0;ok";

function countOf(text: string, needle: string): number {
  let count = 0;
  let at = text.indexOf(needle);
  while (at !== -1) {
    count++;
    at = text.indexOf(needle, at + needle.length);
  }
  return count;
}

function valueOf(text: string, key: string): string | undefined {
  const at = text.indexOf(key + "=");
  if (at < 0) return undefined;
  const start = at + key.length + 1;
  const end = text.indexOf(";", start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
}

console.log(log.indexOf("temp"), log.indexOf("temp", 1), log.lastIndexOf("temp"), log.indexOf("none"));
console.log(log.indexOf(""), log.indexOf("", 5), log.lastIndexOf(";"), log.lastIndexOf(";", 12));
console.log(log.includes("hum="), log.includes("HUM"), log.includes("temp", 18), log.includes(""));
console.log(log.startsWith("temp"), log.startsWith("hum", 10), log.endsWith("ok"), log.endsWith("temp", 4));
console.log(countOf(log, "temp"), countOf(log, ";"), countOf("aaaa", "aa"), countOf("", "x"));
console.log(valueOf(log, "temp"), valueOf(log, "hum"), valueOf(log, "ok"), valueOf(log, "wind") ?? "calm");
const hit = valueOf(log, "temp");
if (hit !== undefined) console.log(parseFloat(hit) + 0.5, hit.length);
console.log("abc".indexOf("abcd"), "abcabc".lastIndexOf("c"), "abc".lastIndexOf("x"));
