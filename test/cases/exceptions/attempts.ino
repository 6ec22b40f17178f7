// attempts: written by tsino from attempts.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-buffer.h"
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/data-view.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/library-errors.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/typed-array.h"

struct Box;

struct Box : tsino::Object {
  String s;
  int32_t size = 0;
  void construct(const String& s);
};

// @run
// What the library throws, caught by one function that takes the attempt.
tsino::Array<String> results;

tsino::Optional<String> attempt(const __FlashStringHelper* name, const tsino::Function<String()>& f) {
  {
    const String r = f();
    if (tsino::thrown()) goto caught;
    results.push(tsino::concat(name, F(": "), r));
    return r;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    results.push(
        tsino::concat(
            name,
            F("! "),
            e->isA(tsino::RangeError::classId) ? F("RangeError") : e->isA(
                tsino::TypeError::classId) ? F("TypeError") : F("?"),
            F(" "),
            e->message));
    return {};
  }
}

tsino::Optional<double> attempt_(const __FlashStringHelper* name, const tsino::Function<double()>& f) {
  {
    const double r = f();
    if (tsino::thrown()) goto caught;
    results.push(tsino::concat(name, F(": "), tsino::toText(r)));
    return r;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    results.push(
        tsino::concat(
            name,
            F("! "),
            e->isA(tsino::RangeError::classId) ? F("RangeError") : e->isA(
                tsino::TypeError::classId) ? F("TypeError") : F("?"),
            F(" "),
            e->message));
    return {};
  }
}
int32_t n = -1;
const int32_t big = 101;
tsino::Array<int32_t> xs;

void Box::construct(const String& s) {
  this->s = s;
  int32_t value = n + 2;
  tsino::checkRepeat(s, value);
  if (tsino::thrown()) return;
  this->size = tsino::length(tsino::repeat(s, value));
}

void setup() {
  Serial.begin(115200);
  attempt(
      F("repeat"),
      []() -> String {
        tsino::checkCount(n);
        if (tsino::thrown()) return {};
        return tsino::repeat(F("ab"), n);
      });
  attempt(
      F("repeat0"),
      []() -> String {
        int32_t value = n + 1;
        tsino::checkCount(value);
        if (tsino::thrown()) return {};
        return tsino::repeat(F("ab"), value);
      });
  attempt(
      F("fixed"),
      []() -> String {
        tsino::checkDigits(big);
        if (tsino::thrown()) return {};
        return tsino::toFixed(1.5, big);
      });
  attempt(
      F("radix"),
      []() -> String {
        int32_t value = n + 38;
        tsino::checkRadix(value);
        if (tsino::thrown()) return {};
        return tsino::toRadix(255, value);
      });
  attempt(
      F("radix16"),
      []() -> String {
        int32_t value = 17 + n;
        tsino::checkRadix(value);
        if (tsino::thrown()) return {};
        return tsino::toRadix(255, value);
      });
  attempt_(
      F("reduce"),
      []() -> double {
        tsino::checkNotEmpty(xs);
        if (tsino::thrown()) return 0.0;
        return xs.reduce<int32_t>([](int32_t a, int32_t b) -> int32_t { return a + b; });
      });
  attempt_(
      F("reduce1"),
      []() -> double {
        return tsino::Array<uint8_t>{5}.reduce<int32_t>(
            [](int32_t a, int32_t b) -> int32_t { return a + b; });
      });
  attempt(
      F("cp"),
      []() -> String {
        int32_t value = 0x110000 + n + 1;
        tsino::checkCodePoint(value);
        if (tsino::thrown()) return {};
        return tsino::fromCodePoint(value);
      });
  attempt(
      F("prec"),
      []() -> String {
        int32_t value = n + 1;
        tsino::checkPrecision(3.14159, value);
        if (tsino::thrown()) return {};
        return tsino::toPrecision(3.14159, value);
      });
  attempt(F("exp"), []() -> String { return tsino::toExponential(12345.0, 2); });
  attempt_(
      F("len"),
      []() -> double {
        tsino::checkLength(n);
        if (tsino::thrown()) return 0.0;
        xs.setLength(n);
        return xs.length();
      });
  attempt(
      F("with"),
      []() -> String {
        tsino::Array<uint8_t> value{1, 2};
        int32_t value2 = 5 + n;
        tsino::checkIndex(value, value2);
        if (tsino::thrown()) return {};
        return value.with(value2, 3).join();
      });
  attempt_(
      F("u8"),
      []() -> double {
        tsino::checkBytesLength(n);
        if (tsino::thrown()) return 0.0;
        return tsino::Uint8Array(n).length();
      });
  attempt_(
      F("dv"),
      []() -> double {
        tsino::DataView value = tsino::DataView(tsino::ArrayBuffer(4));
        tsino::checkOffset(value, 1, 4);
        if (tsino::thrown()) return 0.0;
        return value.getInt32(1);
      });
  attempt_(
      F("dv0"),
      []() -> double {
        tsino::DataView d = tsino::DataView(tsino::ArrayBuffer(4));
        tsino::checkOffset(d, 0, 4);
        if (tsino::thrown()) return 0.0;
        d.setFloat32(0, 1.5);
        tsino::checkOffset(d, 0, 1);
        if (tsino::thrown()) return 0.0;
        return d.getUint8(0);
      });
  attempt(
      F("nested"),
      []() -> String {
        String result;
        {
          tsino::checkCount(n);
          if (tsino::thrown()) goto finally;
          result = tsino::repeat(F("x"), n);
        }
        finally:;
        results.push(F("finally"));
        if (tsino::thrown()) return {};
        return result;
      });
  attempt_(F("json"), []() -> double { return tsino::parseJson<double>(F("{bad")); });
  Serial.println(
      results.map<String>(
          [](const String& r) -> String { return tsino::split(r, F(" in JSON"))[0]; }).join(
          F("\n")));
  attempt_(
      F("ctor"),
      []() -> double {
        tsino::Ref<Box> box = tsino::make<Box>(F("abc"));
        if (tsino::thrown()) return 0.0;
        return box->size;
      });
  n = -5;
  attempt_(
      F("ctor"),
      []() -> double {
        tsino::Ref<Box> box = tsino::make<Box>(F("abc"));
        if (tsino::thrown()) return 0.0;
        return box->size;
      });
  tsino::Array<tsino::Optional<String>> pads = tsino::Array<String>{F("a"), F("bb")}.map<tsino::Optional<String>>(
      [](const String& s) -> tsino::Optional<String> {
        return attempt(
            F("map"),
            [s]() -> String {
              String value = tsino::padStart(s, 4, F("-"));
              int32_t value2 = tsino::length(s) - 2 + 1;
              tsino::checkRepeat(value, value2);
              if (tsino::thrown()) return {};
              return tsino::repeat(value, value2);
            });
      });
  tsino::inspect(Serial, pads);
  Serial.print(F(" "));
  tsino::inspect(Serial, results.slice(-4));
  Serial.println();
}

void loop() {}
