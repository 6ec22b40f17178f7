// enums-with-reverse-lookup: written by tsino from enums-with-reverse-lookup.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/unknown-name.h"

// @run
// Numeric enums: names by value, values by name, flags, computed members, and iteration over Object.keys.
enum class Status : int32_t { Idle, Running, Failed = 10, Stopped };

Status advance(Status status) {
  return (Status)(status == Status::Running ? (int32_t)Status::Failed : (int32_t)status + 1);
}

enum class Permission : uint8_t { None, Read, Write, Execute = 4, All = 7 };

String names(Permission mask) {
  String joinResult = tsino::Array<Permission>{
      Permission::Read,
      Permission::Write,
      Permission::Execute}.filter(
      [&](Permission bit_) -> bool { return ((int32_t)mask & (int32_t)bit_) != 0; }).map<String>(
      [](Permission bit_) -> String {
        return bit_ == Permission::None ? F("None") : bit_ == Permission::Read ? F("Read") : bit_
            == Permission::Write ? F("Write") : bit_ == Permission::Execute ? F("Execute") : bit_
            == Permission::All ? F("All") : ((void)tsino::unknownName((int32_t)bit_), F(""));
      }).join(F("+"));
  return tsino::truthy(joinResult) ? joinResult : String(F("None"));
}

void setup() {
  Serial.begin(115200);
  Serial.print(F("Idle Stopped "));
  Serial.print((int32_t)Status::Failed);
  Serial.print(F(" "));
  Serial.print((int32_t)Status::Running);
  Serial.println(F(" Stopped"));
  tsino::Array<Status> list{Status::Idle, Status::Stopped, (Status)5};
  for (const Status status : list) {
    Serial.print((int32_t)status);
    Serial.print(F(" "));
    Serial.println(
        status == Status::Idle ? F("Idle") : status == Status::Running ? F("Running") : status
            == Status::Failed ? F("Failed") : status == Status::Stopped ? F("Stopped") : F("unknown"));
  }

  Status current = Status::Idle;
  tsino::Array<String> seen;
  while (current != Status::Stopped) {
    seen.push(
        current == Status::Idle ? F("Idle") : current == Status::Running ? F("Running") : current
            == Status::Failed ? F("Failed") : current == Status::Stopped ? F("Stopped") : ((void)tsino::unknownName(
            (int32_t)current), F("")));
    current = advance(current);
    yield();
  }
  Serial.print(tsino::withoutFormat(seen.join(F(">"))));
  Serial.print(F(" "));
  Serial.println(
      tsino::toUpperCase(
          current == Status::Idle ? F("Idle") : current == Status::Running ? F("Running") : current
              == Status::Failed ? F("Failed") : current == Status::Stopped ? F("Stopped") : ((void)tsino::unknownName(
              (int32_t)current), F(""))));
  Serial.print(tsino::withoutFormat(names(Permission::All)));
  Serial.print(F(" "));
  Serial.print(names((Permission)((int32_t)Permission::Read | (int32_t)Permission::Execute)));
  Serial.print(F(" "));
  Serial.print(names(Permission::None));
  Serial.println(F(" All"));
  Permission mask = Permission::All;
  mask = (Permission)((int32_t)mask & ~(int32_t)Permission::Write);
  mask = (Permission)((int32_t)mask ^ (int32_t)Permission::Execute);
  Serial.print((int32_t)mask);
  Serial.print(F(" "));
  Serial.println(
      mask == Permission::None ? F("None") : mask == Permission::Read ? F("Read") : mask
          == Permission::Write ? F("Write") : mask == Permission::Execute ? F("Execute") : mask
          == Permission::All ? F("All") : ((void)tsino::unknownName((int32_t)mask), F("")));
  tsino::Array<String> labels{F("low"), F("high")};
  Serial.print(tsino::withoutFormat(labels.join()));
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{F("Low"), F("High")}.join());
  Serial.print(F(" "));
  Serial.println(String(F("low")) == F("low") ? F("true") : F("false"));
  tsino::Array<String> numericKeys = tsino::Array<String>{
      F("0"),
      F("1"),
      F("10"),
      F("11"),
      F("Idle"),
      F("Running"),
      F("Failed"),
      F("Stopped")}.filter([](const String& key) -> bool { return isnan(tsino::toNumber(key)); });
  Serial.print(tsino::withoutFormat(numericKeys.join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<String>{
          F("0"),
          F("1"),
          F("10"),
          F("11"),
          F("Idle"),
          F("Running"),
          F("Failed"),
          F("Stopped")}.length());
}

void loop() {}
