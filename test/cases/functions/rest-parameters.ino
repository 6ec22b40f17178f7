// rest-parameters: written by tsino from rest-parameters.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

// @run
// A rest parameter with no, one and many values, after ordinary parameters, kept, changed and passed on.
double sum(const tsino::Array<double>& values) {
  double total = 0.0;
  for (const double value : values) total += value;
  return total;
}

tsino::Optional<double> average(const tsino::Array<uint8_t>& values) {
  if (values.length() == 0) return {};
  int32_t total = 0;
  for (int32_t i = 0; i < values.length(); i++) total += values[i];
  return (double)total / values.length();
}

String line(const String& separator, const tsino::Array<String>& words) {
  return tsino::concat(String(words.length()), F(":"), words.join(separator));
}

double most(int32_t first, const tsino::Array<double>& others) {
  double best = first;
  for (const double other : others) best = other > best ? other : best;
  return best;
}

tsino::Shared<tsino::Array<int32_t>> collect(const tsino::Shared<tsino::Array<int32_t>>& values) {
  values->reverse();
  values->push(values->length());
  return values;
}

bool anyOf(const tsino::Array<bool>& flags) {
  for (const bool flag : flags) {
    if (flag) return true;
  }
  return false;
}

void setup() {
  Serial.begin(115200);

  tsino::inspect(Serial, sum(tsino::Array<double>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, sum(tsino::Array<double>{5.0}));
  Serial.print(F(" "));
  tsino::inspect(Serial, sum(tsino::Array<double>{1.0, 2.0, 3.0, 4.0}));
  Serial.print(F(" "));
  tsino::inspect(Serial, sum(tsino::Array<double>{0.1, 0.2}));
  Serial.print(F(" "));
  tsino::inspect(Serial, sum(tsino::Array<double>{-1.0, 1.0}));
  Serial.println();
  tsino::inspect(Serial, average(tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, average(tsino::Array<uint8_t>{3}));
  Serial.print(F(" "));
  tsino::inspect(Serial, average(tsino::Array<uint8_t>{1, 2}));
  Serial.print(F(" "));
  tsino::inspect(Serial, average(tsino::Array<uint8_t>{2, 4, 9}).valueOr(0.0));
  Serial.println();
  Serial.print(tsino::withoutFormat(line(F("-"), tsino::Array<String>{})));
  Serial.print(F(" "));
  Serial.print(line(F("-"), tsino::Array<String>{F("a")}));
  Serial.print(F(" "));
  Serial.print(line(F(", "), tsino::Array<String>{F("a"), F("b"), F("c")}));
  Serial.print(F(" "));
  Serial.println(line(F(""), tsino::Array<String>{F(""), F("")}));
  tsino::inspect(Serial, most(1, tsino::Array<double>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, most(3, tsino::Array<double>{9.0, 2.0}));
  Serial.print(F(" "));
  tsino::inspect(Serial, most(-5, tsino::Array<double>{-7.0}));
  Serial.print(F(" "));
  tsino::inspect(Serial, most(2, tsino::Array<double>{2.5}));
  Serial.println();
  tsino::Shared<tsino::Array<int32_t>> kept = collect(
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1, 2, 3}));
  tsino::Shared<tsino::Array<int32_t>> other = collect(
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{7}));
  String withoutFormatResult = tsino::withoutFormat(kept->join());
  String joinResult = other->join();
  String joinResult2 = collect(tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{}))->join();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(joinResult2);
  kept->set(0, 100);
  String withoutFormatResult2 = tsino::withoutFormat(kept->join());
  String joinResult3 = collect(
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1, 2, 3}))->join();
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(joinResult3);
  Serial.print(anyOf(tsino::Array<bool>{}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(anyOf(tsino::Array<bool>{false, false}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(anyOf(tsino::Array<bool>{false, true}) ? F("true") : F("false"));
}

void loop() {}
