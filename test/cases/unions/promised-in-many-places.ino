// promised-in-many-places: written by tsino from promised-in-many-places.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct ListNode;
struct Cursor;
struct Step;
struct Store_number;
struct Store_string;

// @run
// Promises that are taken back where the place is asked: through other variables, parameters, fields, results of functions.
struct ListNode : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<ListNode>> next;
  void construct(int32_t value);
};

struct Cursor : tsino::Object {
  tsino::Optional<tsino::Ref<ListNode>> at;
  void construct(tsino::Optional<tsino::Ref<ListNode>> at);
  int32_t step();
};

struct Step : tsino::Chained {
  tsino::Optional<tsino::Ref<Step>> next;
  void construct(tsino::Optional<tsino::Ref<Step>> next = {}) {
    this->next = tsino::moved(next);
  }
};

struct Store_number : tsino::Object {
  tsino::Shared<tsino::Map<String, uint8_t>> values;
  void construct();
  int32_t get(const String& key, int32_t initial);
};

struct Store_string : tsino::Object {
  tsino::Shared<tsino::Map<String, String>> values;
  void construct();
  String get(const String& key, const String& initial);
};

void ListNode::construct(int32_t value) {
  this->next = {};
  this->value = value;
}

tsino::Ref<ListNode> listOf(int32_t first, const tsino::Array<uint8_t>& rest) {
  const tsino::Ref<ListNode> node = tsino::make<ListNode>(first);
  const tsino::Optional<int32_t> second = tsino::convertOptional(rest.get(0));
  tsino::Array<uint8_t> others = rest.slice(1);
  if (second.has()) node->next = listOf(second.value(), others.copy());
  return node;
}

tsino::Optional<tsino::Ref<ListNode>> reversed(tsino::Ref<ListNode> head) {
  tsino::Optional<tsino::Ref<ListNode>> before;
  tsino::Optional<tsino::Ref<ListNode>> at = tsino::moved(head);
  while (at.has()) {
    tsino::Optional<tsino::Ref<ListNode>> next = tsino::moved(at.value()->next);
    at.value()->next = before;
    before = at;
    at = tsino::moved(next);
    yield();
  }
  return before;
}

int32_t sum(const tsino::Optional<tsino::Ref<ListNode>>& node) {
  if (!node.has()) return 0;
  return node.value()->value + sum(node.value()->next);
}

void Cursor::construct(tsino::Optional<tsino::Ref<ListNode>> at) {
  this->at = tsino::moved(at);
}

int32_t Cursor::step() {
  if (!this->at.has()) return -1;
  const int32_t value = this->at.value()->value;
  this->at = this->at.value()->next;
  return value;
}

int32_t Store_number::get(const String& key, int32_t initial) {
  tsino::Optional<int32_t> value = tsino::convertOptional(this->values->get(key));
  if (!value.has()) this->values->set(key, (uint8_t)(value = initial).value());
  return value.value();
}

void Store_number::construct() {
  this->values = tsino::makeShared<tsino::Map<String, uint8_t>>();
}

String Store_string::get(const String& key, const String& initial) {
  tsino::Optional<String> value = this->values->get(key);
  if (!value.has()) this->values->set(key, (value = initial).value());
  return value.value();
}

void Store_string::construct() {
  this->values = tsino::makeShared<tsino::Map<String, String>>();
}

// What functions give, and what is left to a default.
const char tokens[][2] PROGMEM = {"1", "+", "2"};
int32_t position = 0;

tsino::Optional<String> peek() {
  return tsino::tableGet(tokens, position);
}
tsino::Array<tsino::Shared<tsino::Array<String>>> grid{
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"#", "a"}),
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"b"})};

tsino::Optional<String> cell(int32_t y, int32_t x) {
  tsino::Optional<tsino::Shared<tsino::Array<String>>> getResult = grid.get(y);
  return getResult.has() ? getResult.value()->get(x) : tsino::Optional<String>{};
}

String greet(const String& word_ = "nobody", int32_t times = 2) {
  return tsino::repeat(word_, times);
}

