// `if (mode === "auto") { toggle(); return table[mode] }` of a table that has nothing but `auto`: which of its parts is meant is
// known by the key alone, which is another one by then.
import type { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

const help = "ask once more what the key is, or give the object's type all names that the key may be";

/** Refuses a key that names a part by what TypeScript knew of it before something may have changed it. */
export function checkKey(key: ts.Expression, to: Lowering): void {
  if (!to.source.doubts.isStale(key)) return;
  const type = to.checker.typeToString(to.checker.getTypeAtLocation(key));
  to.refuse("unsupported-narrowing", key, { name: key.getText(), type }, { help });
}
