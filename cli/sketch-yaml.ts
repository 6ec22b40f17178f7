// `sketch.yaml` beside the sketch: plain `arduino-cli compile` reads the board from it, and so does a later upload.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function renderSketchYaml(fqbn: string): string {
  return `default_fqbn: ${fqbn}\n`;
}

/** The board that a sketch's folder was written for, `esp8266:esp8266:nodemcuv2`. */
export function readDefaultFqbn(folder: string): string | undefined {
  try {
    const text = readFileSync(join(folder, "sketch.yaml"), "utf8");
    return /^default_fqbn:\s*(\S+)\s*$/m.exec(text)?.[1];
  } catch {
    return undefined;
  }
}
