// How tsino is started here, for commands that people are told to type: whoever came by `npx tsino` or `npm start` has no `tsino`
// on PATH. npm tells by its variables.
import type { Env } from "./context.ts";

const verbs =
  "init|run|build|upload|monitor|ports|check|emit|explain|boards|secret|setup|doctor|config|clean|completion";
const command = new RegExp(`(?<![\\w./-]|npx )tsino (?=(?:${verbs})\\b)`, "g");

/** `tsino setup` as it has to be typed: `npx tsino setup`. */
export function spellOut(text: string, env: Env): string {
  return env.npm_command === undefined ? text : text.replaceAll(command, "npx tsino ");
}
