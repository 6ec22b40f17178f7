// length-assigned: written by tsino from length-assigned.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"

struct Objects;
struct State;

struct Objects : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};

struct State : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> items;
  void construct(tsino::Shared<tsino::Array<uint8_t>> items) {
    this->items = tsino::moved(items);
  }
};

tsino::Shared<tsino::Array<uint8_t>> truncate(const tsino::Shared<tsino::Array<uint8_t>>& items, int32_t to) {
  if (items->length() > to) items->setLength(to);
  return items;
}

tsino::Shared<tsino::Array<String>> truncate_(const tsino::Shared<tsino::Array<String>>& items, int32_t to) {
  if (items->length() > to) items->setLength(to);
  return items;
}

tsino::Shared<tsino::Array<tsino::Array<uint8_t>>> truncate_length_assigned(const tsino::Shared<tsino::Array<tsino::Array<uint8_t>>>& items, int32_t to) {
  if (items->length() > to) items->setLength(to);
  return items;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Cutting an array by its length, emptying it, and names that see it.
  tsino::Shared<tsino::Array<uint8_t>> list = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2, 3, 4, 5});
  tsino::Shared<tsino::Array<uint8_t>> alias = list;
  list->setLength(3);
  Serial.print(tsino::withoutFormat(alias->join()));
  Serial.print(F(" "));
  Serial.println(alias->length());
  alias->setLength(0);
  Serial.print(list->length());
  Serial.print(F(" "));
  Serial.println(list->join() == F("") ? F("true") : F("false"));
  list->push(7);
  Serial.print((*alias)[0]);
  Serial.print(F(" "));
  Serial.println(alias->length());
  list->setLength(list->length() - 1);
  int32_t lengthResult = list->length();
  String popResult = tsino::optionalText(list->pop());
  String shiftResult = tsino::optionalText(list->shift());
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.print(popResult);
  Serial.print(F(" "));
  Serial.println(shiftResult);
  tsino::Array<String> words{F("a"), F("b"), F("c")};
  words.setLength(words.length() - 1);
  String withoutFormatResult = tsino::withoutFormat(words.join());
  int32_t value = ((void)words.setLength(1), 1);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.println(words.join());
  tsino::Array<tsino::Ref<Objects>> objects{tsino::make<Objects>(1), tsino::make<Objects>(2)};
  const tsino::Ref<Objects> kept = objects[1];
  objects.setLength(1);
  kept->n++;
  Serial.print(objects.length());
  Serial.print(F(" "));
  Serial.print(kept->n);
  Serial.print(F(" "));
  Serial.println(objects[0]->n);
  int32_t lengthResult2 = truncate_(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")}),
      5)->length();
  int32_t lengthResult3 = (*truncate_length_assigned(
      tsino::makeShared<tsino::Array<tsino::Array<uint8_t>>>(
          tsino::Array<tsino::Array<uint8_t>>{tsino::Array<uint8_t>{1}, tsino::Array<uint8_t>{2}}),
      1))[0].length();
  Serial.print(
      tsino::withoutFormat(
          truncate(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}), 2)->join()));
  Serial.print(F(" "));
  Serial.print(lengthResult2);
  Serial.print(F(" "));
  Serial.println(lengthResult3);
  tsino::Array<uint8_t> queue{1, 2, 3, 4, 5, 6};
  int32_t read = 0;
  while (read < queue.length()) {
    const int32_t item = queue[read++];
    if (item % 2 == 0) queue.setLength(queue.length() - 1);
    yield();
  }
  Serial.print(tsino::withoutFormat(queue.join()));
  Serial.print(F(" "));
  Serial.println(read);
  const tsino::Ref<State> state = tsino::make<State>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}));
  tsino::Shared<tsino::Array<uint8_t>> before = tsino::moved(state->items);
  state->items = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
  Serial.print(before->length());
  Serial.print(F(" "));
  Serial.println(state->items->length());
  before->setLength(1);
  state->items = before;
  Serial.println(state->items->join());
}

void loop() {}
