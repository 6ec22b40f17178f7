// How a type is written at a place of the program; undefined where it has no name there.
import { ts } from "../../typescript.ts";
import { isShipped } from "../project.ts";

export interface TypeWriter {
  readonly checker: ts.TypeChecker;
  /** Where the type is to stand. */
  readonly at: ts.Node;
  /** `"on" | "off"` as `string`, where no one has given it a name. */
  readonly isWide: boolean;
}

const F = ts.TypeFlags;

export function writeType(type: ts.Type, to: TypeWriter, depth = 0): string | undefined {
  if (depth > 8 || type.flags & (F.Any | F.Never)) return undefined;
  const write = (inner: ts.Type): string | undefined => writeType(inner, to, depth + 1);
  const { aliasSymbol, aliasTypeArguments } = type;
  const alias = aliasSymbol && nameOf(aliasSymbol, to);
  if (alias !== undefined) return apply(alias, aliasTypeArguments ?? [], write);
  if (type.flags & F.Boolean) return "boolean";
  if (type.flags & F.EnumLike) return nameOf(enumOf(type), to);
  if (type.flags & F.StringOrNumberLiteral || type.flags & F.BooleanLiteral)
    return to.checker.typeToString(to.checker.getBaseTypeOfLiteralType(type));
  if (type.flags & (F.String | F.Number | F.Null | F.Undefined | F.Unknown | F.BigInt | F.ESSymbol))
    return to.checker.typeToString(type);
  if (type.flags & F.Void) return "undefined";
  if (type.isUnion()) return join(writeMembers(type, write, to), " | ");
  if (type.isIntersection()) return join(type.types.map(write), " & ");
  if (type.flags & F.TypeParameter) return isAround(type.symbol, to) ? type.symbol.name : undefined;
  if ((type.flags & F.Object) === 0) return undefined;
  return writeObject(type as ts.ObjectType, write, to); // as its flag says
}

type Write = (type: ts.Type) => string | undefined;

/** Literals by themselves in a union are what the program tells apart: they stay as they are, at first. */
function writeMembers(type: ts.UnionType, write: Write, to: TypeWriter): (string | undefined)[] {
  return type.types.map((member) => {
    const isLiteral = (member.flags & F.StringOrNumberLiteral) !== 0 && (member.flags & F.EnumLike) === 0;
    return isLiteral && !to.isWide ? to.checker.typeToString(member) : write(member);
  });
}

function writeObject(type: ts.ObjectType, write: Write, to: TypeWriter): string | undefined {
  const { checker } = to;
  if (checker.isTupleType(type)) return writeTuple(type as ts.TupleTypeReference, write, to); // as just asked
  const isReference = (type.objectFlags & ts.ObjectFlags.Reference) !== 0;
  const given = isReference ? checker.getTypeArguments(type as ts.TypeReference) : []; // as its flag says
  const isNamed = (type.objectFlags & ts.ObjectFlags.ClassOrInterface) !== 0 || isReference;
  if (isNamed) {
    const name = nameOf(type.symbol, to);
    // The last argument of a class may be `this`.
    const own = isReference ? ((type as ts.TypeReference).target.localTypeParameters?.length ?? 0) : 0;
    const outer = isReference ? ((type as ts.TypeReference).target.outerTypeParameters?.length ?? 0) : 0;
    return name === undefined ? undefined : apply(name, given.slice(outer, outer + own), write);
  }
  if (type.getConstructSignatures().length > 0) {
    const name = type.symbol.flags & ts.SymbolFlags.Class ? nameOf(type.symbol, to) : undefined;
    return name === undefined || name.startsWith("import(") ? undefined : `typeof ${name}`;
  }
  const [call, more] = type.getCallSignatures();
  const properties = checker.getPropertiesOfType(type);
  if (call !== undefined) return more || properties.length > 0 ? undefined : writeFunction(call, write, to);
  const fields = properties.map((property) => writeField(property, write, to));
  const indices = checker.getIndexInfosOfType(type).map((info) => {
    const [key, value] = [write(info.keyType), write(info.type)];
    return key && value && `[key: ${key}]: ${value}`;
  });
  const all = [...fields, ...indices];
  return all.includes(undefined) ? undefined : `{ ${all.join("; ")} }`;
}

function writeField(property: ts.Symbol, write: Write, { checker, at }: TypeWriter): string | undefined {
  const type = checker.getTypeOfSymbolAtLocation(property, at);
  const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
  const written = write(isOptional ? checker.getNonNullableType(type) : type);
  const orNull =
    isOptional && type.isUnion() && type.types.some(({ flags }) => flags & F.Null) ? " | null" : "";
  return written && `${JSON.stringify(property.name)}${isOptional ? "?" : ""}: ${written}${orNull}`;
}

