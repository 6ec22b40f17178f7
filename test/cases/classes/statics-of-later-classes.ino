// statics-of-later-classes: written by tsino from statics-of-later-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Later;
struct Deep_Inner;
struct Registry;
struct Holder;
struct Only;

struct Later : tsino::Object {
  String name;
  void construct(String name);
};

struct Deep_Inner : tsino::Object {
  void construct();
};

struct Registry : tsino::Object {
  void construct();
};

struct Holder : tsino::Object {
  void construct();
};

struct Only : tsino::Object {
  void construct();
};
String pick(const tsino::Array<String>& xs, int32_t at);
double Registry_get_level();
void Registry_set_level(double value);
int32_t Holder_next();

// @run
// Functions that stand before a class use its static members.
double bump() {
  Registry_set_level(Registry_get_level() + 2.0);
  Registry_set_level(Registry_get_level() + 1.0);
  return Registry_get_level();
}

String first(const tsino::Array<String>& words) {
  return pick(words, 0);
}

tsino::Function<int32_t()> keep() {
  return []() -> int32_t { return Holder_next(); };
}

void Deep_Inner::construct() {}
const int32_t Deep_Inner_size = 9;

int32_t Deep_look() {
  return Deep_Inner_size;
}

String pick(const tsino::Array<String>& xs, int32_t at) {
  tsino::Optional<String> found = xs.get(at);
  if (!found.has()) {
    tsino::raise(tsino::make<tsino::Error>(F("none")));
    return {};
  }
  return tsino::moved(found.value());
}

void Registry::construct() {}
int32_t Registry_count = 1;

String parts() {
  const int32_t count = Registry_count;
  const double level = Registry_get_level();
  return tsino::concat(String(count), F(" "), tsino::toText(level));
}
double Registry_level = 4.0;

double Registry_get_level() {
  return Registry_level;
}

void Registry_set_level(double value) {
  Registry_level = value * 10.0;
  Registry_count++;
}
tsino::Optional<String> Registry_label;

String peek() {
  return tsino::concat(
      String(Registry_count),
      F("/"),
      tsino::optionalText(Registry_label),
      F("/"),
      String(Registry_count));
}

void Holder::construct() {}
int32_t Holder_n = 0;

int32_t Holder_next() {
  return ++Holder_n;
}

void Later::construct(String name) {
  this->name = tsino::moved(name);
}
tsino::Array<tsino::Ref<Later>> Later_all{tsino::make<Later>("a"), tsino::make<Later>("b")};

String later() {
  return Later_all.map<String>(
      [](const tsino::Ref<Later>& later_) -> String {
        const String& name = later_->name;
        return name;
      }).join();
}

void Only::construct() {}
const int32_t Only_size = 3;

// Only a pattern names it.
int32_t only() {
  const int32_t size = Only_size;
  return size;
}

void setup() {
  Serial.begin(115200);
  const double bumpResult = bump();
  const String firstResult = first(tsino::Array<String>{F("x"), F("y")});
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, bumpResult);
  Serial.print(F(" "));
  Serial.print(peek());
  Serial.print(F(" "));
  Serial.print(firstResult);
  Serial.print(F(" "));
  Serial.println(parts());
  int32_t value = keep()();
  int32_t value2 = keep()();
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(Deep_look());
  Serial.print(F(" "));
  Serial.print(later());
  Serial.print(F(" "));
  Serial.println(only());
}

void loop() {}
