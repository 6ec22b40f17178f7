// lists-of-arguments: written by tsino from lists-of-arguments.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

// @run
// `A extends unknown[]`: wrappers that log, remember, run once, run later and bind the first argument.
tsino::Function<double(int32_t, double)> logged(const String& name, const tsino::Function<double(int32_t, double)>& f) {
  tsino::Ref<tsino::Cell<int32_t>> calls = tsino::make<tsino::Cell<int32_t>>(0);
  return [calls, f, name](int32_t a, double b) -> double {
    calls->value += 1;
    const double result = f(a, b);
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(calls->value);
    Serial.print(F(" "));
    Serial.println(2);
    return result;
  };
}

// @run
// `A extends unknown[]`: wrappers that log, remember, run once, run later and bind the first argument.
tsino::Function<String(const String&)> logged_(const String& name, const tsino::Function<String(const String&)>& f) {
  tsino::Ref<tsino::Cell<int32_t>> calls = tsino::make<tsino::Cell<int32_t>>(0);
  return [calls, f, name](const String& t) -> String {
    calls->value += 1;
    const String result = f(t);
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(calls->value);
    Serial.print(F(" "));
    Serial.println(1);
    return result;
  };
}

// @run
// `A extends unknown[]`: wrappers that log, remember, run once, run later and bind the first argument.
tsino::Function<int32_t()> logged_lists_of_arguments(const String& name, const tsino::Function<int32_t()>& f) {
  tsino::Ref<tsino::Cell<int32_t>> calls = tsino::make<tsino::Cell<int32_t>>(0);
  return [calls, f, name]() -> int32_t {
    calls->value += 1;
    const int32_t result = f();
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(calls->value);
    Serial.print(F(" "));
    Serial.println(0);
    return result;
  };
}

// @run
// `A extends unknown[]`: wrappers that log, remember, run once, run later and bind the first argument.
tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)> logged2(const String& name, const tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)>& f) {
  tsino::Ref<tsino::Cell<int32_t>> calls = tsino::make<tsino::Cell<int32_t>>(0);
  return [calls, f, name](const tsino::Shared<tsino::Array<uint8_t>>& args) -> int32_t {
    calls->value += 1;
    const int32_t result = f(tsino::makeShared<tsino::Array<uint8_t>>(args->copy()));
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(calls->value);
    Serial.print(F(" "));
    Serial.println(args->length());
    return result;
  };
}

// @run
// `A extends unknown[]`: wrappers that log, remember, run once, run later and bind the first argument.
tsino::Function<void(const String&, bool)> logged3(const String& name, const tsino::Function<void(const String&, bool)>& f) {
  tsino::Ref<tsino::Cell<int32_t>> calls = tsino::make<tsino::Cell<int32_t>>(0);
  return [calls, f, name](const String& a, bool b) {
    calls->value += 1;
    const tsino::Optional<bool> result = ((void)f(a, b), tsino::Optional<bool>{});
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(calls->value);
    Serial.print(F(" "));
    Serial.println(2);
    (void)result;
  };
}

tsino::Function<String(int32_t, const String&)> memo(const tsino::Function<String(int32_t, const String&)>& f, const tsino::Function<String(int32_t, const String&)>& keyOf) {
  const auto known = tsino::makeShared<tsino::Map<String, String>>();
  return [keyOf, known, f](int32_t a, const String& b) -> String {
    const String key = keyOf(a, b);
    tsino::Optional<String> old = known->get(key);
    if (old.has()) return tsino::moved(old.value());
    const String made = f(a, b);
    known->set(key, made);
    return made;
  };
}
int32_t runs = 0;

tsino::Function<void(int32_t, const String&)> once(const tsino::Function<void(int32_t, const String&)>& f) {
  tsino::Ref<tsino::Cell<bool>> done = tsino::make<tsino::Cell<bool>>(false);
  return [done, f](int32_t pin, const String& name) {
    if (done->value) return;
    done->value = true;
    f(pin, name);
  };
}

tsino::Function<void()> later(const tsino::Function<void(int32_t)>& f, int32_t args0) {
  return [f, args0] { f(args0); };
}

tsino::Function<void()> later_(const tsino::Function<void(const String&, const String&)>& f, const String& args0, const String& args1) {
  return [f, args0, args1] { f(args0, args1); };
}

tsino::Function<void()> later_lists_of_arguments(const tsino::Function<void()>& f) {
  return [f] { f(); };
}

tsino::Function<String(int32_t, const String&)> bindFirst(const tsino::Function<String(int32_t, int32_t, const String&)>& f, int32_t first) {
  return [f, first](int32_t b, const String& c) -> String { return f(first, b, c); };
}

tsino::Function<int32_t()> bindFirst_(const tsino::Function<int32_t(const String&)>& f, const String& first) {
  return [f, first]() -> int32_t { return f(first); };
}

void setup() {
  Serial.begin(115200);
  const tsino::Function<double(int32_t, double)> add = logged(
      F("add"),
      [](int32_t a, double b) -> double { return a + b; });
  double value = add(1, 2.0);
  tsino::inspect(Serial, value + add(3, 4.5));
  Serial.println();
  const tsino::Function<String(const String&)> upper = logged_(
      F("upper"),
      [](const String& t) -> String { return tsino::toUpperCase(t); });
  Serial.println(upper(F("x")));
  const tsino::Function<int32_t()> none = logged_lists_of_arguments(
      F("none"),
      []() -> int32_t { return 42; });
  Serial.println(none());
  const tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)> all = logged2(
      F("all"),
      [](const tsino::Shared<tsino::Array<uint8_t>>& xs) -> int32_t { return xs->length(); });
  int32_t value2 = all(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
  int32_t value3 = all(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(value3);
  const tsino::Function<void(const String&, bool)> effect = logged3(
      F("effect"),
      [](const String& a, bool b) {
        Serial.print(tsino::withoutFormat(a));
        Serial.print(F(" "));
        Serial.println(b ? F("true") : F("false"));
      });
  effect(F("hi"), true);
  const tsino::Function<String(int32_t, const String&)> slow = memo(
      [](int32_t a, const String& b) -> String {
        runs++;
        return tsino::repeat(b, a);
      },
      [](int32_t a, const String& b) -> String { return tsino::concat(String(a), F("/"), b); });
  String withoutFormatResult = tsino::withoutFormat(slow(2, F("ab")));
  String value4 = slow(2, F("ab"));
  String value5 = slow(1, F("q"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.println(runs);
  const tsino::Function<void(int32_t, const String&)> start = once(
      [](int32_t pin, const String& name) {
        Serial.print(F("start "));
        Serial.print(pin);
        Serial.print(F(" "));
        Serial.println(name);
      });
  start(1, F("a"));
  start(2, F("b"));
  tsino::Array<tsino::Function<void()>> jobs{
      later([](int32_t n) {
        Serial.print(F("job "));
        Serial.println(n);
      }, 5),
      later_(
          [](const String& a, const String& b) {
            Serial.print(a);
            Serial.println(b);
          },
          F("x"),
          F("y")),
      later_lists_of_arguments([] { Serial.println(F("nothing")); })};
  for (const tsino::Function<void()>& job : jobs) job();
  Serial.print(
      tsino::withoutFormat(
          bindFirst(
              [](int32_t a, int32_t b, const String& c) -> String {
                return tsino::concat(c, String(a - b));
              },
              10)(3, F("r"))));
  Serial.print(F(" "));
  Serial.println(
      bindFirst_([](const String& a) -> int32_t { return tsino::length(a); }, F("four"))());
}

void loop() {}
