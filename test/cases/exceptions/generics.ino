// generics: written by tsino from generics.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Resource;
struct Stack_string;
struct Result_number;
struct Result_string;

struct Resource : tsino::Object {
  String name;
  bool open = false;
  void construct(const String& name);
  int32_t use(int32_t work_);
  void close();
};

struct Stack_string : tsino::Object {
  tsino::Array<String> items;
  void construct();
  tsino::Ref<Stack_string> push(const __FlashStringHelper* item);
  String pop();
};

// @run
// Results that hold a value or an error, wrappers of functions that throw, cleanups that always run.
struct Result_number : tsino::Object {
  tsino::Optional<double> value;
  tsino::Optional<tsino::Ref<tsino::Error>> error;
  void construct(tsino::Optional<double> value = {}, tsino::Optional<tsino::Ref<tsino::Error>> error = {});
  double get();
  double orElse(int32_t other);
  String explain();
  tsino::Ref<Result_number> then(const tsino::Function<double(double)>& next);
  tsino::Ref<Result_string> then_string(const tsino::Function<String(double)>& next);
};

// @run
// Results that hold a value or an error, wrappers of functions that throw, cleanups that always run.
struct Result_string : tsino::Object {
  tsino::Optional<String> value;
  tsino::Optional<tsino::Ref<tsino::Error>> error;
  void construct(tsino::Optional<String> value = {}, tsino::Optional<tsino::Ref<tsino::Error>> error = {});
  String get();
  String orElse(const __FlashStringHelper* other);
  String explain();
};
tsino::Ref<Result_string> of_(const tsino::Function<String()>& action);

void Result_number::construct(tsino::Optional<double> value, tsino::Optional<tsino::Ref<tsino::Error>> error) {
  this->value = value;
  this->error = tsino::moved(error);
}

double Result_number::get() {
  if (this->error.has()) {
    tsino::raise(tsino::make<tsino::Error>(F("no value"), this->error));
    return 0.0;
  }
  return this->value.value();
}

double Result_number::orElse(int32_t other) {
  return !this->error.has() ? this->value.value() : (double)other;
}

String Result_number::explain() {
  if (!this->error.has()) return F("fine");
  const tsino::Optional<tsino::Ref<tsino::Error>>& cause = this->error.value()->cause;
  return tsino::concat(
      this->error.value()->message,
      cause.has() ? tsino::concat(F(" because "), cause.value()->message) : String(F("")));
}

// @run
// Results that hold a value or an error, wrappers of functions that throw, cleanups that always run.
tsino::Ref<Result_number> of(const tsino::Function<double()>& action) {
  {
    double actionResult = action();
    if (tsino::thrown()) goto caught;
    return tsino::make<Result_number>(
        tsino::Optional<double>(actionResult),
        tsino::Optional<tsino::Ref<tsino::Error>>{});
  }
  caught:;
  {
    tsino::Ref<tsino::Error> error = tsino::caught();
    return tsino::make<Result_number>(
        tsino::Optional<double>{},
        tsino::Optional<tsino::Ref<tsino::Error>>(tsino::moved(error)));
  }
}

tsino::Ref<Result_number> Result_number::then(const tsino::Function<double(double)>& next) {
  const tsino::Ref<Result_number> self = tsino::Ref<Result_number>(this);
  return of(
      [next, self]() -> double {
        double getResult = self->get();
        if (tsino::thrown()) return 0.0;
        return next(getResult);
      });
}

void Result_string::construct(tsino::Optional<String> value, tsino::Optional<tsino::Ref<tsino::Error>> error) {
  this->value = tsino::moved(value);
  this->error = tsino::moved(error);
}

String Result_string::get() {
  if (this->error.has()) {
    tsino::raise(tsino::make<tsino::Error>(F("no value"), this->error));
    return {};
  }
  return this->value.value();
}

String Result_string::orElse(const __FlashStringHelper* other) {
  return !this->error.has() ? this->value.value() : String(other);
}

String Result_string::explain() {
  if (!this->error.has()) return F("fine");
  const tsino::Optional<tsino::Ref<tsino::Error>>& cause = this->error.value()->cause;
  return tsino::concat(
      this->error.value()->message,
      cause.has() ? tsino::concat(F(" because "), cause.value()->message) : String(F("")));
}

