// one-function-of-several-kinds: written by tsino from one-function-of-several-kinds.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Bell_number;
struct Bell_string;
struct C;
struct Bell_C;

// @run
// A function that looks at none of its arguments, given where each is of another type.
struct Bell_number : tsino::Object {
  tsino::Array<tsino::Function<void(int32_t, int32_t)>> fs;
  void construct();
  void on(tsino::Function<void(int32_t, int32_t)> f);
  void ring(int32_t value);
};

// @run
// A function that looks at none of its arguments, given where each is of another type.
struct Bell_string : tsino::Object {
  tsino::Array<tsino::Function<void(const String&, int32_t)>> fs;
  void construct();
  void on(tsino::Function<void(const String&, int32_t)> f);
  void ring(const __FlashStringHelper* value);
};

struct C : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
};

// @run
// A function that looks at none of its arguments, given where each is of another type.
struct Bell_C : tsino::Object {
  tsino::Array<tsino::Function<void(const tsino::Ref<C>&, int32_t)>> fs;
  void construct();
  void on(tsino::Function<void(const tsino::Ref<C>&, int32_t)> f);
  void ring(const tsino::Ref<C>& value);
};

void Bell_number::on(tsino::Function<void(int32_t, int32_t)> f) {
  this->fs.push(tsino::moved(f));
}

void Bell_number::ring(int32_t value) {
  this->fs.forEach(
      [&](const tsino::Function<void(int32_t, int32_t)>& f, int32_t i) { f(value, i); });
}

void Bell_number::construct() {
  this->fs = tsino::Array<tsino::Function<void(int32_t, int32_t)>>{};
}

void Bell_string::on(tsino::Function<void(const String&, int32_t)> f) {
  this->fs.push(tsino::moved(f));
}

void Bell_string::ring(const __FlashStringHelper* value) {
  this->fs.forEach(
      [&](const tsino::Function<void(const String&, int32_t)>& f, int32_t i) { f(value, i); });
}

void Bell_string::construct() {
  this->fs = tsino::Array<tsino::Function<void(const String&, int32_t)>>{};
}

void Bell_C::on(tsino::Function<void(const tsino::Ref<C>&, int32_t)> f) {
  this->fs.push(tsino::moved(f));
}

void Bell_C::ring(const tsino::Ref<C>& value) {
  this->fs.forEach(
      [&](const tsino::Function<void(const tsino::Ref<C>&, int32_t)>& f, int32_t i) {
        f(value, i);
      });
}

void Bell_C::construct() {
  this->fs = tsino::Array<tsino::Function<void(const tsino::Ref<C>&, int32_t)>>{};
}
String log_ = "";

void tick() {
  log_ += F(".");
}

void tock() {
  log_ += F("|");
}

void each(const tsino::Array<uint8_t>& xs, const tsino::Function<void(int32_t, int32_t)>& f) {
  for (int32_t i = 0; i < xs.length(); i++) f(xs[i], i);
}

void each_(const tsino::Array<String>& xs, const tsino::Function<void(const String&, int32_t)>& f) {
  for (int32_t i = 0; i < xs.length(); i++) f(xs[i], i);
}

void each_one_function_of_several_kinds(const tsino::Array<bool>& xs, const tsino::Function<void(bool, int32_t)>& f) {
  for (int32_t i = 0; i < xs.length(); i++) f(xs[i], i);
}

void each2(const tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>& xs, const tsino::Function<void(const tsino::Shared<tsino::Array<uint8_t>>&, int32_t)>& f) {
  for (int32_t i = 0; i < xs.length(); i++) f(xs[i], i);
}

tsino::Function<void(int32_t, int32_t)> made(const String& prefix) {
  return [prefix](int32_t, int32_t) { log_ += prefix; };
}
const tsino::Function<void(int32_t, int32_t)> p = made("P");

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Bell_number> a = tsino::make<Bell_number>();
  const tsino::Ref<Bell_string> b = tsino::make<Bell_string>();
  const tsino::Ref<Bell_C> c = tsino::make<Bell_C>();
  a->on(tsino::Function<void(int32_t, int32_t)>::of<decltype(tick), tick>());
  b->on([](const String& value, int32_t count) { tick(); });
  c->on([](const tsino::Ref<C>& value, int32_t count) { tick(); });
  a->on(tsino::Function<void(int32_t, int32_t)>::of<decltype(tock), tock>());
  b->on([](const String& value, int32_t count) { tock(); });
  c->on([](const tsino::Ref<C>& value, int32_t count) { tock(); });
  a->ring(1);
  b->ring(F("x"));
  c->ring(tsino::make<C>(1));
  Serial.println(log_);
  each(
      tsino::Array<uint8_t>{1, 2},
      tsino::Function<void(int32_t, int32_t)>::of<decltype(tick), tick>());
  each_(tsino::Array<String>{F("a")}, [](const String& x, int32_t i) { tick(); });
  each_one_function_of_several_kinds(tsino::Array<bool>{true}, [](bool x, int32_t i) { tock(); });
  each(tsino::Array<uint8_t>{1}, p);
  each_(tsino::Array<String>{F("s")}, [](const String& x, int32_t i) { p(0, 0); });
  each2(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})},
      [](const tsino::Shared<tsino::Array<uint8_t>>& x, int32_t i) { p(0, 0); });
  const tsino::Optional<tsino::Function<void(int32_t, int32_t)>> maybe = tsino::length(log_) > 2 ? tsino::Optional<tsino::Function<void(int32_t, int32_t)>>(
      p) : tsino::Optional<tsino::Function<void(int32_t, int32_t)>>{};
  if (maybe.has()) {
    each(tsino::Array<uint8_t>{1}, maybe.value());
    tsino::Function<void(int32_t, int32_t)> maybeBefore = maybe.value();
    each_(
        tsino::Array<String>{F("s")},
        [maybeBefore](const String& x, int32_t i) { maybeBefore(0, 0); });
  }
  Serial.println(log_);
}

void loop() {}
