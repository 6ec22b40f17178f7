// Types that a program names: a union of words, an enum, and objects that say by a tag which of several kinds they are.
import type { FormTable } from "./forms.ts";
import { int, type Type, text } from "./types.ts";
import type { Parts, Variable, Writer } from "./writer.ts";

type Named = Extract<Type, { kind: "word" | "enum" | "tagged" }>;

const words = ["idle", "on", "blink slowly"] as const;
const members = ["Low", "Mid", "High"] as const;

/** All three, and their declarations. */
export function makeNamedTypes(writer: Writer): { readonly types: readonly Named[]; readonly text: string } {
  const [word, level, tagged] = [writer.fresh("Mode"), writer.fresh("Level"), writer.fresh("Event")];
  const lines = [
    `type ${word} = ${words.map((one) => `"${one}"`).join(" | ")};`,
    `enum ${level} {\n  Low,\n  Mid = 5,\n  High,\n}`,
    `type ${tagged} = { kind: "count"; n: number } | { kind: "said"; s: string; loud?: boolean } | { kind: "none" };`,
  ];
  const types: readonly Named[] = [
    { kind: "word", name: word },
    { kind: "enum", name: level },
    { kind: "tagged", name: tagged },
  ];
  return { types, text: lines.join("\n") };
}

/** A variable, field or element of a named type. */
export function namedPlace(parts: Parts, kind: Named["kind"]): Variable | undefined {
  return parts.pick(parts.writer.readableWhere((type) => type.kind === kind));
}

/** A word that the program declares, in quotes. */
export function oneWord(parts: Parts): string {
  return `"${parts.oneOf(...words)}"`;
}

/** `Level.Mid` of the enum that a place has. */
export function oneMember(parts: Parts, { type }: Variable): string {
  return `${type.kind === "enum" ? type.name : ""}.${parts.oneOf(...members)}`;
}

/** A function of the program that looks at each kind of a tagged object. */
export function sizeOf(writer: Writer, name: string): string {
  const lines = [
    `function $size(event: ${name}): number {`,
    "  switch (event.kind) {",
    '    case "count":',
    "      return event.n;",
    '    case "said":',
    "      return event.loud ? event.s.length * 2 : event.s.length;",
    "    default:",
    "      return -1;",
    "  }",
    "}",
  ];
  return writer.help("size", lines.join("\n"));
}

export const namedForms: FormTable<"word" | "enum" | "tagged"> = {
  word: [
    (parts) => oneWord(parts),
    (parts, type) => `${parts.operand({ kind: "bool" })} ? ${oneWord(parts)} : ${parts.keptOperand(type)}`,
    (parts, type) => {
      const place = namedPlace(parts, "word");
      if (place === undefined) return undefined;
      const next = parts.writer.help(
        "next",
        `function $next(mode: ${type.name}): ${type.name} {\n  return mode === "idle" ? "on" : mode === "on" ? "blink slowly" : "idle";\n}`,
      );
      return `${next}(${place.name})`;
    },
    // A table by the word, whose order is that of the source.
    (parts, type) => {
      const place = namedPlace(parts, "word");
      if (place === undefined) return undefined;
      const after = parts.writer.help(
        "after",
        `const $after: Record<${type.name}, ${type.name}> = { on: "idle", idle: "blink slowly", "blink slowly": "on" };`,
      );
      return `${after}[${place.name}]`;
    },
  ],
  enum: [
    (parts, { name }) => `${name}.${parts.oneOf(...members)}`,
    (parts, type) =>
      `${parts.operand({ kind: "bool" })} ? ${type.name}.${parts.oneOf(...members)} : ${parts.keptOperand(type)}`,
    (parts, type) => {
      const place = namedPlace(parts, "enum");
      if (place === undefined) return undefined;
      const up = parts.writer.help(
        "up",
        `function $up(level: ${type.name}): ${type.name} {\n  switch (level) {\n    case ${type.name}.Low:\n      return ${type.name}.Mid;\n    case ${type.name}.Mid:\n      return ${type.name}.High;\n    default:\n      return ${type.name}.Low;\n  }\n}`,
      );
      return `${up}(${place.name})`;
    },
  ],
  tagged: [
    (parts) => `{ kind: "count", n: ${parts.kept(int)} }`,
    (parts) => `{ kind: "said", s: ${parts.kept(text)}${parts.oneOf("", ", loud: true", ", loud: false")} }`,
    () => `{ kind: "none" }`,
    (parts, type) => {
      const place = namedPlace(parts, "tagged");
      if (place === undefined) return undefined;
      const grown = parts.writer.help(
        "grown",
        `function $grown(event: ${type.name}): ${type.name} {\n  return event.kind === "count" ? { ...event, n: (event.n + 1) % 1000 } : event;\n}`,
      );
      return `${grown}(${place.name})`;
    },
  ],
};

/** What is asked of a named type where a condition is wanted. */
export const namedTests: FormTable<"bool">["bool"] = [
  (parts) => {
    const place = namedPlace(parts, "word");
    // TypeScript narrows a name that is compared; what a function gives has no name.
    const same = parts.writer.help("same", "function $same<T>(value: T): T {\n  return value;\n}");
    if (place?.type.kind !== "word") return undefined;
    return `${same}<${place.type.name}>(${place.name}) ${parts.oneOf("===", "!==")} ${oneWord(parts)}`;
  },
  (parts) => {
    const place = namedPlace(parts, "enum");
    const same = parts.writer.help("same", "function $same<T>(value: T): T {\n  return value;\n}");
    if (place?.type.kind !== "enum") return undefined;
    return `${same}<${place.type.name}>(${place.name}) ${parts.oneOf("===", "!==", "<=")} ${oneMember(parts, place)}`;
  },
  (parts) => {
    const place = namedPlace(parts, "tagged");
    const same = parts.writer.help("same", "function $same<T>(value: T): T {\n  return value;\n}");
    if (place?.type.kind !== "tagged") return undefined;
    return `${same}<${place.type.name}>(${place.name}).kind ${parts.oneOf("===", "!==")} ${parts.oneOf('"count"', '"said"', '"none"')}`;
  },
];

/** The same where a whole number is. */
export const namedNumbers: FormTable<"int">["int"] = [
  (parts) => {
    const place = namedPlace(parts, "enum");
    return place === undefined ? undefined : { text: `${place.name} + 1`, bound: 7 };
  },
  (parts) => {
    const place = namedPlace(parts, "tagged");
    if (place?.type.kind !== "tagged" || !parts.writer.spend(5)) return undefined;
    return { text: `${sizeOf(parts.writer, place.type.name)}(${place.name})`, bound: 1000 };
  },
];

/** And where a text is. */
export const namedTexts: FormTable<"text">["text"] = [
  (parts) => {
    const place = namedPlace(parts, "word");
    if (place === undefined) return undefined;
    return { text: parts.oneOf(`\`<\${${place.name}}>\``, `${place.name} + "!"`, place.name), bound: 14 };
  },
  (parts) => {
    const place = namedPlace(parts, "enum");
    if (place?.type.kind !== "enum") return undefined;
    return { text: parts.oneOf(`${place.type.name}[${place.name}]`, `\`\${${place.name}}\``), bound: 4 };
  },
  (parts) => {
    const place = namedPlace(parts, "tagged");
    return place === undefined ? undefined : { text: `${place.name}.kind`, bound: 5 };
  },
];
