// wrappers-that-look-at-arguments: written by tsino from wrappers-that-look-at-arguments.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/doubt.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Add;
struct Repeat;
struct Args;
struct Args_;
struct Done;

struct Unknown : tsino::Union<tsino::Undefined, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Add : tsino::Object {
  int32_t item0 = 0;
  tsino::Optional<int32_t> item1;
  bool has_1 = false;
  void construct(int32_t item0, tsino::Optional<int32_t> item1, bool has_1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
    this->has_1 = has_1;
  }
};

struct Repeat : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Args : tsino::Object {
  int32_t item0 = 0;
  String item1;
  bool item2 = false;
  void construct(int32_t item0, String item1, bool item2) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
    this->item2 = item2;
  }
};

struct Args_ : tsino::Object {
  tsino::Optional<bool> item0;
  tsino::Shared<tsino::Array<uint8_t>> item1;
  void construct(tsino::Optional<bool> item0, tsino::Shared<tsino::Array<uint8_t>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Done : tsino::Object {
  String result;
  void construct(String result) {
    this->result = tsino::moved(result);
  }
};

// @run
// Functions around any other function, which show or walk what they are called with.
tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> logged(const String& name, const tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)>& f) {
  return [name, f](int32_t a, tsino::Optional<int32_t> b) -> int32_t {
    const tsino::Ref<Add> args = tsino::make<Add>(a, b, b.has());
    Serial.print(name);
    Serial.print(F("("));
    Serial.print(
        (args->has_1 ? tsino::Array<tsino::Optional<int32_t>>{
            tsino::Optional<int32_t>(args->item0),
            args->item1} : tsino::Array<tsino::Optional<int32_t>>{
            tsino::Optional<int32_t>(args->item0)}).map<String>(
            [](tsino::Optional<int32_t> arg) -> String {
              return [](const Unknown& arg2) -> String {
                return tsino::present(tsino::toJsonOrNothing(arg2)).value();
              }(
                  tsino::fromOptional<Unknown, tsino::Undefined>(
                      tsino::Optional<double>(tsino::convertOptional(arg))));
            }).join(F(", ")));
    Serial.println(F(")"));
    return f(args->item0, args->item1);
  };
}

// @run
// Functions around any other function, which show or walk what they are called with.
tsino::Function<String(const String&, int32_t)> logged_(const String& name, const tsino::Function<String(const String&, int32_t)>& f) {
  return [name, f](const String& text, int32_t n) -> String {
    const tsino::Ref<Repeat> args = tsino::make<Repeat>(text, n);
    Serial.print(name);
    Serial.print(F("("));
    Serial.print(
        tsino::Array<tsino::Union<double, String>>{
            tsino::Union<double, String>(args->item0),
            tsino::Union<double, String>((double)args->item1)}.map<String>(
            [](const tsino::Union<double, String>& arg) -> String {
              return [](const Unknown& arg2) -> String {
                return tsino::present(tsino::toJsonOrNothing(arg2)).value();
              }(Unknown(arg));
            }).join(F(", ")));
    Serial.println(F(")"));
    return f(args->item0, args->item1);
  };
}

tsino::Function<int32_t(tsino::Optional<int32_t>)> part(const tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)>& f, int32_t first) {
  return [f, first](tsino::Optional<int32_t> b) -> int32_t { return f(first, b); };
}

tsino::Function<String(const String&, const tsino::Optional<String>&)> once(const tsino::Function<String(const String&, const tsino::Optional<String>&)>& f) {
  tsino::Ref<tsino::Cell<tsino::Optional<tsino::Ref<Done>>>> done = tsino::make<tsino::Cell<tsino::Optional<tsino::Ref<Done>>>>(
      tsino::Optional<tsino::Ref<Done>>{});
  return [done, f](const String& name, const tsino::Optional<String>& greeting) -> String {
    if (!done->value.has()) done->value = tsino::make<Done>(f(name, greeting));
    return done->value.value()->result;
  };
}

String kinds(int32_t args0, const __FlashStringHelper* args1, bool args2) {
  const tsino::Ref<Args> args = tsino::make<Args>(args0, args1, args2);
  return tsino::Array<tsino::Union<bool, double, String>>{
      tsino::Union<bool, double, String>((double)args->item0),
      tsino::Union<bool, double, String>(args->item1),
      tsino::Union<bool, double, String>(args->item2)}.map<String>(
      [](const tsino::Union<bool, double, String>& arg) -> String {
        return [](const Unknown& arg2) -> String { return tsino::typeOf(arg2); }(Unknown(arg));
      }).join();
}

String kinds_(tsino::Optional<bool> args0, tsino::Shared<tsino::Array<uint8_t>> args1) {
  const tsino::Ref<Args_> args = tsino::make<Args_>(args0, tsino::moved(args1));
  return tsino::Array<tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>>{
      ((void)args->item0, tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{}),
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(args->item1)}.map<String>(
      [](const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& arg) -> String {
        return [](const Unknown& arg2) -> String { return tsino::typeOf(arg2); }(
            tsino::fromOptional<Unknown, tsino::Undefined>(arg));
      }).join();
}

String kinds_wrappers_that_look_at_arguments() {
  tsino::Array<int32_t> args;
  return args.map<String>(
      [](int32_t arg) -> String {
        return [](const Unknown& arg2) -> String { return tsino::typeOf(arg2); }(
            Unknown((double)arg));
      }).join();
}

void setup() {
  Serial.begin(115200);
  const tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> add = logged(
      F("add"),
      [](int32_t a, tsino::Optional<int32_t> b) -> int32_t { return a + b.valueOr(0); });
  int32_t value = add(1, {});
  int32_t value2 = add(1, 2);
  Serial.print(value);
  Serial.print(F(" "));
  Serial.println(value2);
  const tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> twice = logged(F("twice"), add);
  Serial.println(twice(4, {}));
  const tsino::Function<String(const String&, int32_t)> repeat = logged_(
      F("repeat"),
      [](const String& text, int32_t n) -> String { return tsino::repeat(text, n); });
  Serial.println(repeat(F("ab"), 2));
  const tsino::Function<int32_t(tsino::Optional<int32_t>)> plusFive = part(add, 5);
  int32_t value3 = plusFive({});
  int32_t value4 = plusFive(6);
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(value4);
  const tsino::Function<String(const String&, const tsino::Optional<String>&)> hello = once(
      [](const String& name, const tsino::Optional<String>& greeting) -> String {
        return tsino::concat(greeting.has() ? greeting.value() : String(F("hi")), F(" "), name);
      });
  String withoutFormatResult = tsino::withoutFormat(hello(F("x"), {}));
  String value5 = hello(F("y"), tsino::Optional<String>(F("yo")));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(value5);
  Serial.print(tsino::withoutFormat(kinds(1, F("x"), true)));
  Serial.print(F(" "));
  Serial.print(kinds_({}, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})));
  Serial.print(F(" "));
  Serial.println(kinds_wrappers_that_look_at_arguments() == F("") ? F("true") : F("false"));
}

void loop() {}
