// chosen-where-they-stand: written by tsino from chosen-where-they-stand.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"

// @run
// A list or another one, chosen where it stands: looked at, walked, copied, handed on.
void f(const tsino::Shared<tsino::Array<uint8_t>>& xs, bool c, const tsino::Shared<tsino::Array<String>>& ws, const tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>& m) {
  Serial.print(
      (c ? xs : tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))->length());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      (c ? xs : tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}))->map<uint8_t>(
          [](int32_t x) -> int32_t { return x + 1; }));
  Serial.print(F(" "));
  Serial.println(
      (c ? ws : tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))->join());
  tsino::Shared<tsino::Array<uint8_t>> list = c ? xs : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  for (const int32_t x : *list) Serial.println(x);
  tsino::inspect(
      Serial,
      (c ? xs : tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))->copy());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{0}.concat(
          *(c ? xs : tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::makeShared<tsino::Set<String>>(
          tsino::Set<String>::from(
              *(c ? ws : tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::largest(*(c ? xs : tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))));
  Serial.println();
  xs->pushAll(*(c ? xs : tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  tsino::inspect(Serial, xs);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      c ? xs : tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          (c ? xs : tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))->join()));
  Serial.print(F(" "));
  Serial.print(
      (c ? xs : tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))->join());
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(c ? xs : tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = m->get(F("a"));
  tsino::inspect(
      Serial,
      tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>(m->copy()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::makeShared<tsino::Set<uint8_t>>(
          tsino::Set<uint8_t>::from(*m->get(F("a")).valueOr(xs))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::makeShared<tsino::Set<uint8_t>>(
          tsino::Set<uint8_t>::from(
              *(getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<uint8_t>>(
                  tsino::Array<uint8_t>{})))));
  Serial.println();
  tsino::inspect(
      Serial,
      (c ? ws : tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))->copy());
  Serial.println();
  tsino::Optional<String> getResult2 = (c ? ws : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{}))->get(0);
  Serial.print(
      (c ? ws : tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))->includes(F("a")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (c ? xs : tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))->indexOf(2));
  Serial.print(F(" "));
  Serial.println(getResult2.has() ? getResult2.value() : String(F("none")));
}

void setup() {
  Serial.begin(115200);
  f(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      true,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")}),
      tsino::makeMap<String, tsino::Shared<tsino::Array<uint8_t>>>(
          {{F("a"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{7})}}));
  f(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      false,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("b")}),
      tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>());
}

void loop() {}
