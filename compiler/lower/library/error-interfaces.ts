// Interfaces for which errors are passed: `interface AppError { message: string; code: number }`. Every object of theirs is an
// error, so in C++ they stand between Error and the classes that fit them.
// class NotFound extends Error implements AppError  =>  struct AppError : tsino::Error, struct NotFound : AppError
import { bug } from "../../bug.ts";
import { ts } from "../../typescript.ts";
import { findClass } from "../classes/classes.ts";
import { noTrivia } from "../comments.ts";
import type { Lowering } from "../lowering.ts";
import { type ClassNode, ObjectEntry } from "../objects/object-entry.ts";
import { lowerSlotType } from "../types/types.ts";
import { errorEntry, findErrorClass } from "./errors.ts";

/** The entry of such an interface; undefined of any other type. */
export function findErrorInterface(type: ts.Type, node: ts.Node, to: Lowering): ObjectEntry | undefined {
  const isWanted = to.dynamic.modes.errors.has(type);
  if (!isWanted && !extendsError(type, to)) return undefined;
  if (isWanted && !canStandAbove(type, to))
    return to.refuse(
      "unsupported-conversion",
      node,
      { from: "Error", to: to.checker.typeToString(type) },
      { help: errorHelp },
    );
  return entryOfInterface(type, to);
}

/** What to do where an error can't go. */
export const errorHelp =
  "an error goes for `Error`, for classes that it extends, and for an interface of fields for which nothing but errors goes";

/** Notes that an error goes where such an interface is wanted; gives whether it can be one. */
export function wantErrorInterface(own: ObjectEntry, wanted: ObjectEntry, to: Lowering): boolean {
  const type = wanted.written;
  if (!own.isError || type === undefined || to.dynamic.modes.errors.has(type)) return false;
  if (!canStandAbove(type, to)) return false;
  to.dynamic.wantErrors(type);
  return true;
}

/** What stands between a class and Error; undefined where that is nothing. */
export function interfaceAbove(node: ClassNode, error: ObjectEntry, to: Lowering): ObjectEntry | undefined {
  if (error.base !== undefined) return undefined;
  const named = (node.heritageClauses ?? [])
    .filter(({ token }) => token === ts.SyntaxKind.ImplementsKeyword)
    .flatMap(({ types }) => types.map((one) => to.checker.getTypeAtLocation(one)))
    .filter((type) => extendsError(type, to));
  const own = to.checker.getTypeAtLocation(node);
  const fitting = [...to.dynamic.modes.errors].filter((type) => to.checker.isTypeAssignableTo(own, type));
  const entries = [...new Set([...named, ...fitting])].map((type) => entryOfInterface(type, to));
  const nearest = entries.find((entry) => entries.every((other) => entry.extends(other)));
  if (nearest === undefined && entries.length > 0)
    return to.refuse(
      "unsupported-class",
      node.name ?? node,
      { what: "that extends `Error`, and is passed for several interfaces," },
      {
        help: `let one interface extend the other: ${entries.map((entry) => `\`${entry.name}\``).join(", ")}`,
      },
    );
  return nearest;
}

function entryOfInterface(type: ts.Type, to: Lowering): ObjectEntry {
  const known = to.errorInterfaces.get(type);
  if (known !== undefined) return known;
  const error = errorEntry("Error", to);
  // Whoever asks for nothing else takes any error.
  if (to.checker.getPropertiesOfType(type).every(({ name }) => isOfErrors(name))) return error;
  const place = type.symbol.declarations?.[0] ?? bug(undefined, "an interface without a declaration");
  const name = type.aliasSymbol?.name ?? type.symbol.name;
  const where = { span: to.spanOf(place), trivia: noTrivia };
  const entry = new ObjectEntry(to.nextObjectId(), name, undefined, to.root, where);
  entry.isErrorInterface = true;
  entry.written = type;
  to.errorInterfaces.set(type, entry);
  to.objects.set(entry.id, entry);
  const [base] = basesOf(type, to).flatMap((one) => findErrorInterface(one, place, to) ?? []);
  entry.base = base ?? error;
  to.withInstance(to.root, () =>
    to.atTop(() =>
      to.inStruct(() => {
        for (const property of to.checker.getPropertiesOfType(type)) addField(entry, property, place, to);
      }),
    ),
  );
  return entry;
}

function isOfErrors(name: string): boolean {
  return ["name", "message", "stack", "toString"].includes(name);
}

function addField(entry: ObjectEntry, property: ts.Symbol, place: ts.Node, to: Lowering): void {
  const { name } = property;
  if (name === "stack" || entry.base?.fieldOf(name) !== undefined) return;
  const node = property.valueDeclaration ?? place;
  const type = lowerSlotType(to.checker.getTypeOfSymbolAtLocation(property, node), node, to);
  const slot = to.makeSlot({ name, type, span: to.spanOf(node), role: "field", mutable: true });
  entry.fields.push({ name, slot, optional: (property.flags & ts.SymbolFlags.Optional) !== 0 });
}

/** `interface AppError extends Error` */
function extendsError(type: ts.Type, to: Lowering): boolean {
  return (
    canStandAbove(type, to) &&
    basesOf(type, to).some((base) => findErrorClass(base, to) !== undefined || extendsError(base, to))
  );
}

function basesOf(type: ts.Type, to: Lowering): readonly ts.Type[] {
  return type.isClassOrInterface() ? to.checker.getBaseTypes(type) : [];
}

/** Fields alone, beside what an error has. */
function canStandAbove(type: ts.Type, to: Lowering): boolean {
  const declaration = type.symbol?.declarations?.[0];
  if (declaration === undefined || to.isLibrary(declaration) || findClass(type) !== undefined) return false;
  if (!ts.isInterfaceDeclaration(declaration) && !ts.isTypeLiteralNode(declaration)) return false;
  const isGeneric = ts.findAncestor(declaration, (node) => "typeParameters" in node && !!node.typeParameters);
  if (isGeneric !== undefined || to.checker.getIndexInfosOfType(type).length > 0) return false;
  return to.checker.getPropertiesOfType(type).every((property) => {
    const own = to.checker.getTypeOfSymbolAtLocation(property, declaration);
    return property.name === "toString" || own.getCallSignatures().length === 0;
  });
}
