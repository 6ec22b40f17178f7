// The life of tsino's folder of tools: made with a note whose it is, tidied when little is in it, and taken away.
import { existsSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolders } from "../make-folders.ts";
import { listFolder } from "./private-folders.ts";
import type { ToolsFolder } from "./tools-folder.ts";

const note = `tsino's tools for boards: arduino-cli, cores and compilers.
\`tsino setup\` made this folder, \`tsino setup --remove\` takes it away.
`;

/** Makes the folder. false: it is there, and somebody else's. */
export function makeFolder({ root, marker }: ToolsFolder): boolean {
  if (!existsSync(marker) && listFolder(root).length > 0) return false;
  makeFolders(root);
  if (!existsSync(marker)) writeFileSync(marker, note);
  return true;
}

/** Takes away what has nothing in it: folders for downloads that never came, and the whole if there is nothing else. */
export function tidyFolder(folder: ToolsFolder): void {
  const { root, marker, arduinoCli, data, downloads } = folder;
  const places = [join(downloads, "packages"), join(downloads, "lists"), downloads, arduinoCli];
  for (const place of places) removeEmpty(place);
  // Without a core, it has nothing but what arduino-cli notes about itself.
  if (listFolder(join(data, "packages")).length === 0) rmSync(data, { recursive: true, force: true });
  if (listFolder(root).every((name) => join(root, name) === marker)) removeFolder(folder);
}

/** Takes everything away. false: the folder is not tsino's, or there is none. */
export function removeFolder({ root, marker }: ToolsFolder): boolean {
  if (!existsSync(marker)) return false;
  // Gone in one step for whoever looks, even where this program is ended in the middle.
  const leaving = `${root}.leaving-${process.pid}`;
  renameSync(root, leaving);
  rmSync(leaving, { recursive: true, force: true, maxRetries: 3 });
  removeEmpty(dirname(root));
  return true;
}

/** Takes away what an earlier removal could not finish. */
export function sweepRemoved({ root }: ToolsFolder): void {
  const parent = dirname(root);
  for (const name of listFolder(parent)) {
    if (/^tools\.leaving-\d+$/.test(name)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is not empty, or not there.
  }
}