void setup() {
  Serial.begin(115200);
  int32_t last = 0;
  for (tsino::Optional<tsino::Ref<ListNode>> node = reversed(
      listOf(1, tsino::Array<uint8_t>{2, 3})), next; node.has(); node = next) {
    next = node.value()->next;
    last = node.value()->value;
    yield();
  }
  Serial.print(sum(listOf(4, tsino::Array<uint8_t>{5, 6})));
  Serial.print(F(" "));
  Serial.println(last);
  const tsino::Ref<Cursor> cursor = tsino::make<Cursor>(
      tsino::Optional<tsino::Ref<ListNode>>(listOf(7, tsino::Array<uint8_t>{8})));
  int32_t stepResult = cursor->step();
  int32_t stepResult2 = cursor->step();
  int32_t stepResult3 = cursor->step();
  Serial.print(stepResult);
  Serial.print(F(" "));
  Serial.print(stepResult2);
  Serial.print(F(" "));
  Serial.println(stepResult3);
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Step>> step = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Step>>(
      tsino::make<Step>(tsino::Optional<tsino::Ref<Step>>(tsino::make<Step>())));
  int32_t steps = 0;
  while (tsino::optionalMember<tsino::Ref<Step>, tsino::Undefined>(step).has()) {
    step = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Step>>, tsino::Undefined>(
        step.get<tsino::Ref<Step>>()->next);
    steps++;
    yield();
  }
  const auto names = tsino::makeMap<String, String>({{F("a"), F("b")}});
  tsino::Optional<String> name;
  name = names->get(F("z"));
  Serial.print(steps);
  Serial.print(F(" "));
  Serial.print(name.has() ? F("string") : F("undefined"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(name));
  Serial.print(F(" "));
  Serial.println(tsino::truthy(name) ? 1 : 2);
  String getResult = tsino::make<Store_string>()->get(F("b"), F("c"));
  Serial.print(tsino::make<Store_number>()->get(F("a"), 1));
  Serial.print(F(" "));
  Serial.println(getResult);
  while (peek() != F("+")) {
    position++;
    yield();
  }
  int32_t positionBefore = position;
  int32_t value = position = 9;
  tsino::Optional<String> peekResult = peek();
  Serial.print(positionBefore);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(peekResult.has() ? peekResult.value() : String(F("end")));
  Serial.print(F(" "));
  Serial.println(!peek().has() ? F("true") : F("false"));
  tsino::Array<tsino::Optional<String>> around = tsino::Array<tsino::Array<uint8_t>>{
      tsino::Array<uint8_t>{0, 0},
      tsino::Array<uint8_t>{3, 0},
      tsino::Array<uint8_t>{1, 0}}.map<tsino::Optional<String>>(
      [](const tsino::Array<uint8_t>& given) -> tsino::Optional<String> {
        const int32_t y = given[0];
        const int32_t x = given[1];
        return cell(y, x);
      });
  tsino::Optional<String> cellResult = cell(3, 0);
  Serial.print(tsino::withoutFormat(cellResult.has() ? cellResult.value() : String(F("off"))));
  Serial.print(F(" "));
  Serial.println(
      around.filter([](const tsino::Optional<String>& one) -> bool { return tsino::truthy(one); }).length());
  tsino::Optional<String> getResult2 = tsino::tableGet(tokens, 8);
  tsino::Optional<String> getResult3 = names->get(F("y"));
  Serial.print(
      tsino::withoutFormat(greet(getResult2.has() ? getResult2.value() : String(F("nobody")))));
  Serial.print(F(" "));
  Serial.print(greet(tsino::tableText(tokens, 0), tsino::Array<uint8_t>{1}.get(4).valueOr(2)));
  Serial.print(F(" "));
  Serial.println(greet(getResult3.has() ? getResult3.value() : String(F("nobody"))));
  tsino::Array<String> queue{F("x")};
  tsino::Optional<String> job;
  while (tsino::truthy(job = queue.pop())) {
    Serial.println(job.value());
    yield();
  }
  Serial.println(tsino::optionalText(job));
}

void loop() {}
