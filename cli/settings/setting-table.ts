// All settings as data: name, meaning, kind of value, and what holds when nobody says. Files, environment, JSON schema
// and `tsino config` are made from this table; a setting has the name of the option that it stands for.
import { type TimeKind, timeKinds } from "../../monitor/line-clock.ts";
import { defaultBoard } from "../commands/enter.ts";
import { type LineEnd, lineEnds } from "../line-ends.ts";
import { readSizeLimit, type SizeLimit } from "./size-limit.ts";
import {
  readBoard,
  readList,
  readNumber,
  readRecord,
  readText,
  readWord,
  type ValueReader,
} from "./value-reader.ts";

export const warningLevels = ["none", "default", "more", "all"] as const;
export type WarningLevel = (typeof warningLevels)[number];

export const limitedMemories = ["flash", "ram", "iram"] as const;

export interface SettingValues {
  readonly entry: string | undefined;
  readonly board: string;
  readonly boards: readonly string[] | undefined;
  readonly out: string;
  readonly port: string | undefined;
  readonly baud: number | undefined;
  readonly uploadBaud: number | undefined;
  readonly host: string;
  readonly portMap: Readonly<Record<string, number>>;
  readonly time: TimeKind | undefined;
  readonly eol: LineEnd;
  readonly warnings: WarningLevel;
  readonly maxSize: Readonly<Record<string, SizeLimit>>;
  readonly arduinoCli: string | undefined;
}

export type SettingName = keyof SettingValues;

export interface SettingRow<T> {
  readonly description: string;
  readonly reader: ValueReader<NonNullable<T>>;
  readonly fallback: T;
  /** The value is a path: in a file it starts from that file's folder, elsewhere from the current one. */
  readonly isPath?: true | "program";
}

export const settingTable: { readonly [N in SettingName]: SettingRow<SettingValues[N]> } = {
  entry: {
    description: "The program's main file, for commands that are given none.",
    reader: readText(),
    fallback: undefined,
    isPath: true,
  },
  board: {
    description: "The board, as `tsino boards` lists it.",
    reader: readBoard(),
    fallback: defaultBoard,
  },
  boards: {
    description:
      "The boards of `tsino build --all`. Without `board`, the first of them is the one of other commands.",
    reader: readList(readBoard()),
    fallback: undefined,
  },
  out: { description: "Folder for all builds.", reader: readText(), fallback: "build", isPath: true },
  port: {
    description:
      "Port of the board: a path, `COM3`, or `usb:VENDOR:PRODUCT[:SERIAL]`. Best kept in tsino.local.json.",
    reader: readText(),
    fallback: undefined,
  },
  baud: {
    description: "Bits per second of `tsino monitor`, else those of the program's Serial.begin.",
    reader: readNumber(1, 99_999_999),
    fallback: undefined,
  },
  uploadBaud: {
    description: "Bits per second of uploads, else the board's own.",
    reader: readNumber(1, 99_999_999),
    fallback: undefined,
  },
  host: {
    description: "Address of this computer for the servers of a simulated sketch.",
    reader: readText(),
    fallback: "127.0.0.1",
  },
  portMap: {
    description:
      "Ports of a simulated sketch and the ports of this computer that stand for them; 0 is any free one.",
    reader: readRecord({
      isName: (name) => /^[1-9]\d{0,4}$/.test(name) && Number(name) <= 65535,
      nameWanted: "a port from 1 to 65535",
      namePattern: "^[1-9][0-9]{0,4}$",
      separator: ":",
      reader: readNumber(0, 65535),
    }),
    fallback: {},
  },
  time: {
    description: "The time in front of each line of the monitor.",
    reader: readWord(timeKinds),
    fallback: undefined,
  },
  eol: {
    description: "What Enter sends in the monitor.",
    // The object's own keys.
    reader: readWord(Object.keys(lineEnds) as LineEnd[]),
    fallback: "lf",
  },
  warnings: {
    description: "How many warnings of the C++ compiler a build shows.",
    reader: readWord(warningLevels),
    fallback: "none",
  },
  maxSize: {
    description: "The most that firmware may take: bytes, `900 KB`, or a part of the board's memory, `90 %`.",
    reader: readRecord({
      names: limitedMemories,
      nameWanted: `one of ${limitedMemories.join(", ")}`,
      separator: "=",
      reader: readSizeLimit(),
    }),
    fallback: {},
  },
  arduinoCli: {
    description: "Path of arduino-cli, where it is not on PATH.",
    reader: readText(),
    fallback: undefined,
    isPath: "program",
  },
};

// The table has these names and no others.
export const settingNames = Object.keys(settingTable) as readonly SettingName[];

/** `uploadBaud` is `TSINO_UPLOAD_BAUD`. */
export function nameVariable(setting: SettingName): string {
  return `TSINO_${setting.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}
