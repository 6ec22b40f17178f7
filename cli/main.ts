#!/usr/bin/env node
// The command line. Reads arguments, hands over to one command, and turns whatever happens into an exit code.
// Loads nothing but commander until a command is known.
import { Command, CommanderError } from "commander";
import { addBoardsCommand } from "./commands/boards.ts";
import { addBuildCommand } from "./commands/build.ts";
import { addCheckCommand } from "./commands/check.ts";
import { addCleanCommand } from "./commands/clean.ts";
import { addCompletionCommand } from "./commands/completion.ts";
import { addConfigCommand } from "./commands/config.ts";
import { addDoctorCommand } from "./commands/doctor.ts";
import { addEmitCommand } from "./commands/emit.ts";
import type { Enter } from "./commands/enter.ts";
import { addExplainCommand } from "./commands/explain.ts";
import { addInitCommand } from "./commands/init.ts";
import { addMonitorCommand } from "./commands/monitor.ts";
import { addPortsCommand } from "./commands/ports.ts";
import { addRunCommand } from "./commands/run.ts";
import { addSecretCommand } from "./commands/secret.ts";
import { addSetupCommand } from "./commands/setup.ts";
import { addUploadCommand } from "./commands/upload.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Output } from "./output.ts";
import { watchOutput } from "./output-errors.ts";
import { readVersion } from "./package-root.ts";
import { settleHome } from "./settle-home.ts";

const commands = [
  addInitCommand,
  addRunCommand,
  addBuildCommand,
  addUploadCommand,
  addMonitorCommand,
  addPortsCommand,
  addCheckCommand,
  addEmitCommand,
  addExplainCommand,
  addBoardsCommand,
  addSecretCommand,
  addSetupCommand,
  addDoctorCommand,
  addConfigCommand,
  addCleanCommand,
  addCompletionCommand,
];

interface GlobalOptions {
  readonly json: boolean;
  readonly color: boolean;
}

const { stdin, stdout, stderr, env, platform } = process;

async function makeOutput({ json, color }: GlobalOptions, command: string): Promise<Output> {
  const { Output, wantsColor } = await import("./output.ts");
  const { spellOut } = await import("./spell-out.ts");
  const look = {
    color: wantsColor(color, env, stderr.isTTY),
    spellOut: (text: string) => spellOut(text, env),
  };
  return new Output({ stdout, stderr, json, command, ...look });
}

async function runCli(args: readonly string[]): Promise<number> {
  const program = new Command("tsino");
  let status: number = exitCodes.ok;
  const enter: Enter = async (work) => {
    // The two global options are all that the program itself has.
    const options = program.opts() as GlobalOptions;
    const output = await makeOutput(options, program.args[0] ?? "");
    const { handleSignals } = await import("./signals.ts");
    const { thisMachine } = await import("../toolchain/machine.ts");
    const interrupted = handleSignals();
    try {
      const streams = { stdin, stdout, stderr, output };
      status = await work({
        cwd: await findFolder(),
        env,
        platform,
        machine: thisMachine,
        ...streams,
        interrupted,
      });
    } catch (error) {
      const { reportFailure } = await import("./report-failure.ts");
      status = await reportFailure(interrupted.aborted ? interrupted.reason : error, output, env);
      // What ends a command from outside is told by nobody else.
      if (interrupted.aborted && status !== exitCodes.ok && options.json) {
        output.printResult(status, { problem: { slug: "interrupted", message: "ended from outside" } });
      }
    }
  };
  program
    .description("Cross-compiler from TypeScript to Arduino sketches, with a simulator")
    .version(readVersion(), "-V, --version")
    .option("--json", "print results as JSON on stdout", false)
    .option("--no-color", "no colours (also with NO_COLOR set)")
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError("(`tsino --help` lists commands and options)")
    .exitOverride();
  for (const add of commands) add(program, enter);
  // Commands copy this setting when they are made, except those that exist already.
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return reportUsage(error, args);
  }
  return status;
}

/** The current folder, which somebody may have removed. */
async function findFolder(): Promise<string> {
  try {
    return process.cwd();
  } catch {
    const { makeProblem } = await import("./problem.ts");
    throw makeProblem("folder-gone", {});
  }
}

/** commander has said what is wrong, or printed the help or version that was asked for. */
async function reportUsage(error: CommanderError, args: readonly string[]): Promise<number> {
  if (error.exitCode === 0) return exitCodes.ok;
  if (args.includes("--json")) {
    const isAlone = error.code === "commander.help";
    const text = isAlone ? "no command was named" : error.message.replace(/^error: /, "");
    const problem = { slug: "usage", message: text };
    const command = args.find((text) => !text.startsWith("-")) ?? "";
    const output = await makeOutput({ json: true, color: false }, command);
    output.printResult(exitCodes.usage, { problem });
  }
  return exitCodes.usage;
}

/** Leaves when all output is out, or cannot get out. */
async function leave(status: number): Promise<never> {
  // What could not be written has its status already.
  process.exitCode ||= status;
  const flushed = Promise.all(
    [stdout, stderr].map((stream) => new Promise((done) => stream.write("", done))),
  );
  const patience = new Promise((done) => setTimeout(done, 2000).unref());
  await Promise.race([flushed, patience]);
  process.exit();
}

async function reportStray(error: unknown): Promise<never> {
  const { reportFailure } = await import("./report-failure.ts");
  return leave(await reportFailure(error, await makeOutput({ json: false, color: true }, ""), env));
}

watchOutput(process);
settleHome(env);
process.on("uncaughtException", reportStray);
process.on("unhandledRejection", reportStray);
await leave(await runCli(process.argv.slice(2)));
