// methods-of-nothing: written by tsino from methods-of-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Shape;
struct Shape_;

struct Shape : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

String f(int32_t x) {
  return tsino::concat(F("a"), String(x));
}

void fail(int32_t n) {
  tsino::raise(tsino::makeError<tsino::Error>(F("x"), n));
}

tsino::Array<int32_t> make() {
  return tsino::Array<int32_t>{};
}

void setup() {
  Serial.begin(115200);
  // @run
  // Methods of `[]`, whose functions are never called, and lists of what never comes back.
  Serial.print(
      tsino::Array<int32_t>{}.map<int32_t>([](int32_t value) -> int32_t { return value; }).length());
  Serial.print(F(" "));
  Serial.print(tsino::Array<int32_t>{}.filter([](int32_t v) -> bool { return true; }).length());
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<int32_t>{}.some([](int32_t x) -> bool { return x != 0; }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<int32_t>{}.every([](int32_t x) -> bool { return x == 1; }) ? F("true") : F("false"));
  tsino::Array<int32_t>{}.forEach([](int32_t x) { Serial.println(x); });
  Serial.print(
      tsino::optionalText(tsino::Array<int32_t>{}.find([](int32_t x) -> bool { return x != 0; })));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<int32_t>{}.map<String>([](int32_t x) -> String { return String(x); }).length());
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<int32_t>{}.map<tsino::Array<int32_t>>(
          [](int32_t x) -> tsino::Array<int32_t> { return tsino::Array<int32_t>{x}; }).length());
  int32_t lengthResult = tsino::Array<int32_t>{}.sort(
      [](int32_t a, int32_t b) -> int32_t { return a - b; }).length();
  Serial.print(
      tsino::Array<int32_t>{}.flatMap<uint8_t>(
          [](int32_t x) -> tsino::Array<uint8_t> { return tsino::Array<uint8_t>{1}; }).length());
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<int32_t>{}.map<tsino::Shared<tsino::Array<int32_t>>>(
          [](int32_t value, int32_t value2) -> tsino::Shared<tsino::Array<int32_t>> {
            return tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{value2, value});
          }).length());
  Serial.print(
      tsino::Array<int32_t>{}.map<String>([](int32_t x) -> String { return f(x); }).length());
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<int32_t>{}.map<int32_t>([](int32_t x) -> int32_t { return x * 2; }).length());
  tsino::inspect(
      Serial,
      tsino::Array<int32_t>{}.map<tsino::Ref<Shape>>(
          [](int32_t x) -> tsino::Ref<Shape> { return tsino::make<Shape>(x); }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<int32_t>{}.map<bool>([](int32_t value) -> bool { return value != 0; }));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<int32_t>{}.map<tsino::Ref<Shape_>>(
          [](int32_t x) -> tsino::Ref<Shape_> { return tsino::make<Shape_>(x); }).map<int32_t>(
          [](const tsino::Ref<Shape_>& given) -> int32_t {
            const int32_t a = given->a;
            return a;
          }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<int32_t>{}.filter([](int32_t value) -> bool { return value != 0; }).map<String>(
          [](int32_t x) -> String { return String(x); }));
  Serial.println();
  {
    tsino::Array<int32_t> value = tsino::Array<uint8_t>{1}.map<int32_t>(
        [](int32_t n) -> int32_t {
          if (tsino::thrown()) return 0;
          fail(n);
          return 0;
          return 0;
        });
    if (tsino::thrown()) goto caught;
    Serial.println(value.length());
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->message);
  }
  {
    tsino::Array<int32_t> value = tsino::Array<uint8_t>{1}.map<int32_t>(
        [](int32_t n) -> int32_t {
          if (tsino::thrown()) return 0;
          fail(n);
          return 0;
          return 0;
        });
    if (tsino::thrown()) goto caught2;
    Serial.println(value.length());
  }
  caught2:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->message);
  }
  tsino::Array<int32_t> none;
  Serial.print(none.map<int32_t>([](int32_t n) -> int32_t { return n; }).length());
  Serial.print(F(" "));
  Serial.print(none.length());
  Serial.print(F(" "));
  tsino::inspect(Serial, none);
  Serial.println();
  Serial.print(make().length());
  Serial.print(F(" "));
  Serial.println(make().map<uint8_t>([](int32_t x) -> int32_t { return 1; }).length());
}

void loop() {}
