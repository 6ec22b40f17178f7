// optional-arguments-counted: written by tsino from optional-arguments-counted.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Greet;
struct Greet_;
struct Outer;
struct Outer_;
struct Logger;
struct Deferred;
struct Deferred_Deferred;
struct Args;
struct Args_;
struct Args2;

struct Greet : tsino::Object {
  tsino::Function<String(const String&, tsino::Optional<int32_t>)> called;
  tsino::Shared<tsino::Array<tsino::Ref<Greet_>>> calls;
  void construct(tsino::Function<String(const String&, tsino::Optional<int32_t>)> called, tsino::Shared<tsino::Array<tsino::Ref<Greet_>>> calls) {
    this->called = tsino::moved(called);
    this->calls = tsino::moved(calls);
  }
};

struct Greet_ : tsino::Object {
  String item0;
  tsino::Optional<int32_t> item1;
  bool has_1 = false;
  void construct(String item0, tsino::Optional<int32_t> item1, bool has_1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->has_1 = has_1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    if (this->has_1) out.elementOrUndefined(this->item1);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    if (this->has_1) out.element(this->item1);
    out.endList();
  }
};

struct Outer : tsino::Object {
  tsino::Function<tsino::Shared<tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>>(int32_t, tsino::Optional<bool>, const tsino::Optional<String>&)> called;
  tsino::Shared<tsino::Array<tsino::Ref<Outer_>>> calls;
  void construct(tsino::Function<tsino::Shared<tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>>(int32_t, tsino::Optional<bool>, const tsino::Optional<String>&)> called, tsino::Shared<tsino::Array<tsino::Ref<Outer_>>> calls) {
    this->called = tsino::moved(called);
    this->calls = tsino::moved(calls);
  }
};

struct Outer_ : tsino::Object {
  int32_t item0 = 0;
  tsino::Optional<bool> item1;
  tsino::Optional<String> item2;
  bool has_1 = false;
  bool has_2 = false;
  void construct(int32_t item0, tsino::Optional<bool> item1, tsino::Optional<String> item2, bool has_1, bool has_2) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
    this->has_1 = has_1;
    this->has_2 = has_2;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    if (this->has_1) out.elementOrUndefined(this->item1);
    if (this->has_2) out.elementOrUndefined(this->item2);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    if (this->has_1) out.element(this->item1);
    if (this->has_2) out.element(this->item2);
    out.endList();
  }
};

struct Logger : tsino::Object {
  tsino::Array<String> lines;
  void construct();
  void log(const __FlashStringHelper* level, const tsino::Optional<String>& text = {});
};

struct Deferred : tsino::Object {
  int32_t item0 = 0;
  tsino::Optional<String> item1;
  bool has_1 = false;
  void construct(int32_t item0, tsino::Optional<String> item1, bool has_1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
    this->has_1 = has_1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    if (this->has_1) out.elementOrUndefined(this->item1);
    out.end();
  }
};

// Kept for later, and given on as they were.
struct Deferred_Deferred : tsino::Object {
  tsino::Function<void(int32_t, const tsino::Optional<String>&)> f;
  tsino::Array<tsino::Ref<Deferred>> calls;
  void construct(tsino::Function<void(int32_t, const tsino::Optional<String>&)> f);
  void call(int32_t id, const tsino::Optional<String>& note = {});
  void flush();
};

struct Args : tsino::Object {
  String item0;
  tsino::Optional<int32_t> item1;
  bool has_1 = false;
  void construct(String item0, tsino::Optional<int32_t> item1, bool has_1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->has_1 = has_1;
  }
};

struct Args_ : tsino::Object {
  int32_t item0 = 0;
  tsino::Optional<int32_t> item1;
  bool has_1 = false;
  void construct(int32_t item0, tsino::Optional<int32_t> item1, bool has_1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
    this->has_1 = has_1;
  }
};

struct Args2 : tsino::Object {
  String item0;
  tsino::Optional<String> item1;
  bool has_1 = false;
  void construct(String item0, tsino::Optional<String> item1, bool has_1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->has_1 = has_1;
  }
};

