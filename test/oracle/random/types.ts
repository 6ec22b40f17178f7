// The types of random programs: finer than TypeScript's, as a whole number must stay small and half of a character
// can't be text. `int`: whole, below some thousands; `text`: no characters beyond U+FFFF; `wide`: with such.

type Atom<K> = K extends string ? { readonly kind: K } : never;
type Holder<K> = K extends string ? { readonly kind: K; readonly of: Type } : never;

type Named<K> = K extends string ? { readonly kind: K; readonly name: string } : never;

export type Type =
  | Atom<"int" | "dbl" | "text" | "wide" | "bool" | "either" | "pair">
  | Holder<"list" | "opt" | "nul" | "set" | "record">
  | { readonly kind: "map"; readonly key: Type; readonly of: Type }
  | { readonly kind: "function"; readonly params: readonly Type[]; readonly result: Type }
  | { readonly kind: "shape"; readonly shape: Shape }
  /** What the program names: a union of words, an enum, a union of objects with a tag. */
  | Named<"word" | "enum" | "tagged">;

export type Kind = Type["kind"];

/** An interface, or a class with a constructor that takes its fields in order. */
export interface Shape {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly isClass: boolean;
  /** Classes that extend it. */
  readonly derived: readonly string[];
}

export interface Field {
  readonly name: string;
  readonly type: Type;
}

export const int: Type = { kind: "int" };
export const dbl: Type = { kind: "dbl" };
export const text: Type = { kind: "text" };
export const wide: Type = { kind: "wide" };
export const bool: Type = { kind: "bool" };
export const either: Type = { kind: "either" };
export const pair: Type = { kind: "pair" };
export const listOf = (of: Type): Type => ({ kind: "list", of });
export const optional = (of: Type): Type => ({ kind: "opt", of });
export const mapOf = (key: Type, of: Type): Type => ({ kind: "map", key, of });
export const functionOf = (params: readonly Type[], result: Type): Type => ({
  kind: "function",
  params,
  result,
});

/** Types that need no declaration, simple ones several times. */
export const plainTypes: readonly Type[] = [
  int,
  text,
  int,
  dbl,
  text,
  bool,
  wide,
  listOf(int),
  listOf(text),
  listOf(dbl),
  listOf(wide),
  listOf(listOf(int)),
  listOf(pair),
  listOf(optional(int)),
  listOf(either),
  listOf(bool),
  optional(int),
  optional(text),
  optional(listOf(int)),
  { kind: "nul", of: int },
  { kind: "nul", of: text },
  either,
  pair,
  mapOf(text, int),
  mapOf(int, text),
  mapOf(text, listOf(int)),
  { kind: "set", of: int },
  { kind: "set", of: text },
  { kind: "record", of: int },
  { kind: "record", of: text },
  functionOf([], int),
  functionOf([int], int),
  functionOf([text], text),
  listOf(functionOf([], int)),
  listOf(functionOf([int], int)),
];

/** What TypeScript calls it. */
export function writeType(type: Type): string {
  switch (type.kind) {
    case "int":
    case "dbl":
      return "number";
    case "text":
    case "wide":
      return "string";
    case "bool":
      return "boolean";
    case "either":
      return "number | string";
    case "pair":
      return "[string, number]";
    case "list":
      return /^\w+$/.test(writeType(type.of)) ? `${writeType(type.of)}[]` : `(${writeType(type.of)})[]`;
    case "opt":
      return `${writeMember(type.of)} | undefined`;
    case "nul":
      return `${writeMember(type.of)} | null`;
    case "set":
      return `Set<${writeType(type.of)}>`;
    case "record":
      return `Record<string, ${writeType(type.of)}>`;
    case "map":
      return `Map<${writeType(type.key)}, ${writeType(type.of)}>`;
    case "function":
      return `(${type.params.map((param, position) => `a${position}: ${writeType(param)}`).join(", ")}) => ${writeType(type.result)}`;
    case "shape":
      return type.shape.name;
    case "word":
    case "enum":
    case "tagged":
      return type.name;
  }
}

function writeMember(type: Type): string {
  return type.kind === "function" ? `(${writeType(type)})` : writeType(type);
}

const keys = new WeakMap<Type, string>();

/** Equal for equal types. */
export function keyOf(type: Type): string {
  const known = keys.get(type);
  if (known !== undefined) return known;
  const parts = [
    "of" in type ? keyOf(type.of) : "",
    "key" in type ? keyOf(type.key) : "",
    "result" in type ? `${type.params.map(keyOf).join()}>${keyOf(type.result)}` : "",
    "shape" in type ? type.shape.name : "",
  ];
  const key = `${type.kind}(${parts.join(";")})`;
  keys.set(type, key);
  return key;
}

/** Whether a value of the type is, or holds, one of that kind. */
export function holds(type: Type, kind: Kind): boolean {
  if (type.kind === kind) return true;
  if ("shape" in type) return type.shape.fields.some((field) => holds(field.type, kind));
  if (type.kind === "map" && holds(type.key, kind)) return true;
  return "of" in type && holds(type.of, kind);
}

/** TypeScript narrows a variable of such a type to what is assigned; then it refuses questions about the rest. */
export function isNarrowed(type: Type): boolean {
  return ["opt", "nul", "either", "bool", "word", "enum", "tagged"].includes(type.kind);
}
