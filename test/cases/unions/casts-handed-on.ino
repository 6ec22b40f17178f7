// casts-handed-on: written by tsino from casts-handed-on.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Item;
struct Entry;

struct Unknown : tsino::Union<tsino::Undefined, double, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Item : tsino::Object {
  tsino::Optional<String> label;
  tsino::Optional<int32_t> size;
  void construct(tsino::Optional<String> label, tsino::Optional<int32_t> size = {}) {
    this->label = tsino::moved(label);
    this->size = tsino::moved(size);
  }
};

struct Entry : tsino::Object {
  tsino::Optional<String> label;
  void construct(tsino::Optional<String> label) {
    this->label = tsino::moved(label);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("label"), this->label);
    out.end();
  }
};

void show(const Unknown& value, const tsino::Array<Unknown>& more) {
  Serial.print(F("show "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.println(more.length());
}

tsino::Optional<String> labelOf(const tsino::Ref<Item>& item) {
  return item->label;
}
tsino::Ref<Item> first;
tsino::Ref<Item> second;

// What it was when it was handed on.
String rename_(const tsino::Optional<String>& old, const tsino::Ref<Item>& item) {
  item->label = tsino::Optional<String>(F("renamed, and a little longer too"));
  return tsino::concat(tsino::optionalText(old), F(" => "), item->label.value());
}
int32_t turns = 0;

const tsino::Ref<Item>& next() {
  return turns++ % 2 == 0 ? first : second;
}

int32_t totalOf(const tsino::Array<tsino::Ref<Item>>& list) {
  int32_t total = 0;
  for (const tsino::Ref<Item>& item : list) {
    if (item->size.has()) total += item->size.value();
  }
  for (const tsino::Ref<Item>& item : list) {
    total += item->label.has() ? tsino::length(item->label.value()) : 0;
  }
  return total;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Item>> items{
      tsino::make<Item>(tsino::Optional<String>(F("a label that is a little longer"))),
      tsino::make<Item>(tsino::Optional<String>{}, tsino::Optional<int32_t>(3))};
  for (const tsino::Ref<Item>& item : items) {
    Serial.print(tsino::withoutFormat(tsino::optionalText(item->label)));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(item->size));
    Serial.print(F(" size: "));
    Serial.println(tsino::optionalText(item->size));
    const tsino::Ref<Entry> entry = tsino::make<Entry>(item->label);
    tsino::inspect(Serial, entry);
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(entry->label));
  }
  tsino::Array<Unknown> shown;
  tsino::Optional<String> last = tsino::Optional<String>(F(""));
  String text = F("");
  for (const tsino::Ref<Item>& item : items) {
    show(
        tsino::fromOptional<Unknown, tsino::Undefined>(item->label),
        tsino::Array<Unknown>{
            tsino::fromOptional<Unknown, tsino::Undefined>(
                tsino::Optional<double>(tsino::convertOptional(item->size)))});
    shown.push(
        tsino::fromOptional<Unknown, tsino::Undefined>(
            tsino::Optional<double>(tsino::convertOptional(item->size))),
        tsino::fromOptional<Unknown, tsino::Undefined>(item->label));
    last = item->label;
    text += tsino::optionalText(item->label);
    Serial.println(last.has() ? last.value() : String(F("none")));
  }
  tsino::inspect(Serial, shown);
  Serial.print(F(" "));
  Serial.println(text);
  tsino::inspect(
      Serial,
      items.map<tsino::Optional<String>>(
          [](const tsino::Ref<Item>& item) -> tsino::Optional<String> { return labelOf(item); }));
  Serial.println();
  first = items[0];
  second = items[1];
  Serial.println(rename_(tsino::Optional<String>(first->label), first));
  const tsino::Optional<String> before = labelOf(first);
  first->label = tsino::concat(first->label.value(), F("!"));
  Serial.print(tsino::withoutFormat(tsino::optionalText(before)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(first->label));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(labelOf(second)));
  tsino::Ref<Item> nextResult = next();
  String value = tsino::optionalText(nextResult->size);
  tsino::Ref<Item> nextResult2 = next();
  String value2 = tsino::optionalText(nextResult2->size);
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(turns);
  Serial.println(totalOf(items));
}

void loop() {}
