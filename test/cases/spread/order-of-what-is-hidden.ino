// order-of-what-is-hidden: written by tsino from order-of-what-is-hidden.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/ref.h"

struct SizeOf;
struct Row;
struct More;

struct SizeOf : tsino::Object {
  int32_t size = 0;
  int16_t place_of_size = 0;
  int16_t places = 0;
  tsino::Optional<String> kind;
  tsino::Optional<int32_t> places_;
  tsino::Optional<String> label;
  int16_t place_of_kind = 0;
  int16_t place_of_places = 0;
  int16_t place_of_label = 0;
  void construct(int32_t size, int16_t place_of_size, int16_t places, tsino::Optional<String> kind, tsino::Optional<int32_t> places_, tsino::Optional<String> label, int16_t place_of_kind, int16_t place_of_places = 0, int16_t place_of_label = 0) {
    this->size = size;
    this->place_of_size = place_of_size;
    this->places = places;
    this->kind = tsino::moved(kind);
    this->places_ = tsino::moved(places_);
    this->label = tsino::moved(label);
    this->place_of_kind = place_of_kind;
    this->place_of_places = place_of_places;
    this->place_of_label = place_of_label;
    tsino::closeGaps(
        this->places,
        this->place_of_size,
        this->place_of_kind,
        this->place_of_places,
        this->place_of_label);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_size == place) out.field(F("size"), this->size);
      if (this->place_of_kind == place) out.field(F("kind"), this->kind);
      if (this->place_of_places == place) out.field(F("places"), this->places_);
      if (this->place_of_label == place) out.field(F("label"), this->label);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_size == place) out.field(F("size"), this->size);
      if (this->place_of_kind == place) out.field(F("kind"), this->kind);
      if (this->place_of_places == place) out.field(F("places"), this->places_);
      if (this->place_of_label == place) out.field(F("label"), this->label);
    }
    out.end();
  }
};

struct Row : tsino::Object {
  int32_t at = 0;
  tsino::Optional<String> mark_;
  int16_t place_of_at = 0;
  int16_t place_of_mark = 0;
  int16_t places = 0;
  void construct(int32_t at, tsino::Optional<String> mark_, int16_t place_of_at, int16_t place_of_mark, int16_t places) {
    this->at = at;
    this->mark_ = tsino::moved(mark_);
    this->place_of_at = place_of_at;
    this->place_of_mark = place_of_mark;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_at, this->place_of_mark);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_at == place) out.field(F("at"), this->at);
      if (this->place_of_mark == place) out.field(F("mark"), this->mark_);
    }
    out.end();
  }
};

struct More : tsino::Object {
  tsino::Optional<String> mark_;
  void construct(tsino::Optional<String> mark_ = {}) {
    this->mark_ = tsino::moved(mark_);
  }
};

tsino::Ref<SizeOf> sizeOf(const tsino::Ref<SizeOf>& entry) {
  return entry;
}

tsino::Ref<SizeOf> perhaps(const tsino::Ref<SizeOf>& entry, bool on) {
  tsino::Ref<SizeOf> sizeOfResult = sizeOf(entry);
  return tsino::make<SizeOf>(
      sizeOfResult->size,
      (int16_t)(1 + sizeOfResult->place_of_size),
      (int16_t)(sizeOfResult->places + 2),
      tsino::Optional<String>(
          sizeOfResult->place_of_kind != 0 ? sizeOfResult->kind.value() : String(F("perhaps"))),
      sizeOfResult->places_,
      on ? on ? tsino::Optional<String>(F("on")) : tsino::Optional<String>{} : sizeOfResult->place_of_label
          != 0 ? sizeOfResult->label : tsino::Optional<String>{},
      1,
      (int16_t)(sizeOfResult->place_of_places != 0 ? 1 + sizeOfResult->place_of_places : 0),
      (int16_t)(sizeOfResult->place_of_label != 0 ? 1 + sizeOfResult->place_of_label : on ? sizeOfResult->places
          + 1 + 1 : 0));
}

tsino::Ref<Row> mark(const tsino::Ref<Row>& row, bool on) {
  return tsino::make<Row>(
      row->at,
      on ? tsino::Optional<String>(F("new")) : row->mark_,
      row->place_of_at,
      (int16_t)(row->place_of_mark != 0 ? row->place_of_mark : on ? row->places + 1 : 0),
      (int16_t)(row->places + 1));
}

