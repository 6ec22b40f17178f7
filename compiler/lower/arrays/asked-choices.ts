// Values that depend on others, `xs[i] ?? xs[j]` and its kin, where something asks whether there is one: what they end with
// is an element that may not be there, like any other one.
import type { Expr, Lowered, SlotId, Type } from "../../hir/index.ts";
import { booleanType, nullType, sortMembers, undefinedType } from "../../hir/type.ts";
import { entryOrNothing } from "../collections/records.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { asked, isEntry, isProvedRead } from "./outside.ts";

type E = Expr<Lowered>;
type Choice = Extract<E, { kind: "conditional" }>;

/** The value where nothing in it can be asked. */
export function askedChoice(expr: E, to: Lowering): E {
  if (mayBeUndefined(expr.type)) return expr;
  switch (expr.kind) {
    case "coalesce":
      return askedDefault(expr, to);
    case "logical":
      return askedLogical(expr, to);
    case "conditional":
      return joined(expr, asked(expr.yes, to), asked(expr.no, to));
    case "bind":
      return askedBody(expr, [], to);
    case "as-union":
      return askedMember(expr, to);
    case "wrap":
      return askedOrNull(expr, to);
    default:
      return expr;
  }
}

/** table[a] ?? table[b], on ? table[a] : "none": what is printed or tested may be missing like any other entry. */
export function endsInEntry(expr: E): boolean {
  switch (expr.kind) {
    case "unwrap":
      return isEntry(expr.operand);
    case "from-union":
      return isProvedRead(expr);
    case "builtin":
      return entryOrNothing(expr) !== expr;
    case "coalesce":
      return endsInEntry(expr.right);
    case "conditional":
      return endsInEntry(expr.yes) || endsInEntry(expr.no);
    case "bind":
      return endsInEntry(expr.body);
    default:
      return false;
  }
}

/** let kept = xs[i] in kept is there ? kept : xs[j] */
function askedBody(expr: E, kept: readonly SlotId[], to: Lowering): E {
  if (expr.kind === "bind") {
    const body = askedBody(expr.body, [...kept, expr.slot], to);
    return body === expr.body ? expr : { ...expr, body, type: body.type };
  }
  if (expr.kind !== "conditional") return expr;
  const ask = (branch: E): E => (isProved(branch) ? branch : asked(branch, to));
  const [yes, no] = [ask(expr.yes), ask(expr.no)];
  if (yes === expr.yes && no === expr.no) return expr;
  const whole = (branch: E): E => {
    const isKept =
      branch.kind === "unwrap" && branch.operand.kind === "read" && kept.includes(branch.operand.slot);
    return isKept ? branch.operand : branch;
  };
  return joined(expr, whole(yes), whole(no));
}

/** A variable or property that was looked at, or of which TypeScript knows enough. */
function isProved(expr: E): boolean {
  return expr.kind === "unwrap" && (expr.operand.kind === "read" || expr.operand.kind === "field");
}

function askedDefault(expr: Extract<E, { kind: "coalesce" }>, to: Lowering): E {
  const right = asked(expr.right, to);
  const { type, span } = right;
  if (type.kind === "union" && mayBeUndefined(type))
    return bindOnce(expr.left, to, (left) => {
      const missing: E = { kind: "is-undefined", operand: left, type: booleanType, span };
      const test: E = { kind: "not", operand: missing, type: booleanType, span };
      const yes: E = { kind: "as-union", operand: left, type, span };
      return { kind: "conditional", test, yes, no: right, type, span };
    });
  if (right.type.kind !== "optional" || right.type.absent !== "undefined") return expr;
  return { ...expr, right, type: { kind: "optional", of: expr.type, absent: "undefined" } };
}

/** flags[i] || flags[j]  =>  flags[i] is true ? true : flags[j];  on && flags[i]  =>  on ? flags[i] : false */
function askedLogical(expr: Extract<E, { kind: "logical" }>, to: Lowering): E {
  const { op, left, right, type, span } = expr;
  const first = asked(left, to);
  const last = asked(right, to);
  const known: E = { kind: "boolean", value: op === "||", type, span };
  // Where the left one is missing it would be the whole: that stops, as it does where a truth is wanted.
  if (op === "&&")
    return joined({ kind: "conditional", test: left, yes: right, no: known, type, span }, last, known, expr);
  const test: E = first === left ? left : { kind: "truthy", operand: first, type: booleanType, span };
  return joined({ kind: "conditional", test, yes: known, no: right, type, span }, known, last, expr);
}

/** One of several types, of which the element is one. */
function askedMember(expr: Extract<E, { kind: "as-union" }>, to: Lowering): E {
  if (isProved(expr.operand)) return expr;
  const operand = asked(expr.operand, to);
  if (expr.type.kind !== "union" || operand === expr.operand) return expr;
  if (operand.type.kind !== "optional" || operand.type.absent !== "undefined") return expr;
  return { ...expr, operand, type: { kind: "optional", of: expr.type, absent: "undefined" } };
}

/** on ? table[key] : null */
function askedOrNull(expr: Extract<E, { kind: "wrap" }>, to: Lowering): E {
  if (isProved(expr.operand)) return expr;
  const operand = asked(expr.operand, to);
  if (operand === expr.operand || !mayBeUndefined(operand.type)) return expr;
  return { kind: "as-union", operand, type: withUndefined(expr.type), span: expr.span };
}

/** The choice with these branches, if one of them may be `undefined`. */
function joined(choice: Choice, yes: E, no: E, otherwise: E = choice): E {
  if (!mayBeUndefined(yes.type) && !mayBeUndefined(no.type)) return otherwise;
  const type = withUndefined(choice.type);
  return { ...choice, yes: brought(yes, choice.yes, type), no: brought(no, choice.no, type), type };
}

/** A branch as the type of the whole; what is asked may say no more than what was written. */
function brought(branch: E, written: E, type: Type): E {
  const given = mayBeUndefined(branch.type) ? branch : written;
  const isAlike = given.type.kind === type.kind;
  if (isAlike) return given;
  const { span } = given;
  return type.kind === "union" || (given.type.kind === "optional" && type.kind === "optional")
    ? { kind: "as-union", operand: given, type, span }
    : { kind: "wrap", operand: given, type, span };
}

function withUndefined(type: Type): Type {
  if (type.kind !== "optional") return { kind: "optional", of: type, absent: "undefined" };
  const members = type.of.kind === "union" ? type.of.of : [type.of];
  return { kind: "union", of: sortMembers([undefinedType, nullType, ...members]) };
}

export function mayBeUndefined(type: Type): boolean {
  if (type.kind === "optional") return type.absent === "undefined";
  if (type.kind === "union")
    return type.of.some((member) => member.kind === "undefined" && member.written === "undefined");
  return type.kind === "dynamic" || type.kind === "undefined";
}