// @run
// `...args` of a tuple type with optional elements: what a call leaves out is no element.
int32_t count(int32_t args0, const tsino::Optional<String>& args1 = {}) {
  return args1.has() ? 2 : 1;
}

// What wraps any function sees what it was called with, and passes just that on.
tsino::Ref<Greet> memo(const tsino::Function<String(const String&, tsino::Optional<int32_t>)>& f) {
  tsino::Shared<tsino::Array<tsino::Ref<Greet_>>> calls = tsino::makeShared<tsino::Array<tsino::Ref<Greet_>>>(
      tsino::Array<tsino::Ref<Greet_>>{});
  tsino::Function<String(const String&, tsino::Optional<int32_t>)> called = [calls, f](const String& name, tsino::Optional<int32_t> n) -> String {
    const tsino::Ref<Greet_> args = tsino::make<Greet_>(name, n, n.has());
    calls->push(args);
    Serial.print(args->has_1 ? 2 : 1);
    Serial.print(F(" "));
    Serial.print(tsino::toJson(args));
    Serial.print(F(" "));
    tsino::inspect(Serial, args);
    Serial.println();
    return f(args->item0, args->item1);
  };
  return tsino::make<Greet>(tsino::moved(called), calls);
}

// What wraps any function sees what it was called with, and passes just that on.
tsino::Ref<Outer> memo_(const tsino::Function<tsino::Shared<tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>>(int32_t, tsino::Optional<bool>, const tsino::Optional<String>&)>& f) {
  tsino::Shared<tsino::Array<tsino::Ref<Outer_>>> calls = tsino::makeShared<tsino::Array<tsino::Ref<Outer_>>>(
      tsino::Array<tsino::Ref<Outer_>>{});
  tsino::Function<tsino::Shared<tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>>(int32_t, tsino::Optional<bool>, const tsino::Optional<String>&)> called = [calls, f](int32_t id, tsino::Optional<bool> on, const tsino::Optional<String>& note) -> tsino::Shared<tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>> {
    const tsino::Ref<Outer_> args = tsino::make<Outer_>(
        id,
        on,
        note,
        on.has() || note.has(),
        note.has());
    calls->push(args);
    Serial.print(args->has_2 ? 3 : args->has_1 ? 2 : 1);
    Serial.print(F(" "));
    Serial.print(tsino::toJson(args));
    Serial.print(F(" "));
    tsino::inspect(Serial, args);
    Serial.println();
    return f(args->item0, args->item1, args->item2);
  };
  return tsino::make<Outer>(tsino::moved(called), calls);
}

void Logger::log(const __FlashStringHelper* level, const tsino::Optional<String>& text) {
  tsino::Ref<Args2> args = tsino::make<Args2>(level, text, text.has());
  if ((args->has_1 ? 2 : 1) == 1) {
    args = tsino::make<Args2>(F("info"), tsino::Optional<String>(args->item0), true);
  }
  const String& level2 = args->item0;
  const tsino::Optional<String>& text2 = args->item1;
  this->lines.push(tsino::concat(level2, F(": "), tsino::optionalText(text2)));
}

void Logger::construct() {
  this->lines = tsino::Array<String>{};
}
tsino::Array<String> seen;

// Defaults are those of the function that is called in the end.
int32_t scale(int32_t x, int32_t by = 5) {
  return x * by;
}

String counted(int32_t x, tsino::Optional<int32_t> by = {}) {
  return tsino::concat(String(by.has() ? 2 : 1), F(": "), String(scale(x, by.valueOr(5))));
}

String tail(int32_t id, const tsino::Optional<String>& note, const tsino::Array<bool>& flags) {
  tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>> args{
      tsino::Optional<tsino::Union<bool, double, String>>(
          tsino::Union<bool, double, String>((double)id)),
      tsino::allOf(
          note.has() || flags.length() > 0 ? tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>{
              tsino::Optional<tsino::Union<bool, double, String>>(tsino::convertOptional(note))} : tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>{}),
      tsino::allOf(
          flags.map<tsino::Optional<tsino::Union<bool, double, String>>>(
              [](bool value) -> tsino::Optional<tsino::Union<bool, double, String>> {
                return tsino::Union<bool, double, String>(value);
              }))};
  return tsino::concat(String(args.length()), F(" "), args.join());
}

