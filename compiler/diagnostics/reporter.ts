// Collects diagnostics during a compilation. One reporter lives as long as one call of compile().
import type { Span } from "../span.ts";
import { catalog, type Params, type Slug } from "./catalog.ts";
import type { Diagnostic, Related } from "./diagnostic.ts";

export interface ReportExtras {
  readonly related?: readonly Related[];
  /** Replaces the catalogue's help where the place allows a better one. */
  readonly help?: string;
  /** Where it is no mistake at that place. */
  readonly level?: "warning";
}

export type Report = <S extends Slug>(
  slug: S,
  span: Span | undefined,
  params: Params<S>,
  extras?: ReportExtras,
) => void;

export class Reporter {
  readonly #diagnostics: Diagnostic[] = [];
  readonly #seen = new Set<string>();

  /** Adds a message of the catalogue; the same slug at the same place is said once. */
  readonly report: Report = (slug, span, params, extras = {}) => {
    const spec = catalog[slug];
    const better = "helpFor" in spec ? spec.helpFor(params) : undefined;
    const help = extras.help ?? better ?? ("help" in spec ? spec.help : undefined);
    this.add({
      slug,
      level: extras.level ?? spec.level,
      message: fillHoles(spec.message, params),
      ...(help === undefined ? {} : { help: fillHoles(help, params) }),
      ...(span === undefined ? {} : { span }),
      related: extras.related ?? [],
    });
  };

  add(diagnostic: Diagnostic): void {
    const key = `${diagnostic.slug} ${diagnostic.span?.file} ${diagnostic.span?.start} ${diagnostic.message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#diagnostics.push(diagnostic);
  }

  get hasErrors(): boolean {
    return this.#diagnostics.some((diagnostic) => diagnostic.level === "error");
  }

  /** In the order of files and positions. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.#diagnostics].sort(
      (a, b) =>
        (a.span?.file ?? "").localeCompare(b.span?.file ?? "") || (a.span?.start ?? 0) - (b.span?.start ?? 0),
    );
  }
}

function fillHoles(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
