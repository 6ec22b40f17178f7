// unions-of-classes: written by tsino from unions-of-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Item;
struct Text;
struct Image;
struct Line;

struct Item : tsino::Object {
  virtual double size() = 0;
  virtual ~Item() {}
  virtual bool isA(uint8_t) const { return false; }
};

// @run
// Unions of unrelated classes, narrowed by instanceof, with common members used without narrowing.
struct Text : Item {
  String value;
  void construct(String value);
  double size() final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Item::isA(asked); }
};

struct Image : Item {
  double width = 0;
  double height = 0;
  void construct(double width, double height);
  double size() final;
  tsino::Ref<Image> scale(int32_t by);
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || Item::isA(asked); }
};

struct Line : Item {
  int32_t thick = 0;
  void construct();
  double size() final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Item::isA(asked); }
};

void Text::construct(String value) {
  this->value = tsino::moved(value);
}

double Text::size() {
  return tsino::length(this->value);
}

void Image::construct(double width, double height) {
  this->width = width;
  this->height = height;
}

double Image::size() {
  return this->width * this->height;
}

tsino::Ref<Image> Image::scale(int32_t by) {
  return tsino::make<Image>(this->width * by, this->height * by);
}

double Line::size() {
  return this->thick;
}

void Line::construct() {
  this->thick = 1;
}
tsino::Array<tsino::Ref<Item>> items{
    tsino::Ref<Item>(tsino::make<Text>("hello")),
    tsino::Ref<Item>(tsino::make<Image>(2.0, 3.0)),
    tsino::Ref<Item>(tsino::make<Line>()),
    tsino::Ref<Item>(tsino::make<Text>(""))};

tsino::Ref<Item> bigger(const tsino::Ref<Item>& item) {
  if (item->isA(Text::classId)) {
    return tsino::make<Text>(
        tsino::concat(tsino::downcast<Text>(item)->value, tsino::downcast<Text>(item)->value));
  }
  if (item->isA(Image::classId)) return tsino::downcast<Image>(item)->scale(2);
  tsino::downcast<Line>(item)->thick++;
  return tsino::downcast<Line>(item);
}

tsino::Optional<tsino::Ref<Item>> find(const String& wanted) {
  for (const tsino::Ref<Item>& item : items) {
    if (item->isA(Text::classId) && tsino::downcast<Text>(item)->value == wanted) {
      return tsino::Optional<tsino::Ref<Text>>(tsino::downcast<Text>(item));
    }
  }
  return {};
}

void setup() {
  Serial.begin(115200);
  Serial.println(
      items.map<double>([](const tsino::Ref<Item>& item) -> double { return item->size(); }).join());
  tsino::Array<tsino::Ref<Item>> grown = items.map<tsino::Ref<Item>>(
      [](const tsino::Ref<Item>& item) -> tsino::Ref<Item> { return bigger(item); });
  Serial.print(
      tsino::withoutFormat(
          grown.map<double>([](const tsino::Ref<Item>& item) -> double { return item->size(); }).join()));
  Serial.print(F(" "));
  Serial.print(grown.get(2) == items.get(2) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(grown.get(0) == items.get(0) ? F("true") : F("false"));
  tsino::Optional<tsino::Ref<Item>> findResult = find(F("hello"));
  tsino::Optional<tsino::Ref<Item>> findResult2 = find(F("x"));
  tsino::Optional<double> value = findResult2.has() ? tsino::Optional<double>(
      findResult2.value()->size()) : tsino::Optional<double>{};
  tsino::inspect(
      Serial,
      findResult.has() ? tsino::Optional<double>(findResult.value()->size()) : tsino::Optional<double>{});
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !value.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          value.value()));
  Serial.print(F(" "));
  Serial.println(find(F("")) == items[3] ? F("true") : F("false"));
  const auto byName = tsino::makeMap<String, tsino::Optional<tsino::Ref<Item>>>(
      {{F("a"), items.get(0)}, {F("b"), tsino::Optional<tsino::Ref<Item>>{}}});
  tsino::Array<String> list{F("a"), F("b"), F("c")};
  for (const String& name : list) {
    const tsino::Optional<tsino::Ref<Item>> item = byName->get(name);
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(
        item.has() && item->isA(Text::classId) ? tsino::downcast<Text>(item).value()->value : String(
            !item.has() ? F("nothing") : F("other")));
    Serial.print(F(" "));
    Serial.println(byName->has(name) ? F("true") : F("false"));
  }
  tsino::Ref<Item> current = tsino::make<Text>(F("t"));
  tsino::Array<String> shown;
  for (int32_t i = 0; i < 4; i++) {
    if (current->isA(Line::classId)) {
      shown.push(tsino::concat(F("line"), String(tsino::downcast<Line>(current)->thick)));
      current = tsino::make<Text>(tsino::concat(F("t"), String(i)));
    } else {
      shown.push(tsino::downcast<Text>(current)->value);
      current = tsino::make<Line>();
    }
  }
  Serial.println(shown.join());
}

void loop() {}
