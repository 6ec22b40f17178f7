// console-of-anything: written by tsino from console-of-anything.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-each.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Table;
struct Shape;
struct Functions;
struct Shape_;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Ref<Shape>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Table : tsino::Object {
  tsino::Function<void(const tsino::Shared<tsino::Array<Unknown>>&)> out;
  tsino::Function<double(const tsino::Shared<tsino::Array<uint8_t>>&)> max_;
  void construct(tsino::Function<void(const tsino::Shared<tsino::Array<Unknown>>&)> out, tsino::Function<double(const tsino::Shared<tsino::Array<uint8_t>>&)> max_) {
    this->out = tsino::moved(out);
    this->max_ = tsino::moved(max_);
  }
};

struct Shape : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct Functions : tsino::Object {
  tsino::Function<void(const tsino::Shared<tsino::Array<Unknown>>&)> item0;
  void construct(tsino::Function<void(const tsino::Shared<tsino::Array<Unknown>>&)> item0) {
    this->item0 = tsino::moved(item0);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementText(F("[Function: log]"));
    out.end();
  }
};

struct Shape_ : tsino::Object {
  tsino::Function<void(const tsino::Shared<tsino::Array<Unknown>>&)> f;
  tsino::Function<double(const tsino::Shared<tsino::Array<int32_t>>&)> g;
  void construct(tsino::Function<void(const tsino::Shared<tsino::Array<Unknown>>&)> f, tsino::Function<double(const tsino::Shared<tsino::Array<int32_t>>&)> g) {
    this->f = tsino::moved(f);
    this->g = tsino::moved(g);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldText(F("f"), F("[Function: log]"));
    out.fieldText(F("g"), F("[Function: min]"));
    out.end();
  }
};

const tsino::Function<void(const tsino::Shared<tsino::Array<Unknown>>&)> say = [](const tsino::Shared<tsino::Array<Unknown>>& value) {
  tsino::inspectEach(Serial, value);
  Serial.println();
};

void run(const tsino::Function<void(const String&)>& f) {
  f(F("run"));
}

void setup() {
  Serial.begin(115200);
  // @run
  // console.log as a value where nobody says what it gets.
  tsino::Array<tsino::Function<void(const tsino::Shared<tsino::Array<Unknown>>&)>> outs{
      [](const tsino::Shared<tsino::Array<Unknown>>& value) {
        tsino::inspectEach(Serial, value);
        Serial.println();
      },
      [](const tsino::Shared<tsino::Array<Unknown>>& value) {
        tsino::inspectEach(Serial, value);
        Serial.println();
      },
      [](const tsino::Shared<tsino::Array<Unknown>>& value) {
        tsino::inspectEach(Serial, value);
        Serial.println();
      }};
  for (const tsino::Function<void(const tsino::Shared<tsino::Array<Unknown>>&)>& f : outs) {
    f(
        tsino::makeShared<tsino::Array<Unknown>>(
            tsino::Array<Unknown>{
                Unknown(String(F("x"))),
                Unknown(2.0),
                Unknown(tsino::make<Shape>(1)),
                Unknown(
                    tsino::makeShared<tsino::Array<Unknown>>(
                        tsino::Array<Unknown>{
                            tsino::fromOptional<Unknown, tsino::Null>(tsino::Optional<bool>(true)),
                            Unknown(tsino::Null{})}))}));
  }
  say(tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{Unknown(String(F("a")))}));
  say(
      tsino::makeShared<tsino::Array<Unknown>>(
          tsino::Array<Unknown>{
              Unknown(1.0),
              Unknown(String(F("b"))),
              Unknown(
                  tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{Unknown(2.0)}))}));
  const tsino::Ref<Table> table = tsino::make<Table>(
      [](const tsino::Shared<tsino::Array<Unknown>>& value) {
        tsino::inspectEach(Serial, value);
        Serial.println();
      },
      [](const tsino::Shared<tsino::Array<uint8_t>>& value) -> double {
        return tsino::largest(*value);
      });
  table->out(
      tsino::makeShared<tsino::Array<Unknown>>(
          tsino::Array<Unknown>{
              Unknown(
                  table->max_(
                      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))),
              Unknown(String(F("z")))}));
  tsino::Array<uint8_t>{1, 2}.forEach(
      [](int32_t x) {
        say(tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{Unknown((double)x)}));
      });
  run([](const String& value) { Serial.println(value); });
  run(
      [](const String& s) {
        say(tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{Unknown(s)}));
      });
  const tsino::Function<void(const tsino::Shared<tsino::Array<Unknown>>&)> log = [](const tsino::Shared<tsino::Array<Unknown>>& value) {
    tsino::inspectEach(Serial, value);
    Serial.println();
  };
  log(
      tsino::makeShared<tsino::Array<Unknown>>(
          tsino::Array<Unknown>{Unknown(String(F("u"))), Unknown(tsino::Undefined{}), Unknown(5.0)}));
  tsino::inspect(
      Serial,
      tsino::make<Functions>(
          [](const tsino::Shared<tsino::Array<Unknown>>& value) {
            tsino::inspectEach(Serial, value);
            Serial.println();
          }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape_>(
          [](const tsino::Shared<tsino::Array<Unknown>>& value) {
            tsino::inspectEach(Serial, value);
            Serial.println();
          },
          [](const tsino::Shared<tsino::Array<int32_t>>& value) -> double {
            return tsino::smallest(*value);
          }));
  Serial.println();
}

void loop() {}
