// A message about a password in the source must not carry it on into a build server's log: in the frames of all messages stars
// stand for it. Pure: texts in, texts of the same length out, so that every place stays where it is.
import type { Span } from "../span.ts";
import type { Diagnostic } from "./diagnostic.ts";

export function hidePasswords(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const spans = diagnostics.flatMap(({ slug, span }) => (slug === "secret-in-source" && span ? [span] : []));
  const hidden = new Map(sources);
  for (const span of spans) hidden.set(span.file, hide(hidden.get(span.file) ?? "", span));
  return hidden;
}

/** The quotes stay. */
function hide(text: string, { start, end }: Span): string {
  const inside = text.slice(start + 1, end - 1);
  return text.slice(0, start + 1) + inside.replaceAll(/[^\r\n]/g, "*") + text.slice(end - 1);
}
