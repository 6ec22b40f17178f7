// flat-maps-to-pairs: written by tsino from flat-maps-to-pairs.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Named;
struct Tuple;
struct Named_;
struct Shape;

struct Named : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Tuple : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Named_ : tsino::Object {
  String item0;
  int32_t item1 = 0;
};

struct Shape : tsino::Object {
  int32_t n = 0;
  int32_t square = 0;
  void construct(int32_t n, int32_t square) {
    this->n = n;
    this->square = square;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.field(F("square"), this->square);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // flatMap to pairs or nothing: as const, with a written type, of several types, beside objects.
  tsino::Array<String> rows{F("#.#"), F(".#.")};
  tsino::inspect(
      Serial,
      rows.flatMap<tsino::Shared<tsino::Array<int32_t>>>(
          [](const String& row, int32_t y) -> tsino::Array<tsino::Shared<tsino::Array<int32_t>>> {
            return tsino::unitAt(row, 0) == '#' ? tsino::Array<tsino::Shared<tsino::Array<int32_t>>>{
                tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{0, y})} : tsino::Array<tsino::Shared<tsino::Array<int32_t>>>{};
          }));
  Serial.println();
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> cells = rows.flatMap<tsino::Shared<tsino::Array<int32_t>>>(
      [](const String& row, int32_t y) -> tsino::Array<tsino::Shared<tsino::Array<int32_t>>> {
        return tsino::characters(row).flatMap<tsino::Shared<tsino::Array<int32_t>>>(
            [&](const String& cell, int32_t x) -> tsino::Array<tsino::Shared<tsino::Array<int32_t>>> {
              return cell == F("#") ? tsino::Array<tsino::Shared<tsino::Array<int32_t>>>{
                  tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{x, y})} : tsino::Array<tsino::Shared<tsino::Array<int32_t>>>{};
            });
      });
  Serial.print(cells.length());
  Serial.print(F(" "));
  Serial.println(
      cells.map<int32_t>(
          [](const tsino::Shared<tsino::Array<int32_t>>& given) -> int32_t {
            const int32_t x = (*given)[0];
            const int32_t y = (*given)[1];
            return x + 10 * y;
          }).join(F(" ")));
  tsino::Array<uint8_t> numbers{1, 2, 3};
  tsino::inspect(
      Serial,
      numbers.flatMap<tsino::Shared<tsino::Array<uint8_t>>>(
          [](int32_t n) -> tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> {
            return n % 2 != 0 ? tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
                tsino::makeShared<tsino::Array<uint8_t>>(
                    tsino::Array<uint8_t>{(uint8_t)n, (uint8_t)(n * n)})} : tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{};
          }));
  Serial.println();
  tsino::inspect(
      Serial,
      numbers.flatMap<tsino::Ref<Tuple>>(
          [](int32_t n) -> tsino::Array<tsino::Ref<Tuple>> {
            return n % 2 != 0 ? tsino::Array<tsino::Ref<Tuple>>{
                tsino::make<Tuple>(n, tsino::concat(F("n"), String(n)))} : tsino::Array<tsino::Ref<Tuple>>{};
          }));
  Serial.println();
  tsino::Array<tsino::Ref<Named>> named = numbers.flatMap<tsino::Ref<Named>>(
      [](int32_t n) -> tsino::Array<tsino::Ref<Named>> {
        return n > 1 ? tsino::Array<tsino::Ref<Named>>{
            tsino::make<Named>(tsino::concat(F("n"), String(n)), n),
            tsino::make<Named>(tsino::concat(F("m"), String(n)), -n)} : tsino::Array<tsino::Ref<Named>>{};
      });
  for (const tsino::Ref<Named>& item : named) {
    const String& name = item->item0;
    const int32_t value = item->item1;
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(value);
  }
  const auto value = tsino::makeShared<tsino::Map<String, int8_t>>();
  named.forEach(
      [&](const tsino::Ref<Named>& value2) { value->set(value2->item0, (int8_t)value2->item1); });
  Serial.println(tsino::optionalText(value->get(F("m3"))));
  tsino::inspect(
      Serial,
      numbers.flatMap<tsino::Ref<Shape>>(
          [](int32_t n) -> tsino::Array<tsino::Ref<Shape>> {
            return n > 1 ? tsino::Array<tsino::Ref<Shape>>{tsino::make<Shape>(n, n * n)} : tsino::Array<tsino::Ref<Shape>>{};
          }));
  Serial.println();
  tsino::inspect(
      Serial,
      numbers.flatMap<tsino::Shared<tsino::Array<uint8_t>>>(
          [](int32_t n) -> tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> {
            return tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
                tsino::makeShared<tsino::Array<uint8_t>>(
                    tsino::Array<uint8_t>{(uint8_t)n, (uint8_t)(n + 1)}),
                tsino::makeShared<tsino::Array<uint8_t>>(
                    tsino::Array<uint8_t>{(uint8_t)n, (uint8_t)(n - 1)})};
          }));
  Serial.println();
}

void loop() {}
