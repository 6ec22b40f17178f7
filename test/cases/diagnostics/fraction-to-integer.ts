import type { i16 } from "tsino";

function half(raw: i16): i16 {
  return raw / 2; //~ fraction-to-integer
}

console.log(half(7));
