// nullish-assignment: written by tsino from nullish-assignment.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Slot;

struct Slot : tsino::Chained {
  tsino::Optional<int32_t> value;
  tsino::Optional<tsino::Ref<Slot>> next;
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list;
  void construct(tsino::Optional<int32_t> value = {}, tsino::Optional<tsino::Ref<Slot>> next = {}, tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list = {}) {
    this->value = tsino::moved(value);
    this->next = tsino::moved(next);
    this->list = tsino::moved(list);
  }
};

// @run
// `??=`, `||=`, `&&=` on variables, fields, elements, map results: the right side only when needed, once.
String log_ = "";

String make(const __FlashStringHelper* name) {
  log_ += name;
  return name;
}
int32_t gets_ = 0;
tsino::Array<tsino::Ref<Slot>> slots{
    tsino::make<Slot>(),
    tsino::make<Slot>(tsino::Optional<int32_t>(0))};

const tsino::Ref<Slot>& slot(int32_t i) {
  gets_++;
  return slots[i];
}

void setup() {
  Serial.begin(115200);
  tsino::Optional<String> a;
  tsino::Optional<String> b = tsino::Optional<String>(F(""));
  String c = F("c");
  if (!a.has()) a = make(F("1"));
  if (!a.has()) a = make(F("2"));
  if (!b.has()) b = make(F("3"));
  if (!tsino::truthy(b)) b = make(F("4"));
  if (tsino::truthy(c)) c = make(F("5"));
  if (tsino::truthy(c)) c = F("");
  if (tsino::truthy(c)) c = make(F("6"));
  Serial.print(tsino::withoutFormat(a.value()));
  Serial.print(F(" "));
  Serial.print(b.value());
  Serial.print(F(" "));
  Serial.print(c == F("") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(log_);
  tsino::Ref<Slot> slotResult = slot(0);
  if (!slotResult->value.has()) slotResult->value = 5;
  tsino::Ref<Slot> slotResult2 = slot(1);
  if (!slotResult2->value.has()) slotResult2->value = 6;
  tsino::Ref<Slot> slotResult3 = slot(1);
  if (!tsino::truthy(slotResult3->value)) slotResult3->value = 7;
  tsino::Ref<Slot> slotResult4 = slot(0);
  tsino::Ref<Slot> value = (!slotResult4->next.has() ? slotResult4->next = tsino::make<Slot>() : slotResult4->next).value();
  if (!value->value.has()) value->value = 8;
  tsino::Ref<Slot> slotResult5 = slot(0);
  (!slotResult5->list.has() ? slotResult5->list = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{}) : slotResult5->list).value()->push(1);
  tsino::Ref<Slot> slotResult6 = slot(0);
  (!slotResult6->list.has() ? slotResult6->list = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{}) : slotResult6->list).value()->push(2);
  tsino::Optional<tsino::Ref<Slot>> next = slots[0]->next;
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list = slots[0]->list;
  Serial.print(tsino::optionalText(slots[0]->value));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(slots[1]->value));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(next.has() ? next.value()->value : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          list.has() ? tsino::Optional<String>(list.value()->join()) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(gets_);

  tsino::Array<tsino::Optional<int32_t>> cells{
      tsino::Optional<int32_t>{},
      tsino::Optional<int32_t>(0),
      tsino::Optional<int32_t>(3)};
  int32_t i = 0;
  int32_t iBefore = i++;
  if (!cells.get(iBefore).has()) cells.set(iBefore, tsino::Optional<int32_t>(10));
  int32_t iBefore2 = i++;
  if (!cells.get(iBefore2).has()) cells.set(iBefore2, tsino::Optional<int32_t>(11));
  int32_t iBefore3 = i++;
  if (tsino::truthy(cells[iBefore3])) cells.set(iBefore3, tsino::Optional<int32_t>(12));
  Serial.print(tsino::withoutFormat(cells.join()));
  Serial.print(F(" "));
  Serial.println(i);
  const auto cache = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Array<int32_t>>>>();
  tsino::Array<String> list2{F("a"), F("b"), F("a")};
  for (const String& word_ : list2) {
    tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> getResult = cache->get(word_);
    (!getResult.has() ? [&] {
      tsino::Shared<tsino::Array<int32_t>> value2 = tsino::makeShared<tsino::Array<int32_t>>(
          tsino::Array<int32_t>{});
      cache->set(word_, value2);
      return value2;
    }() : getResult.value())->push(tsino::length(word_));
  }
  Serial.print(tsino::withoutFormat(cache->keys().join()));
  Serial.print(F(" "));
  Serial.println(cache->at(F("a"))->length());
  String withoutFormatResult = tsino::withoutFormat(
      tsino::optionalText(!a.has() ? a = tsino::Optional<String>(F("unused")) : a));
  String value2 = tsino::optionalText(tsino::truthy(a) ? a = tsino::concat(a.value(), F("!")) : a);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(a.value());
  bool flag = false;
  if (!flag) flag = tsino::length(log_) > 3;
  if (flag) flag = tsino::includes(log_, F("5"));
  Serial.println(flag ? F("true") : F("false"));
}

void loop() {}
