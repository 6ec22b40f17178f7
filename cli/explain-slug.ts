// `tsino explain`: the page about a diagnostic, or what the catalogues say where there is no page.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalog } from "../compiler/diagnostics/catalog.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { findNearest } from "./nearest-word.ts";
import { packageRoot } from "./package-root.ts";
import { makeProblem, problems } from "./problem.ts";

interface Entry {
  readonly message: string;
  readonly help?: string;
}

export function runExplain(slug: string, { output }: Context): number {
  const text = explain(slug);
  if (output.json) output.printResult(exitCodes.ok, { slug, text });
  else output.print(text);
  return exitCodes.ok;
}

/** The nearest, or those that have the word in them. */
function suggestTopic(slug: string, known: readonly string[]): string | undefined {
  const nearest = findNearest(slug, known);
  const related = known.filter((one) => slug.length > 2 && one.includes(slug)).slice(0, 6);
  const offered = nearest === undefined ? related : [nearest];
  return offered.length === 0
    ? undefined
    : `did you mean ${offered.map((one) => `\`${one}\``).join(" or ")}?`;
}

function explain(slug: string): string {
  if (/^TS\d+$/.test(slug)) {
    return `${slug} is a message of TypeScript itself: any TypeScript compiler gives it for this program.\n`;
  }
  const entries: Readonly<Record<string, Entry>> = { ...problems, ...catalog };
  const entry = Object.hasOwn(entries, slug) ? entries[slug] : undefined;
  const page = readPage(slug);
  if (page !== undefined) return page;
  if (entry === undefined) {
    throw makeProblem("no-such-topic", { slug }, suggestTopic(slug, Object.keys(entries)));
  }
  return `# ${slug}\n\n${fillIn(entry.message)}\n${entry.help === undefined ? "" : `\nhelp: ${fillIn(entry.help)}\n`}`;
}

function readPage(slug: string): string | undefined {
  if (!/^[a-z0-9-]+$/.test(slug)) return undefined;
  try {
    return readFileSync(join(packageRoot, "docs", "diagnostics", `${slug}.md`), "utf8");
  } catch {
    return undefined;
  }
}

/** `{path}` stands for what a real message would name. */
function fillIn(text: string): string {
  return text.replace(/\{(\w+)\}/g, "<$1>");
}
