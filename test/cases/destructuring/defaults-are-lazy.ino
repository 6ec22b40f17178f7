// defaults-are-lazy: written by tsino from defaults-are-lazy.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Options;
struct Read;
struct Shape;

struct Options : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Union<tsino::Undefined, tsino::Null, double> b;
  tsino::Optional<tsino::Ref<Read>> c;
  void construct(tsino::Optional<int32_t> a = {}, tsino::Union<tsino::Undefined, tsino::Null, double> b = tsino::Union<tsino::Undefined, tsino::Null, double>{}, tsino::Optional<tsino::Ref<Read>> c = {}) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
  }
};

struct Read : tsino::Object {
  tsino::Optional<int32_t> d;
  void construct(tsino::Optional<int32_t> d = {}) {
    this->d = tsino::moved(d);
  }
};

struct Shape : tsino::Object {
  tsino::Optional<int32_t> m;
  tsino::Optional<int32_t> n;
  tsino::Optional<int32_t> o;
  void construct(tsino::Optional<int32_t> m, tsino::Optional<int32_t> n, tsino::Optional<int32_t> o = {}) {
    this->m = tsino::moved(m);
    this->n = tsino::moved(n);
    this->o = tsino::moved(o);
  }
};

// @run
// A default is evaluated only where the value is undefined, in order, and may use the names before it.
String calls = "";

int32_t make(const __FlashStringHelper* name, int32_t value) {
  calls += name;
  return value;
}

String read_(const tsino::Optional<tsino::Ref<Options>>& options = {}) {
  const tsino::Ref<Options> options2 = options.has() ? options.value() : tsino::make<Options>();
  tsino::Optional<int32_t> a = options2->a;
  const int32_t a2 = a.has() ? a.value() : make(F("a"), 1);
  const tsino::Optional<int32_t> b = tsino::convertOptional(
      options2->b.is<tsino::Undefined>() ? tsino::Optional<double>((double)make(F("b"), 2)) : tsino::optionalMember<double, tsino::Null>(
          options2->b));
  tsino::Optional<tsino::Ref<Read>> c = options2->c;
  const tsino::Ref<Read> c2 = c.has() ? c.value() : tsino::make<Read>(
      tsino::Optional<int32_t>(make(F("c"), 4)));
  tsino::Optional<int32_t> d = c2->d;
  const int32_t d2 = d.has() ? d.value() : make(F("d"), 3);
  return tsino::concat(String(a2), F(" "), tsino::optionalTextOrNull(b), F(" "), String(d2));
}

int32_t counter = 0;

int32_t next() {
  return ++counter;
}

String tail(const tsino::Optional<tsino::Shared<tsino::Array<String>>>& given = {}) {
  tsino::Shared<tsino::Array<String>> given2 = given.has() ? given.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("default"), F("x")});
  tsino::Optional<String> getResult = given2->get(0);
  const String first = getResult.has() ? getResult.value() : String(F("none"));
  tsino::Array<String> others = given2->slice(1);
  return tsino::concat(first, String(others.length()));
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(read_());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(calls);
  calls = F("");
  String withoutFormatResult2 = tsino::withoutFormat(
      read_(
          tsino::make<Options>(
              tsino::Optional<int32_t>(0),
              tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}),
              tsino::Optional<tsino::Ref<Read>>(tsino::make<Read>()))));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(calls);
  calls = F("");
  String withoutFormatResult3 = tsino::withoutFormat(
      read_(
          tsino::make<Options>(
              tsino::Optional<int32_t>{},
              tsino::Union<tsino::Undefined, tsino::Null, double>{},
              tsino::Optional<tsino::Ref<Read>>(tsino::make<Read>(tsino::Optional<int32_t>(9))))));
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.println(calls);

  calls = F("");
  tsino::Array<tsino::Optional<int32_t>> value{
      tsino::Optional<int32_t>(5),
      tsino::Optional<int32_t>{}};
  tsino::Optional<int32_t> getResult = value.get(0);
  const int32_t x = getResult.has() ? getResult.value() : make(F("x"), 10);
  tsino::Optional<int32_t> getResult2 = value.get(1);
  const int32_t y = getResult2.has() ? getResult2.value() : make(F("y"), x + 1);
  tsino::Optional<int32_t> getResult3 = value.get(2);
  const int32_t z = getResult3.has() ? getResult3.value() : y * 2;
  Serial.print(x);
  Serial.print(F(" "));
  Serial.print(y);
  Serial.print(F(" "));
  Serial.print(z);
  Serial.print(F(" "));
  Serial.println(calls);
  tsino::Array<int32_t> value2;
  const int32_t p = value2.get(0).valueOr(1);
  const int32_t q = value2.get(1).valueOr(p);
  tsino::Optional<int32_t> getResult4 = value2.get(2);
  const int32_t r = getResult4.has() ? getResult4.value() : p + q;
  Serial.print(p);
  Serial.print(F(" "));
  Serial.print(q);
  Serial.print(F(" "));
  Serial.println(r);
  const tsino::Ref<Shape> value3 = tsino::make<Shape>(
      tsino::Optional<int32_t>{},
      tsino::Optional<int32_t>(50));
  tsino::Optional<int32_t> m = value3->m;
  const int32_t m2 = m.has() ? m.value() : next();
  tsino::Optional<int32_t> n = value3->n;
  const int32_t n2 = n.has() ? n.value() : next();
  tsino::Optional<int32_t> o = value3->o;
  const int32_t o2 = o.has() ? o.value() : next();
  Serial.print(m2);
  Serial.print(F(" "));
  Serial.print(n2);
  Serial.print(F(" "));
  Serial.print(o2);
  Serial.print(F(" "));
  Serial.println(counter);
  Serial.print(tsino::withoutFormat(tail()));
  Serial.print(F(" "));
  Serial.print(tail(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})));
  Serial.print(F(" "));
  Serial.println(
      tail(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("b"), F("c")})));
}

void loop() {}