tsino::Ref<Result_string> Result_number::then_string(const tsino::Function<String(double)>& next) {
  const tsino::Ref<Result_number> self = tsino::Ref<Result_number>(this);
  return of_(
      [next, self]() -> String {
        double getResult = self->get();
        if (tsino::thrown()) return {};
        return next(getResult);
      });
}

// @run
// Results that hold a value or an error, wrappers of functions that throw, cleanups that always run.
tsino::Ref<Result_string> of_(const tsino::Function<String()>& action) {
  {
    String actionResult = action();
    if (tsino::thrown()) goto caught;
    return tsino::make<Result_string>(
        tsino::Optional<String>(tsino::moved(actionResult)),
        tsino::Optional<tsino::Ref<tsino::Error>>{});
  }
  caught:;
  {
    tsino::Ref<tsino::Error> error = tsino::caught();
    return tsino::make<Result_string>(
        tsino::Optional<String>{},
        tsino::Optional<tsino::Ref<tsino::Error>>(tsino::moved(error)));
  }
}

double parse(const String& text) {
  const double n = tsino::toNumber(text);
  if (isnan(n)) {
    tsino::raise(tsino::makeError<tsino::SyntaxError>(F("\""), text, F("\" is no number")));
    return 0.0;
  }
  return n;
}

int32_t Resource::use(int32_t work_) {
  if (!this->open) {
    tsino::raise(tsino::makeError<tsino::Error>(this->name, F(" is closed")));
    return 0;
  }
  if (work_ < 0) {
    tsino::raise(tsino::makeError<tsino::RangeError>(this->name, F(" got "), work_));
    return 0;
  }
  return work_ + 1;
}
String Resource_log = "";

void Resource::construct(const String& name) {
  this->open = true;
  this->name = name;
  Resource_log += tsino::concat(F("+"), name);
}

void Resource::close() {
  this->open = false;
  Resource_log += tsino::concat(F("-"), this->name);
}

int32_t using_(const __FlashStringHelper* name, const tsino::Function<int32_t(const tsino::Ref<Resource>&)>& body) {
  const tsino::Ref<Resource> resource = tsino::make<Resource>(name);
  int32_t result = 0;
  {
    int32_t bodyResult = body(resource);
    if (tsino::thrown()) goto finally;
    result = bodyResult;
  }
  finally:;
  resource->close();
  if (tsino::thrown()) return 0;
  return result;
}

tsino::Ref<Resource> using_generics(const __FlashStringHelper* name, const tsino::Function<tsino::Ref<Resource>(const tsino::Ref<Resource>&)>& body) {
  const tsino::Ref<Resource> resource = tsino::make<Resource>(name);
  tsino::Ref<Resource> result;
  result = body(resource);
  resource->close();
  return result;
}

String work(int32_t n) {
  Resource_log = F("");
  {
    int32_t usingResult = using_(
        F("a"),
        [n](const tsino::Ref<Resource>& a) -> int32_t {
          return using_(
              F("b"),
              [a, n](const tsino::Ref<Resource>& b) -> int32_t {
                int32_t useResult = b->use(n);
                if (tsino::thrown()) return 0;
                return a->use(useResult);
              });
        });
    if (tsino::thrown()) goto caught;
    return tsino::concat(F("result "), String(usingResult));
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return tsino::concat(error->name, F(" "), error->message);
  }
}

String first(const tsino::Array<String>& list, const tsino::Function<bool(const String&)>& test) {
  for (const String& item : list) {
    if (test(item)) return item;
  }
  tsino::raise(tsino::make<tsino::RangeError>(F("nothing found")));
  return {};
}

int32_t first_(const tsino::Array<uint8_t>& list, const tsino::Function<bool(int32_t)>& test) {
  for (const int32_t item : list) {
    if (test(item)) return item;
  }
  tsino::raise(tsino::make<tsino::RangeError>(F("nothing found")));
  return 0;
}

tsino::Optional<String> orNull(const tsino::Function<String()>& action) {
  {
    String actionResult = action();
    if (tsino::thrown()) goto caught;
    return actionResult;
  }
  caught:;
  {
    tsino::caught();
    return {};
  }
}

