// Private folders for a real arduino-cli, so that nothing that the user has installed is read or touched, with the tool
// that it can't do without. It never asks the network.
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { arduinoCli, avrPlatform, findProgram } from "./real-tools.ts";

export interface ArduinoHome {
  /** Environment for `tsino` and for arduino-cli itself. */
  readonly env: Readonly<Record<string, string>>;
  /** Folder of a platform that belongs to the user: `<vendor>/<architecture>`. */
  addPlatform(vendor: string, architecture: string): string;
}

/** Makes the folders in `folder`, which the caller removes. */
export function makeArduinoHome(folder: string): ArduinoHome {
  const [data, user] = [join(folder, "data"), join(folder, "sketchbook")];
  const ctags = join(data, "packages", "builtin", "tools", "ctags", "5.8-arduino11");
  mkdirSync(ctags, { recursive: true });
  symlinkSync(findProgram("arduino-ctags") ?? "arduino-ctags", join(ctags, "ctags"));
  writeFileSync(join(data, "package_index.json"), '{"packages":[]}');
  writeFileSync(join(data, "library_index.json"), '{"libraries":[]}');
  writeFileSync(join(folder, "arduino-cli.yaml"), "{}");
  const env = {
    PATH: process.env.PATH ?? "",
    TSINO_ARDUINO_CLI: arduinoCli,
    ARDUINO_DIRECTORIES_DATA: data,
    ARDUINO_DIRECTORIES_USER: user,
    ARDUINO_DIRECTORIES_DOWNLOADS: join(folder, "downloads"),
    ARDUINO_BUILD_CACHE_PATH: join(folder, "cache"),
    ARDUINO_CONFIG_FILE: join(folder, "arduino-cli.yaml"),
    ARDUINO_UPDATER_ENABLE_NOTIFICATION: "false",
    ARDUINO_METRICS_ENABLED: "false",
    TSINO_CACHE_DIR: join(folder, "tsino"),
  };
  return {
    env,
    addPlatform: (vendor, architecture) => {
      const platform = join(user, "hardware", vendor, architecture);
      mkdirSync(platform, { recursive: true });
      return platform;
    },
  };
}

/** Debian's platform of the AVR boards, with what it needs to find Debian's tools. */
export function addAvrPlatform(home: ArduinoHome): void {
  const platform = home.addPlatform("arduino", "avr");
  for (const name of readdirSync(avrPlatform)) symlinkSync(join(avrPlatform, name), join(platform, name));
  const settings = [
    // This compiler says __DECIMAL_DIG__ where the core's headers ask for DECIMAL_DIG.
    "compiler.cpp.extra_flags=-DDECIMAL_DIG=__DECIMAL_DIG__",
    `tools.avrdude.cmd.path=${findProgram("avrdude")}`,
  ];
  writeFileSync(join(platform, "platform.local.txt"), `${settings.join("\n")}\n`);
}
