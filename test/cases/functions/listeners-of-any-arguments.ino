// listeners-of-any-arguments: written by tsino from listeners-of-any-arguments.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Bus;
struct Obj;

struct Bus : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<String>>&)>>> all;
  void construct();
  tsino::Function<void()> on(const tsino::Function<void(const tsino::Shared<tsino::Array<String>>&)>& l);
  void emit(const tsino::Array<String>& args);
};

struct Obj : tsino::Object {
  tsino::Function<String(const tsino::Shared<tsino::Array<uint8_t>>&)> run;
  void construct(tsino::Function<String(const tsino::Shared<tsino::Array<uint8_t>>&)> run) {
    this->run = tsino::moved(run);
  }
};

tsino::Function<void()> Bus::on(const tsino::Function<void(const tsino::Shared<tsino::Array<String>>&)>& l) {
  const tsino::Ref<Bus> self = tsino::Ref<Bus>(this);
  this->all->push(l);
  return [self, l] {
    self->all = tsino::makeShared<tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<String>>&)>>>(
        self->all->filter(
            [&](const tsino::Function<void(const tsino::Shared<tsino::Array<String>>&)>& o) -> bool {
              return o != l;
            }));
  };
}

void Bus::emit(const tsino::Array<String>& args) {
  for (const tsino::Function<void(const tsino::Shared<tsino::Array<String>>&)>& l : *this->all) {
    l(tsino::makeShared<tsino::Array<String>>(args.copy()));
  }
}

void Bus::construct() {
  this->all = tsino::makeShared<tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<String>>&)>>>(
      tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<String>>&)>>{});
}

tsino::Function<double(int32_t)> compose(const tsino::Shared<tsino::Array<tsino::Function<double(double)>>>& fs) {
  return [fs](int32_t n) -> double {
    return fs->reduce<double>(
        [](double v, const tsino::Function<double(double)>& f) -> double { return f(v); },
        (double)n);
  };
}

String log_(const __FlashStringHelper* level, const tsino::Array<tsino::Union<double, String>>& parts) {
  return tsino::concat(level, F(":"), parts.join());
}

String wrap(tsino::Optional<int32_t> a, int32_t b, const tsino::Array<uint8_t>& c) {
  return tsino::concat(tsino::optionalText(a), F(" "), String(b), F(" "), String(c.length()));
}

tsino::Function<int32_t()> nested(tsino::Optional<int32_t> a = {}) {
  return [a]() -> int32_t { return !a.has() ? 0 : a.value() + 1; };
}

int32_t assign(tsino::Optional<int32_t> a = {}) {
  a = !a.has() ? tsino::Optional<int32_t>(5) : a;
  a = a.value() + 1;
  return a.value();
}

int32_t list(const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& a = {}, const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& b = {}) {
  return (a.has() ? a.value()->length() : -1) + (b.has() ? b.value()->length() : -1);
}

int32_t named(tsino::Optional<int32_t> a = {}) {
  return !a.has() ? 0 : a.value() > 0 ? 1 + named(a.value() - 1) : 0;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Bus> bus = tsino::make<Bus>();
  tsino::Function<void(const tsino::Optional<String>&)> value = [](const tsino::Optional<String>& a) {
    Serial.print(F("one "));
    Serial.println(tsino::optionalText(a));
  };
  const tsino::Function<void()> off = bus->on(
      [value](const tsino::Shared<tsino::Array<String>>& args) { value(args->get(0)); });
  tsino::Function<void(const tsino::Optional<String>&, const tsino::Optional<String>&)> value2 = [](const tsino::Optional<String>& a, const tsino::Optional<String>& b) {
    Serial.print(F("two "));
    Serial.print(
        tsino::optionalText(
            a.has() ? tsino::Optional<int32_t>(tsino::length(a.value())) : tsino::Optional<int32_t>{}));
    Serial.print(F(" "));
    Serial.println(b.has() ? tsino::toUpperCase(b.value()) : String(F("none")));
  };
  bus->on(
      [value2](const tsino::Shared<tsino::Array<String>>& args) {
        value2(args->get(0), args->get(1));
      });
  bus->on(
      [](const tsino::Shared<tsino::Array<String>>& rest) {
        Serial.print(F("rest "));
        Serial.println(rest->length());
      });
  bus->emit(tsino::Array<String>{F("x")});
  bus->emit(tsino::Array<String>{});
  off();
  bus->emit(tsino::Array<String>{F("y"), F("z")});
  tsino::inspect(
      Serial,
      compose(
          tsino::makeShared<tsino::Array<tsino::Function<double(double)>>>(
              tsino::Array<tsino::Function<double(double)>>{
                  [](double n) -> double { return n + 1.0; },
                  [](double n) -> double { return n * 2.0; }}))(3));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          log_(
              F("i"),
              tsino::Array<tsino::Union<double, String>>{
                  tsino::Union<double, String>(1.0),
                  tsino::Union<double, String>(String(F("a")))})));
  Serial.print(F(" "));
  Serial.print(wrap({}, 2, tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  Serial.print(wrap(1, 2, tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  Serial.println(wrap(1, 3, tsino::Array<uint8_t>{4, 5}));
  Serial.print(nested()());
  Serial.print(F(" "));
  Serial.println(nested(4)());
  Serial.print(assign());
  Serial.print(F(" "));
  Serial.println(assign(2));
  Serial.print(list());
  Serial.print(F(" "));
  Serial.print(list(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
  Serial.print(F(" "));
  Serial.println(
      list(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3, 4})));
  tsino::Function<String(tsino::Optional<int32_t>)> value3 = [](tsino::Optional<int32_t> a) -> String {
    return a.has() ? F("number") : F("undefined");
  };
  const tsino::Ref<Obj> obj = tsino::make<Obj>(
      [value3](const tsino::Shared<tsino::Array<uint8_t>>& p) -> String {
        return value3(tsino::convertOptional(p->get(0)));
      });
  Serial.print(
      tsino::withoutFormat(
          obj->run(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))));
  Serial.print(F(" "));
  Serial.println(obj->run(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})));
  Serial.print(named());
  Serial.print(F(" "));
  Serial.println(named(3));
}

void loop() {}