String sum(const tsino::Array<tsino::Optional<int32_t>>& numbers) {
  return tsino::concat(String(numbers.length()), F(" of "), numbers.join(F("+")));
}

String pass(int32_t a, tsino::Optional<int32_t> b = {}) {
  const tsino::Ref<Args_> args = tsino::make<Args_>(a, b, b.has());
  return tsino::concat(
      sum(
          (args->has_1 ? tsino::Array<tsino::Optional<int32_t>>{
              tsino::Optional<int32_t>(args->item0),
              args->item1} : tsino::Array<tsino::Optional<int32_t>>{
              tsino::Optional<int32_t>(args->item0)}).copy()),
      F(", "),
      sum(
          tsino::Array<tsino::Optional<int32_t>>{
              tsino::Optional<int32_t>(0),
              tsino::allOf(
                  args->has_1 ? tsino::Array<tsino::Optional<int32_t>>{
                      tsino::Optional<int32_t>(args->item0),
                      args->item1} : tsino::Array<tsino::Optional<int32_t>>{
                      tsino::Optional<int32_t>(args->item0)})}));
}

void Deferred_Deferred::construct(tsino::Function<void(int32_t, const tsino::Optional<String>&)> f) {
  this->calls = tsino::Array<tsino::Ref<Deferred>>{};
  this->f = tsino::moved(f);
}

void Deferred_Deferred::call(int32_t id, const tsino::Optional<String>& note) {
  const tsino::Ref<Deferred> args = tsino::make<Deferred>(id, note, note.has());
  this->calls.push(args);
}

void Deferred_Deferred::flush() {
  tsino::Array<tsino::Ref<Deferred>> list = this->calls.splice(0);
  for (const tsino::Ref<Deferred>& args : list) this->f(args->item0, args->item1);
}

