// functions-of-their-own-kind: written by tsino from functions-of-their-own-kind.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Holder;
struct Conf;

struct Unknown : tsino::Union<tsino::Undefined, bool, double, String, tsino::Function<Unknown()>, tsino::Function<Unknown(int32_t)>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Holder : tsino::Object {
  Unknown value;
  void construct();
  void set(Unknown value);
};

struct Conf : tsino::Object {
  Unknown text;
  void construct(Unknown text) {
    this->text = tsino::moved(text);
  }
};

double force(const Unknown& v) {
  return tsino::isFunction(v) ? force(v.get<tsino::Function<Unknown()>>()()) : v.get<double>();
}

Unknown sum(int32_t n, int32_t total) {
  tsino::Union<double, tsino::Function<Unknown()>> value = n == 0 ? tsino::Union<double, tsino::Function<Unknown()>>(
      (double)total) : tsino::Union<double, tsino::Function<Unknown()>>(
      tsino::Function<Unknown()>([n, total]() -> Unknown { return sum(n - 1, total + n); }));
  return value.is<double>() ? Unknown(value.get<double>()) : Unknown(
      value.get<tsino::Function<Unknown()>>());
}

double run(Unknown b) {
  Unknown now = tsino::moved(b);
  while (tsino::isFunction(now)) {
    now = now.get<tsino::Function<Unknown()>>()();
    yield();
  }
  return now.get<double>();
}

String show(const Unknown& h) {
  return h.is<tsino::Undefined>() ? String(F("none")) : tsino::isFunction(h) ? tsino::concat(
      F("f"),
      show(h.get<tsino::Function<Unknown()>>()())) : h.get<String>();
}

String give() {
  return F("given");
}

void nothing() {
  return;
}

tsino::Union<String, tsino::Function<String()>> either(int32_t n) {
  return n > 1 ? tsino::Union<String, tsino::Function<String()>>(
      tsino::Function<String()>(tsino::Function<String()>::of<decltype(give), give>())) : tsino::Union<String, tsino::Function<String()>>(
      String(F("plain")));
}

void Holder::set(Unknown value) {
  this->value = tsino::moved(value);
}

void Holder::construct() {
  tsino::Function<String()> value = []() -> String { return F("held"); };
  this->value = Unknown(
      tsino::Function<Unknown()>([value]() -> Unknown { return Unknown(value()); }));
}

bool test(const Unknown& r, int32_t n) {
  return tsino::isFunction(r) ? test(r.get<tsino::Function<Unknown(int32_t)>>()(n), n - 1) : r.get<bool>();
}

