// The board on its serial port, and uploads to it.
import { exitCodes } from "../exit-codes.ts";
import type { ProblemSpec } from "./problem-spec.ts";

const { usage, noBoard, uploadFailed } = exitCodes;

export const portProblems = {
  "no-board": {
    exit: noBoard,
    message: "no board found\nNo serial port has a USB chip that boards have (CH340, CP210x, FTDI, CH9102).",
    help: "1. plug the board in   2. try another cable: many only charge   3. tsino ports --all\nWindows and macOS may need a driver for the CH340",
  },
  "several-boards": {
    exit: noBoard,
    message: "there are several boards, and nobody to ask which\n{ports}",
    help: "tsino {command} --port {port}     (or set TSINO_PORT, or `port` in tsino.local.json)",
  },
  "unknown-chip": {
    exit: noBoard,
    message:
      "no board found for sure\nThere is a USB port, but its chip is none that boards are known to have:\n{ports}",
    help: "if it is the board: tsino {command} --port {port}",
  },
  "no-such-port": { exit: noBoard, message: "{port} does not exist", help: "{how}" },
  "port-permission": {
    exit: noBoard,
    message: "no permission to open {port}{whose}",
    help: "let a group that you are in own the device",
  },
  "port-busy": {
    exit: uploadFailed,
    message: "{port} is in use by {holder}",
    help: "close the serial monitor that is open on it",
  },
  "port-broken": {
    exit: noBoard,
    message: "{port} can't be opened: {reason}",
    help: "`tsino ports --all` lists the serial ports",
  },
  "chip-does-not-answer": {
    exit: uploadFailed,
    message: "no board answered on {port}",
    help: "1. hold the board's FLASH (or BOOT) button while the upload begins, then let go\n2. use a cable that carries data, straight to the computer\n3. go slower: tsino upload --baud 57600",
  },
  "upload-failed": { exit: uploadFailed, message: "the upload failed: {reason}" },
  "board-vanished": {
    exit: uploadFailed,
    message: "{port} went away in the middle of the upload",
    help: "the board has half a program now, which is no harm: plug it in firmly, then upload again",
  },
  "nothing-built": {
    exit: usage,
    message: "there is no sketch to upload in `{folder}`",
    help: "name the program: `tsino upload FILE`",
  },
  "which-sketch": {
    exit: usage,
    message: "there are several sketches in `{folder}`: {names}",
    help: "name the program: `tsino upload FILE`",
  },
} as const satisfies Record<string, ProblemSpec>;
