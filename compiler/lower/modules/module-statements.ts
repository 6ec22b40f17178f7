// The statements of a module as one list: those of its namespaces stand at the top level, too, where the namespace stands.
// What they declare has the names of the namespaces in front of its own: `Units_toFahrenheit`.
import { ts } from "../../typescript.ts";

export function statementsOf(file: ts.SourceFile | ts.ModuleBlock): readonly ts.Statement[] {
  return file.statements.flatMap((statement) => {
    const block = ts.isModuleDeclaration(statement) ? blockOf(statement) : undefined;
    return block === undefined ? [statement] : [statement, ...statementsOf(block)];
  });
}

/** The statements of `namespace A.B { }`. */
function blockOf({ body }: ts.ModuleDeclaration): ts.ModuleBlock | undefined {
  if (body === undefined || ts.isIdentifier(body)) return undefined;
  if (ts.isModuleBlock(body)) return body;
  return ts.isModuleDeclaration(body) ? blockOf(body) : undefined;
}

/** What holds statements of a top level. */
export function isTopLevel(node: ts.Node): boolean {
  return ts.isSourceFile(node) || ts.isModuleBlock(node);
}

/** A name with those of the namespaces around it. */
export function qualifiedName(name: string, node: ts.Node): string {
  const around = ts.findAncestor(node.parent, ts.isModuleDeclaration);
  return around === undefined ? name : qualifiedName(`${around.name.text}_${name}`, around);
}

/** `export default 5;`, where no name is given to what is exported. */
export function isDefaultValue(statement: ts.Node): statement is ts.ExportAssignment {
  return (
    ts.isExportAssignment(statement) && !statement.isExportEquals && !ts.isIdentifier(statement.expression)
  );
}

/** point-class.ts: what it exports without a name is `pointClass`, a class `PointClass`. */
export function nameOfDefault(node: ts.Node): string {
  const name = nameOfModule(node).replace(/\W+(\w?)/g, (_, first: string) => first.toUpperCase());
  return ts.isClassLike(node) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** The name of its file. */
export function nameOfModule(node: ts.Node): string {
  const path = node.getSourceFile().fileName.split("/");
  const file = path.at(-1);
  // The index of a package is known by the package.
  const [first, second] = path.slice(path.lastIndexOf("node_modules") + 1);
  if (file === "index.ts" && path.includes("node_modules"))
    return (first?.startsWith("@") ? second : first) ?? "module";
  return file?.replace(/\.[cm]?ts$/, "") ?? "module";
}
