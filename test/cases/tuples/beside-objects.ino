// beside-objects: written by tsino from beside-objects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Nested;
struct Nested_;
struct Nested2;
struct Three;
struct Three_;

struct Nested : tsino::Object {
  tsino::Union<double, String> item0;
  tsino::Union<double, String> item1;
  void construct(tsino::Union<double, String> item0, tsino::Union<double, String> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.endList();
  }
};

struct Nested_ : tsino::Object {
  bool k = false;
  void construct(bool k) {
    this->k = k;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("k"), this->k);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("k"), this->k);
    out.end();
  }
};

struct Nested2 : tsino::Object {
  tsino::Ref<Nested> item0;
  tsino::Ref<Nested_> item1;
  void construct(tsino::Ref<Nested> item0, tsino::Ref<Nested_> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.endList();
  }
};

struct Three : tsino::Object {
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

struct Three_ : tsino::Object {
  tsino::Ref<Three> item0;
  tsino::Ref<Nested> item1;
  void construct(tsino::Ref<Three> item0, tsino::Ref<Nested> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Tuples that hold a tuple beside an object, in either order, and tuples of different types.
  const tsino::Ref<Nested2> nested = tsino::make<Nested2>(
      tsino::make<Nested>(
          tsino::Union<double, String>(1.0),
          tsino::Union<double, String>(String(F("one")))),
      tsino::make<Nested_>(true));
  tsino::inspect(Serial, nested);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(nested));
  tsino::Array<tsino::Ref<Nested>> two{
      tsino::make<Nested>(
          tsino::Union<double, String>(1.0),
          tsino::Union<double, String>(String(F("a")))),
      tsino::make<Nested>(
          tsino::Union<double, String>(String(F("b"))),
          tsino::Union<double, String>(2.0))};
  tsino::inspect(Serial, two);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(two));
  const tsino::Ref<Three_> three = tsino::make<Three_>(
      tsino::make<Three>(false),
      tsino::make<Nested>(
          tsino::Union<double, String>(2.0),
          tsino::Union<double, String>(String(F("two")))));
  tsino::inspect(Serial, three);
  Serial.println();
  nested->item0->item1 = tsino::concat(nested->item0->item1.get<String>(), F("!"));
  nested->item1->k = !nested->item1->k;
  const tsino::Ref<Nested> pair = nested->item0;
  const tsino::Ref<Nested_> flag = nested->item1;
  Serial.print(2);
  Serial.print(F(" "));
  tsino::print(Serial, pair->item0.get<double>());
  Serial.print(F(","));
  Serial.print(pair->item1.get<String>());
  Serial.print(F(" "));
  tsino::inspect(Serial, flag);
  Serial.print(F(" "));
  tsino::inspect(Serial, three->item1->item0.get<double>());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      two.map<String>(
          [](const tsino::Ref<Nested>& part) -> String {
            return tsino::concat(
                part->item0.is<double>() ? tsino::toText(part->item0.get<double>()) : part->item0.get<String>(),
                F("-"),
                part->item1.is<double>() ? tsino::toText(part->item1.get<double>()) : part->item1.get<String>());
          }));
  Serial.println();
}

void loop() {}
