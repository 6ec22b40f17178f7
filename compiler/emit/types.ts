// The C++ spelling of every form of a value.
import type * as cpp from "../cpp/ast.ts";
import type { Passing, Repr } from "../hir/index.ts";
import type { Names } from "./names.ts";

export function typeName(repr: Repr, names: Names): cpp.Type {
  switch (repr.kind) {
    case "int":
      return `${repr.signed ? "" : "u"}int${repr.bits}_t`;
    case "float":
      return repr.bits === 32 ? "float" : "double";
    case "bool":
    case "void":
      return repr.kind;
    case "undefined":
      return "void";
    case "enum":
      return names.enum(repr.id);
    case "flash":
      return "const __FlashStringHelper*";
    case "text":
      return "String";
    case "text-index":
      return "tsino::TextIndex";
    case "pointer":
      return "const char*";
    case "table":
      return typeName(repr.element, names);
    case "array":
      return `tsino::Array<${typeName(repr.element, names)}>`;
    case "bytes":
      return `tsino::${repr.of}`;
    case "collection": {
      const [key, value] = [typeName(repr.key, names), typeName(repr.value, names)];
      if (repr.of === "map") return `tsino::Map<${key}, ${value}>`;
      return repr.of === "set" ? `tsino::Set<${key}>` : `tsino::Record<${value}>`;
    }
    case "shared":
      return `tsino::Shared<${typeName(repr.of, names)}>`;
    case "optional":
      return `tsino::Optional<${typeName(repr.of, names)}>`;
    case "extern":
      return repr.class.cpp;
    case "dynamic":
      return names.dynamic;
    case "null":
      return "tsino::Null";
    case "union":
      return `tsino::Union<${repr.of.map((member) => memberName(member, names)).join(", ")}>`;
    case "ref":
      return repr.weak ? `${names.struct(repr.object)}*` : `tsino::Ref<${names.struct(repr.object)}>`;
    case "function": {
      const params = repr.params.map((param) => declaredType(param, signaturePassing(param), false, names));
      return `tsino::Function<${typeName(repr.result, names)}(${params.join(", ")})>`;
    }
  }
}

/** Nothing at all is a type of its own among others. */
function memberName(repr: Repr, names: Names): cpp.Type {
  return repr.kind === "undefined" ? "tsino::Undefined" : typeName(repr, names);
}

/** Headers of runtime-headers and the core that a form needs. */
export function headersOf(repr: Repr): readonly string[] {
  switch (repr.kind) {
    case "array":
      return ["tsino/array.h", ...headersOf(repr.element)];
    case "table":
      return ["tsino/table.h"];
    case "bytes":
      if (repr.of === "ArrayBuffer") return ["tsino/array-buffer.h"];
      return [repr.of === "DataView" ? "tsino/data-view.h" : "tsino/typed-array.h"];
    case "collection":
      return [`tsino/${repr.of}.h`, ...headersOf(repr.key), ...headersOf(repr.value)];
    case "shared":
      return ["tsino/shared.h", ...headersOf(repr.of)];
    case "optional":
      return ["tsino/optional.h", ...headersOf(repr.of)];
    case "extern":
      return repr.class.headers;
    case "text-index":
      return ["tsino/text-index.h"];
    case "dynamic":
      return ["tsino/dynamic.h"];
    case "union":
      return ["tsino/union.h", ...repr.of.flatMap(headersOf)];
    case "ref":
      return ["tsino/ref.h"];
    case "function":
      return ["tsino/function.h", ...repr.params.flatMap(headersOf), ...headersOf(repr.result)];
    default:
      return [];
  }
}

/** How the signature of a function value or virtual method lends what it is given. */
export function signaturePassing(repr: Repr): Passing {
  if (repr.kind === "extern") return repr.class.repr === "object" ? "reference" : "value";
  const inner = repr.kind === "optional" ? repr.of : repr;
  return ["text", "shared", "bytes", "ref", "function", "union", "dynamic"].includes(inner.kind)
    ? "const-reference"
    : "value";
}

/** The declared type of a name that holds or borrows a value. */
export function declaredType(repr: Repr, passing: Passing, isConst: boolean, names: Names): cpp.Type {
  const type = typeName(repr, names);
  if (passing === "reference") return `${type}&`;
  if (passing === "const-reference") return `const ${type}&`;
  if (passing === "lent") return `tsino::Lent<${type}>`;
  if (!isConst) return type;
  return repr.kind === "flash" || repr.kind === "pointer" ? `${type} const` : `const ${type}`;
}
