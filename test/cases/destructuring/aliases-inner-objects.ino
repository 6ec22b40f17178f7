// aliases-inner-objects: written by tsino from aliases-inner-objects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct MakePair;
struct State;
struct State_;

struct MakePair : tsino::Object {
  tsino::Function<int32_t()> item0;
  tsino::Function<void(int32_t)> item1;
  void construct(tsino::Function<int32_t()> item0, tsino::Function<void(int32_t)> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct State : tsino::Object {
  int32_t count = 0;
  String name;
  tsino::Shared<tsino::Array<uint8_t>> list;
  tsino::Ref<State_> inner;
  void construct(int32_t count, String name, tsino::Shared<tsino::Array<uint8_t>> list, tsino::Ref<State_> inner) {
    this->count = count;
    this->name = tsino::moved(name);
    this->list = tsino::moved(list);
    this->inner = tsino::moved(inner);
  }
};

struct State_ : tsino::Object {
  double value = 0;
  void construct(double value) {
    this->value = value;
  }
};

tsino::Ref<MakePair> makePair() {
  tsino::Ref<tsino::Cell<int32_t>> hidden = tsino::make<tsino::Cell<int32_t>>(0);
  return tsino::make<MakePair>(
      [hidden]() -> int32_t { return hidden->value; },
      [hidden](int32_t n) { hidden->value = n; });
}

void setup() {
  Serial.begin(115200);
  // @run
  // Names from a pattern are new variables for numbers and texts, and references for objects and arrays.
  const tsino::Ref<State> state = tsino::make<State>(
      1,
      F("s"),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::make<State_>(5.0));
  int32_t count = state->count;
  String name = state->name;
  tsino::Shared<tsino::Array<uint8_t>> list = state->list;
  tsino::Ref<State_> inner = state->inner;
  count++;
  name += F("!");
  list->push(3);
  inner->value *= 2.0;
  Serial.print(state->count);
  Serial.print(F(" "));
  Serial.print(state->name);
  Serial.print(F(" "));
  Serial.print(state->list->length());
  Serial.print(F(" "));
  tsino::inspect(Serial, state->inner->value);
  Serial.println();
  list = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
  inner = tsino::make<State_>(-1.0);
  Serial.print(state->list->length());
  Serial.print(F(" "));
  tsino::inspect(Serial, state->inner->value);
  Serial.print(F(" "));
  Serial.print(list->length());
  Serial.print(F(" "));
  tsino::inspect(Serial, inner->value);
  Serial.print(F(" "));
  Serial.print(count);
  Serial.print(F(" "));
  Serial.println(name);
  state->list = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9});
  Serial.println(list->length());

  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})};
  tsino::Shared<tsino::Array<uint8_t>> first = rows[0];
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> others = rows.slice(1);
  first->push(10);
  others[0]->push(20);
  others.pop();
  Serial.print(
      tsino::withoutFormat(
          rows.map<String>(
              [](const tsino::Shared<tsino::Array<uint8_t>>& row) -> String {
                return row->join(F("+"));
              }).join()));
  Serial.print(F(" "));
  Serial.print(rows.length());
  Serial.print(F(" "));
  Serial.println(others.length());

  const double value = state->inner->value;
  const tsino::Ref<State_> same = state->inner;
  state->inner->value = 1000.0;
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, same->value);
  Serial.print(F(" "));
  Serial.println(same == state->inner ? F("true") : F("false"));
  const tsino::Ref<MakePair> makePairResult = makePair();
  const tsino::Function<int32_t()> get = makePairResult->item0;
  const tsino::Function<void(int32_t)> set = makePairResult->item1;
  const tsino::Ref<MakePair> makePairResult2 = makePair();
  const tsino::Function<int32_t()> otherGet = makePairResult2->item0;
  set(5);
  Serial.print(get());
  Serial.print(F(" "));
  Serial.println(otherGet());
  const tsino::Function<String(const String&)> mapGet = [](const String& key) -> String {
    return tsino::concat(key, F("!"));
  };
  const int32_t size = 3;
  Serial.print(tsino::withoutFormat(mapGet(F("k"))));
  Serial.print(F(" "));
  Serial.println(size);
}

void loop() {}
