// JavaScript's library beyond the edge: which message each of its names gives, as a value and as a type.
// What has no entry here says `unsupported-library`, with the reason that `lib.d.ts` states in its `@unsupported` tag.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

type Refuse = (name: string, node: ts.Node, to: Lowering) => never;

const collection: Refuse = (name, node, to) => to.refuse("unsupported-collection", node, { name });
const timer: Refuse = (name, node, to) => to.refuse("unsupported-timer", node, { name });
const wrapper: Refuse = (name, node, to) =>
  to.refuse("unsupported-wrapper", node, { name, plain: name.toLowerCase() });
const regexp: Refuse = (_name, node, to) => to.refuse("unsupported-regexp", node, {});
const promise: Refuse = (_name, node, to) => to.refuse("unsupported-promise", node, {});
const generator: Refuse = (_name, node, to) => to.refuse("unsupported-generator", node, {});
const iterable: Refuse = (_name, node, to) => {
  const help =
    "an `Iterable` can be a parameter that is no `...rest`, and of a method, or where it may be left out, only where it is just walked: write the list that is given, `T[]`, and make one of others, `[...set]`";
  return to.refuse("unsupported-type", node, { type: node.getText() }, { help });
};
const shape: Refuse = (_name, node, to) => to.refuse("unsupported-proxy", node, {});
const code: Refuse = (_name, node, to) => to.refuse("unsupported-eval", node, {});

/** Names that mean the same as a value and as a type. */
const anywhere: readonly (readonly [string, Refuse])[] = [
  ...rows(collection, "WeakMap WeakSet WeakRef"),
  ...rows(timer, "setTimeout setInterval clearTimeout clearInterval queueMicrotask"),
  ...rows(regexp, "RegExp RegExpMatchArray RegExpExecArray"),
  ...rows(promise, "Promise PromiseLike"),
  ...rows(generator, "Generator AsyncGenerator Iterator IterableIterator ArrayIterator"),
  ["Iterable", iterable],
  ...rows(shape, "Proxy Reflect"),
  ["Date", (_name, node, to) => to.refuse("unsupported-date", node, {})],
  ["JSON", (_name, node, to) => to.refuse("unsupported-json", node, { what: "this use of `JSON`" })],
  ["Symbol", (_name, node, to) => to.refuse("unsupported-symbol", node, {})],
  ["BigInt", (_name, node, to) => to.refuse("unsupported-bigint", node, {})],
  ["ImportMeta", (_name, node, to) => to.refuse("unsupported-import-meta", node, {})],
];

const values: ReadonlyMap<string, Refuse> = new Map([...anywhere, ...rows(code, "eval Function")]);

const types: ReadonlyMap<string, Refuse> = new Map([
  ...anywhere,
  ...rows(wrapper, "String Number Boolean"),
  ["Function", (_name, node, to) => to.refuse("unsupported-function-value", node, {})],
]);

function rows(refuse: Refuse, names: string): readonly (readonly [string, Refuse])[] {
  return names.split(" ").map((name) => [name, refuse] as const);
}

/** Stops where a name of the library has a message of its own. */
export function refuseLibraryValue(name: string, node: ts.Node, to: Lowering): void {
  values.get(name)?.(name, node, to);
}

export function refuseLibraryType(type: ts.Type, node: ts.Node, to: Lowering): void {
  const declaration = type.symbol?.declarations?.[0];
  if (declaration !== undefined && to.isLibrary(declaration))
    types.get(type.symbol.name)?.(type.symbol.name, node, to);
}

/** `new String(x)`, where the function without `new` is meant. */
export function refuseWrapper(name: string, node: ts.Node, to: Lowering): void {
  if (name === "String" || name === "Number" || name === "Boolean") wrapper(name, node, to);
}

const overElements = new Set(["entries", "keys", "values"]);

/** @param name as in `string.normalize` */
export function refuseLibrary(name: string, node: ts.Node, to: Lowering): never {
  if (/^string\.(match|matchAll|search)$/.test(name)) return to.refuse("unsupported-regexp", node, {});
  const last = ts.isPropertyAccessExpression(node) ? node.name : node;
  const method = name.startsWith("array.") ? name.slice("array.".length) : "";
  const reason = overElements.has(method)
    ? "write a loop: `for (const x of xs)`, or by index"
    : reasonOf(to.symbolOf(last)?.declarations?.[0]);
  return to.refuse("unsupported-library", node, { name }, reason === undefined ? {} : { help: reason });
}

/** What the `@unsupported` tag of a declaration says, in the words of a help text. */
function reasonOf(declaration: ts.Declaration | undefined): string | undefined {
  if (declaration === undefined) return undefined;
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const { text } = statement.getSourceFile();
  const comment = ts.getLeadingCommentRanges(text, statement.pos)?.at(-1);
  const said = comment && /@unsupported (.*?)\.?\s*\*\/$/.exec(text.slice(comment.pos, comment.end))?.[1];
  return said && said.charAt(0).toLowerCase() + said.slice(1);
}
