// added-after-a-copy: written by tsino from added-after-a-copy.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"

struct Row;
struct Wide;

struct Row : tsino::Object {
  int32_t id = 0;
  tsino::Optional<String> note;
  void construct(int32_t id, tsino::Optional<String> note = {}) {
    this->id = id;
    this->note = tsino::moved(note);
  }
};

struct Wide : tsino::Object {
  int32_t id = 0;
  tsino::Optional<String> note;
  int32_t hits = 0;
  int16_t place_of_id = 0;
  int16_t place_of_note = 0;
  int16_t place_of_hits = 0;
  int16_t places = 0;
  void construct(int32_t id, tsino::Optional<String> note, int32_t hits, int16_t place_of_id, int16_t place_of_note, int16_t place_of_hits, int16_t places) {
    this->id = id;
    this->note = tsino::moved(note);
    this->hits = hits;
    this->place_of_id = place_of_id;
    this->place_of_note = place_of_note;
    this->place_of_hits = place_of_hits;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_id == place) out.field(F("id"), this->id);
      if (this->place_of_note == place) out.field(F("note"), this->note);
      if (this->place_of_hits == place) out.field(F("hits"), this->hits);
    }
    out.end();
  }
};

void f(const tsino::Ref<Row>& row) {
  const tsino::Ref<Wide> wide = tsino::make<Wide>(
      row->id,
      row->note,
      0,
      1,
      (int16_t)(row->note.has() ? 2 : 0),
      3,
      3);
  wide->note = tsino::Optional<String>(F("x"));
  wide->place_of_note = wide->place_of_note == 0 ? ++wide->places : wide->place_of_note;
  tsino::Array<String> names;
  for (int16_t place = 1; place <= wide->places; ++place) {
    if (wide->place_of_id == place) names.push(F("id"));
    if (wide->place_of_note == place) names.push(F("note"));
    if (wide->place_of_hits == place) names.push(F("hits"));
  }
  tsino::inspect(Serial, wide);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names));
  Serial.println();
}

void setup() {
  Serial.begin(115200);
  f(tsino::make<Row>(1));
  f(tsino::make<Row>(2, tsino::Optional<String>(F("n"))));
}

void loop() {}
