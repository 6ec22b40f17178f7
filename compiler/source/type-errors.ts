// TypeScript's own errors as diagnostics of ours: slug `TS2345`, its text, its place, and help where tsino knows more.

import { bug } from "../bug.ts";
import type { Diagnostic, Related } from "../diagnostics/diagnostic.ts";
import { makeSpan, type Span } from "../span.ts";
import { ts } from "../typescript.ts";
import { isShipped } from "./project.ts";

/** TypeScript would have users install `@types/node` or change `lib`: both are no way out here. */
const foreignAdvice = / (?:Do you need to (?:install|change)|Try changing the) .*$/s;
const ownLibrary =
  "a board has only what tsino's own library declares: nothing of a browser, nothing of Node";

/** Gives a help text for an error, by its code and its message. */
export type AdviseError = (code: number, message: string) => string | undefined;

/** Syntax errors of all files; only when there are none, errors of types. */
export function findTypeErrors(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  advise: AdviseError,
): readonly Diagnostic[] {
  const syntax = files.flatMap((file) => program.getSyntacticDiagnostics(file));
  const found = syntax.length > 0 ? syntax : files.flatMap((file) => program.getSemanticDiagnostics(file));
  if (found.length === 0) checkOwnFiles(program);
  return found.map((error) => toDiagnostic(error, advise));
}

/** Errors that belong to no file of the user are mistakes in tsino's options or lib. */
function checkOwnFiles(program: ts.Program): void {
  const [error] = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  if (error !== undefined) bug(undefined, `TS${error.code}: ${flatten(error.messageText)}`);
}

function toDiagnostic(error: ts.Diagnostic, advise: AdviseError): Diagnostic {
  const said = flatten(error.messageText);
  const message = said.replace(foreignAdvice, "");
  const help = advise(error.code, message) ?? (message === said ? undefined : ownLibrary);
  const span = spanOf(error);
  return {
    slug: `TS${error.code}`,
    level: error.category === ts.DiagnosticCategory.Error ? "error" : "warning",
    message,
    ...(help === undefined ? {} : { help }),
    ...(span === undefined ? {} : { span }),
    related: (error.relatedInformation ?? []).flatMap(toRelated),
  };
}

function toRelated(information: ts.DiagnosticRelatedInformation): readonly Related[] {
  const span = spanOf(information);
  if (span === undefined || isShipped(span.file)) return [];
  return [{ span, message: flatten(information.messageText) }];
}

function spanOf(error: ts.DiagnosticRelatedInformation): Span | undefined {
  if (error.file === undefined || error.start === undefined) return undefined;
  return makeSpan(error.file.fileName, error.start, error.start + (error.length ?? 0));
}

function flatten(message: string | ts.DiagnosticMessageChain): string {
  // A name without end, in a file that is no program, would fill the screen.
  return ts
    .flattenDiagnosticMessageText(message, "\n")
    .replace(/\S{500,}/g, (word) => `${word.slice(0, 100)}…`);
}
