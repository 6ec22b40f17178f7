// computed-keys: written by tsino from computed-keys.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Target;
struct Pins;
struct others;
struct Nested;
struct Nested_;

struct Target : tsino::Object {
  int32_t v = 0;
  String w;
  void construct(int32_t v, String w) {
    this->v = v;
    this->w = tsino::moved(w);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("v"), this->v);
    out.field(F("w"), this->w);
    out.end();
  }
};

struct Pins : tsino::Object {
  int32_t led = 0;
  int32_t relay = 0;
  tsino::Optional<String> label;
  void construct(int32_t led, int32_t relay, tsino::Optional<String> label = {}) {
    this->led = led;
    this->relay = relay;
    this->label = tsino::moved(label);
  }
};

struct others : tsino::Object {
  int32_t relay = 0;
  tsino::Optional<String> label;
  void construct(int32_t relay, tsino::Optional<String> label) {
    this->relay = relay;
    this->label = tsino::moved(label);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("relay"), this->relay);
    out.optionalField(F("label"), this->label);
    out.end();
  }
};

struct Nested : tsino::Object {
  tsino::Ref<Nested_> inner;
  void construct(tsino::Ref<Nested_> inner) {
    this->inner = tsino::moved(inner);
  }
};

struct Nested_ : tsino::Object {
  int32_t x = 0;
  String y;
  void construct(int32_t x, String y) {
    this->x = x;
    this->y = tsino::moved(y);
  }
};

// @run
// Keys of patterns that only running tells: evaluated after what is taken apart, before each part and its place.
tsino::Shared<tsino::Array<String>> log_ = tsino::makeShared<tsino::Array<String>>(
    tsino::Array<String>{});

tsino::Ref<Pins> note(const __FlashStringHelper* text, const tsino::Ref<Pins>& value) {
  log_->push(text);
  return value;
}

const __FlashStringHelper* note_(const __FlashStringHelper* text, const __FlashStringHelper* value) {
  log_->push(text);
  return value;
}

tsino::Ref<Target> note_computed_keys(String text, const tsino::Ref<Target>& value) {
  log_->push(tsino::moved(text));
  return value;
}

void flush() {
  Serial.println(log_->join(F(" ")));
  log_ = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
}
const tsino::Ref<Pins> pins = tsino::make<Pins>(2, 5);
const char outputs[][6] PROGMEM = {"relay", "led"};

int32_t index_ = 0;

const __FlashStringHelper* next() {
  return tsino::tableText(outputs, index_++ % 2);
}

// The variable may be given something else by its own key.
tsino::Ref<Pins> current = tsino::make<Pins>(7, 8, tsino::Optional<String>("old"));

const __FlashStringHelper* swap() {
  current = tsino::make<Pins>(70, 80);
  return F("led");
}

const tsino::Ref<Target> box = tsino::make<Target>(0, "");

tsino::Ref<Target> target(const __FlashStringHelper* name) {
  return note_computed_keys(tsino::concat(F("target-"), name), box);
}

String pick(const tsino::Ref<Pins>& pins_, const String& key) {
  String element = tsino::tableText(outputs, 0);
  const int32_t value = element == F("led") ? pins_->led : element == F("relay") ? pins_->relay : ((void)tsino::unknownName(
      element), 0);
  tsino::Optional<tsino::Union<double, String>> value2 = key == F("led") ? tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>((double)pins->led)) : key == F("relay") ? tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>((double)pins->relay)) : key == F("label") ? tsino::Optional<tsino::Union<double, String>>(
      tsino::convertOptional(pins->label)) : ((void)tsino::ownName(key), tsino::Optional<tsino::Union<double, String>>{});
  const tsino::Union<double, String> any = value2.has() ? value2.value() : tsino::Union<double, String>(
      String(F("missing")));
  return tsino::concat(String(value), F(" "), tsino::toText(any));
}

