// console-arguments: written by tsino from console-arguments.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect-each.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/union.h"

enum class E : uint8_t { A, B };
struct Os;
struct Shape;
struct Logger;
struct Pair;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Ref<Shape>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Os : tsino::Object {
  int32_t a = 0;
  tsino::Shared<tsino::Array<String>> b;
  void construct(int32_t a, tsino::Shared<tsino::Array<String>> b) {
    this->a = a;
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct Shape : tsino::Object {
  bool k = false;
  void construct(bool k) {
    this->k = k;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("k"), this->k);
    out.end();
  }
};

struct Logger : tsino::Object {
  String name;
  void construct(String name);
  void info(const tsino::Array<tsino::Union<double, String>>& args);
};

struct Pair : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

void log_(const String& level, const tsino::Array<Unknown>& args) {
  Serial.print(F("["));
  Serial.print(tsino::withoutFormat(level));
  Serial.print(F("]"));
  tsino::inspectEachAfter(Serial, args);
  Serial.println();
}

void Logger::construct(String name) {
  this->name = tsino::moved(name);
}

void Logger::info(const tsino::Array<tsino::Union<double, String>>& args) {
  Serial.print(tsino::withoutFormat(this->name));
  tsino::inspectEachAfter(Serial, args);
  Serial.println();
}

tsino::Array<String> take(tsino::Array<uint8_t>& xs) {
  xs.push(9);
  return tsino::Array<String>{F("t")};
}

void more() {
  tsino::Array<uint8_t> xs{1, 2};
  tsino::Array<uint8_t> value = xs.copy();
  int32_t pushResult = xs.push(3);
  tsino::inspectEachBefore(Serial, value);
  Serial.println(pushResult);
  const tsino::Ref<Pair> pair = tsino::make<Pair>(F("p"), 1);
  Serial.print(tsino::withoutFormat(pair->item0));
  Serial.print(F(" "));
  Serial.print(pair->item1);
  Serial.print(F(" "));
  Serial.println(pair->item0);
  tsino::Array<uint8_t> value2 = xs.copy();
  tsino::Array<String> value3 = take(xs);
  Serial.print(F("n"));
  tsino::inspectEachAfter(Serial, value2);
  tsino::inspectEachAfter(Serial, value3);
  Serial.print(F(" "));
  Serial.println(xs.length());
  tsino::inspectEach(Serial, tsino::characters(F("a\303\261")));
  Serial.println();
  const auto m = tsino::makeMap<String, uint8_t>({{F("a"), 1}});
  tsino::inspectEach(Serial, m->keys());
  Serial.println();
}

void setup() {
  Serial.begin(115200);
  // @run
  // `console.log(...list)`: alone, before and behind others, empty, of all kinds of elements, and changed by what follows.
  tsino::Array<double> xs{1.0, 2.5, -0.0};
  tsino::inspectEach(Serial, xs);
  Serial.println();
  Serial.print(F("a"));
  tsino::inspectEachAfter(Serial, xs);
  Serial.println();
  tsino::inspectEachBefore(Serial, xs);
  Serial.println(F("b"));
  Serial.print(F("a"));
  tsino::inspectEachAfter(Serial, xs.copy());
  Serial.print(F(" b q r"));
  tsino::inspectEachAfter(Serial, xs);
  Serial.println();
  tsino::Array<String> none;
  tsino::inspectEach(Serial, none);
  Serial.println();
  Serial.print(F("x"));
  tsino::inspectEachAfter(Serial, none);
  Serial.println(F(" y"));
  tsino::inspectEachBefore(Serial, none);
  Serial.println(F("y"));
  Serial.print(F("x"));
  tsino::inspectEachAfter(Serial, none);
  Serial.println();
  tsino::Array<String> words{F("it's"), F("two")};
  tsino::inspectEachBefore(Serial, words);
  Serial.print(1);
  Serial.print(F(" "));
  Serial.println(2);
  Serial.print(F("%"));
  tsino::inspectEachAfter(Serial, words);
  Serial.println();
  tsino::Array<tsino::Optional<tsino::Union<double, String>>> mixed{
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(String(F("s")))),
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0)),
      tsino::Optional<tsino::Union<double, String>>{}};
  tsino::inspectEach(Serial, mixed);
  Serial.println();
  tsino::Array<tsino::Ref<Os>> os{
      tsino::make<Os>(1, tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")})),
      tsino::make<Os>(2, tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))};
  Serial.print(F("objs"));
  tsino::inspectEachAfter(Serial, os);
  Serial.println();
  log_(
      F("info"),
      tsino::Array<Unknown>{
          Unknown(1.0),
          Unknown(String(F("two"))),
          Unknown(
              tsino::makeShared<tsino::Array<Unknown>>(
                  tsino::Array<Unknown>{
                      Unknown(tsino::Union<double, String>(3.0)),
                      Unknown(tsino::Union<double, String>(String(F("x"))))})),
          Unknown(tsino::make<Shape>(true)),
          Unknown(tsino::Null{}),
          Unknown(tsino::Undefined{}),
          Unknown(0.5)});
  log_(F("none"), tsino::Array<Unknown>{});
  tsino::make<Logger>(F("net"))->info(
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(String(F("up"))),
          tsino::Union<double, String>(1.0),
          tsino::Union<double, String>(String(F("s")))});
  tsino::Array<tsino::Optional<String>> opt{
      tsino::Optional<String>(F("a")),
      tsino::Optional<String>{}};
  Serial.print(1);
  tsino::inspectEachAfter(Serial, opt);
  Serial.println();
  tsino::Array<bool> flags{true, false};
  tsino::inspectEach(Serial, flags);
  Serial.println();
  tsino::inspect(Serial, tsino::Array<uint8_t>{1, 2});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<uint8_t>{3});
  Serial.println();
  tsino::inspectEach(Serial, tsino::makeShared<tsino::Set<String>>(F("p"), F("q"))->values());
  Serial.println();
  more();
  Serial.print((int32_t)E::A);
  Serial.print(F(" "));
  Serial.println((int32_t)E::B);
}

void loop() {}
