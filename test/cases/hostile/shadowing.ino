// shadowing: written by tsino from shadowing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Console2;
struct C;
struct Math;

struct Console2 : tsino::Object {
  tsino::Function<int32_t(const String&)> log;
  void construct(tsino::Function<int32_t(const String&)> log) {
    this->log = tsino::moved(log);
  }
};

struct C : tsino::Object {
  String x;
  void construct();
  String show(const tsino::Optional<String>& xGiven = {});
};

struct Math : tsino::Object {
  int32_t max_ = 0;
  void construct(int32_t max_) {
    this->max_ = max_;
  }
};

tsino::Array<String> result;

int32_t f(int32_t n) {
  return n * 2;
}

String h(const __FlashStringHelper* x) {
  return tsino::concat(x, F("inner"));
}

const __FlashStringHelper* g(const __FlashStringHelper* x) {
  {
    const String x2 = F("unused by h");
    result.push(tsino::concat(h(x), String(tsino::length(x2))));
  }
  return x;
}

int32_t f_(int32_t x) {
  result.push(String(x));
  {
    const __FlashStringHelper* const x2 = F("block");
    result.push(x2);
    {
      bool x3 = true;
      x3 = !x3;
      result.push(x3 ? F("true") : F("false"));
    }
  }
  for (int32_t x2 = 0; x2 < 1; x2++) {
    const int32_t y = x2;
    for (int32_t x3 = 10; x3 < 11; x3++) result.push(tsino::concat(String(y), String(x3)));
  }
  result.push(g(F("g")));
  tsino::raise(tsino::make<tsino::Error>(F("e")));
  {
    const tsino::Ref<tsino::Error> x2 = tsino::caught();
    result.push(x2->message);
  }
  if (x > 0) {
    return f(x);
  }
  return x;
}

String C::show(const tsino::Optional<String>& xGiven) {
  String x = xGiven.has() ? xGiven.value() : String(F("parameter"));
  const String& self_ = this->x;
  return tsino::Array<String>{
      tsino::moved(x),
      self_,
      [](const String& x2) -> String { return x2; }(F("arrow"))}.join(F("/"));
}

void C::construct() {
  this->x = F("field");
}

String outer_inner(const __FlashStringHelper* outer_, const __FlashStringHelper* inner) {
  return tsino::concat(inner, outer_);
}

String outer() {
  const __FlashStringHelper* const outer_ = F("own name");
  return outer_inner(outer_, F("x"));
}

int32_t self(int32_t self_) {
  return self_ > 0 ? self_ - 1 : self_;
}

void setup() {
  Serial.begin(115200);
  // @run
  // One name at every level: module, parameters, blocks, loops, closures, methods, catch, inner functions.
  String x = F("module");
  int32_t fResult = f_(5);
  Serial.print(fResult);
  Serial.print(F(" "));
  Serial.print(x);
  Serial.print(F(" "));
  Serial.println(result.join());
  x += F("!");
  Serial.print(tsino::withoutFormat(tsino::make<C>()->show()));
  Serial.print(F(" "));
  Serial.print(tsino::make<C>()->show(tsino::Optional<String>(F("given"))));
  Serial.print(F(" "));
  Serial.println(x);
  switch (tsino::length(x)) {
    case 7: {
      const int32_t x2 = 1;
      Serial.println(x2);
      break;
    }
    default: {
      const int32_t x2 = 2;
      Serial.println(x2);
    }
  }
  const tsino::Ref<Console2> console2 = tsino::make<Console2>(
      [](const String& x2) -> int32_t { return tsino::length(x2); });
  const int32_t log = console2->log(F("abc"));
  Serial.println(log);
  const int32_t Math2 = [](const tsino::Ref<Math>& Math_) -> int32_t { return Math_->max_; }(
      tsino::make<Math>(9));
  tsino::Array<String> value{F("a"), F("b")};
  tsino::Array<String> names = value.map<String>(
      [&](const String& name, int32_t i) -> String {
        return tsino::concat(name, String(i), String(value.length()));
      });
  Serial.print(Math2);
  Serial.print(F(" "));
  Serial.println(names.join());
  Serial.println(outer());
  Serial.println(self(self(3)));
}

void loop() {}
