// What interrupts run must be in the chip's own memory, must not allocate and not wait. Numbers of up to 32 bits, booleans
// and enums are all that it handles, with the operators of C++; all else is reported where it stands. Input: the explicit
// bodies, where every conversion and call of the runtime is visible.
import type { Explicit, FunctionDecl, FunctionId, Repr, Stmt } from "../../hir/index.ts";
import { childrenOf, expressionsOf, statementsOf } from "../../hir/walk.ts";
import type { Span } from "../../span.ts";
import type { Elaborator, X } from "../elaborator.ts";
import { Widenings, wideVariables } from "./wide-variables.ts";

export function checkInterrupts(
  functions: ReadonlyMap<FunctionId, FunctionDecl<Explicit>>,
  to: Elaborator,
): void {
  const { handlers, code } = to.facts.interrupts;
  const fractions = new Fractions(to);
  for (const id of code) {
    const handler = handlers.get(id);
    const captures = functions.get(id)?.captures ?? [];
    if (handler !== undefined && captures.length > 0) {
      to.report("unsupported-interrupt-handler", handler.span, {});
      continue;
    }
    const { body = [], params = [], method } = functions.get(id) ?? {};
    const strange = params.find(({ slot }) => nameOfForm(to.reprOf(slot)) !== undefined);
    if (strange !== undefined)
      refuse(nameOfForm(to.reprOf(strange.slot)) ?? "this", to.slot(strange.slot).span, to);
    if (method === undefined) for (const stmt of body) checkStmt(stmt, fractions, to);
  }
}

/** Of numbers, the place that makes them too large may be elsewhere. */
const wholeNumbers =
  'keep whole numbers of up to 32 bits in it, everywhere in the program: `Math.floor(x)`, or the type `u32` of "tsino"';
const fraction = "a number with a fraction, or of more than 32 bits,";

function refuse(what: string, span: Span, to: Elaborator, help?: string): void {
  const better = what === fraction ? wholeNumbers : help;
  to.report("unsupported-in-interrupt", span, { what }, better === undefined ? {} : { help: better });
}

/** config.debounce */
function helpFor(expr: X, to: Elaborator): string | undefined {
  if (expr.kind !== "field" || nameOfForm(expr.repr) !== undefined) return undefined;
  const { name } = to.slot(expr.field);
  return `keep it in a variable of its own at the top level, \`const ${name} = …\` or \`let ${name} = …\``;
}

/** What is wrong with numbers, once for each place that makes them so. */
class Fractions {
  readonly #to: Elaborator;
  readonly #widenings: Widenings;
  readonly #said = new Set<string>();

  constructor(to: Elaborator) {
    this.#to = to;
    this.#widenings = new Widenings(to);
  }

  refuse(expr: X): void {
    const places = [...wideVariables(expr, this.#to)].map((slot) => {
      const found = this.#widenings.of(slot);
      return { found, key: found === undefined ? `${slot}` : `${found.span.file}:${found.span.start}` };
    });
    const fresh = places.filter(({ key }) => !this.#said.has(key));
    if (places.length > 0 && fresh.length === 0) return;
    for (const { key } of fresh) this.#said.add(key);
    const related = fresh.flatMap(({ found }) => {
      const isHere = found?.span.file === expr.span.file && found.span.start === expr.span.start;
      if (found === undefined || isHere) return [];
      const { name } = this.#to.slot(found.slot);
      return [{ span: found.span, message: `here \`${name}\` gets such a number` }];
    });
    this.#to.report(
      "unsupported-in-interrupt",
      expr.span,
      { what: fraction },
      { help: wholeNumbers, related },
    );
  }
}

function checkStmt(stmt: Stmt<Explicit>, fractions: Fractions, to: Elaborator): void {
  const strange = strangeStatements[stmt.kind];
  if (strange !== undefined) return refuse(strange, stmt.span, to);
  for (const expr of expressionsOf<Explicit>(stmt)) checkExpr(expr, fractions, to);
  for (const inner of statementsOf<Explicit>(stmt)) checkStmt(inner, fractions, to);
}

const strangeStatements: Partial<Record<Stmt<Explicit>["kind"], string>> = {
  "for-of": "a walk along a list",
  "for-entries": "a walk along a list",
  throw: "an error",
  try: "`try`",
  goto: "`try`",
  label: "`try`",
};

