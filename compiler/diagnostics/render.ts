// Turns diagnostics into text for people, into one line each for problem matchers, and into JSON. Pure: the files'
// texts and the colours are given. Paths are shown relative to `base` where they lie inside it.
import type { Span } from "../span.ts";
import { type FramePaint, renderCodeFrame } from "./code-frame.ts";
import type { Diagnostic, Level } from "./diagnostic.ts";
import { hidePasswords } from "./hide-passwords.ts";
import { LineIndex } from "./line-index.ts";
import { showText } from "./text-width.ts";

/** A function per role that puts colour round a text. */
export interface Paint extends FramePaint {
  readonly path: (text: string) => string;
  readonly position: (text: string) => string;
  readonly level: Readonly<Record<Level, (text: string) => string>>;
  readonly slug: (text: string) => string;
  readonly label: (text: string) => string;
}

export interface RenderOptions {
  /** Absolute folder with forward slashes. */
  readonly base: string;
  readonly color?: Paint;
  /** Puts what has to be typed before `tsino` here into help. */
  readonly spellOut?: (text: string) => string;
}

export type Sources = ReadonlyMap<string, string>;

const same = (text: string): string => text;

/** No colour at all. */
export const plainPaint: Paint = {
  gutter: same,
  squiggle: same,
  path: same,
  position: same,
  level: { error: same, warning: same, note: same },
  slug: same,
  label: same,
};

/** All diagnostics with code frame and help, a blank line between them; empty for none. Ends with a line break. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  options: RenderOptions,
): string {
  const indexOf = makeIndexes(hidePasswords(diagnostics, sources));
  return diagnostics.map((diagnostic) => renderOne(diagnostic, indexOf, options)).join("\n");
}

/** One line each, `file:line:col - error slug: message`, for editors' problem matchers. */
export function renderPlain(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  options: RenderOptions,
): string {
  const indexOf = makeIndexes(sources);
  const plain = { base: options.base };
  return diagnostics
    .map((one) => `${renderHeading(one, indexOf, plain).replaceAll(/\s*\n\s*/g, "; ")}\n`)
    .join("");
}

export interface DiagnosticJson {
  readonly slug: string;
  readonly level: Level;
  readonly message: string;
  readonly help?: string;
  readonly place?: PlaceJson;
  readonly related: readonly { readonly message: string; readonly place: PlaceJson }[];
}

/** Lines and columns from 1; the end is exclusive. */
export interface PlaceJson {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Diagnostics as they stand in `--json` output: positions instead of offsets, paths as in the text form. */
export function renderJson(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  options: RenderOptions,
): readonly DiagnosticJson[] {
  const indexOf = makeIndexes(sources);
  const place = (span: Span): PlaceJson => locate(span, indexOf, options.base);
  return diagnostics.map((one) => ({
    slug: one.slug,
    level: one.level,
    message: one.message,
    ...(one.help === undefined ? {} : { help: one.help }),
    ...(one.span === undefined ? {} : { place: place(one.span) }),
    related: one.related.map((related) => ({ message: related.message, place: place(related.span) })),
  }));
}

/** `src/main.ts:22:9` for any span. */
export function renderPlace(span: Span, sources: Sources, options: RenderOptions): string {
  return renderLocated(span, makeIndexes(sources), options);
}

/** A span as positions, for JSON. */
export function placeOf(span: Span, sources: Sources, options: RenderOptions): PlaceJson {
  return locate(span, makeIndexes(sources), options.base);
}

/** The source lines of a span with the squiggle below, each ended by a line break; empty for an unknown file. */
export function renderFrame(span: Span, sources: Sources, options: RenderOptions): string {
  return joinLines(frameLines(span, makeIndexes(sources), options.color ?? plainPaint), "");
}

type IndexOf = (file: string) => LineIndex | undefined;

function makeIndexes(sources: Sources): IndexOf {
  const indexes = new Map<string, LineIndex>();
  return (file) => {
    const known = indexes.get(file);
    if (known !== undefined) return known;
    const text = sources.get(file);
    if (text === undefined) return undefined;
    const index = new LineIndex(text);
    indexes.set(file, index);
    return index;
  };
}

function renderOne(diagnostic: Diagnostic, indexOf: IndexOf, options: RenderOptions): string {
  const { color: paint = plainPaint, spellOut = same } = options;
  let text = `${renderHeading(diagnostic, indexOf, options)}\n`;
  if (diagnostic.span !== undefined) text += joinLines(frameLines(diagnostic.span, indexOf, paint), "");
  for (const related of diagnostic.related) {
    text += `  ${renderLocated(related.span, indexOf, options)} - ${indent(showText(related.message))}\n`;
    text += joinLines(frameLines(related.span, indexOf, paint), "  ");
  }
  if (diagnostic.help !== undefined)
    text += `  ${paint.label("help:")} ${indent(showText(spellOut(diagnostic.help)))}\n`;
  if (isOwnSlug(diagnostic.slug))
    text += `  ${paint.label("why:")} ${spellOut(`tsino explain ${diagnostic.slug}`)}\n`;
  return text;
}

function renderHeading(diagnostic: Diagnostic, indexOf: IndexOf, options: RenderOptions): string {
  const paint = options.color ?? plainPaint;
  const where = diagnostic.span === undefined ? "" : `${renderLocated(diagnostic.span, indexOf, options)} - `;
  const level = paint.level[diagnostic.level](diagnostic.level);
  return `${where}${level} ${paint.slug(diagnostic.slug)}: ${indent(showText(diagnostic.message))}`;
}

function renderLocated(span: Span, indexOf: IndexOf, options: RenderOptions): string {
  const { path, position } = options.color ?? plainPaint;
  const { file, line, column } = locate(span, indexOf, options.base);
  return `${path(showText(file))}:${position(String(line))}:${position(String(column))}`;
}

function locate(span: Span, indexOf: IndexOf, base: string): PlaceJson {
  const index = indexOf(span.file) ?? new LineIndex("");
  const from = index.find(span.start);
  const to = index.find(Math.max(span.start, span.end));
  return {
    file: shortenPath(span.file, base),
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

function frameLines(span: Span, indexOf: IndexOf, paint: FramePaint): readonly string[] {
  const index = indexOf(span.file);
  return index === undefined ? [] : renderCodeFrame(index, span, paint);
}

/** `/home/me/p/src/a.ts` seen from `/home/me/p` is `src/a.ts`; a path outside stays whole. */
export function shortenPath(file: string, base: string): string {
  const folder = base.endsWith("/") ? base : `${base}/`;
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}

function isOwnSlug(slug: string): boolean {
  return !/^TS\d/.test(slug);
}

function joinLines(lines: readonly string[], indentation: string): string {
  return lines.map((line) => `${indentation}${line}\n`).join("");
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/\r?\n/g, "\n  ");
}
