// Keeps each crash's dump in a file and tells it in the program's own lines.
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { CrashDump } from "../monitor/crash-dump.ts";
import { findAddr2line, readInlinedCalls } from "../toolchain/addr2line.ts";
import { makeFolders } from "../toolchain/make-folders.ts";
import type { Context } from "./context.ts";
import { type CrashJson, type CrashReport, describeCrash, renderCrash, reportCrash } from "./crash-report.ts";
import type { MonitorSubject } from "./monitor-subject.ts";
import { toHostPath } from "./node-host.ts";

export class CrashPrinter {
  readonly #subject: MonitorSubject | undefined;
  readonly #folder: string;
  readonly #context: Context;

  /** @param out folder of all builds, which is where dumps are kept, too */
  constructor(subject: MonitorSubject | undefined, out: string, context: Context) {
    this.#subject = subject;
    this.#folder = join(toHostPath(out, context.cwd), ".tsino");
    this.#context = context;
  }

  /** Title and box. @param at when it came */
  render(dump: CrashDump, at: number): readonly string[] {
    const { output, cwd } = this.#context;
    const report = this.#report(dump);
    const kept = this.#keep(dump, at);
    const footer = [this.#subject?.folder, kept === undefined ? undefined : `full dump: ${kept}`];
    const options = { base: toHostPath(".", cwd), color: output.paint };
    const sources = this.#subject?.sources ?? new Map();
    const text = footer.filter((part) => part !== undefined).join(" · ");
    return [output.tint("red", report.title), ...renderCrash(report, sources, options, text)];
  }

  describe(dump: CrashDump): CrashJson & { readonly dump: readonly string[] } {
    const sources = this.#subject?.sources ?? new Map();
    const report = this.#report(dump);
    return { ...describeCrash(report, sources, toHostPath(".", this.#context.cwd)), dump: dump.lines };
  }

  #report(dump: CrashDump): CrashReport {
    const { env, machine } = this.#context;
    const subject = this.#subject;
    const tool = subject === undefined ? undefined : findAddr2line(env, machine.platform);
    if (subject === undefined || tool === undefined) return reportCrash(dump, subject);
    return reportCrash(dump, subject, (addresses) => readInlinedCalls(tool, subject.elf, addresses, env));
  }

  /** Path of the file for people; undefined where none can be written, which is no reason to stop. */
  #keep({ lines }: CrashDump, at: number): string | undefined {
    const time = new Date(at).toTimeString().slice(0, 8).replaceAll(":", "");
    const path = join(this.#folder, `crash-${time}.txt`);
    try {
      makeFolders(this.#folder);
      writeFileSync(path, `${lines.join("\n")}\n`);
      return relative(this.#context.cwd, path);
    } catch {
      return undefined;
    }
  }
}
