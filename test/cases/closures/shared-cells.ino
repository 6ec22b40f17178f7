// shared-cells: written by tsino from shared-cells.ts
// Change the TypeScript, not this file.
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct MakeCell;
struct History;

struct MakeCell : tsino::Chained {
  tsino::Function<int32_t()> get;
  tsino::Function<int32_t(int32_t)> set;
  tsino::Function<int32_t(const tsino::Ref<MakeCell>&)> swap;
  void construct(tsino::Function<int32_t()> get, tsino::Function<int32_t(int32_t)> set, tsino::Function<int32_t(const tsino::Ref<MakeCell>&)> swap) {
    this->get = tsino::moved(get);
    this->set = tsino::moved(set);
    this->swap = tsino::moved(swap);
  }
};

struct History : tsino::Object {
  tsino::Function<int32_t(const String&)> item0;
  tsino::Function<String()> item1;
  void construct(tsino::Function<int32_t(const String&)> item0, tsino::Function<String()> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

// @run
// Two closures and their maker all see one variable, whichever of them wrote it last.
tsino::Ref<MakeCell> makeCell(int32_t initial) {
  tsino::Ref<tsino::Cell<int32_t>> value = tsino::make<tsino::Cell<int32_t>>(initial);
  const tsino::Function<int32_t()> get = [value]() -> int32_t { return value->value; };
  const tsino::Function<int32_t(int32_t)> set = [value](int32_t next) -> int32_t {
    const int32_t old = value->value;
    value->value = next;
    return old;
  };
  value->value += 1;
  return tsino::make<MakeCell>(
      get,
      set,
      [set, get](const tsino::Ref<MakeCell>& other) -> int32_t { return set(other->set(get())); });
}

tsino::Ref<History> history() {
  tsino::Ref<tsino::Cell<String>> text = tsino::make<tsino::Cell<String>>(F(""));
  tsino::Ref<tsino::Cell<int32_t>> length = tsino::make<tsino::Cell<int32_t>>(0);
  return tsino::make<History>(
      [text, length](const String& part) -> int32_t {
        text->value = text->value == F("") ? part : tsino::concat(text->value, F(","), part);
        return ++length->value;
      },
      [length, text]() -> String {
        return tsino::concat(String(length->value), F(":"), text->value);
      });
}

tsino::Function<tsino::Optional<int32_t>()> parameterIsCaptured(int32_t limitGiven, int32_t step) {
  tsino::Ref<tsino::Cell<int32_t>> limit = tsino::make<tsino::Cell<int32_t>>(limitGiven);
  return [limit, step]() -> tsino::Optional<int32_t> {
    if (limit->value <= 0) return {};
    limit->value -= step;
    return limit->value;
  };
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<MakeCell> left = makeCell(10);
  const tsino::Ref<MakeCell> right = makeCell(20);
  int32_t value = left->get();
  int32_t value2 = right->get();
  int32_t value3 = left->set(5);
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(left->get());
  int32_t value4 = left->swap(right);
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.print(left->get());
  Serial.print(F(" "));
  Serial.println(right->get());
  int32_t value5 = left->swap(left);
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.println(left->get());
  const tsino::Ref<History> historyResult = history();
  const tsino::Function<int32_t(const String&)> push = historyResult->item0;
  const tsino::Function<String()> show = historyResult->item1;
  push(F("a"));
  int32_t value6 = push(F("b"));
  String value7 = show();
  int32_t value8 = push(F("c"));
  Serial.print(value6);
  Serial.print(F(" "));
  Serial.print(value7);
  Serial.print(F(" "));
  Serial.print(value8);
  Serial.print(F(" "));
  Serial.println(show());
  const tsino::Function<tsino::Optional<int32_t>()> draw = parameterIsCaptured(5, 2);
  String value9 = tsino::optionalText(draw());
  String value10 = tsino::optionalText(draw());
  String value11 = tsino::optionalText(draw());
  String value12 = tsino::optionalText(draw());
  Serial.print(value9);
  Serial.print(F(" "));
  Serial.print(value10);
  Serial.print(F(" "));
  Serial.print(value11);
  Serial.print(F(" "));
  Serial.println(value12);
}

void loop() {}
