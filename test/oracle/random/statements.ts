// Statements of random programs, one after the other and in blocks: the tree says which of the forms each takes.
import { blockForms } from "./block-forms.ts";
import type { Choice } from "./choice.ts";
import { simpleForms } from "./simple-forms.ts";
import { indent, Parts, type Variable, type Writer } from "./writer.ts";

/** Prints one statement; what it declares is in scope for the next ones. */
export type StatementForm = (parts: Parts) => string | undefined;

const allForms: readonly StatementForm[] = [...simpleForms, ...simpleForms.slice(3, 10), ...blockForms];

/** How deep the expressions of a statement are. */
const depthOfValues = 3;

export function writeStatements(writer: Writer, choices: readonly Choice[], depth: number): string {
  return choices.map((choice) => writeStatement(writer, choice, depth)).join("\n");
}

/** Statements in braces; what they declare ends there. */
export function writeBlock(
  writer: Writer,
  choices: readonly Choice[],
  depth: number,
  variables: readonly Variable[] = [],
): string {
  return writer.scoped(variables, () => `{\n${indent(writeStatements(writer, choices, depth))}\n}`);
}

function writeStatement(writer: Writer, choice: Choice, depth: number): string {
  const forms = depth > 0 && choice.parts.length > 0 ? allForms : simpleForms;
  for (let tried = 0; tried < forms.length; tried += 1) {
    const written = forms[(choice.form + tried) % forms.length]?.(new Parts(writer, choice, depthOfValues));
    if (written !== undefined) return written;
  }
  return "";
}
