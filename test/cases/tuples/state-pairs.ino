// state-pairs: written by tsino from state-pairs.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Tree;
struct State;
struct UseState;
struct UseState_;

struct Tree : tsino::Chained {
  tsino::Optional<tsino::Ref<Tree>> item0;
  int32_t item1 = 0;
  tsino::Optional<tsino::Ref<Tree>> item2;
  void construct(tsino::Optional<tsino::Ref<Tree>> item0, int32_t item1, tsino::Optional<tsino::Ref<Tree>> item2) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item2 = tsino::moved(item2);
  }
};

struct State : tsino::Object {
  double item0 = 0;
  String item1;
  bool item2 = false;
  void construct(double item0, String item1, bool item2) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
    this->item2 = item2;
  }
};

struct UseState : tsino::Object {
  tsino::Function<double()> item0;
  tsino::Function<void(const tsino::Union<double, tsino::Function<double(double)>>&)> item1;
  void construct(tsino::Function<double()> item0, tsino::Function<void(const tsino::Union<double, tsino::Function<double(double)>>&)> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct UseState_ : tsino::Object {
  tsino::Function<String()> item0;
  tsino::Function<void(const tsino::Union<String, tsino::Function<String(const String&)>>&)> item1;
  void construct(tsino::Function<String()> item0, tsino::Function<void(const tsino::Union<String, tsino::Function<String(const String&)>>&)> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

// @run
// Pairs of value and function, iterators as pairs, tuples reassigned as a whole, tuples of tuples.
tsino::Ref<UseState> useState(int32_t initial) {
  tsino::Ref<tsino::Cell<double>> value = tsino::make<tsino::Cell<double>>(initial);
  return tsino::make<UseState>(
      [value]() -> double { return value->value; },
      [value](const tsino::Union<double, tsino::Function<double(double)>>& next) {
        value->value = next.is<tsino::Function<double(double)>>() ? next.get<tsino::Function<double(double)>>()(
            value->value) : next.get<double>();
      });
}

// @run
// Pairs of value and function, iterators as pairs, tuples reassigned as a whole, tuples of tuples.
tsino::Ref<UseState_> useState_(const __FlashStringHelper* initial) {
  tsino::Ref<tsino::Cell<String>> value = tsino::make<tsino::Cell<String>>(initial);
  return tsino::make<UseState_>(
      [value]() -> String { return value->value; },
      [value](const tsino::Union<String, tsino::Function<String(const String&)>>& next) {
        value->value = next.is<tsino::Function<String(const String&)>>() ? next.get<tsino::Function<String(const String&)>>()(
            value->value) : next.get<String>();
      });
}
tsino::Function<double()> count;

tsino::Ref<Tree> insert(const tsino::Optional<tsino::Ref<Tree>>& tree, int32_t value) {
  if (!tree.has()) {
    return tsino::make<Tree>(
        tsino::Optional<tsino::Ref<Tree>>{},
        value,
        tsino::Optional<tsino::Ref<Tree>>{});
  }
  const tsino::Optional<tsino::Ref<Tree>>& left = tree.value()->item0;
  const int32_t here = tree.value()->item1;
  const tsino::Optional<tsino::Ref<Tree>>& right = tree.value()->item2;
  return value < here ? tsino::make<Tree>(
      tsino::Optional<tsino::Ref<Tree>>(insert(left, value)),
      here,
      right) : tsino::make<Tree>(
      left,
      here,
      tsino::Optional<tsino::Ref<Tree>>(insert(right, value)));
}

tsino::Array<uint8_t> walk(const tsino::Optional<tsino::Ref<Tree>>& tree) {
  return !tree.has() ? tsino::Array<uint8_t>{} : tsino::Array<uint8_t>{
      tsino::allOf(walk(tree.value()->item0)),
      (uint8_t)tree.value()->item1,
      tsino::allOf(walk(tree.value()->item2))};
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<UseState> useStateResult = useState(0);
  count = useStateResult->item0;
  const tsino::Function<void(const tsino::Union<double, tsino::Function<double(double)>>&)> setCount = useStateResult->item1;
  const tsino::Ref<UseState_> useStateResult2 = useState_(F("a"));
  const tsino::Function<String()> name = useStateResult2->item0;
  const tsino::Function<void(const tsino::Union<String, tsino::Function<String(const String&)>>&)> setName = useStateResult2->item1;
  setCount(tsino::Union<double, tsino::Function<double(double)>>(5.0));
  setCount(
      tsino::Union<double, tsino::Function<double(double)>>(
          tsino::Function<double(double)>([](double n) -> double { return n * 2.0; })));
  setName(
      tsino::Union<String, tsino::Function<String(const String&)>>(
          tsino::Function<String(const String&)>(
              [](const String& text) -> String {
                return tsino::concat(text, tsino::toText(count()));
              })));
  tsino::inspect(Serial, count());
  Serial.print(F(" "));
  Serial.println(name());

  tsino::Shared<tsino::Array<int32_t>> range = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{0, 10});
  tsino::Shared<tsino::Array<int32_t>> whole = range;
  while ((*range)[1] - (*range)[0] > 1) {
    const int32_t middle = ((*range)[0] + (*range)[1]) / 2;
    range = tsino::makeShared<tsino::Array<int32_t>>(
        middle * middle > 42 ? tsino::Array<int32_t>{(*range)[0], middle} : tsino::Array<int32_t>{
            middle,
            (*range)[1]});
    yield();
  }
  Serial.print(tsino::withoutFormat(range->join()));
  Serial.print(F(" "));
  Serial.print(whole->join());
  Serial.print(F(" "));
  Serial.println(whole == range ? F("true") : F("false"));
  tsino::Ref<State> state = tsino::make<State>(1.0, F("one"), true);
  for (int32_t i = 0; i < 3; i++) {
    state = tsino::make<State>(
        state->item0 * 2.0,
        tsino::concat(state->item1, String(i)),
        !state->item2);
  }
  Serial.println(
      tsino::concat(
          tsino::toText(state->item0),
          F(","),
          state->item1,
          F(","),
          state->item2 ? F("true") : F("false")));
  String value = tsino::toText(state->item0);
  state->item0 = state->item0 + 1.0;
  state->item1 = value;
  tsino::inspect(Serial, state->item0);
  Serial.print(F(" "));
  Serial.print(state->item1);
  Serial.print(F(" "));
  Serial.println(state->item2 ? F("true") : F("false"));
  tsino::Optional<tsino::Ref<Tree>> tree;
  tsino::Array<uint8_t> list{5, 2, 8, 1, 9, 2};
  for (const int32_t value2 : list) tree = insert(tree, value2);
  const tsino::Optional<tsino::Ref<Tree>> old = tree;
  tree = insert(tree, 0);
  Serial.print(tsino::withoutFormat(walk(tree).join()));
  Serial.print(F(" "));
  Serial.print(walk(old).join());
  Serial.print(F(" "));
  Serial.print(old.value()->item2 == tree.value()->item2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(old.value()->item0 == tree.value()->item0 ? F("true") : F("false"));
}

void loop() {}
