// closures-and-callbacks: written by tsino from closures-and-callbacks.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

struct Signal_number;
struct Signal_string;

struct Signal_number : tsino::Object {
  int32_t current = 0;
  tsino::Array<tsino::Function<void(int32_t)>> handlers;
  void construct(int32_t current);
  tsino::Function<void()> subscribe(const tsino::Function<void(int32_t)>& handler);
  void set(int32_t value);
  tsino::Ref<Signal_string> map(const tsino::Function<String(int32_t)>& f);
};

struct Signal_string : tsino::Object {
  String current;
  tsino::Array<tsino::Function<void(const String&)>> handlers;
  void construct(String current);
  tsino::Function<void()> subscribe(const tsino::Function<void(const String&)>& handler);
  void set(const String& value);
  tsino::Ref<Signal_string> map(const tsino::Function<String(const String&)>& f);
};

void Signal_number::construct(int32_t current) {
  this->handlers = tsino::Array<tsino::Function<void(int32_t)>>{};
  this->current = current;
}

tsino::Function<void()> Signal_number::subscribe(const tsino::Function<void(int32_t)>& handler) {
  const tsino::Ref<Signal_number> self = tsino::Ref<Signal_number>(this);
  this->handlers.push(handler);
  handler(this->current);
  return [self, handler] {
    const int32_t at = self->handlers.indexOf(handler);
    if (at >= 0) self->handlers.remove(at, 1);
  };
}

void Signal_number::set(int32_t value) {
  this->current = value;
  tsino::Array<tsino::Function<void(int32_t)>> list = this->handlers.slice();
  for (const tsino::Function<void(int32_t)>& handler : list) handler(value);
}

void Signal_string::construct(String current) {
  this->handlers = tsino::Array<tsino::Function<void(const String&)>>{};
  this->current = tsino::moved(current);
}

tsino::Function<void()> Signal_string::subscribe(const tsino::Function<void(const String&)>& handler) {
  const tsino::Ref<Signal_string> self = tsino::Ref<Signal_string>(this);
  this->handlers.push(handler);
  handler(String(this->current));
  return [self, handler] {
    const int32_t at = self->handlers.indexOf(handler);
    if (at >= 0) self->handlers.remove(at, 1);
  };
}

void Signal_string::set(const String& value) {
  this->current = value;
  tsino::Array<tsino::Function<void(const String&)>> list = this->handlers.slice();
  for (const tsino::Function<void(const String&)>& handler : list) handler(value);
}

tsino::Ref<Signal_string> Signal_number::map(const tsino::Function<String(int32_t)>& f) {
  const tsino::Ref<Signal_string> result = tsino::make<Signal_string>(f(this->current));
  this->subscribe([result, f](int32_t value) { result->set(f(value)); });
  return result;
}

tsino::Ref<Signal_string> Signal_string::map(const tsino::Function<String(const String&)>& f) {
  const tsino::Ref<Signal_string> result = tsino::make<Signal_string>(f(this->current));
  this->subscribe([result, f](const String& value) { result->set(f(value)); });
  return result;
}
tsino::Array<String> seen;

tsino::Function<int32_t(const String&)> pipe_(const tsino::Function<tsino::Shared<tsino::Array<String>>(const String&)>& f, const tsino::Function<int32_t(const tsino::Shared<tsino::Array<String>>&)>& g) {
  return [g, f](const String& a) -> int32_t { return g(f(a)); };
}

tsino::Function<bool(const String&)> pipe_closures_and_callbacks(const tsino::Function<int32_t(const String&)>& f, const tsino::Function<bool(int32_t)>& g) {
  return [g, f](const String& a) -> bool { return g(f(a)); };
}

tsino::Function<String(const String&)> pipe2(const tsino::Function<bool(const String&)>& f, const tsino::Function<String(bool)>& g) {
  return [g, f](const String& a) -> String { return g(f(a)); };
}

tsino::Array<String> zipWith(const tsino::Array<uint8_t>& as, const tsino::Array<String>& bs, const tsino::Function<String(int32_t, const String&, int32_t)>& f) {
  return as.slice(0, bs.length()).map<String>(
      [&](int32_t a, int32_t i) -> String { return f(a, bs[i], i); });
}

