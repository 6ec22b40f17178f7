// array-literals-keep-order: written by tsino from array-literals-keep-order.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-codes.h"
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"

// @run
// Copies are made when their turn comes: what later elements change does not show in them.
const uint8_t a[] PROGMEM = {1, 2};
const char words[][2] PROGMEM = {"a", "b"};

void setup() {
  Serial.begin(115200);
  tsino::Array<uint8_t> b{tsino::allOf(a)};
  b.push(3);
  Serial.print(2);
  Serial.print(F(" "));
  Serial.print(b.join());
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{tsino::allOf(a), tsino::allOf(b)}.join());
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{0, tsino::allOf(a), 9, tsino::allOf(a)}.join());
  Serial.print(F(" "));
  Serial.println(tsino::Array<int32_t>{}.length());
  tsino::Array<uint8_t> t{7, 8, 9};
  Serial.print(t.copy().length());
  Serial.print(F(" "));
  Serial.print(tsino::Array<double>{1.5, tsino::allOf(t)}.join());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::largest(t));
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)INFINITY);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::maximum(0.0, tsino::largest(t), 3.0));
  Serial.println();
  tsino::Shared<tsino::Array<int32_t>> list = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{1});
  list = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{tsino::allOf(*list), list->length(), tsino::allOf(*list)});
  list = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{tsino::allOf(*list), tsino::allOf(*list)});
  Serial.println(list->join());
  tsino::Array<uint8_t> growing{1, 2};
  tsino::Array<uint8_t> value{tsino::allOf(growing)};
  int32_t pushResult = growing.push(3);
  tsino::Array<int32_t> snapshot{tsino::allOf(value), pushResult, tsino::allOf(growing)};
  Serial.print(tsino::withoutFormat(snapshot.join()));
  Serial.print(F(" "));
  Serial.println(growing.length());
  Serial.println(
      tsino::Array<String>{tsino::allOf(words), F("c"), tsino::allOf(words)}.join(F("-")));
  growing.pushAll(growing);
  growing.unshiftAll(growing.slice(0, 2));
  String withoutFormatResult = tsino::withoutFormat(growing.join());
  String joinResult = growing.spliceAll(1, 1, growing).join();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(growing.join());
  Serial.println(
      tsino::fromCharCodes(
          tsino::Array<uint8_t>{
              72,
              105,
              tsino::allOf(growing.map<uint8_t>([](int32_t x) -> int32_t { return x + 64; }))}));
}

void loop() {}