void setup() {
  Serial.begin(115200);
  for (const String output : tsino::eachText(outputs)) {
    const int32_t pin = output == F("led") ? pins->led : output == F("relay") ? pins->relay : ((void)tsino::unknownName(
        output), 0);
    Serial.print(tsino::withoutFormat(output));
    Serial.print(F(" "));
    Serial.println(pin + 1);
  }
  const tsino::Ref<Pins> noteResult = note(F("source"), pins);
  String noteResult2 = note_(F("k1"), tsino::tableText(outputs, 0));
  const int32_t first = noteResult2 == F("led") ? noteResult->led : noteResult2 == F("relay") ? noteResult->relay : ((void)tsino::unknownName(
      noteResult2), 0);
  String noteResult3 = note_(F("k2"), tsino::tableText(outputs, 1));
  const int32_t second = noteResult3 == F("led") ? noteResult->led : noteResult3 == F("relay") ? noteResult->relay : ((void)tsino::unknownName(
      noteResult3), 0);
  tsino::Optional<String> label = noteResult->label;
  const String label2 = label.has() ? label.value() : String(note_(F("default"), F("none")));
  Serial.print(first);
  Serial.print(F(" "));
  Serial.print(second);
  Serial.print(F(" "));
  Serial.println(label2);
  flush();
  String nextResult = next();
  const int32_t a = nextResult == F("led") ? pins->led : nextResult == F("relay") ? pins->relay : ((void)tsino::unknownName(
      nextResult), 0);
  String nextResult2 = next();
  const int32_t b = nextResult2 == F("led") ? pins->led : nextResult2 == F("relay") ? pins->relay : ((void)tsino::unknownName(
      nextResult2), 0);
  String nextResult3 = next();
  const int32_t c = nextResult3 == F("led") ? pins->led : nextResult3 == F("relay") ? pins->relay : ((void)tsino::unknownName(
      nextResult3), 0);
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.print(c);
  Serial.print(F(" "));
  Serial.println(index_);
  const tsino::Ref<Pins> current_ = current;
  String swapResult = swap();
  const int32_t taken = swapResult == F("led") ? current_->led : swapResult == F("relay") ? current_->relay : ((void)tsino::unknownName(
      swapResult), 0);
  const tsino::Optional<String> kept = current_->label;
  Serial.print(taken);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(kept));
  Serial.print(F(" "));
  Serial.println(current->led);
  tsino::Ref<Pins> noteResult4 = note(F("source"), pins);
  String noteResult5 = note_(F("key"), tsino::tableText(outputs, 1));
  target(F("v"))->v = noteResult5 == F("led") ? noteResult4->led : noteResult5 == F("relay") ? noteResult4->relay : ((void)tsino::unknownName(
      noteResult5), 0);
  tsino::Ref<Target> targetResult = target(F("w"));
  tsino::Optional<String> label3 = noteResult4->label;
  targetResult->w = label3.has() ? label3.value() : String(note_(F("default"), F("x")));
  tsino::inspect(Serial, box);
  Serial.println();
  flush();
  Serial.print(tsino::withoutFormat(pick(tsino::make<Pins>(1, 9), F("label"))));
  Serial.print(F(" "));
  Serial.println(pick(pins, F("led")));
  pins->label = tsino::Optional<String>(F("now"));
  Serial.println(pick(pins, F("label")));

  const tsino::Ref<Pins> noteResult6 = note(F("all"), pins);
  String noteResult7 = note_(F("one"), F("led"));
  const int32_t led = noteResult7 == F("led") ? noteResult6->led : ((void)tsino::unknownName(
      noteResult7), 0);
  const tsino::Ref<others> others_ = tsino::make<others>(noteResult6->relay, noteResult6->label);
  Serial.print(led);
  Serial.print(F(" "));
  tsino::inspect(Serial, others_);
  Serial.println();
  flush();
  const tsino::Ref<Nested> nested = tsino::make<Nested>(tsino::make<Nested_>(1, F("why")));
  String noteResult8 = note_(F("n"), F("inner"));
  const tsino::Ref<Nested_> part = noteResult8 == F("inner") ? nested->inner : ((void)tsino::unknownName(
      noteResult8), tsino::Ref<Nested_>{});
  String noteResult9 = note_(F("m"), F("y"));
  const tsino::Union<double, String> deep = noteResult9 == F("x") ? tsino::Union<double, String>(
      (double)part->x) : noteResult9 == F("y") ? tsino::Union<double, String>(part->y) : ((void)tsino::unknownName(
      noteResult9), tsino::Union<double, String>{});
  tsino::printUnion(Serial, deep);
  Serial.println();
  flush();

  // Taken apart at once, a list is as good as the tuple that it is said to be.
  tsino::Array<String> parts = tsino::split(F("7,on"), F(","));
  const String level = parts[0];
  const String state = parts[1];
  Serial.print(tsino::withoutFormat(level));
  Serial.print(F(" "));
  Serial.println(state);
  tsino::Array<tsino::Union<double, String>> values{
      tsino::Union<double, String>(1.5),
      tsino::Union<double, String>(String(F("two")))};
  const double n = values[0].get<double>();
  tsino::Optional<tsino::Union<double, String>> getResult = values.get(1);
  const String t = (getResult.has() ? getResult.value() : tsino::Union<double, String>(
      String(F("none")))).get<String>();
  tsino::inspect(Serial, n * 2.0);
  Serial.print(F(" "));
  Serial.println(tsino::length(t));
  int32_t p = 0;
  tsino::Optional<int32_t> q;
  tsino::Array<tsino::Optional<int32_t>> value{tsino::Optional<int32_t>(3)};
  p = value[0].value();
  q = value.get(1).valueOr(4);
  Serial.print(p);
  Serial.print(F(" "));
  Serial.println(q.value());
}

void loop() {}
