// JSON with comments and commas at the end, read by TypeScript itself, with the place of each key and value. For files
// with mistakes or comments: plain JSON without mistakes is read without TypeScript.

import type { Span } from "../../compiler/index.ts";
import { ts } from "../../compiler/typescript.ts";

export interface Place {
  /** Of the name that the value stands under; undefined for the whole and for parts of lists. */
  readonly key: Span | undefined;
  readonly value: Span;
}

export interface JsoncMistake {
  /** TypeScript's own number, `TS1005`. */
  readonly slug: string;
  readonly message: string;
  readonly span: Span;
}

export interface Jsonc {
  /** Null prototypes don't matter: a name like `__proto__` is an own one. */
  readonly value: unknown;
  readonly mistakes: readonly JsoncMistake[];
  /** Place of what lies at the end of a way of keys and indices; the nearest around it when there is none. */
  find(way: readonly string[]): Place;
}

export function readJsonc(file: string, text: string): Jsonc {
  const source = ts.parseJsonText(file, text);
  const places = new Map<string, Place>();
  const mistakes: JsoncMistake[] = [];
  const spanOf = (node: ts.Node): Span => ({ file, start: node.getStart(source), end: node.getEnd() });
  const refuse = (node: ts.Node, message: string): undefined => {
    mistakes.push({ slug: "settings-broken", message, span: spanOf(node) });
    return undefined;
  };

  function read(node: ts.Expression, way: readonly string[], key: Span | undefined): unknown {
    places.set(nameWay(way), { key, value: spanOf(node) });
    if (ts.isObjectLiteralExpression(node)) return readObject(node, way);
    if (ts.isArrayLiteralExpression(node)) {
      return node.elements.map((element, index) => read(element, [...way, String(index)], undefined));
    }
    if (ts.isStringLiteral(node)) return node.text;
    if (ts.isNumericLiteral(node)) return Number(node.text);
    if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand))
      return -Number(node.operand.text);
    if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
    if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
    if (node.kind === ts.SyntaxKind.NullKeyword) return null;
    return refuse(node, "this is no value that JSON has");
  }

  function readObject(node: ts.ObjectLiteralExpression, way: readonly string[]): unknown {
    const entries = new Map<string, unknown>();
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) {
        refuse(property, "a name in quotation marks, a colon and a value are expected");
        continue;
      }
      const name = property.name.text;
      if (entries.has(name)) refuse(property.name, `\`${name}\` is there twice`);
      entries.set(name, read(property.initializer, [...way, name], spanOf(property.name)));
    }
    return Object.fromEntries(entries);
  }

  for (const { code, messageText, start, length } of listParseMistakes(source)) {
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    const quoted = message.replace(/'([^']+)'/g, "`$1`").replace(/\.$/, "");
    // What is missing at the end is missing behind the last word, not in an empty line.
    const last = text.trimEnd().length - 1;
    const span = start > last && last > 0 ? { start: last, end: last + 1 } : { start, end: start + length };
    mistakes.push({ slug: `TS${code}`, message: quoted, span: { file, ...span } });
  }
  const statement = source.statements[0]?.expression;
  const value = statement === undefined ? undefined : read(statement, [], undefined);
  const whole: Place = { key: undefined, value: { file, start: 0, end: 0 } };
  const find = (way: readonly string[]): Place => {
    const found = places.get(nameWay(way));
    if (found !== undefined) return found;
    return way.length === 0 ? whole : find(way.slice(0, -1));
  };
  return { value, mistakes, find };
}

interface ParseMistake extends ts.Diagnostic {
  readonly start: number;
  readonly length: number;
}

/** TypeScript keeps what it found wrong in a field that its types don't show. */
function listParseMistakes(source: ts.SourceFile): readonly ParseMistake[] {
  return (source as unknown as { readonly parseDiagnostics: readonly ParseMistake[] }).parseDiagnostics;
}

function nameWay(way: readonly string[]): string {
  return JSON.stringify(way);
}
