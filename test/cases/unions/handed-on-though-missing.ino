// handed-on-though-missing: written by tsino from handed-on-though-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Item;
struct Row;
struct Display;

struct Item : tsino::Object {
  int32_t key = 0;
  void construct(int32_t key) {
    this->key = key;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("key"), this->key);
    out.end();
  }
};

struct Row : tsino::Object {
  String text;
  tsino::Optional<String> name;
  void construct(String text, tsino::Optional<String> name) {
    this->text = tsino::moved(text);
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("text"), this->text);
    out.field(F("name"), this->name);
    out.end();
  }
};

struct Display : tsino::Object {
  tsino::Optional<tsino::Ref<Item>> last;
  void construct();
  tsino::Function<tsino::Optional<tsino::Ref<Item>>()> take(int32_t at);
};

tsino::Array<tsino::Ref<Item>> heap{tsino::make<Item>(1), tsino::make<Item>(2)};
const auto names = tsino::makeRecord<String>({{"a", "alpha"}});
const uint8_t counts[] PROGMEM = {0, 3};

tsino::Optional<tsino::Ref<Item>> pop() {
  const tsino::Optional<tsino::Ref<Item>> top = heap.get(0);
  heap.shift();
  return top;
}

bool isFirst(const String& key) {
  const tsino::Optional<String> name = names->get(key);
  return name == F("alpha");
}

bool areAlike(int32_t at) {
  const tsino::Optional<int32_t> one = tsino::convertOptional(tsino::tableGet(counts, at));
  const tsino::Optional<int32_t> other = tsino::convertOptional(tsino::tableGet(counts, at + 1));
  return one == other;
}

String shown(const tsino::Optional<String>& name = {}, tsino::Optional<int32_t> count = {}) {
  return tsino::concat(
      name.has() ? name.value() : String(F("nobody")),
      F(" "),
      tsino::toText(
          !count.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
              (double)count.value())));
}

tsino::Ref<Row> row(const String& key, int32_t at) {
  const tsino::Optional<String> name = names->get(key);
  const tsino::Optional<int32_t> count = tsino::convertOptional(tsino::tableGet(counts, at));
  return tsino::make<Row>(shown(name, count), name);
}

tsino::Optional<int32_t> itemOf(const tsino::Array<uint8_t>& list, int32_t at) {
  const tsino::Optional<int32_t> item = tsino::convertOptional(list.get(at));
  return item;
}

tsino::Optional<String> itemOf_(const tsino::Array<String>& list, int32_t at) {
  const tsino::Optional<String> item = list.get(at);
  return item;
}

tsino::Function<tsino::Optional<tsino::Ref<Item>>()> Display::take(int32_t at) {
  const tsino::Optional<tsino::Ref<Item>> item = heap.get(at);
  this->last = item;
  return [item]() -> tsino::Optional<tsino::Ref<Item>> { return item; };
}

void Display::construct() {}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Display> display = tsino::make<Display>();
  tsino::Optional<tsino::Ref<Item>> value = display->take(1)();
  tsino::Optional<tsino::Ref<Item>> value2 = display->last;
  tsino::Optional<tsino::Ref<Item>> value3 = display->take(5)();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, display->last);
  Serial.println();
  Serial.print(isFirst(F("a")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isFirst(F("b")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(areAlike(0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(areAlike(1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(areAlike(7) ? F("true") : F("false"));
  tsino::inspect(Serial, row(F("a"), 1));
  Serial.print(F(" "));
  tsino::inspect(Serial, row(F("b"), 2));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(itemOf(tsino::Array<uint8_t>{1, 2}, 1)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(itemOf_(tsino::Array<String>{F("x")}, 2)));
  tsino::Optional<tsino::Ref<Item>> value4 = pop();
  tsino::Optional<tsino::Ref<Item>> value5 = pop();
  tsino::Optional<tsino::Ref<Item>> value6 = pop();
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  tsino::inspect(Serial, value5);
  Serial.print(F(" "));
  tsino::inspect(Serial, value6);
  Serial.println();
}

void loop() {}
