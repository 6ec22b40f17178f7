// accessors-asked-again: written by tsino from accessors-asked-again.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/doubt.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Source;
struct Limited;
struct Plain;
struct Queue;
struct Lamp;
struct Pair;
struct Counter;
struct PlainSource;

struct Source : tsino::Object {
  virtual tsino::Optional<int32_t> get_next() = 0;
  virtual ~Source() {}
};

struct Limited : tsino::Object {
  tsino::Optional<String> value;
  void construct();
  tsino::Optional<String> get_value();
  void set_value(const tsino::Optional<String>& text);
};

struct Plain : tsino::Object {
  tsino::Optional<String> name;
  void construct();
  void forget();
  tsino::Optional<String> get_name();
  void set_name(const tsino::Optional<String>& text = {});
};

struct Queue : tsino::Object {
  tsino::Array<String> waiting;
  void construct();
  void take();
  tsino::Optional<String> get_first();
};

struct Lamp : tsino::Object {
  tsino::Optional<int32_t> level;
  void construct();
  void off();
};

struct Pair : tsino::Object {
  tsino::Optional<int32_t> item0;
  String item1;
  void construct(tsino::Optional<int32_t> item0, String item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Counter : Source {
  int32_t count = 0;
  void construct();
  tsino::Optional<int32_t> get_next() final;
};

struct PlainSource : Source {
  tsino::Optional<int32_t> next;
  tsino::Optional<tsino::Function<tsino::Optional<int32_t>()>> get_next_;
  void construct(tsino::Optional<int32_t> next, tsino::Optional<tsino::Function<tsino::Optional<int32_t>()>> get_next_) {
    this->next = tsino::moved(next);
    this->get_next_ = tsino::moved(get_next_);
  }
  tsino::Optional<int32_t> get_next() final;
};

// @run
// A getter may give something else than it gave the test before, and a setter may keep something else than it was given.

int32_t left = 2;

tsino::Optional<int32_t> Counter::get_next() {
  ++this->count;
  return this->count % 2 == 0 ? tsino::Optional<int32_t>{} : tsino::Optional<int32_t>(this->count);
}

void Counter::construct() {
  this->count = 0;
}

String describe(const tsino::Ref<Source>& from) {
  if (!from->get_next().has()) return F("at its end");
  return tsino::concat(F("then "), tsino::optionalTextOrNull(from->get_next()));
}

tsino::Optional<String> Limited::get_value() {
  return this->value;
}

void Limited::set_value(const tsino::Optional<String>& text) {
  this->value = text.has() && tsino::length(text.value()) > 3 ? tsino::Optional<String>{} : text;
}

void Limited::construct() {
  this->value = {};
}

tsino::Optional<String> Plain::get_name() {
  return this->name;
}

void Plain::set_name(const tsino::Optional<String>& text) {
  this->name = text;
}

void Plain::forget() {
  this->name = {};
}

void Plain::construct() {}

tsino::Optional<String> Queue::get_first() {
  return this->waiting.get(0);
}

void Queue::take() {
  this->waiting.shift();
}

void Queue::construct() {
  this->waiting = tsino::Array<String>{F("a"), F("b")};
}

void Lamp::off() {
  this->level = {};
}

void Lamp::construct() {
  this->level = 5;
}
const tsino::Ref<Pair> pair = tsino::make<Pair>(tsino::Optional<int32_t>(1), "one");

void clear() {
  pair->item0 = {};
}

tsino::Optional<int32_t> PlainSource::get_next() {
  if (this->get_next_.has()) {
    return this->get_next_.value()();
  }
  return this->next;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Source> source = tsino::make<PlainSource>(
      tsino::Optional<int32_t>{},
      tsino::Optional<tsino::Function<tsino::Optional<int32_t>()>>(
          []() -> tsino::Optional<int32_t> {
            return left-- > 0 ? tsino::Optional<int32_t>(left) : tsino::Optional<int32_t>{};
          }));

  String withoutFormatResult = tsino::withoutFormat(describe(source));
  String describeResult = describe(source);
  String describeResult2 = describe(tsino::make<Counter>());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(describeResult);
  Serial.print(F(" "));
  Serial.println(describeResult2);
  const tsino::Ref<Limited> limited = tsino::make<Limited>();
  limited->set_value(tsino::Optional<String>(F("on")));
  Serial.println(tsino::optionalTextOrNull(limited->get_value()));
  limited->set_value(tsino::Optional<String>(F("bright")));
  Serial.print(tsino::withoutFormat(tsino::optionalTextOrNull(limited->get_value())));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(limited->get_value()));
  Serial.print(F(" "));
  Serial.println(limited->get_value() == F("bright") ? F("true") : F("false"));

  const tsino::Ref<Plain> plain = tsino::make<Plain>();
  plain->set_name(tsino::Optional<String>(F("pump")));
  Serial.println(tsino::length(plain->get_name().value()));
  if (plain->get_name().has()) {
    Serial.println(tsino::length(plain->get_name().value()));
    plain->forget();
    Serial.print(tsino::withoutFormat(tsino::optionalText(plain->get_name())));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(plain->get_name()));
  }

  const tsino::Ref<Queue> queue = tsino::make<Queue>();
  while (queue->get_first().has()) {
    Serial.println(tsino::length(tsino::present(queue->get_first()).value()));
    queue->take();
    Serial.println(tsino::optionalText(queue->get_first()));
    yield();
  }

  // Properties by their names in brackets, and the parts of a pair.
  const tsino::Ref<Lamp> lamp = tsino::make<Lamp>();
  if (lamp->level.has() && pair->item0.has()) {
    Serial.println(lamp->level.value() + pair->item0.value());
    lamp->off();
    clear();
    Serial.print(tsino::optionalTextOrNull(lamp->level));
    Serial.print(F(" "));
    Serial.println(tsino::optionalTextOrNull(pair->item0));
  }
}

void loop() {}
