// containers: written by tsino from containers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Ring_number;
struct Ring_string;
struct Points;
struct Ring_Points;
struct Result;

// @run
// A generic ring buffer, a generic linked list and a Result type, used with several element types.
struct Ring_number : tsino::Object {
  int32_t capacity = 0;
  tsino::Array<tsino::Optional<int32_t>> slots;
  int32_t head = 0;
  int32_t count = 0;
  void construct(int32_t capacity);
  tsino::Optional<int32_t> push(int32_t item);
  tsino::Array<uint8_t> toArray();
};

// @run
// A generic ring buffer, a generic linked list and a Result type, used with several element types.
struct Ring_string : tsino::Object {
  int32_t capacity = 0;
  tsino::Array<tsino::Optional<String>> slots;
  int32_t head = 0;
  int32_t count = 0;
  void construct(int32_t capacity);
  tsino::Optional<String> push(const String& item);
  tsino::Array<String> toArray();
};

struct Points : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
};

// @run
// A generic ring buffer, a generic linked list and a Result type, used with several element types.
struct Ring_Points : tsino::Object {
  int32_t capacity = 0;
  tsino::Array<tsino::Optional<tsino::Ref<Points>>> slots;
  int32_t head = 0;
  int32_t count = 0;
  void construct(int32_t capacity);
  tsino::Optional<tsino::Ref<Points>> push(tsino::Ref<Points> item);
  tsino::Array<tsino::Ref<Points>> toArray();
};

struct Result : tsino::Object {
  bool ok = false;
  String error;
  int32_t value = 0;
  String value_;
  void construct(bool ok, String error, int32_t value = 0, String value_ = String{}) {
    this->ok = ok;
    this->error = tsino::moved(error);
    this->value = value;
    this->value_ = tsino::moved(value_);
  }
};

void Ring_number::construct(int32_t capacity) {
  this->head = 0;
  this->count = 0;
  this->capacity = capacity;
  this->slots = tsino::filled<tsino::Optional<int32_t>>(capacity, tsino::Optional<int32_t>{});
}

tsino::Optional<int32_t> Ring_number::push(int32_t item) {
  const int32_t at = (this->head + this->count) % this->capacity;
  const tsino::Optional<int32_t> lost = this->slots.get(at);
  this->slots.set(at, tsino::Optional<int32_t>(item));
  if (this->count < this->capacity) {
    this->count++;
    return {};
  }
  this->head = (this->head + 1) % this->capacity;
  return lost;
}

tsino::Array<uint8_t> Ring_number::toArray() {
  tsino::Array<uint8_t> items;
  for (int32_t i = 0; i < this->count; i++) {
    items.push((uint8_t)this->slots.get((this->head + i) % this->capacity).value());
  }
  return items;
}

void Ring_string::construct(int32_t capacity) {
  this->head = 0;
  this->count = 0;
  this->capacity = capacity;
  this->slots = tsino::filled<tsino::Optional<String>>(capacity, tsino::Optional<String>{});
}

tsino::Optional<String> Ring_string::push(const String& item) {
  const int32_t at = (this->head + this->count) % this->capacity;
  const tsino::Optional<String> lost = this->slots.get(at);
  this->slots.set(at, tsino::Optional<String>(item));
  if (this->count < this->capacity) {
    this->count++;
    return {};
  }
  this->head = (this->head + 1) % this->capacity;
  return lost;
}

tsino::Array<String> Ring_string::toArray() {
  tsino::Array<String> items;
  for (int32_t i = 0; i < this->count; i++) {
    items.push(this->slots.get((this->head + i) % this->capacity).value());
  }
  return items;
}

void Ring_Points::construct(int32_t capacity) {
  this->head = 0;
  this->count = 0;
  this->capacity = capacity;
  this->slots = tsino::filled<tsino::Optional<tsino::Ref<Points>>>(
      capacity,
      tsino::Optional<tsino::Ref<Points>>{});
}

