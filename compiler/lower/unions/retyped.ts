// What JSON.parse gave as `unknown`, as the interface, list or table of one kind that the program takes it for: `show(v as User)`,
// `if (isUser(v)) show(v)`. JSON made tables and lists of anything of it; what is handed on is a copy of the type that is said,
// where nobody can tell the two apart.
// v as User  =>  v is a table ? tsino::retyped<Ref<User>>(v) : v.get<Ref<User>>()
import type { Expr, KindTest, Lowered, Type } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import type { ts } from "../../typescript.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { makeSamples } from "../library/json-samples.ts";
import { isParsed } from "../library/parsed-lists.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";

/** Undefined where such a value is no table or list, or where a copy would not do. */
export function retype(
  value: Expr<Lowered>,
  said: Type,
  node: ts.Node,
  to: Lowering,
  otherwise: (value: Expr<Lowered>) => Expr<Lowered>,
): Expr<Lowered> | undefined {
  if (!to.dynamic.modes.parsed || isMadeHere(value)) return undefined;
  const type = said.kind === "optional" ? said.of : said;
  const test = testFor(type, to);
  if (test === undefined || !(isUnchanged(type, to) || isHandedOnce(node, to))) return undefined;
  const samples = to.quietly(() => makeSamples(type, node, to));
  if (samples === undefined) return undefined;
  const { span } = value;
  return bindOnce(value, to, (operand) => {
    const own: Expr<Lowered> = { kind: "from-json", operand, samples, type, span };
    const yes: Expr<Lowered> = said === type ? own : { kind: "wrap", operand: own, type: said, span };
    const is: Expr<Lowered> = { kind: "kind-test", operand, test, type: booleanType, span };
    return { kind: "conditional", test: is, yes, no: otherwise(operand), type: said, span };
  });
}

/** { a: 1 } as unknown as Point; the entry of a table may be missing, and then stands in such a value, too. */
function isMadeHere(value: Expr<Lowered>): boolean {
  return value.kind === "as-union" && value.operand.type.kind !== "optional";
}

/** How what JSON made for it is told. */
function testFor(type: Type, to: Lowering): KindTest | undefined {
  if (type.kind === "array")
    return to.typeOfSlot(type.element).kind === "dynamic" ? undefined : { kind: "list-of-anything" };
  if (type.kind === "collection") {
    const isTable = type.of === "record" && to.typeOfSlot(type.value).kind !== "dynamic";
    return isTable ? { kind: "table", mayBeList: true } : undefined;
  }
  const entry = entryOf(type, to);
  return entry?.kind === "shape" && !entry.isTuple ? { kind: "table", mayBeList: true } : undefined;
}

/** Nothing in it is ever changed or compared, neither under its own type nor as anything. */
function isUnchanged(type: Type, to: Lowering): boolean {
  const changes = to.source.changes();
  const seen = new Set<unknown>();
  const visit = (part: Type): boolean => {
    switch (part.kind) {
      case "optional":
        return visit(part.of);
      case "union":
        return part.of.every(visit);
      case "array": {
        const element = to.typeOfSlot(part.element);
        const { kind } = element;
        const isPlain = kind === "number" || kind === "string" || kind === "boolean";
        return !changes.lists.has(isPlain ? kind : "other") && visit(element);
      }
      case "collection":
        return visit(to.typeOfSlot(part.value));
      case "object": {
        const entry = entryOf(part, to);
        if (entry === undefined || seen.has(entry.id)) return true;
        seen.add(entry.id);
        const names = entry.fields.map(({ name }) => name);
        if (names.some((name) => changes.names.has(name))) return false;
        if (changes.compared.some((own) => own.size === names.length && names.every((name) => own.has(name))))
          return false;
        return entry.fields.every(({ slot }) => visit(to.typeOfSlot(slot)));
      }
      default:
        return true;
    }
  };
  return !changes.anything && visit(type);
}

/** const value: unknown = JSON.parse(text); return value as User; */
function isHandedOnce(node: ts.Node, to: Lowering): boolean {
  return isParsed(node, to);
}
