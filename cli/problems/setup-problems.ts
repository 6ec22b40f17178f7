// `tsino setup`: downloads, checksums, room on the disk.
import { exitCodes } from "../exit-codes.ts";
import type { ProblemSpec } from "./problem-spec.ts";

const { usage, config, toolMissing } = exitCodes;

export const setupProblems = {
  "no-release": {
    exit: toolMissing,
    message: "there is no {tool} for this computer ({system})",
    help: "`tsino run` needs none; the sketch that `tsino build` writes can be compiled on another computer",
  },
  "download-failed": {
    exit: toolMissing,
    message: "{url} can't be downloaded: {reason}",
  },
  "download-damaged": {
    exit: toolMissing,
    message: "{url} came damaged: its checksum is not the one that its maker gives",
    help: "nothing of it was kept; try again, and if it stays so, ask who runs the proxy or the mirror",
  },
  "download-not-confirmed": {
    exit: usage,
    message: "setup has {what} to download, and nobody is there to say yes",
    help: "{command}",
  },
  "setup-declined": {
    exit: toolMissing,
    message: "nothing was downloaded, so {state}",
  },
  "setup-options": {
    exit: usage,
    message: "`{option}` goes alone",
  },
  "setup-runs": {
    exit: config,
    message: "another `tsino setup` is at work (process {pid})",
    help: "wait until it is done",
  },
  "setup-folder-foreign": {
    exit: config,
    message: "`{path}` is there already, and `tsino setup` did not make it",
    help: "choose another place: TSINO_DATA_DIR names the folder that `tools` is made in",
  },
  "disk-full": {
    exit: config,
    message: "too little room in `{folder}`: {reason}",
    help: "make room, or choose another place: TSINO_DATA_DIR names the folder that `tools` is made in",
  },
  "from-broken": {
    exit: config,
    message: "`{path}` can't be installed from: {reason}",
    help: "`--from` takes a release of arduino-cli (`.tar.gz`, on Windows `.zip`), or what `tsino setup --bundle FILE` made",
  },
  "program-broken": {
    exit: toolMissing,
    message: "the arduino-cli of {from} does not work here: {reason}",
  },
  "core-not-installed": {
    exit: toolMissing,
    message: "arduino-cli could not install {core}: {reason}",
  },
} as const satisfies Record<string, ProblemSpec>;
