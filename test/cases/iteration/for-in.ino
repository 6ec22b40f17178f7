// for-in: written by tsino from for-in.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Point;
struct Shape;
struct Shape_;
struct Pair;

struct Point : tsino::Object {
  int32_t x = 0;
  double y = 0;
  String label;
  void construct(int32_t x, double y, String label) {
    this->x = x;
    this->y = y;
    this->label = tsino::moved(label);
  }
};

struct Shape : tsino::Object {
  void construct() {}
};

struct Shape_ : tsino::Object {
  int32_t p = 0;
  int32_t q = 0;
  void construct(int32_t p, int32_t q) {
    this->p = p;
    this->q = q;
  }
};

struct Pair : tsino::Object {
  String left;
  String right;
  void construct();
  String join();
};

const char list[][2] PROGMEM = {"a", "b", "c"};

String Pair::join() {
  String text = F("");
  tsino::Array<String> list_{F("left"), F("right")};
  for (const String& key : list_) text += tsino::concat(key, F(","));
  return text;
}

void Pair::construct() {
  this->left = F("l");
  this->right = F("r");
}

void setup() {
  Serial.begin(115200);
  // @run
  // Keys of records, objects and arrays, in order, with deletes and additions, and break.
  const auto record = tsino::makeRecord<uint8_t>({{F("b"), 2}, {F("a"), 1}, {F("c"), 3}});
  String keys = F("");
  for (const auto& entry : record->entries()) {
    const String& key = entry.key();
    keys += tsino::concat(key, tsino::optionalText(record->get(key)), F(" "));
  }
  Serial.println(tsino::trim(keys));
  for (const String& key : record->keys()) {
    if (!record->hasOwn(key)) continue;
    if (key == F("a")) record->remove(F("c"));
  }
  Serial.println(record->keys().join());
  const tsino::Ref<Point> point = tsino::make<Point>(1, 2.5, F("p"));
  tsino::Array<String> list_{F("x"), F("y"), F("label")};
  for (const String& key : list_) {
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        key == F("x") ? tsino::Union<double, String>((double)point->x) : key == F("y") ? tsino::Union<double, String>(
            point->y) : key == F("label") ? tsino::Union<double, String>(point->label) : ((void)tsino::unknownName(
            key), tsino::Union<double, String>{}));
    Serial.println();
  }
  String sum = F("");
  {
    const int32_t count = 3;
    for (int32_t at = 0; at < count; at++) {
      if (at >= 3) continue;
      const String index = String(at);
      sum += tsino::concat(
          F("string"),
          index,
          tsino::tableText(list, tsino::exactInt(tsino::toNumber(index))));
    }
  }
  Serial.println(sum);
  tsino::Array<String> list2;
  for (const String& key : list2) {
    Serial.print(F("never "));
    Serial.println(key);
  }
  String found = F("");
  for (const auto& entry : record->entries()) {
    const String& key = entry.key();
    if (record->get(key) != 1) continue;
    found = key;
    break;
  }
  Serial.println(found);
  tsino::Array<tsino::Function<String()>> shown;
  tsino::Array<String> list3{F("p"), F("q")};
  for (const String& key : list3) shown.push([key]() -> String { return key; });
  Serial.println(
      shown.map<String>([](const tsino::Function<String()>& show) -> String { return show(); }).join());
  tsino::Optional<String> key;
  for (const auto& entry : record->entries()) {
    const String& key2 = entry.key();
    key = key2;
    if (key.value() == F("b")) break;
  }
  Serial.println(key.value());
  int32_t steps = 0;
  for (const String& key2 : record->keys()) {
    if (!record->hasOwn(key2)) continue;
    record->set(tsino::concat(key2, F("x")), 0);
    if (++steps > 5) break;
  }
  Serial.print(steps);
  Serial.print(F(" "));
  Serial.println(record->size());
  Serial.println(tsino::make<Pair>()->join());
}

void loop() {}
