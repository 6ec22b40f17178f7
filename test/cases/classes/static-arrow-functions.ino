// static-arrow-functions: written by tsino from static-arrow-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Temp;
struct Base;
struct Derived;

// @run
// Arrow functions in static fields, called under the name of the class.
struct Temp : tsino::Object {
  int32_t c = 0;
  void construct(int32_t c);
};

struct Base : tsino::Object {
  void construct();
  virtual ~Base() {}
};

struct Derived : Base {};

void Temp::construct(int32_t c) {
  this->c = c;
}
int32_t Temp_count = 0;

void Base::construct() {}
int32_t Base_limit = 3;
const tsino::Function<double(int32_t)> Base_fact = [](int32_t n) -> double {
  return n <= 1 ? 1.0 : n * Base_fact(n - 1);
};

void setup() {
  Serial.begin(115200);
  const tsino::Function<tsino::Ref<Temp>(int32_t)> Temp_fromC = [](int32_t c) -> tsino::Ref<Temp> {
    return tsino::make<Temp>(c);
  };
  const tsino::Function<int32_t(int32_t)> Temp_twice = [](int32_t n) -> int32_t { return n * 2; };
  const tsino::Function<void(const String&)> Temp_log = [](const String& text) {
    Temp_count++;
    Serial.print(tsino::withoutFormat(text));
    Serial.print(F(" "));
    Serial.println(Temp_count);
  };
  Serial.print(Temp_fromC(5)->c);
  Serial.print(F(" "));
  Serial.println(Temp_twice(4));
  Temp_log(F("a"));
  const tsino::Function<int32_t(int32_t)> f = Temp_twice;
  Serial.print(f(3));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{1, 2}.map<uint8_t>([&](int32_t n) -> int32_t { return Temp_twice(n); }));
  Serial.println();
  const tsino::Function<String(int32_t)> Base_make = [](int32_t n) -> String {
    return tsino::concat(F("base "), String(n));
  };
  tsino::Array<tsino::Function<String(int32_t)>> Base_handlers{
      [](int32_t n) -> String { return tsino::concat(F("h"), String(n)); },
      Base_make};
  tsino::Optional<tsino::Function<String(int32_t)>> Base_maybe;
  tsino::Function<int32_t(int32_t)> Base_scaled = [](int32_t n) -> int32_t {
    return n * Base_limit;
  };
  const tsino::Function<int32_t(int32_t)> Base_self = [](int32_t n) -> int32_t {
    return Base_limit + n;
  };
  Serial.print(tsino::withoutFormat(Base_make(1)));
  Serial.print(F(" "));
  Serial.print(Base_make(2));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      Base_handlers.map<String>(
          [](const tsino::Function<String(int32_t)>& h) -> String { return h(4); }));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          Base_maybe.has() ? tsino::Optional<String>(Base_maybe.value()(1)) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(Base_scaled(5));
  Base_maybe = Base_make;
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              Base_maybe.has() ? tsino::Optional<String>(Base_maybe.value()(7)) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  tsino::inspect(Serial, Base_fact(5));
  Serial.println();
  Base_limit = 10;
  Serial.println(Base_scaled(5));
  Base_scaled = [](int32_t n) -> int32_t { return n + 1; };
  Serial.print(Base_scaled(5));
  Serial.print(F(" "));
  Serial.println(Base_scaled(6));
}

void loop() {}
