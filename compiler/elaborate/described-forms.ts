// The form of a value in the words of the program, for messages.
import type { Lowered, Program, Repr } from "../hir/index.ts";

export function describeForm(repr: Repr, program: Program<Lowered>): string {
  const describe = (part: Repr): string => describeForm(part, program);
  switch (repr.kind) {
    case "int":
    case "float":
      return "number";
    case "bool":
      return "boolean";
    case "flash":
    case "text":
    case "text-index":
    case "pointer":
      return "string";
    case "enum":
      return program.enums.get(repr.id)?.name ?? "enum";
    case "array":
    case "table": {
      const element = describe(repr.element);
      return element.includes(" ") ? `(${element})[]` : `${element}[]`;
    }
    case "collection": {
      const [key, value] = [describe(repr.key), describe(repr.value)];
      if (repr.of === "set") return `Set<${key}>`;
      return `${repr.of === "map" ? "Map" : "Record"}<${key}, ${value}>`;
    }
    case "bytes":
      return repr.of;
    case "shared":
      return describe(repr.of);
    case "optional":
      return `${describe(repr.of)} | undefined`;
    case "extern":
      return repr.class.name;
    case "ref":
      return program.objects.get(repr.object)?.name ?? "object";
    case "union":
      return [...new Set(repr.of.map(describe))].join(" | ");
    case "dynamic":
      return "unknown";
    default:
      return repr.kind;
  }
}
