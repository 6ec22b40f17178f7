// @run
// Whether a caught value has a property is asked of objects, classes and errors: each kind knows its own. Nothing warns of it.
class CodeError extends Error { code = 7; }
class SubError extends CodeError { more = "m"; }
class Pin { n = 4; code = "pin"; get twice(): number { return 2; } }
function has(e: unknown): string {
  if (typeof e !== "object" || e === null) return "no object";
  const parts: string[] = [];
  if ("code" in e) parts.push("code " + String(e.code));
  if ("n" in e) parts.push("n " + String(e.n));
  if ("more" in e && typeof e.more === "string") parts.push("more " + e.more.length);
  if ("twice" in e) parts.push("twice");
  if ("message" in e) parts.push("message " + String(e.message));
  return parts.join(", ");
}
for (let k = 0; k < 6; k++) {
  try {
    if (k === 0) throw new Error("x");
    if (k === 1) throw { n: 3, other: 1 };
    if (k === 2) throw new CodeError("c");
    if (k === 3) throw new SubError("s");
    if (k === 4) throw new Pin();
    throw "text";
  } catch (e) {
    console.log(k, has(e));
    if (e instanceof Error && "code" in e) console.log("code of error", e.code);
  }
}
for (const k of [0, 1]) {
  try {
    if (k === 0) throw new RangeError("r");
    throw { reason: "why" };
  } catch (e) {
    console.log(e === undefined, e !== null, typeof e === "object" && e !== null && "reason" in e ? e.reason : "none");
  }
}