void setup() {
  Serial.begin(115200);
  Serial.print(count(1));
  Serial.print(F(" "));
  Serial.println(count(1, tsino::Optional<String>(F("x"))));
  const tsino::Ref<Greet> greet = memo(
      [](const String& name, tsino::Optional<int32_t> n) -> String {
        return tsino::repeat(name, n.valueOr(1));
      });
  String withoutFormatResult = tsino::withoutFormat(greet->called(F("hi"), {}));
  String value = greet->called(F("hi"), 2);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(value);
  tsino::inspect(Serial, greet->calls);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      greet->calls->map<uint8_t>(
          [](const tsino::Ref<Greet_>& call) -> int32_t { return call->has_1 ? 2 : 1; }));
  Serial.println();
  const tsino::Ref<Outer> outer = memo_(
      [](int32_t id, tsino::Optional<bool> on, const tsino::Optional<String>& note) -> tsino::Shared<tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>> {
        const tsino::Ref<Outer_> all = tsino::make<Outer_>(
            id,
            on,
            note,
            on.has() || note.has(),
            note.has());
        return tsino::makeShared<tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>>(
            tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>{
                tsino::allOf(
                    all->has_2 ? tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>{
                        tsino::Optional<tsino::Union<bool, double, String>>(
                            tsino::Union<bool, double, String>((double)all->item0)),
                        tsino::Optional<tsino::Union<bool, double, String>>(
                            tsino::convertOptional(all->item1)),
                        tsino::Optional<tsino::Union<bool, double, String>>(
                            tsino::convertOptional(all->item2))} : all->has_1 ? tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>{
                        tsino::Optional<tsino::Union<bool, double, String>>(
                            tsino::Union<bool, double, String>((double)all->item0)),
                        tsino::Optional<tsino::Union<bool, double, String>>(
                            tsino::convertOptional(all->item1))} : tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>{
                        tsino::Optional<tsino::Union<bool, double, String>>(
                            tsino::Union<bool, double, String>((double)all->item0))}),
                tsino::Optional<tsino::Union<bool, double, String>>(
                    tsino::Union<bool, double, String>(
                        (double)(all->has_2 ? 3 : all->has_1 ? 2 : 1)))});
      });
  tsino::Shared<tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>> value2 = outer->called(
      1,
      {},
      {});
  tsino::Shared<tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>> value3 = outer->called(
      2,
      false,
      {});
  tsino::Shared<tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>> value4 = outer->called(
      3,
      {},
      tsino::Optional<String>(F("n")));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, value4);
  Serial.println();
  const tsino::Ref<Logger> logger = tsino::make<Logger>();
  logger->log(F("hello"));
  logger->log(F("warn"), tsino::Optional<String>(F("hot")));
  tsino::inspect(Serial, logger->lines);
  Serial.println();
  tsino::Array<tsino::Function<void(const String&, tsino::Optional<int32_t>)>> listeners{
      [](const String& topic, tsino::Optional<int32_t> value5) {
        seen.push(tsino::concat(topic, F("="), tsino::optionalText(value5)));
      },
      [](const String& topic, tsino::Optional<int32_t> value5) {
        const tsino::Ref<Args> args = tsino::make<Args>(topic, value5, value5.has());
        seen.push(
            tsino::concat(
                args->item0,
                args->has_1 ? tsino::concat(
                    F("/"),
                    !args->item1.has() ? String(F("")) : String(args->item1.value())) : String(
                    F(""))));
      },
      [](const String& topic, tsino::Optional<int32_t> value5) {
        seen.push(tsino::concat(topic, String(value5.has() ? 1 : 0)));
      },
      [](const String& topic, tsino::Optional<int32_t> value5) {
        const tsino::Ref<Args> args = tsino::make<Args>(topic, value5, value5.has());
        tsino::Array<tsino::Optional<tsino::Union<double, String>>> list = args->has_1 ? tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
            tsino::Optional<tsino::Union<double, String>>(
                tsino::Union<double, String>(args->item0)),
            tsino::Optional<tsino::Union<double, String>>(
                tsino::convertOptional(
                    tsino::Optional<double>(tsino::convertOptional(args->item1))))} : tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
            tsino::Optional<tsino::Union<double, String>>(
                tsino::Union<double, String>(args->item0))};
        for (const tsino::Optional<tsino::Union<double, String>>& arg : list) {
          seen.push(
              arg.has() && arg.value().is<double>() ? F("number") : arg.has()
                  && arg.value().is<String>() ? F("string") : F("undefined"));
        }
      }};
  for (const tsino::Function<void(const String&, tsino::Optional<int32_t>)>& listener : listeners) {
    listener(F("x"), {});
    listener(F("y"), 2);
  }
  Serial.println(seen.join());
  Serial.print(tsino::withoutFormat(counted(1)));
  Serial.print(F(" "));
  Serial.println(counted(1, 2));
  Serial.print(tsino::withoutFormat(tail(1, {}, tsino::Array<bool>{})));
  Serial.print(F(" "));
  Serial.print(tail(1, tsino::Optional<String>(F("x")), tsino::Array<bool>{}));
  Serial.print(F(" "));
  Serial.print(tail(1, tsino::Optional<String>(F("x")), tsino::Array<bool>{true}));
  Serial.print(F(" "));
  Serial.println(tail(1, {}, tsino::Array<bool>{false}));
  Serial.print(tsino::withoutFormat(pass(1)));
  Serial.print(F(" "));
  Serial.println(pass(1, 2));
  const tsino::Ref<Deferred_Deferred> deferred = tsino::make<Deferred_Deferred>(
      [](int32_t id, const tsino::Optional<String>& note) {
        const tsino::Ref<Deferred> job = tsino::make<Deferred>(id, note, note.has());
        Serial.print(job->has_1 ? 2 : 1);
        Serial.print(F(" "));
        tsino::inspect(Serial, job);
        Serial.println();
      });
  deferred->call(1);
  deferred->call(2, tsino::Optional<String>(F("x")));
  deferred->flush();
}

void loop() {}