tsino::Ref<Row> merge(const tsino::Ref<Row>& row, const tsino::Ref<More>& more) {
  return tsino::make<Row>(
      row->at,
      more->mark_.has() ? more->mark_ : row->mark_,
      row->place_of_at,
      (int16_t)(row->place_of_mark != 0 ? row->place_of_mark : more->mark_.has() ? row->places + 1 : 0),
      (int16_t)(row->places + 1));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<SizeOf> full = tsino::make<SizeOf>(
      1,
      2,
      3,
      tsino::Optional<String>(F("full")),
      tsino::Optional<int32_t>(3),
      tsino::Optional<String>{},
      1,
      3);
  const tsino::Ref<SizeOf> small = tsino::make<SizeOf>(
      2,
      2,
      2,
      tsino::Optional<String>(F("small")),
      tsino::Optional<int32_t>{},
      tsino::Optional<String>{},
      1);
  tsino::Ref<SizeOf> sizeOfResult = sizeOf(full);
  const tsino::Ref<SizeOf> behind = tsino::make<SizeOf>(
      sizeOfResult->size,
      sizeOfResult->place_of_size,
      (int16_t)(sizeOfResult->places + 1),
      tsino::Optional<String>(F("behind")),
      sizeOfResult->places_,
      sizeOfResult->label,
      (int16_t)(sizeOfResult->place_of_kind != 0 ? sizeOfResult->place_of_kind : sizeOfResult->places
          + 1),
      sizeOfResult->place_of_places,
      sizeOfResult->place_of_label);
  tsino::Ref<SizeOf> sizeOfResult2 = sizeOf(small);
  const tsino::Ref<SizeOf> before = tsino::make<SizeOf>(
      sizeOfResult2->size,
      (int16_t)(1 + sizeOfResult2->place_of_size),
      (int16_t)(sizeOfResult2->places + 1),
      tsino::Optional<String>(
          sizeOfResult2->place_of_kind != 0 ? sizeOfResult2->kind.value() : String(F("before"))),
      sizeOfResult2->places_,
      sizeOfResult2->label,
      1,
      (int16_t)(sizeOfResult2->place_of_places != 0 ? 1 + sizeOfResult2->place_of_places : 0),
      (int16_t)(sizeOfResult2->place_of_label != 0 ? 1 + sizeOfResult2->place_of_label : 0));
  tsino::Array<String> names;
  for (int16_t place = 1; place <= behind->places; ++place) {
    if (behind->place_of_size == place) names.push(F("size"));
    if (behind->place_of_kind == place) names.push(F("kind"));
    if (behind->place_of_places == place) names.push(F("places"));
    if (behind->place_of_label == place) names.push(F("label"));
  }
  tsino::inspect(Serial, behind);
  Serial.print(F(" "));
  tsino::inspect(Serial, before);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(before));
  tsino::inspect(Serial, perhaps(full, true));
  Serial.print(F(" "));
  tsino::inspect(Serial, perhaps(full, false));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      perhaps(
          tsino::make<SizeOf>(
              4,
              3,
              3,
              tsino::Optional<String>(F("k")),
              tsino::Optional<int32_t>{},
              tsino::Optional<String>(F("first")),
              2,
              0,
              1),
          true));
  Serial.println();
  const tsino::Ref<Row> plain = tsino::make<Row>(1, tsino::Optional<String>{}, 1, 0, 1);
  const tsino::Ref<Row> marked = tsino::make<Row>(2, tsino::Optional<String>(F("m")), 2, 1, 2);
  tsino::inspect(Serial, mark(plain, true));
  Serial.print(F(" "));
  tsino::inspect(Serial, mark(marked, true));
  Serial.print(F(" "));
  tsino::inspect(Serial, mark(plain, false));
  Serial.print(F(" "));
  tsino::inspect(Serial, mark(marked, false));
  Serial.println();
  tsino::inspect(Serial, merge(plain, tsino::make<More>(tsino::Optional<String>(F("x")))));
  Serial.print(F(" "));
  tsino::inspect(Serial, merge(marked, tsino::make<More>(tsino::Optional<String>(F("y")))));
  Serial.print(F(" "));
  tsino::inspect(Serial, merge(plain, tsino::make<More>()));
  Serial.print(F(" "));
  tsino::inspect(Serial, merge(marked, tsino::make<More>()));
  Serial.println();
}

void loop() {}
