// constant-names: written by tsino from constant-names.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct O;

struct O : tsino::Object {
  int32_t key1 = 0;
  int32_t x2y = 0;
  int32_t q = 0;
  int32_t aaz = 0;
  void construct(int32_t key1, int32_t x2y, int32_t q, int32_t aaz) {
    this->key1 = key1;
    this->x2y = x2y;
    this->q = q;
    this->aaz = aaz;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("key1"), this->key1);
    out.field(F("x2y"), this->x2y);
    out.field(F("q"), this->q);
    out.field(F("aaz"), this->aaz);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Names of properties that templates of constants make; length and name of a function that another one is called with.
  const __FlashStringHelper* const k = F("key");
  const tsino::Ref<O> o = tsino::make<O>(1, 2, 3, 4);
  Serial.print(o->key1);
  Serial.print(F(" "));
  Serial.print(o->x2y);
  Serial.print(F(" "));
  Serial.print(o->q);
  Serial.print(F(" "));
  tsino::inspect(Serial, o);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<String>{F("key1"), F("x2y"), F("q"), F("aaz")});
  Serial.println();
  Serial.println(
      [](const tsino::Function<int32_t()>& f, const tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)>& g) -> int32_t {
        return 0 + 2 + tsino::length(F(""));
      }(
          []() -> int32_t { return 1; },
          [](int32_t a, tsino::Optional<int32_t> b) -> int32_t { return a; }));
  Serial.println(
      [](const tsino::Function<int32_t(int32_t)>& f) -> String {
        return tsino::concat(F("twice"), String(f(2)), String(1));
      }([](int32_t x) -> int32_t { return x * 2; }));
}

void loop() {}