function writeTuple(type: ts.TupleTypeReference, write: Write, { checker }: TypeWriter): string | undefined {
  const { elementFlags, readonly } = type.target;
  const parts = checker.getTypeArguments(type).map((part, index) => {
    const flags = elementFlags[index] ?? ts.ElementFlags.Required;
    const written = write(part);
    if (written === undefined) return undefined;
    if (flags & ts.ElementFlags.Rest) return `...(${written})[]`;
    if (flags & ts.ElementFlags.Variadic) return `...${written}`;
    return flags & ts.ElementFlags.Optional ? `(${written})?` : written;
  });
  if (parts.includes(undefined)) return undefined;
  return `${readonly ? "readonly " : ""}[${parts.join(", ")}]`;
}

function writeFunction(call: ts.Signature, write: Write, { checker, at }: TypeWriter): string | undefined {
  if (call.typeParameters !== undefined || checker.getTypePredicateOfSignature(call)) return undefined;
  const params = call.parameters.map((param, index) => {
    const written = write(checker.getTypeOfSymbolAtLocation(param, at));
    const declaration = param.valueDeclaration;
    if (written === undefined || declaration === undefined || !ts.isParameter(declaration)) return undefined;
    if (declaration.dotDotDotToken) return `...p${index}: ${written}`;
    const isOptional = declaration.questionToken !== undefined || declaration.initializer !== undefined;
    return `p${index}${isOptional ? "?" : ""}: ${written}`;
  });
  const returned = checker.getReturnTypeOfSignature(call);
  const result = returned.flags & F.Void ? "void" : write(returned);
  if (result === undefined || params.includes(undefined)) return undefined;
  return `((${params.join(", ")}) => ${result})`;
}

function apply(name: string, args: readonly ts.Type[], write: Write): string | undefined {
  if (args.length === 0) return name;
  const list = join(args.map(write), ", ");
  return list && `${name}<${list.slice(1, -1)}>`;
}

function join(parts: readonly (string | undefined)[], by: string): string | undefined {
  return parts.includes(undefined) ? undefined : `(${[...new Set(parts)].join(by)})`;
}

function enumOf({ symbol, flags }: ts.Type): ts.Symbol {
  const [declaration] = symbol.declarations ?? [];
  const isMember = (flags & F.EnumLiteral) !== 0 && declaration !== undefined && ts.isEnumMember(declaration);
  return isMember ? ((declaration.parent as { symbol?: ts.Symbol }).symbol ?? symbol) : symbol; // bound nodes have it
}

function isAround(symbol: ts.Symbol, { at }: TypeWriter): boolean {
  const owner = symbol.declarations?.[0]?.parent;
  return ts.findAncestor(at, (node) => node === owner) !== undefined;
}

/** The name that means this symbol there: its own, that of an import, or one through its module. */
function nameOf(symbol: ts.Symbol, to: TypeWriter): string | undefined {
  const { checker, at } = to;
  const meaning = ts.SymbolFlags.Type | ts.SymbolFlags.Alias;
  const isSame = (one: ts.Symbol): boolean =>
    (one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one) === symbol;
  const scope = checker.getSymbolsInScope(at, meaning);
  const near = scope.find((one) => one.name === symbol.name && isSame(one)) ?? scope.find(isSame);
  if (near !== undefined && near.name !== "default") return near.name;
  return nameInModule(symbol, to);
}

/** import("./shapes.ts").Circle */
function nameInModule(symbol: ts.Symbol, { checker, at }: TypeWriter): string | undefined {
  const file = symbol.declarations?.[0]?.getSourceFile();
  const module = file && !isShipped(file.fileName) ? checker.getSymbolAtLocation(file) : undefined;
  if (file === undefined || module === undefined) return undefined;
  const exported = checker.getExportsOfModule(module).find(({ name }) => name === symbol.name);
  if (exported !== symbol) return undefined;
  return `import(${JSON.stringify(pathBetween(at.getSourceFile().fileName, file.fileName))}).${symbol.name}`;
}

function pathBetween(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  const common = here.findIndex((part, index) => part !== there[index]);
  const same = common < 0 ? here.length : common;
  const up = here.slice(same).map(() => "..");
  return [...(up.length === 0 ? ["."] : up), ...there.slice(same)].join("/");
}