tsino::Array<uint8_t> zipWith_(const tsino::Array<int32_t>& as, const tsino::Array<uint8_t>& bs, const tsino::Function<int32_t(int32_t, int32_t, int32_t)>& f) {
  return as.slice(0, bs.length()).map<uint8_t>(
      [&](int32_t a, int32_t i) -> int32_t { return f(a, bs[i], i); });
}

String fold(const tsino::Array<uint8_t>& items, const __FlashStringHelper* start, const tsino::Function<String(const String&, int32_t)>& step) {
  String sum = start;
  for (const int32_t item : items) sum = step(sum, item);
  return sum;
}

double fold_(const tsino::Array<String>& items, double start, const tsino::Function<double(double, const String&)>& step) {
  double sum = start;
  for (const String& item : items) sum = step(sum, item);
  return sum;
}

tsino::Shared<tsino::Array<uint8_t>> fold_closures_and_callbacks(const tsino::Array<uint8_t>& items, tsino::Shared<tsino::Array<uint8_t>> start, const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(const tsino::Shared<tsino::Array<uint8_t>>&, int32_t)>& step) {
  tsino::Shared<tsino::Array<uint8_t>> sum = tsino::moved(start);
  for (const int32_t item : items) sum = step(sum, item);
  return sum;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Signal_number> temperature = tsino::make<Signal_number>(20);
  const tsino::Ref<Signal_string> label = temperature->map(
      [](int32_t t) -> String { return t > 25 ? F("hot") : F("mild"); });
  const tsino::Ref<Signal_string> shout = label->map(
      [](const String& text) -> String { return tsino::concat(tsino::toUpperCase(text), F("!")); });
  const tsino::Function<void()> stop = shout->subscribe(
      [](const String& text) { seen.push(text); });
  temperature->set(30);
  stop();
  stop();
  temperature->set(10);
  Serial.println(seen.join(F(" ")));
  const tsino::Function<int32_t(const String&)> countWords = pipe_(
      [](const String& text) -> tsino::Shared<tsino::Array<String>> {
        return tsino::makeShared<tsino::Array<String>>(tsino::split(text, F(" ")));
      },
      [](const tsino::Shared<tsino::Array<String>>& words) -> int32_t { return words->length(); });
  const tsino::Function<bool(const String&)> isLong = pipe_closures_and_callbacks(
      countWords,
      [](int32_t n) -> bool { return n > 2; });
  Serial.print(countWords(F("a b c")));
  Serial.print(F(" "));
  Serial.print(isLong(F("a b")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      pipe2(isLong, [](bool value) -> String { return value ? F("true") : F("false"); })(
          F("x y z")));
  Serial.print(
      tsino::withoutFormat(
          zipWith(
              tsino::Array<uint8_t>{1, 2, 3},
              tsino::Array<String>{F("x"), F("y")},
              [](int32_t n, const String& s, int32_t i) -> String {
                return tsino::concat(tsino::repeat(s, n), String(i));
              }).join()));
  Serial.print(F(" "));
  Serial.println(
      zipWith_(
          tsino::Array<int32_t>{},
          tsino::Array<uint8_t>{1},
          [](int32_t a, int32_t b, int32_t) -> int32_t { return b; }).length());
  Serial.print(
      tsino::withoutFormat(
          fold(
              tsino::Array<uint8_t>{1, 2, 3},
              F(""),
              [](const String& text, int32_t n) -> String {
                return tsino::concat(text, String(n));
              })));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      fold_(
          tsino::Array<String>{F("a"), F("bb")},
          0.5,
          [](double n, const String& s) -> double { return n + tsino::length(s); }));
  Serial.print(F(" "));
  Serial.println(
      fold_closures_and_callbacks(
          tsino::Array<uint8_t>{1, 2},
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}),
          [](const tsino::Shared<tsino::Array<uint8_t>>& list, int32_t n) -> tsino::Shared<tsino::Array<uint8_t>> {
            return tsino::makeShared<tsino::Array<uint8_t>>(
                tsino::Array<uint8_t>{(uint8_t)n, tsino::allOf(*list)});
          })->join());
}

void loop() {}
