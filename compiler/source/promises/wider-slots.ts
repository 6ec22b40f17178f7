// A wider type for what lists and their like hold, wherever the program says of what type it is.
import { ts } from "../../typescript.ts";
import { writeType } from "../containers/type-texts.ts";
import { castTo, parseType, type Undo, widen, widenPart } from "../syntax-edits.ts";
import { absencesOf, type Missing, saysNothing } from "./absences.ts";
import { elements, type Slot, type Untyped } from "./cells.ts";
import { type Container, containerOf } from "./containers.ts";
import { declares } from "./wider-places.ts";

/** What may be there by all types that are written. */
export function acceptedBySlot({ holds }: Slot, checker: ts.TypeChecker): readonly Missing[] {
  const [first, ...others] = [...holds.types].map((type) => absencesOf(checker.getTypeFromTypeNode(type)));
  return (first ?? []).filter((kind) => others.every((one) => one.includes(kind)));
}

/** @returns undefined where no type is written, and none can be */
export function widenSlot(
  { holds }: Slot,
  missing: readonly Missing[],
  checker: ts.TypeChecker,
): Undo | undefined {
  const undos: Undo[] = [];
  // Types are asked before anything changes.
  const sieves = [...holds.sieves].flatMap((call) => {
    const type = isCounted(call) ? undefined : writeWider(checker.getTypeAtLocation(call), [], call, checker);
    return type === undefined ? [] : [[call, type] as const];
  });
  const untyped = [...holds.untyped].flatMap((name) => {
    if (name.type !== undefined || holds.key !== elements) return [];
    const type = writeWider(typeOf(name, checker), missing, name, checker);
    return type === undefined ? [] : [[name, type] as const];
  });
  const types = [...holds.types].map((type) => {
    const accepted = absencesOf(checker.getTypeFromTypeNode(type));
    return [type, missing.filter((kind) => !accepted.includes(kind))] as const;
  });
  for (const [type, lacking] of types) if (lacking.length > 0) undos.push(widenPart(type, lacking));
  for (const [name, type] of untyped) undos.push(widen(name, [], type));
  for (const [call, type] of sieves) undos.push(castTo(call, type));
  const undoAll = (): void => {
    for (const undo of undos.reverse()) undo();
  };
  return undos.length === 0 ? undefined : undoAll;
}

function typeOf(name: Untyped, checker: ts.TypeChecker): ts.Type {
  const type = checker.getTypeAtLocation(name);
  const [signature] = ts.isFunctionLike(name) ? type.getCallSignatures() : [];
  return signature === undefined ? type : checker.getReturnTypeOfSignature(signature);
}

/** users.filter(Boolean).length */
function isCounted({ parent }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(parent) && ["length", "join"].includes(parent.name.text);
}

/** User[]  =>  (User | undefined)[] */
function writeWider(
  type: ts.Type,
  missing: readonly Missing[],
  at: ts.Node,
  checker: ts.TypeChecker,
): ts.TypeNode | undefined {
  const kind = containerOf(type, checker);
  const held = kind && heldBy(type, kind, checker);
  if (kind === undefined || held === undefined || saysNothing(held)) return undefined;
  const accepted = absencesOf(held);
  const lacking = missing.filter((one) => !accepted.includes(one));
  const text = writeType(held, { checker, at, isWide: false });
  const key = kind === "Map" ? writeType(keyOf(type, checker), { checker, at, isWide: false }) : "string";
  if (text === undefined || key === undefined) return undefined;
  const parsed = parseType(writeHolder(kind, key, [`(${text})`, ...lacking].join(" | ")));
  return parsed === undefined || declares(parsed) ? undefined : parsed;
}

function writeHolder(kind: Container, key: string, held: string): string {
  if (kind === "Map") return `Map<${key}, ${held}>`;
  if (kind === "Set") return `Set<${held}>`;
  return kind === "table" ? `Record<${key}, ${held}>` : `(${held})[]`;
}

export function heldBy(type: ts.Type, kind: Container, checker: ts.TypeChecker): ts.Type | undefined {
  const whole = checker.getNonNullableType(type);
  if (kind === "tuple") return undefined;
  if (kind === "table") return whole.getStringIndexType();
  return checker.getTypeArguments(whole as ts.TypeReference)[kind === "Map" ? 1 : 0]; // as its kind says
}

function keyOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  const [key] = checker.getTypeArguments(checker.getNonNullableType(type) as ts.TypeReference); // a Map
  return key ?? checker.getStringType();
}
