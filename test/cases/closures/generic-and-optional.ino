// generic-and-optional: written by tsino from generic-and-optional.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Opts;

struct Opts : tsino::Object {
  tsino::Optional<tsino::Function<void(int32_t)>> onDone;
  String name;
  void construct(tsino::Optional<tsino::Function<void(int32_t)>> onDone, String name) {
    this->onDone = tsino::moved(onDone);
    this->name = tsino::moved(name);
  }
};

// @run
// Generic functions that make closures, optional functions that are called, generic functions as values.
tsino::Function<int32_t(int32_t)> memoize(const tsino::Function<int32_t(int32_t)>& compute) {
  const auto cache = tsino::makeShared<tsino::Map<uint8_t, uint8_t>>();
  return [cache, compute](int32_t key) -> int32_t {
    if (!cache->has((uint8_t)key)) cache->set((uint8_t)key, (uint8_t)compute(key));
    return cache->at((uint8_t)key);
  };
}
int32_t computed = 0;

tsino::Function<tsino::Optional<int32_t>()> range(int32_t a, tsino::Optional<int32_t> bGiven = {}) {
  const double b = bGiven.has() ? (double)bGiven.value() : (double)INFINITY;
  tsino::Ref<tsino::Cell<int32_t>> n = tsino::make<tsino::Cell<int32_t>>(a);
  return [n, b]() -> tsino::Optional<int32_t> {
    return n->value < b ? tsino::Optional<int32_t>(n->value++) : tsino::Optional<int32_t>{};
  };
}

tsino::Function<tsino::Optional<String>()> mapN(const tsino::Function<tsino::Optional<int32_t>()>& next, const tsino::Function<String(int32_t)>& f) {
  return [next, f]() -> tsino::Optional<String> {
    const tsino::Optional<int32_t> v = next();
    return !v.has() ? tsino::Optional<String>{} : tsino::Optional<String>(f(v.value()));
  };
}

void go(const tsino::Ref<Opts>& o) {
  if (o->onDone.has()) o->onDone.value()(tsino::length(o->name));
}

int32_t identity(int32_t x) {
  return x;
}

String identity_(const String& x) {
  return x;
}

int32_t pick(const tsino::Array<uint8_t>& xs, int32_t i) {
  return xs[i];
}

String pick_(const tsino::Array<String>& xs, int32_t i) {
  return xs[i];
}
String log_ = "";

int32_t note(const __FlashStringHelper* name, int32_t value) {
  log_ += name;
  return value;
}

const __FlashStringHelper* note_(const __FlashStringHelper* name, const __FlashStringHelper* value) {
  log_ += name;
  return value;
}

void setup() {
  Serial.begin(115200);
  const tsino::Function<int32_t(int32_t)> slowSquare = memoize(
      [](int32_t n) -> int32_t {
        computed++;
        return n * n;
      });
  int32_t value = slowSquare(4);
  int32_t value2 = slowSquare(4);
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(computed);
  const tsino::Function<tsino::Optional<String>()> m = mapN(
      range(1, 4),
      [](int32_t n) -> String { return tsino::concat(F("n"), String(n)); });
  String withoutFormatResult = tsino::withoutFormat(tsino::optionalText(m()));
  String value3 = tsino::optionalText(m());
  String value4 = tsino::optionalText(m());
  tsino::Optional<String> value5 = m();
  String value6 = value5.has() ? value5.value() : String(F("end"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.println(value6);
  tsino::Optional<tsino::Function<int32_t(int32_t)>> cb;
  tsino::Optional<int32_t> value7 = cb.has() ? tsino::Optional<int32_t>(cb.value()(3)) : tsino::Optional<int32_t>{};
  tsino::printUnion(
      Serial,
      !value7.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          (double)value7.value()));
  Serial.println();
  cb = tsino::Optional<tsino::Function<int32_t(int32_t)>>(
      [](int32_t x) -> int32_t { return x + 1; });
  tsino::Optional<int32_t> value8 = cb.has() ? tsino::Optional<int32_t>(cb.value()(3)) : tsino::Optional<int32_t>{};
  tsino::printUnion(
      Serial,
      !value8.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          (double)value8.value()));
  Serial.println();
  go(tsino::make<Opts>(tsino::Optional<tsino::Function<void(int32_t)>>{}, F("x")));
  go(
      tsino::make<Opts>(
          tsino::Optional<tsino::Function<void(int32_t)>>(
              [](int32_t n) {
                Serial.print(F("done "));
                Serial.println(n);
              }),
          F("xyz")));
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<uint8_t>{1, 2}.map<uint8_t>(
              [](int32_t x) -> int32_t { return identity(x); }).join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<String>{F("a")}.map<String>(
          [](const String& x) -> String { return identity_(x); }).join());
  Serial.print(pick(tsino::Array<uint8_t>{5, 6}, 1));
  Serial.print(F(" "));
  Serial.println(pick_(tsino::Array<String>{F("p")}, 0));
  int32_t noteResult = note(F("A"), 1);
  const __FlashStringHelper* noteResult2 = note_(F("B"), F("s"));
  Serial.print(noteResult);
  Serial.print(F(" "));
  Serial.print(noteResult2);
  Serial.print(F(" "));
  Serial.println(log_);
  const tsino::Function<int32_t(int32_t)> fnOr = cb.has() ? cb.value() : [](int32_t n) -> int32_t {
    return n * 100;
  };
  Serial.println(fnOr(2));
  const tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> chosen = computed > 5 ? [](int32_t a, tsino::Optional<int32_t>) -> int32_t {
    return a;
  } : [](int32_t a, tsino::Optional<int32_t> b) -> int32_t { return a * 2; };
  Serial.println(chosen(4, {}));
}

void loop() {}
