// arguments-die-while-used: written by tsino from arguments-die-while-used.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Item;
struct Inner;
struct Box;
struct Objects;

// @run
// The callee makes the caller drop the object, array, text or map that it was called with, and goes on using it.
struct Item : tsino::Object {
  String name;
  void construct(String name);
  String rename(const tsino::Function<void()>& by);
};

struct Inner : tsino::Object {
  tsino::Shared<tsino::Array<String>> values;
  void construct(tsino::Shared<tsino::Array<String>> values) {
    this->values = tsino::moved(values);
  }
};

struct Box : tsino::Object {
  tsino::Optional<tsino::Ref<Inner>> inner;
  void construct(tsino::Optional<tsino::Ref<Inner>> inner) {
    this->inner = tsino::moved(inner);
  }
};

struct Objects : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};

void Item::construct(String name) {
  this->name = tsino::moved(name);
}

String Item::rename(const tsino::Function<void()>& by) {
  const String& before = this->name;
  by();
  return tsino::concat(before, F(">"), this->name);
}
tsino::Optional<tsino::Ref<Item>> item = tsino::make<Item>("first");
tsino::Shared<tsino::Array<uint8_t>> list = tsino::makeShared<tsino::Array<uint8_t>>(
    tsino::Array<uint8_t>{1, 2, 3});

int32_t sum(const tsino::Array<uint8_t>& values, const tsino::Function<void()>& drop) {
  int32_t total = 0;
  for (const int32_t value : values) {
    drop();
    total += value;
  }
  return total + values.length();
}
String text = tsino::concat("a", String(1));

String twice(const String& t, const tsino::Function<void()>& drop) {
  drop();
  return tsino::concat(t, t);
}
tsino::Optional<tsino::Shared<tsino::Map<String, tsino::Ref<Item>>>> map_ = tsino::makeMap<String, tsino::Ref<Item>>(
    {{"k", tsino::make<Item>("k1")}});

String read_(const tsino::Shared<tsino::Map<String, tsino::Ref<Item>>>& m, const tsino::Function<void()>& drop) {
  const tsino::Ref<Item> found = m->at(F("k"));
  drop();
  m->remove(F("k"));
  return tsino::concat(found->name, String(m->size()));
}
const tsino::Ref<Box> box = tsino::make<Box>(
    tsino::Optional<tsino::Ref<Inner>>(
        tsino::make<Inner>(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"x"}))));

String visit(const tsino::Ref<Inner>& inner) {
  box->inner = {};
  inner->values->push(F("y"));
  return inner->values->join();
}
tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2})};

int32_t takeRow(tsino::Array<uint8_t>& row) {
  rows.setLength(0);
  rows.push(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9}));
  row.push(5);
  return row.length() * 10 + row[0];
}
tsino::Function<int32_t(int32_t)> action = [](int32_t n) -> int32_t {
  action = [](int32_t m) -> int32_t { return m - 1; };
  return n + 1;
};

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(
      tsino::hold(item.value())->rename([] { item = {}; }));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(!item.has() ? F("true") : F("false"));
  tsino::Shared<tsino::Array<uint8_t>> list_ = list;
  int32_t sumResult = sum(
      *list_,
      [] { list = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}); });
  Serial.print(sumResult);
  Serial.print(F(" "));
  Serial.println(list->length());
  String withoutFormatResult2 = tsino::withoutFormat(
      twice(String(text), [] { text = tsino::concat(F("new "), text); }));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(text);
  String withoutFormatResult3 = tsino::withoutFormat(
      read_(tsino::Shared<tsino::Map<String, tsino::Ref<Item>>>(map_.value()), [] { map_ = {}; }));
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.println(!map_.has() ? F("true") : F("false"));
  String withoutFormatResult4 = tsino::withoutFormat(visit(tsino::Ref<Inner>(box->inner.value())));
  Serial.print(withoutFormatResult4);
  Serial.print(F(" "));
  Serial.println(!box->inner.has() ? F("true") : F("false"));
  tsino::Shared<tsino::Array<uint8_t>> list2 = rows[1];
  int32_t takeRowResult = takeRow(*list2);
  Serial.print(takeRowResult);
  Serial.print(F(" "));
  Serial.println(rows.length());
  int32_t value = tsino::hold(action)(1);
  int32_t value2 = tsino::hold(action)(1);
  Serial.print(value);
  Serial.print(F(" "));
  Serial.println(value2);
  const auto objects = tsino::makeMap<String, tsino::Ref<Objects>>(
      {{F("a"), tsino::make<Objects>(1)}});
  for (auto entry = objects->cursor(); entry.next();) {
    const String key = entry.key();
    const tsino::Ref<Objects> object = entry.value();
    objects->clear();
    objects->set(F("b"), tsino::make<Objects>(2));
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.println(object->n);
    if (key == F("b")) break;
  }
}

void loop() {}