tsino::Optional<int32_t> orNull_(const tsino::Function<int32_t()>& action) {
  {
    int32_t actionResult = action();
    if (tsino::thrown()) goto caught;
    return actionResult;
  }
  caught:;
  {
    tsino::caught();
    return {};
  }
}
tsino::Array<String> words{"one", "three", "five"};

tsino::Ref<Stack_string> Stack_string::push(const __FlashStringHelper* item) {
  if (this->items.length() >= 3) {
    tsino::raise(tsino::make<tsino::RangeError>(F("stack overflow")));
    return {};
  }
  this->items.push(item);
  return tsino::Ref<Stack_string>(this);
}

String Stack_string::pop() {
  tsino::Optional<String> item = this->items.pop();
  if (!item.has()) {
    tsino::raise(tsino::make<tsino::RangeError>(F("stack underflow")));
    return {};
  }
  return tsino::moved(item.value());
}

void Stack_string::construct() {
  this->items = tsino::Array<String>{};
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{F("12"), F("x"), F("3.5")};
  for (const String& text : list) {
    const tsino::Ref<Result_number> result = of([text]() -> double { return parse(text); });
    const tsino::Ref<Result_number> doubled = result->then(
        [](double n) -> double { return n * 2.0; });
    const tsino::Ref<Result_string> word_ = doubled->then_string(
        [](double n) -> String { return tsino::concat(F("n"), tsino::toText(n)); });
    tsino::inspect(Serial, result->orElse(-1));
    Serial.print(F(" "));
    tsino::inspect(Serial, doubled->orElse(-1));
    Serial.print(F(" "));
    Serial.print(word_->orElse(F("none")));
    Serial.print(F(" "));
    Serial.println(word_->explain());
  }
  String withoutFormatResult = tsino::withoutFormat(work(1));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(Resource_log);
  String withoutFormatResult2 = tsino::withoutFormat(work(-1));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(Resource_log);
  const tsino::Ref<Resource> leaked = using_generics(
      F("c"),
      [](const tsino::Ref<Resource>& c) -> tsino::Ref<Resource> { return c; });
  leaked->use(1);
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->message);
  }
  const String firstResult = first(
      words,
      [](const String& w) -> bool { return tsino::length(w) > 3; });
  if (tsino::thrown()) tsino::uncaught();
  String orNullResult = tsino::optionalTextOrNull(
      orNull(
          []() -> String {
            return first(words, [](const String& w) -> bool { return tsino::length(w) > 9; });
          }));
  Serial.print(tsino::withoutFormat(firstResult));
  Serial.print(F(" "));
  Serial.println(orNullResult);
  String orNullResult2 = tsino::optionalTextOrNull(
      orNull_(
          []() -> int32_t {
            return first_(tsino::Array<uint8_t>{1, 2, 3}, [](int32_t n) -> bool { return n > 2; });
          }));
  String orNullResult3 = tsino::optionalTextOrNull(
      orNull_(
          []() -> int32_t {
            return first_(tsino::Array<uint8_t>{}, [](int32_t) -> bool { return true; });
          }));
  Serial.print(orNullResult2);
  Serial.print(F(" "));
  Serial.println(orNullResult3);
  const tsino::Ref<Stack_string> stack = tsino::make<Stack_string>();
  {
    tsino::Ref<Stack_string> pushResult = stack->push(F("a"));
    if (tsino::thrown()) goto caught;
    tsino::Ref<Stack_string> pushResult2 = pushResult->push(F("b"));
    if (tsino::thrown()) goto caught;
    tsino::Ref<Stack_string> pushResult3 = pushResult2->push(F("c"));
    if (tsino::thrown()) goto caught;
    tsino::Ref<Stack_string> pushResult4 = pushResult3->push(F("d"));
    if (tsino::thrown()) goto caught;
    pushResult4->push(F("e"));
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    String popResult = stack->pop();
    if (tsino::thrown()) tsino::uncaught();
    Serial.print(tsino::withoutFormat(error->message));
    Serial.print(F(" "));
    Serial.println(popResult);
  }
  {
    for (;;) {
      String popResult = stack->pop();
      if (tsino::thrown()) goto caught2;
      String popResult2 = stack->pop();
      if (tsino::thrown()) goto caught2;
      Serial.print(popResult);
      Serial.println(popResult2);
      yield();
    }
  }
  caught2:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->message);
  }
}

void loop() {}
