// @run
// Numeric enums: automatic values, starts, gaps, negatives, members computed from other members, enums as indices.
enum Level {
  Debug,
  Info,
  Warn = 5,
  Error,
  Fatal = Error * 10,
  Hidden = -1,
}

enum Flag {
  None = 0,
  Read = 1 << 0,
  Write = 1 << 1,
  Exec = 1 << 2,
  All = Read | Write | Exec,
}

const counts = [0, 0, 0];
let threshold: Level = Level.Info;

function shown(level: Level): boolean {
  return level >= threshold;
}

function count(level: Level): void {
  if (level >= Level.Debug && level < counts.length) counts[level]++;
}

function raise(): void {
  threshold = Level.Warn;
}

console.log(Level.Debug, Level.Info, Level.Warn, Level.Error, Level.Fatal, Level.Hidden);
console.log(shown(Level.Debug), shown(Level.Info), shown(Level.Error), shown(Level.Hidden));
raise();
console.log(shown(Level.Info), shown(Level.Warn), threshold);
for (const level of [Level.Debug, Level.Info, Level.Info, Level.Fatal, Level.Hidden]) count(level);
console.log(counts.join(), counts[Level.Info]);

let access: number = Flag.Read | Flag.Exec;
console.log(access, (access & Flag.Write) !== 0, (access & Flag.Exec) === Flag.Exec, Flag.All);
access |= Flag.Write;
access &= ~Flag.Read;
console.log(access, access === Flag.All, Flag.All ^ Flag.Write, `${Flag.Exec}`, "level " + Level.Fatal);
console.log(Level.Error + 1, Level.Warn / 2, Level.Hidden < Level.Debug);
