// optional-and-null-fields: written by tsino from optional-and-null-fields.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Options;
struct others;
struct Shape;
struct Shape_;

struct Options : tsino::Object {
  String name;
  tsino::Optional<int32_t> size;
  tsino::Union<tsino::Undefined, tsino::Null, String> tag;
  int16_t place_of_name = 0;
  int16_t place_of_size = 0;
  int16_t place_of_tag = 0;
  int16_t places = 0;
  void construct(String name, tsino::Optional<int32_t> size, tsino::Union<tsino::Undefined, tsino::Null, String> tag, int16_t place_of_name, int16_t place_of_size, int16_t place_of_tag, int16_t places) {
    this->name = tsino::moved(name);
    this->size = tsino::moved(size);
    this->tag = tsino::moved(tag);
    this->place_of_name = place_of_name;
    this->place_of_size = place_of_size;
    this->place_of_tag = place_of_tag;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_size == place) out.field(F("size"), this->size);
      if (this->place_of_tag == place) out.field(F("tag"), this->tag);
    }
    out.end();
  }
};

struct others : tsino::Object {
  tsino::Optional<int32_t> size;
  tsino::Union<tsino::Undefined, tsino::Null, String> tag;
  int16_t place_of_size = 0;
  int16_t place_of_tag = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> size, tsino::Union<tsino::Undefined, tsino::Null, String> tag, int16_t place_of_size, int16_t place_of_tag, int16_t places) {
    this->size = tsino::moved(size);
    this->tag = tsino::moved(tag);
    this->place_of_size = place_of_size;
    this->place_of_tag = place_of_tag;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_size, this->place_of_tag);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_size == place) out.field(F("size"), this->size);
      if (this->place_of_tag == place) out.field(F("tag"), this->tag);
    }
    out.end();
  }
};

struct Shape : tsino::Object {
  String name;
  tsino::Optional<int32_t> size;
  tsino::Union<tsino::Undefined, tsino::Null, String> tag;
  int16_t place_of_name = 0;
  int16_t place_of_size = 0;
  int16_t place_of_tag = 0;
  int16_t places = 0;
  void construct(String name, tsino::Optional<int32_t> size, tsino::Union<tsino::Undefined, tsino::Null, String> tag, int16_t place_of_name, int16_t place_of_size, int16_t place_of_tag, int16_t places) {
    this->name = tsino::moved(name);
    this->size = tsino::moved(size);
    this->tag = tsino::moved(tag);
    this->place_of_name = place_of_name;
    this->place_of_size = place_of_size;
    this->place_of_tag = place_of_tag;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_name, this->place_of_size, this->place_of_tag);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_size == place) out.field(F("size"), this->size);
      if (this->place_of_tag == place) out.field(F("tag"), this->tag);
    }
    out.end();
  }
};

struct Shape_ : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>>> list;
  void construct(tsino::Shared<tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>>> list) {
    this->list = tsino::moved(list);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("list"), this->list);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Options> a = tsino::make<Options>(
      F("a"),
      tsino::Optional<int32_t>{},
      tsino::Union<tsino::Undefined, tsino::Null, String>{},
      1,
      0,
      0,
      1);
  const tsino::Ref<Options> b = tsino::make<Options>(
      F("b"),
      tsino::Optional<int32_t>{},
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
      1,
      2,
      3,
      3);
  const tsino::Ref<Options> c = tsino::make<Options>(
      F("c"),
      tsino::Optional<int32_t>{},
      tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("t"))),
      1,
      0,
      2,
      2);
  tsino::inspect(Serial, a);
  Serial.print(F(" "));
  tsino::inspect(Serial, b);
  Serial.print(F(" "));
  tsino::inspect(Serial, c);
  Serial.println();
  a->size = 5;
  a->place_of_size = a->place_of_size == 0 ? ++a->places : a->place_of_size;
  tsino::inspect(Serial, a);
  Serial.println();
  a->size = {};
  a->place_of_size = a->place_of_size == 0 ? ++a->places : a->place_of_size;
  tsino::inspect(Serial, a);
  Serial.println();
  a->size = {};
  tsino::dropPlace(
      a->place_of_size,
      a->places,
      a->place_of_name,
      a->place_of_size,
      a->place_of_tag);
  tsino::inspect(Serial, a);
  Serial.println();
  c->size = 1;
  c->place_of_size = c->place_of_size == 0 ? ++c->places : c->place_of_size;
  tsino::inspect(Serial, c);
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape>(
          b->name,
          b->place_of_size != 0 ? b->size : a->size,
          b->place_of_tag != 0 ? b->tag : a->tag,
          a->place_of_name,
          (int16_t)(a->place_of_size != 0 ? a->place_of_size : b->place_of_size != 0 ? a->places
              + b->place_of_size : 0),
          (int16_t)(a->place_of_tag != 0 ? a->place_of_tag : b->place_of_tag != 0 ? a->places
              + b->place_of_tag : 0),
          (int16_t)(a->places + b->places)));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>>{
          tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{}),
          tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{})});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape_>(
          tsino::makeShared<tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>>>(
              tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>>{
                  tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{}),
                  tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})})));
  Serial.println();
  const tsino::Ref<others> rest = [](const tsino::Ref<Options>& options) -> tsino::Ref<others> {
    const String& name = options->name;
    const tsino::Ref<others> others_ = tsino::make<others>(
        options->size,
        options->tag,
        options->place_of_size,
        options->place_of_tag,
        options->places);
    return others_;
  }(b);
  tsino::inspect(Serial, rest);
  Serial.println();
  const auto record = tsino::makeRecord<uint8_t>({{F("b"), 1}, {F("a"), 2}});
  record->set(F("c d"), 3);
  record->set(F("1"), 4);
  record->remove(F("b"));
  tsino::inspect(Serial, record);
  Serial.println();
}

void loop() {}