void setup() {
  Serial.begin(115200);
  tsino::Function<int32_t()> value = []() -> int32_t { return 2; };
  tsino::Function<tsino::Function<int32_t()>()> value2 = []() -> tsino::Function<int32_t()> {
    return []() -> int32_t { return 4; };
  };
  tsino::inspect(
      Serial,
      force(
          Unknown(
              tsino::Function<Unknown()>([value]() -> Unknown { return Unknown((double)value()); }))));
  Serial.print(F(" "));
  tsino::inspect(Serial, force(Unknown(3.0)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      force(
          Unknown(
              tsino::Function<Unknown()>(
                  [value2]() -> Unknown {
                    tsino::Function<int32_t()> value3 = value2();
                    return Unknown(
                        tsino::Function<Unknown()>(
                            [value3]() -> Unknown { return Unknown((double)value3()); }));
                  }))));
  Serial.println();
  tsino::Function<int32_t()> value3 = []() -> int32_t { return 1; };
  tsino::inspect(Serial, run(sum(10, 0)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      run(
          Unknown(
              tsino::Function<Unknown()>(
                  [value3]() -> Unknown { return Unknown((double)value3()); }))));
  Serial.println();
  tsino::Function<void()> value4 = [] {};
  tsino::Union<String, tsino::Function<String()>> eitherResult = either(1);
  tsino::Union<String, tsino::Function<String()>> eitherResult2 = either(2);
  Serial.print(
      tsino::withoutFormat(
          show(Unknown(tsino::Function<Unknown()>([]() -> Unknown { return Unknown(give()); })))));
  Serial.print(F(" "));
  Serial.print(
      show(
          Unknown(
              tsino::Function<Unknown()>(
                  []() -> Unknown { return (void)nothing(), Unknown(tsino::Undefined{}); }))));
  Serial.print(F(" "));
  Serial.print(
      show(
          Unknown(
              tsino::Function<Unknown()>(
                  [value4]() -> Unknown { return (void)value4(), Unknown(tsino::Undefined{}); }))));
  Serial.print(F(" "));
  Serial.print(
      show(
          eitherResult.is<String>() ? Unknown(eitherResult.get<String>()) : [&] {
            tsino::Function<String()> value5 = eitherResult.get<tsino::Function<String()>>();
            return Unknown(
                tsino::Function<Unknown()>([value5]() -> Unknown { return Unknown(value5()); }));
          }()));
  Serial.print(F(" "));
  Serial.println(
      show(
          eitherResult2.is<String>() ? Unknown(eitherResult2.get<String>()) : [&] {
            tsino::Function<String()> value6 = eitherResult2.get<tsino::Function<String()>>();
            return Unknown(
                tsino::Function<Unknown()>([value6]() -> Unknown { return Unknown(value6()); }));
          }()));
  tsino::Function<tsino::Function<String()>()> value7 = []() -> tsino::Function<String()> {
    return tsino::Function<String()>::of<decltype(give), give>();
  };
  tsino::Function<tsino::Function<void()>()> value8 = []() -> tsino::Function<void()> {
    return [] {};
  };
  tsino::Array<Unknown> all{
      Unknown(String(F("a"))),
      Unknown(tsino::Function<Unknown()>([]() -> Unknown { return Unknown(give()); })),
      Unknown(
          tsino::Function<Unknown()>(
              [value7]() -> Unknown {
                tsino::Function<String()> value9 = value7();
                return Unknown(
                    tsino::Function<Unknown()>([value9]() -> Unknown { return Unknown(value9()); }));
              })),
      Unknown(
          tsino::Function<Unknown()>(
              [value8]() -> Unknown {
                tsino::Function<void()> value9 = value8();
                return Unknown(
                    tsino::Function<Unknown()>(
                        [value9]() -> Unknown {
                          return (void)value9(), Unknown(tsino::Undefined{});
                        }));
              }))};
  Serial.println(all.map<String>([](const Unknown& h) -> String { return show(h); }).join(F(" ")));
  Unknown kept = Unknown(String(F("k")));
  tsino::Function<String()> value9 = []() -> String { return F("later"); };
  kept = Unknown(tsino::Function<Unknown()>([value9]() -> Unknown { return Unknown(value9()); }));
  Serial.println(show(kept));
  const tsino::Optional<tsino::Function<String()>> maybe = all.length() > 2 ? tsino::Optional<tsino::Function<String()>>(
      tsino::Function<String()>::of<decltype(give), give>()) : tsino::Optional<tsino::Function<String()>>{};
  Serial.println(
      show(
          !maybe.has() ? Unknown(tsino::Undefined{}) : [&] {
            tsino::Function<String()> maybeBefore = maybe.value();
            return Unknown(
                tsino::Function<Unknown()>(
                    [maybeBefore]() -> Unknown { return Unknown(maybeBefore()); }));
          }()));
  const tsino::Ref<Holder> holder = tsino::make<Holder>();
  Serial.println(show(holder->value));
  tsino::Function<String()> value10 = []() -> String { return F("set"); };
  holder->set(
      Unknown(tsino::Function<Unknown()>([value10]() -> Unknown { return Unknown(value10()); })));
  Serial.println(show(holder->value));
  tsino::Function<String()> value11 = []() -> String { return F("conf"); };
  const tsino::Ref<Conf> conf = tsino::make<Conf>(
      Unknown(tsino::Function<Unknown()>([value11]() -> Unknown { return Unknown(value11()); })));
  Serial.println(show(conf->text));
  tsino::Function<bool(int32_t)> value12 = [](int32_t n) -> bool { return n > 2; };
  tsino::Function<tsino::Union<bool, tsino::Function<bool(int32_t)>>(int32_t)> value13 = [](int32_t n) -> tsino::Union<bool, tsino::Function<bool(int32_t)>> {
    return n > 2 ? tsino::Union<bool, tsino::Function<bool(int32_t)>>(
        tsino::Function<bool(int32_t)>([](int32_t m) -> bool { return m > 5; })) : tsino::Union<bool, tsino::Function<bool(int32_t)>>(false);
  };
  Serial.print(
      test(
          Unknown(
              tsino::Function<Unknown(int32_t)>(
                  [value12](int32_t n) -> Unknown { return Unknown(value12(n)); })),
          3) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      test(
          Unknown(
              tsino::Function<Unknown(int32_t)>(
                  [value13](int32_t n) -> Unknown {
                    tsino::Union<bool, tsino::Function<bool(int32_t)>> value14 = value13(n);
                    return value14.is<bool>() ? Unknown(value14.get<bool>()) : [&] {
                      tsino::Function<bool(int32_t)> value15 = value14.get<tsino::Function<bool(int32_t)>>();
                      return Unknown(
                          tsino::Function<Unknown(int32_t)>(
                              [value15](int32_t n2) -> Unknown { return Unknown(value15(n2)); }));
                    }();
                  })),
          3) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(test(Unknown(true), 1) ? F("true") : F("false"));
}

void loop() {}