/** The outermost expression that has no place there is reported, once. */
function checkExpr(expr: X, fractions: Fractions, to: Elaborator): void {
  const what = nameOfStrange(expr);
  if (what === fraction) return fractions.refuse(expr);
  if (what !== undefined) return refuse(what, expr.span, to, helpFor(expr, to));
  // Two forms of numbers are compared in 64 bits, which needs no function of the library.
  const isCompared = expr.kind === "compare" || expr.kind === "equal";
  const children = childrenOf<Explicit>(expr);
  for (const child of children) {
    // Math.random() > 0.5: what it is compared with says it already.
    if (isLiteral(child) && children.some((other) => !isLiteral(other) && nameOfStrange(other) !== undefined))
      continue;
    const wide = isCompared && child.kind === "convert" && child.repr.kind === "int" ? child.operand : child;
    checkExpr(wide, fractions, to);
  }
  if (expr.kind === "sequence") for (const stmt of expr.body) checkStmt(stmt, fractions, to);
}

function isLiteral(expr: X): boolean {
  return expr.kind === "convert" ? isLiteral(expr.operand) : expr.kind === "number" || expr.kind === "string";
}

function nameOfStrange(expr: X): string | undefined {
  switch (expr.kind) {
    case "extern-call":
      return mayRun(expr) ? nameOfForm(expr.repr) : `\`${expr.callee.name}\``;
    case "builtin":
      return isInPlace(expr.builtin.cpp) ? nameOfForm(expr.repr) : nameOfLibrary(expr.builtin.name);
    case "runtime":
      return isInPlace(expr.cpp) ? nameOfForm(expr.repr) : (nameOfForm(expr.repr) ?? nameOfRuntime(expr.cpp));
    case "print":
    case "console":
      return "`console.log`";
    case "pending":
      return "an error";
    default:
      return plain.has(expr.kind) ? nameOfForm(expr.repr) : (nameOfForm(expr.repr) ?? nameOfKind(expr.kind));
  }
}

function mayRun({ callee, receiver }: Extract<X, { kind: "extern-call" }>): boolean {
  const isSafe = callee.interrupt === "safe" || callee.interrupt === "detach";
  return isSafe && receiver === undefined;
}

/** tsino::maximum<int32_t> */
function isInPlace(cpp: string): boolean {
  return inPlace.has(cpp.replace(/<.*/, ""));
}

/** Functions of the runtime that C++ always puts in place, and macros of the core. */
const inPlace: ReadonlySet<string> = new Set([
  ...["digitalPinToInterrupt", "tsino::load", "tsino::absolute", "tsino::minimum", "tsino::maximum"],
  ...["tsino::shiftLeft", "tsino::shiftRight", "tsino::shiftRightUnsigned", "tsino::imul", "tsino::narrow"],
]);

/** What C++ does without a function. */
const plain: ReadonlySet<X["kind"]> = new Set<X["kind"]>([
  ...(["number", "boolean", "read", "enum-member", "extern-constant", "negate", "not", "bit-not"] as const),
  ...(["arithmetic", "bitwise", "compare", "equal", "logical", "conditional", "truthy", "bind"] as const),
  ...(["comma", "assign", "compound", "increment", "call", "convert", "sequence", "uninterrupted"] as const),
  ...(["enum-value", "number-to-enum", "undefined", "default"] as const),
]);

/** array.push  =>  push, but Math.random */
function nameOfLibrary(name: string): string {
  return `\`${/^[a-z].*\.(.+)/.exec(name)?.[1] ?? name}\``;
}

const namesOfRuntime: Readonly<Record<string, string>> = {
  ...{ pow: "`**`", sign: "`Math.sign`", trunc: "`Math.trunc`" },
  ...{ tableAt: "a list", tableGet: "a list" },
};

function nameOfRuntime(cpp: string): string {
  if (/^tsino::(raise|raiseAt|thrown|caught)$/.test(cpp)) return "an error";
  const name = /^tsino::(\w+)/.exec(cpp)?.[1] ?? "";
  return namesOfRuntime[name] ?? "this operation";
}

function nameOfKind(kind: X["kind"]): string {
  if (kind === "closure" || kind === "function-value" || kind === "call-value")
    return "a function as a value";
  if (kind === "element" || kind === "array") return "a list";
  if (kind === "interrupt-handler") return "`attachInterrupt`";
  return "an object";
}

/** Undefined of what fits in a register. */
function nameOfForm(repr: Repr): string | undefined {
  switch (repr.kind) {
    case "int":
      return repr.bits <= 32 ? undefined : fraction;
    case "bool":
    case "enum":
    case "void":
    case "undefined":
      return undefined;
    case "float":
      return fraction;
    case "flash":
    case "text":
    case "text-index":
    case "pointer":
      return "text";
    case "table":
    case "array":
    case "bytes":
    case "collection":
    case "shared":
      return "a list";
    case "function":
      return "a function as a value";
    case "ref":
    case "extern":
      return "an object";
    case "optional":
    case "union":
    case "dynamic":
    case "null":
      return "a value that may be of several kinds, or missing,";
  }
}
