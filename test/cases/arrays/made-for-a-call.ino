// made-for-a-call: written by tsino from made-for-a-call.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct P;

struct P : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> xs;
  void construct(tsino::Shared<tsino::Array<uint8_t>> q);
};

// @run
// Arrays that a call makes for the moment, by a choice or behind a comma, given to functions that change them.
int32_t f(tsino::Array<uint8_t>& xs) {
  xs.push(1);
  return xs.length();
}

String g(tsino::Array<String>& xs) {
  if (xs.length() > 1) tsino::swap(xs[0], xs[1]);
  return xs.join();
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> maybe(int32_t k) {
  return k > 1 ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(uint8_t)k})) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
}

void P::construct(tsino::Shared<tsino::Array<uint8_t>> q) {
  this->xs = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
  q->push(7);
  this->xs = tsino::moved(q);
}

tsino::Shared<tsino::Array<uint8_t>> both(const tsino::Shared<tsino::Array<uint8_t>>& a, tsino::Array<uint8_t>& b) {
  a->pushAll(b);
  b.setLength(0);
  return a;
}

void setup() {
  Serial.begin(115200);
  int32_t n = 3;
  tsino::Shared<tsino::Array<uint8_t>> some = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{9});
  tsino::Array<uint8_t> list = n > 2 ? tsino::Array<uint8_t>{} : tsino::Array<uint8_t>{1, 2};
  int32_t fResult = f(list);
  tsino::Shared<tsino::Array<uint8_t>> list2 = n > 2 ? tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1}) : some;
  int32_t fResult2 = f(*list2);
  tsino::Shared<tsino::Array<uint8_t>> list3 = n > 5 ? tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1}) : some;
  int32_t fResult3 = f(*list3);
  Serial.print(fResult);
  Serial.print(F(" "));
  Serial.print(fResult2);
  Serial.print(F(" "));
  Serial.print(fResult3);
  Serial.print(F(" "));
  tsino::inspect(Serial, some);
  Serial.println();
  tsino::Array<String> list4 = n == 3 ? tsino::Array<String>{F("a"), F("b")} : tsino::Array<String>{};
  String withoutFormatResult = tsino::withoutFormat(g(list4));
  tsino::Array<String> list5 = n == 4 ? tsino::Array<String>{} : tsino::Array<String>{
      F("a"),
      F("b")}.slice(0);
  String gResult = g(list5);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(gResult);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> maybeResult = maybe(2);
  tsino::Shared<tsino::Array<uint8_t>> list6 = maybeResult.has() ? maybeResult.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  int32_t fResult4 = f(*list6);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> maybeResult2 = maybe(1);
  tsino::Shared<tsino::Array<uint8_t>> list7 = maybeResult2.has() ? maybeResult2.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{5, 6});
  int32_t fResult5 = f(*list7);
  tsino::Array<uint8_t> list8 = ((void)n++, tsino::Array<uint8_t>{1});
  int32_t fResult6 = f(list8);
  Serial.print(fResult4);
  Serial.print(F(" "));
  Serial.print(fResult5);
  Serial.print(F(" "));
  Serial.print(fResult6);
  Serial.print(F(" "));
  Serial.println(n);
  const auto table = tsino::makeRecord<tsino::Shared<tsino::Array<uint8_t>>>(
      {{F("a"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})}});
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = table->get(F("a"));
  tsino::Shared<tsino::Array<uint8_t>> list9 = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  int32_t fResult7 = f(*list9);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult2 = table->get(F("b"));
  tsino::Shared<tsino::Array<uint8_t>> list10 = getResult2.has() ? getResult2.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  int32_t fResult8 = f(*list10);
  Serial.print(fResult7);
  Serial.print(F(" "));
  Serial.print(fResult8);
  Serial.print(F(" "));
  tsino::inspect(Serial, table);
  Serial.println();
  tsino::Shared<tsino::Array<uint8_t>> value = tsino::make<P>(
      tsino::makeShared<tsino::Array<uint8_t>>(
          n > 1 ? tsino::Array<uint8_t>{} : tsino::Array<uint8_t>{3}))->xs;
  tsino::Shared<tsino::Array<uint8_t>> value2 = tsino::make<P>(
      tsino::makeShared<tsino::Array<uint8_t>>(
          n > 100 ? tsino::Array<uint8_t>{} : tsino::Array<uint8_t>{3}))->xs;
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  tsino::Array<uint8_t> list11 = n > 2 ? tsino::Array<uint8_t>{2, 3} : tsino::Array<uint8_t>{4};
  tsino::Array<int32_t> value3 = tsino::Array<tsino::Array<uint8_t>>{
      n > 1 ? tsino::Array<uint8_t>{1} : tsino::Array<uint8_t>{}}.map<int32_t>(
      [](tsino::Array<uint8_t>& x) -> int32_t { return f(x); });
  tsino::inspect(
      Serial,
      both(
          tsino::makeShared<tsino::Array<uint8_t>>(
              n > 1 ? tsino::Array<uint8_t>{1} : tsino::Array<uint8_t>{}),
          list11));
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
}

void loop() {}
