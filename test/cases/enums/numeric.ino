// numeric: written by tsino from numeric.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/print.h"

// @run
// Numeric enums: automatic values, starts, gaps, negatives, members computed from other members, enums as indices.
enum class Level : int8_t { Debug, Info, Warn = 5, Error, Fatal = 60, Hidden = -1 };

enum class Flag : uint8_t { None, Read, Write, Exec = 4, All = 7 };

tsino::Array<int32_t> counts{0, 0, 0};
Level threshold = Level::Info;

bool shown(Level level) {
  return (int32_t)level >= (int32_t)threshold;
}

void count(Level level) {
  if ((int32_t)level >= (int32_t)Level::Debug && (int32_t)level < counts.length()) {
    counts[(int32_t)level]++;
  }
}

void raise_() {
  threshold = Level::Warn;
}

void setup() {
  Serial.begin(115200);

  Serial.print((int32_t)Level::Debug);
  Serial.print(F(" "));
  Serial.print((int32_t)Level::Info);
  Serial.print(F(" "));
  Serial.print((int32_t)Level::Warn);
  Serial.print(F(" "));
  Serial.print((int32_t)Level::Error);
  Serial.print(F(" "));
  Serial.print((int32_t)Level::Fatal);
  Serial.print(F(" "));
  Serial.println((int32_t)Level::Hidden);
  Serial.print(shown(Level::Debug) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(shown(Level::Info) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(shown(Level::Error) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(shown(Level::Hidden) ? F("true") : F("false"));
  raise_();
  Serial.print(shown(Level::Info) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(shown(Level::Warn) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println((int32_t)threshold);
  tsino::Array<Level> list{Level::Debug, Level::Info, Level::Info, Level::Fatal, Level::Hidden};
  for (const Level level : list) count(level);
  Serial.print(tsino::withoutFormat(counts.join()));
  Serial.print(F(" "));
  Serial.println(counts[(int32_t)Level::Info]);

  int32_t access = (int32_t)Flag::Read | (int32_t)Flag::Exec;
  Serial.print(access);
  Serial.print(F(" "));
  Serial.print((access & (int32_t)Flag::Write) != 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((access & (int32_t)Flag::Exec) == (int32_t)Flag::Exec ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println((int32_t)Flag::All);
  access |= (int32_t)Flag::Write;
  access &= ~(int32_t)Flag::Read;
  Serial.print(access);
  Serial.print(F(" "));
  Serial.print(access == (int32_t)Flag::All ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((int32_t)Flag::All ^ (int32_t)Flag::Write);
  Serial.print(F(" "));
  Serial.print((int32_t)Flag::Exec);
  Serial.print(F(" level "));
  Serial.println((int32_t)Level::Fatal);
  Serial.print((int32_t)Level::Error + 1);
  Serial.print(F(" "));
  tsino::inspect(Serial, (int32_t)Level::Warn / 2.0);
  Serial.print(F(" "));
  Serial.println((int32_t)Level::Hidden < (int32_t)Level::Debug ? F("true") : F("false"));
}

void loop() {}
