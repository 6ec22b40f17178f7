// variables-without-a-type: written by tsino from variables-without-a-type.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Split;
struct Reading;
struct Node;

struct Split : tsino::Object {
  String key;
  String value;
  void construct(String key, String value) {
    this->key = tsino::moved(key);
    this->value = tsino::moved(value);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("key"), this->key);
    out.field(F("value"), this->value);
    out.end();
  }
};

struct Reading : tsino::Object {
  tsino::Optional<int32_t> value;
  void construct(tsino::Optional<int32_t> value) {
    this->value = tsino::moved(value);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("value"), this->value);
    out.end();
  }
};

struct Node : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Node>> next;
  void construct(int32_t value, tsino::Optional<tsino::Ref<Node>> next) {
    this->value = value;
    this->next = tsino::moved(next);
  }
};

// @run
// `let found;` without a type: what is assigned to it says what it holds, as TypeScript follows it.

tsino::Optional<int32_t> indexOf(const tsino::Array<uint8_t>& list, int32_t wanted) {
  tsino::Optional<int32_t> found;
  for (int32_t i = 0; i < list.length(); i++) {
    if (list[i] == wanted) found = i;
  }
  return found;
}

tsino::Ref<Split> split(const String& line) {
  String key;
  String value;
  const int32_t at = tsino::indexOf(line, F("="));
  if (at < 0) {
    key = line;
    value = F("");
  } else {
    key = tsino::slice(line, 0, at);
    value = tsino::slice(line, at + 1);
  }
  return tsino::make<Split>(key, value);
}

tsino::Ref<Reading> reading(bool on) {
  tsino::Optional<int32_t> value;
  if (on) value = 5;
  return tsino::make<Reading>(value);
}

void setup() {
  Serial.begin(115200);

  Serial.print(tsino::optionalText(indexOf(tsino::Array<uint8_t>{4, 5, 6}, 5)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(indexOf(tsino::Array<uint8_t>{1}, 2)));
  tsino::inspect(Serial, split(F("pin=4")));
  Serial.print(F(" "));
  tsino::inspect(Serial, split(F("help")));
  Serial.println();

  tsino::Array<uint8_t> waiting{3, 2, 1};
  tsino::Optional<int32_t> job;
  while (tsino::truthy(job = tsino::convertOptional(waiting.pop()))) {
    Serial.print(F("job "));
    Serial.println(job.value());
    yield();
  }

  tsino::Optional<int32_t> previous;
  tsino::Array<uint8_t> list{1, 5, 2, 8};
  for (const int32_t reading_ : list) {
    if (previous.has() && reading_ > previous.value()) {
      Serial.print(F("up by "));
      Serial.println(reading_ - previous.value());
    }
    previous = reading_;
  }

  tsino::Optional<double> highest;
  tsino::Array<double> list2{2.5, 7.0, 1.0};
  for (const double reading_ : list2) {
    if (!highest.has() || reading_ > highest.value()) highest = reading_;
  }
  tsino::inspectOrNull(Serial, highest);
  Serial.println();

  for (int32_t i = 0; i < 3; i++) {
    tsino::Optional<String> word_;
    if (i % 2 == 0) word_ = tsino::concat(F("even "), String(i));
    Serial.println(tsino::optionalText(word_));
  }

  tsino::Optional<tsino::Ref<Node>> node;
  node = tsino::make<Node>(
      1,
      tsino::Optional<tsino::Ref<Node>>(tsino::make<Node>(2, tsino::Optional<tsino::Ref<Node>>{})));
  int32_t sum = 0;
  while (node.has()) {
    sum += node.value()->value;
    node = node.value()->next;
    yield();
  }
  Serial.println(sum);

  tsino::Optional<tsino::Union<double, String, tsino::Shared<tsino::Array<uint8_t>>>> anything;
  tsino::inspect(Serial, anything);
  Serial.println();
  anything = tsino::Union<double, String, tsino::Shared<tsino::Array<uint8_t>>>(1.0);
  Serial.println((int32_t)anything.value().get<double>() + 1);
  anything = tsino::Union<double, String, tsino::Shared<tsino::Array<uint8_t>>>(String(F("text")));
  Serial.println(tsino::toUpperCase(anything.value().get<String>()));
  anything = tsino::Union<double, String, tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}));
  Serial.println(anything.value().get<tsino::Shared<tsino::Array<uint8_t>>>()->length());

  tsino::Optional<int32_t> cached;
  for (int32_t i = 0; i < 2; i++) {
    if (!cached.has()) cached = i + 5;
    Serial.println(cached.value());
  }

  double large;
  large = 2000000000.0;
  large += 2000000000.0;
  tsino::inspect(Serial, large);
  Serial.println();
  for (int32_t last, n = 2; n > 0; n--) {
    last = n;
    Serial.println(last);
  }
  tsino::inspect(Serial, reading(true));
  Serial.print(F(" "));
  tsino::inspect(Serial, reading(false));
  Serial.println();
}

void loop() {}
