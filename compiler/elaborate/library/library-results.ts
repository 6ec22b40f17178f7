// The forms of what JavaScript's library gives.
import { elementSlot, folderSlot } from "../../analyze/index.ts";
import { bug } from "../../bug.ts";
import type { Repr } from "../../hir/index.ts";
import { bool, float64, int32, text, uint32, voidRepr } from "../../hir/type.ts";
import type { Elaborator } from "../elaborator.ts";
import type { L } from "../table.ts";

export function builtinRepr(expr: L<"builtin">, to: Elaborator): Repr {
  const { result } = expr.builtin;
  const [receiver] = expr.args;
  const element = () => to.elementRepr(elementSlot(receiver ?? bug(expr.span, "a method without its array")));
  switch (result.kind) {
    case "int":
      return int32;
    case "uint32":
      return uint32;
    case "double":
    case "numeric":
      return float64;
    case "float":
      return { kind: "float", bits: 32 };
    case "bytes":
    case "anything":
    case "error":
    case "cause":
      return to.reprOfType(expr.type, undefined);
    case "string":
      return text;
    case "boolean":
      return bool;
    case "void":
      return voidRepr;
    case "optional-string":
      return { kind: "optional", of: text };
    case "optional-int":
      return { kind: "optional", of: int32 };
    case "element":
      return element();
    case "value":
    case "optional-key":
    case "optional-value":
      return bug(expr.span, "an entry of something that is no collection");
    case "optional-element": {
      const of = element();
      return of.kind === "optional" ? of : { kind: "optional", of };
    }
    case "folded": {
      const slot = folderSlot(expr) ?? bug(expr.span, "a fold without its function");
      return to.reprOf(slot);
    }
    case "array":
    case "mapped":
    case "flat-mapped":
    case "flat":
    case "strings":
    case "keys":
    case "values":
    case "self":
      return { kind: "array", element: to.elementRepr(elementSlot(expr)) };
  }
}
