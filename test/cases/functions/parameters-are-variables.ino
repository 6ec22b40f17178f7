// parameters-are-variables: written by tsino from parameters-are-variables.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

// @run
// Parameters that are reassigned: numbers and strings stay local, arrays are shared until the name moves on.
double addOne(double n) {
  n++;
  n += 0.5;
  return n;
}

String exclaim(String text) {
  text += F("!");
  return tsino::concat(text, String(tsino::length(text)));
}

int32_t fillThenForget(tsino::Shared<tsino::Array<int8_t>> list) {
  list->set(0, -1);
  list->push(99);
  list = tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{7, 7});
  list->set(0, 8);
  list->push(9);
  return list->length() + (*list)[0];
}

tsino::Shared<tsino::Array<int8_t>> trimTo(const tsino::Shared<tsino::Array<int8_t>>& list, int32_t size) {
  while (size < list->length()) {
    list->pop();
    yield();
  }
  size = list->length();
  return size > 0 ? list : tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{0});
}

int32_t gcd(int32_t a, int32_t b) {
  while (b > 0) {
    const int32_t rest = a % b;
    a = b;
    b = rest;
    yield();
  }
  return a;
}

void setup() {
  Serial.begin(115200);

  const int32_t n = 5;
  tsino::inspect(Serial, addOne(n));
  Serial.print(F(" "));
  Serial.println(n);
  const __FlashStringHelper* const text = F("hey");
  Serial.print(tsino::withoutFormat(exclaim(text)));
  Serial.print(F(" "));
  Serial.print(text);
  Serial.print(F(" "));
  Serial.print(exclaim(F("")));
  Serial.println(exclaim(exclaim(F("a"))));
  tsino::Shared<tsino::Array<int8_t>> list = tsino::makeShared<tsino::Array<int8_t>>(
      tsino::Array<int8_t>{1, 2, 3});
  int32_t fillThenForgetResult = fillThenForget(list);
  Serial.print(fillThenForgetResult);
  Serial.print(F(" "));
  Serial.println(list->join());
  tsino::Shared<tsino::Array<int8_t>> same = trimTo(list, 2);
  same->set(1, 55);
  String withoutFormatResult = tsino::withoutFormat(list->join());
  int32_t lengthResult = same->length();
  String joinResult = trimTo(tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{}), 3)->join();
  String joinResult2 = trimTo(list, 0)->join();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(joinResult2);
  Serial.print(F(" "));
  Serial.println(list->length());
  int32_t a = 12;
  const int32_t b = 18;
  Serial.print(gcd(a, b));
  Serial.print(F(" "));
  Serial.print(a);
  Serial.print(F(" "));
  Serial.println(b);
  a = gcd(b, a) + a;
  Serial.println(a);
}

void loop() {}