tsino::Optional<tsino::Ref<Points>> Ring_Points::push(tsino::Ref<Points> item) {
  const int32_t at = (this->head + this->count) % this->capacity;
  const tsino::Optional<tsino::Ref<Points>> lost = this->slots.get(at);
  this->slots.set(at, tsino::Optional<tsino::Ref<Points>>(tsino::moved(item)));
  if (this->count < this->capacity) {
    this->count++;
    return {};
  }
  this->head = (this->head + 1) % this->capacity;
  return lost;
}

tsino::Array<tsino::Ref<Points>> Ring_Points::toArray() {
  tsino::Array<tsino::Ref<Points>> items;
  for (int32_t i = 0; i < this->count; i++) {
    items.push(this->slots.get((this->head + i) % this->capacity).value());
  }
  return items;
}

tsino::Ref<Result> attempt(const tsino::Function<tsino::Optional<int32_t>()>& f) {
  const tsino::Optional<int32_t> value = f();
  return !value.has() ? tsino::make<Result>(false, F("nothing")) : tsino::make<Result>(
      true,
      String{},
      value.value());
}

tsino::Ref<Result> attempt_(const tsino::Function<tsino::Optional<String>()>& f) {
  const tsino::Optional<String> value = f();
  return !value.has() ? tsino::make<Result>(false, F("nothing")) : tsino::make<Result>(
      true,
      String{},
      0,
      value.value());
}

tsino::Ref<Result> mapResult(const tsino::Ref<Result>& result, const tsino::Function<int32_t(const String&)>& f) {
  return result->ok ? tsino::make<Result>(true, String{}, f(result->value_)) : result;
}

String show(const tsino::Ref<Result>& result) {
  return result->ok ? tsino::concat(F("ok "), String(result->value)) : tsino::concat(
      F("error "),
      result->error);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Ring_number> numbers = tsino::make<Ring_number>(3);
  tsino::Array<tsino::Optional<int32_t>> dropped = tsino::Array<uint8_t>{1, 2, 3, 4, 5}.map<tsino::Optional<int32_t>>(
      [&](int32_t n) -> tsino::Optional<int32_t> { return numbers->push(n); });
  Serial.print(tsino::withoutFormat(numbers->toArray().join()));
  Serial.print(F(" "));
  Serial.println(
      dropped.map<tsino::Union<double, String>>(
          [](tsino::Optional<int32_t> n) -> tsino::Union<double, String> {
            return !n.has() ? tsino::Union<double, String>(String(F("-"))) : tsino::Union<double, String>(
                (double)n.value());
          }).join(F(" ")));
  const tsino::Ref<Ring_string> words = tsino::make<Ring_string>(2);
  tsino::Array<String> list = tsino::split(F("to be or not"), F(" "));
  for (const String& word_ : list) words->push(word_);
  Serial.print(tsino::withoutFormat(words->toArray().join()));
  Serial.print(F(" "));
  Serial.println(words->count);
  const tsino::Ref<Ring_Points> points = tsino::make<Ring_Points>(1);
  const tsino::Ref<Points> first = tsino::make<Points>(1);
  points->push(first);
  const tsino::Optional<tsino::Ref<Points>> out = points->push(tsino::make<Points>(2));
  int32_t x = points->toArray()[0]->x;
  Serial.print(out == first ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(x);
  Serial.print(tsino::withoutFormat(show(attempt([]() -> tsino::Optional<int32_t> { return 5; }))));
  Serial.print(F(" "));
  Serial.println(
      show(
          attempt(
              []() -> tsino::Optional<int32_t> {
                return tsino::convertOptional(
                    tsino::Array<uint8_t>{1}.find([](int32_t n) -> bool { return n > 1; }));
              })));
  Serial.print(
      tsino::withoutFormat(
          show(
              mapResult(
                  attempt_(
                      []() -> tsino::Optional<String> {
                        return tsino::Optional<String>(F("text"));
                      }),
                  [](const String& s) -> int32_t { return tsino::length(s); }))));
  Serial.print(F(" "));
  Serial.println(
      show(
          mapResult(
              attempt_([]() -> tsino::Optional<String> { return {}; }),
              [](const String& s) -> int32_t { return tsino::length(s); })));
}

void loop() {}
