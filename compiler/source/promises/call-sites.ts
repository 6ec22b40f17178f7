// Which values the calls of a function give to its parameters.
import { ts } from "../../typescript.ts";

export class CallSites {
  readonly #files: readonly ts.SourceFile[];
  readonly #checker: ts.TypeChecker;
  #calls: Map<ts.Node, (ts.CallExpression | ts.NewExpression)[]> | undefined;

  constructor(files: readonly ts.SourceFile[], checker: ts.TypeChecker) {
    this.#files = files;
    this.#checker = checker;
  }

  /** What each call gives there, undefined where it says nothing. */
  argumentsOf(by: ts.Node, at: number): readonly (ts.Expression | undefined)[] {
    this.#calls ??= this.#listCalls();
    return (this.#calls.get(by) ?? []).map((call) => {
      const given = call.arguments ?? [];
      return given.slice(0, at + 1).some(ts.isSpreadElement) ? undefined : given[at];
    });
  }

  #listCalls(): Map<ts.Node, (ts.CallExpression | ts.NewExpression)[]> {
    const found = new Map<ts.Node, (ts.CallExpression | ts.NewExpression)[]>();
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return;
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
        const { declaration } = this.#checker.getResolvedSignature(node) ?? {};
        if (declaration !== undefined && !declaration.getSourceFile().isDeclarationFile) {
          const all = found.get(declaration);
          if (all === undefined) found.set(declaration, [node]);
          else all.push(node);
        }
      }
      ts.forEachChild(node, visit);
    };
    this.#files.forEach(visit);
    return found;
  }
}
