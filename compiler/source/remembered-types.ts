// A checker that remembers which type stands at a node. TypeScript works out a literal anew each time it is asked, with all
// that it lies in: in deep ones that takes most of a compilation.
import type { ts } from "../typescript.ts";

export function rememberTypes(checker: ts.TypeChecker): ts.TypeChecker {
  const types = new Map<ts.Node, ts.Type>();
  return {
    ...checker,
    getTypeAtLocation(node) {
      const known = types.get(node);
      if (known !== undefined) return known;
      const type = checker.getTypeAtLocation(node);
      types.set(node, type);
      return type;
    },
  };
}
