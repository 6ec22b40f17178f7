// const [head, ...tail] = list; tail.length: nobody looks at `head`, so there need not be such an element.
import { ts } from "../../typescript.ts";

/** const [head, ...tail] = list  =>  const [, ...tail] = list, where `head` is not named again. */
export function isNeverNamed({ name, initializer, dotDotDotToken, parent }: ts.BindingElement): boolean {
  if (!ts.isIdentifier(name) || initializer !== undefined || dotDotDotToken !== undefined) return false;
  const statement = ts.findAncestor(parent, ts.isVariableStatement);
  const holder = ts.findAncestor(parent, (one) => ts.isFunctionLike(one) || ts.isVariableStatement(one));
  if (holder === statement && statement?.modifiers !== undefined) return false;
  const scope = ts.findAncestor(parent, isScope);
  return scope !== undefined && !names(scope, name);
}

function isScope(node: ts.Node): boolean {
  return (
    ts.isFunctionLike(node) ||
    ts.isBlock(node) ||
    ts.isSourceFile(node) ||
    ts.isCaseBlock(node) ||
    ts.isIterationStatement(node, false)
  );
}

/** Another one of the same name in there counts, too: that is no harm. */
function names(scope: ts.Node, name: ts.Identifier): boolean {
  const visit = (node: ts.Node): boolean =>
    ts.isIdentifier(node) ? node !== name && node.text === name.text : ts.forEachChild(node, visit) === true;
  return visit(scope);
}
