// order-of-any-elements: written by tsino from order-of-any-elements.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/unknown-name.h"

struct Task;
struct PriorityQueue_Task;
struct PriorityQueue_number;
struct PriorityQueue_string;
struct Push;
struct PriorityQueue_Push;
struct PriorityQueue_number_array;
struct W;

struct Task : tsino::Object {
  String name;
  int32_t due = 0;
  void construct(String name, int32_t due);
};

struct PriorityQueue_Task : tsino::Object {
  tsino::Function<int32_t(const tsino::Ref<Task>&, const tsino::Ref<Task>&)> compare;
  tsino::Array<tsino::Ref<Task>> heap;
  void construct(const tsino::Optional<tsino::Function<int32_t(const tsino::Ref<Task>&, const tsino::Ref<Task>&)>>& compareGiven = {});
  tsino::Ref<PriorityQueue_Task> push(const tsino::Array<tsino::Ref<Task>>& values);
  tsino::Optional<tsino::Ref<Task>> pop();
  tsino::Array<tsino::Ref<Task>> drain();
  int32_t get_size();
};

struct PriorityQueue_number : tsino::Object {
  tsino::Function<int32_t(double, double)> compare;
  tsino::Array<double> heap;
  void construct(const tsino::Optional<tsino::Function<int32_t(double, double)>>& compareGiven = {});
  tsino::Ref<PriorityQueue_number> push(const tsino::Array<double>& values);
  tsino::Optional<double> pop();
  tsino::Array<double> drain();
  int32_t get_size();
};

struct PriorityQueue_string : tsino::Object {
  tsino::Function<int32_t(const String&, const String&)> compare;
  tsino::Array<String> heap;
  void construct(const tsino::Optional<tsino::Function<int32_t(const String&, const String&)>>& compareGiven = {});
  tsino::Ref<PriorityQueue_string> push(const tsino::Array<String>& values);
  tsino::Optional<String> pop();
  tsino::Array<String> drain();
  int32_t get_size();
};

struct Push : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct PriorityQueue_Push : tsino::Object {
  tsino::Function<int32_t(const tsino::Ref<Push>&, const tsino::Ref<Push>&)> compare;
  tsino::Array<tsino::Ref<Push>> heap;
  void construct(const tsino::Optional<tsino::Function<int32_t(const tsino::Ref<Push>&, const tsino::Ref<Push>&)>>& compareGiven = {});
  tsino::Ref<PriorityQueue_Push> push(const tsino::Array<tsino::Ref<Push>>& values);
  tsino::Optional<tsino::Ref<Push>> pop();
  tsino::Array<tsino::Ref<Push>> drain();
  int32_t get_size();
};

struct PriorityQueue_number_array : tsino::Object {
  tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&, const tsino::Shared<tsino::Array<uint8_t>>&)> compare;
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> heap;
  void construct(const tsino::Optional<tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&, const tsino::Shared<tsino::Array<uint8_t>>&)>>& compareGiven = {});
  tsino::Ref<PriorityQueue_number_array> push(const tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>& values);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> pop();
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> drain();
  int32_t get_size();
};

struct W : tsino::Object {
  int32_t w = 0;
  void construct(int32_t w) {
    this->w = w;
  }
};

// @run
// A comparison that a generic class has by default is never asked where its elements are objects: they bring their own.

void PriorityQueue_Task::construct(const tsino::Optional<tsino::Function<int32_t(const tsino::Ref<Task>&, const tsino::Ref<Task>&)>>& compareGiven) {
  this->heap = tsino::Array<tsino::Ref<Task>>{};
  tsino::Function<int32_t(const tsino::Ref<Task>&, const tsino::Ref<Task>&)> compare = compareGiven.has() ? compareGiven.value() : [](const tsino::Ref<Task>& a, const tsino::Ref<Task>& b) -> int32_t {
    return ((void)tsino::incomparable(0), false) ? -1 : ((void)tsino::incomparable(0), false) ? 1 : 0;
  };
  this->compare = tsino::moved(compare);
}

int32_t PriorityQueue_Task::get_size() {
  return this->heap.length();
}

tsino::Ref<PriorityQueue_Task> PriorityQueue_Task::push(const tsino::Array<tsino::Ref<Task>>& values) {
  for (const tsino::Ref<Task>& value : values) {
    this->heap.push(value);
    int32_t at = this->heap.length() - 1;
    while (at > 0) {
      const int32_t parent = (at - 1) >> 1;
      if (this->compare(this->heap[at], this->heap[parent]) >= 0) break;
      tsino::swap(this->heap[at], this->heap[parent]);
      at = parent;
      yield();
    }
  }
  return tsino::Ref<PriorityQueue_Task>(this);
}

tsino::Optional<tsino::Ref<Task>> PriorityQueue_Task::pop() {
  const tsino::Optional<tsino::Ref<Task>> last = this->heap.pop();
  if (!last.has() || this->heap.length() == 0) return last;
  const tsino::Ref<Task> top = tsino::moved(this->heap[0]);
  this->heap.set(0, last.value());
  int32_t at = 0;
  for (;;) {
    int32_t child = 2 * at + 1;
    if (child >= this->heap.length()) break;
    if (child + 1 < this->heap.length()
        && this->compare(this->heap[child + 1], this->heap[child]) < 0) child++;
    if (this->compare(this->heap[at], this->heap[child]) <= 0) break;
    tsino::swap(this->heap[at], this->heap[child]);
    at = child;
    yield();
  }
  return top;
}

tsino::Array<tsino::Ref<Task>> PriorityQueue_Task::drain() {
  tsino::Array<tsino::Ref<Task>> all;
  for (tsino::Optional<tsino::Ref<Task>> one = this->pop(); one.has(); one = this->pop()) {
    all.push(one.value());
    yield();
  }
  return all;
}

void PriorityQueue_number::construct(const tsino::Optional<tsino::Function<int32_t(double, double)>>& compareGiven) {
  this->heap = tsino::Array<double>{};
  tsino::Function<int32_t(double, double)> compare = compareGiven.has() ? compareGiven.value() : [](double a, double b) -> int32_t {
    return a < b ? -1 : a > b ? 1 : 0;
  };
  this->compare = tsino::moved(compare);
}

int32_t PriorityQueue_number::get_size() {
  return this->heap.length();
}

tsino::Ref<PriorityQueue_number> PriorityQueue_number::push(const tsino::Array<double>& values) {
  for (const double value : values) {
    this->heap.push(value);
    int32_t at = this->heap.length() - 1;
    while (at > 0) {
      const int32_t parent = (at - 1) >> 1;
      if (this->compare(this->heap[at], this->heap[parent]) >= 0) break;
      tsino::swap(this->heap[at], this->heap[parent]);
      at = parent;
      yield();
    }
  }
  return tsino::Ref<PriorityQueue_number>(this);
}

tsino::Optional<double> PriorityQueue_number::pop() {
  const tsino::Optional<double> last = this->heap.pop();
  if (!last.has() || this->heap.length() == 0) return last;
  const double top = this->heap[0];
  this->heap.set(0, last.value());
  int32_t at = 0;
  for (;;) {
    int32_t child = 2 * at + 1;
    if (child >= this->heap.length()) break;
    if (child + 1 < this->heap.length()
        && this->compare(this->heap[child + 1], this->heap[child]) < 0) child++;
    if (this->compare(this->heap[at], this->heap[child]) <= 0) break;
    tsino::swap(this->heap[at], this->heap[child]);
    at = child;
    yield();
  }
  return top;
}

tsino::Array<double> PriorityQueue_number::drain() {
  tsino::Array<double> all;
  for (tsino::Optional<double> one = this->pop(); one.has(); one = this->pop()) {
    all.push(one.value());
    yield();
  }
  return all;
}

void PriorityQueue_string::construct(const tsino::Optional<tsino::Function<int32_t(const String&, const String&)>>& compareGiven) {
  this->heap = tsino::Array<String>{};
  tsino::Function<int32_t(const String&, const String&)> compare = compareGiven.has() ? compareGiven.value() : [](const String& a, const String& b) -> int32_t {
    return tsino::compare(a, b) < 0 ? -1 : tsino::compare(a, b) > 0 ? 1 : 0;
  };
  this->compare = tsino::moved(compare);
}

int32_t PriorityQueue_string::get_size() {
  return this->heap.length();
}

tsino::Ref<PriorityQueue_string> PriorityQueue_string::push(const tsino::Array<String>& values) {
  for (const String& value : values) {
    this->heap.push(value);
    int32_t at = this->heap.length() - 1;
    while (at > 0) {
      const int32_t parent = (at - 1) >> 1;
      if (this->compare(this->heap[at], this->heap[parent]) >= 0) break;
      tsino::swap(this->heap[at], this->heap[parent]);
      at = parent;
      yield();
    }
  }
  return tsino::Ref<PriorityQueue_string>(this);
}

tsino::Optional<String> PriorityQueue_string::pop() {
  const tsino::Optional<String> last = this->heap.pop();
  if (!last.has() || this->heap.length() == 0) return last;
  const String top = this->heap[0];
  this->heap.set(0, last.value());
  int32_t at = 0;
  for (;;) {
    int32_t child = 2 * at + 1;
    if (child >= this->heap.length()) break;
    if (child + 1 < this->heap.length()
        && this->compare(this->heap[child + 1], this->heap[child]) < 0) child++;
    if (this->compare(this->heap[at], this->heap[child]) <= 0) break;
    tsino::swap(this->heap[at], this->heap[child]);
    at = child;
    yield();
  }
  return top;
}

tsino::Array<String> PriorityQueue_string::drain() {
  tsino::Array<String> all;
  for (tsino::Optional<String> one = this->pop(); one.has(); one = this->pop()) {
    all.push(one.value());
    yield();
  }
  return all;
}

void PriorityQueue_Push::construct(const tsino::Optional<tsino::Function<int32_t(const tsino::Ref<Push>&, const tsino::Ref<Push>&)>>& compareGiven) {
  this->heap = tsino::Array<tsino::Ref<Push>>{};
  tsino::Function<int32_t(const tsino::Ref<Push>&, const tsino::Ref<Push>&)> compare = compareGiven.has() ? compareGiven.value() : [](const tsino::Ref<Push>& a, const tsino::Ref<Push>& b) -> int32_t {
    return ((void)tsino::incomparable(0), false) ? -1 : ((void)tsino::incomparable(0), false) ? 1 : 0;
  };
  this->compare = tsino::moved(compare);
}

int32_t PriorityQueue_Push::get_size() {
  return this->heap.length();
}

tsino::Ref<PriorityQueue_Push> PriorityQueue_Push::push(const tsino::Array<tsino::Ref<Push>>& values) {
  for (const tsino::Ref<Push>& value : values) {
    this->heap.push(value);
    int32_t at = this->heap.length() - 1;
    while (at > 0) {
      const int32_t parent = (at - 1) >> 1;
      if (this->compare(this->heap[at], this->heap[parent]) >= 0) break;
      tsino::swap(this->heap[at], this->heap[parent]);
      at = parent;
      yield();
    }
  }
  return tsino::Ref<PriorityQueue_Push>(this);
}

tsino::Optional<tsino::Ref<Push>> PriorityQueue_Push::pop() {
  const tsino::Optional<tsino::Ref<Push>> last = this->heap.pop();
  if (!last.has() || this->heap.length() == 0) return last;
  const tsino::Ref<Push> top = tsino::moved(this->heap[0]);
  this->heap.set(0, last.value());
  int32_t at = 0;
  for (;;) {
    int32_t child = 2 * at + 1;
    if (child >= this->heap.length()) break;
    if (child + 1 < this->heap.length()
        && this->compare(this->heap[child + 1], this->heap[child]) < 0) child++;
    if (this->compare(this->heap[at], this->heap[child]) <= 0) break;
    tsino::swap(this->heap[at], this->heap[child]);
    at = child;
    yield();
  }
  return top;
}

tsino::Array<tsino::Ref<Push>> PriorityQueue_Push::drain() {
  tsino::Array<tsino::Ref<Push>> all;
  for (tsino::Optional<tsino::Ref<Push>> one = this->pop(); one.has(); one = this->pop()) {
    all.push(one.value());
    yield();
  }
  return all;
}

void PriorityQueue_number_array::construct(const tsino::Optional<tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&, const tsino::Shared<tsino::Array<uint8_t>>&)>>& compareGiven) {
  this->heap = tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{};
  tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&, const tsino::Shared<tsino::Array<uint8_t>>&)> compare = compareGiven.has() ? compareGiven.value() : [](const tsino::Shared<tsino::Array<uint8_t>>& a, const tsino::Shared<tsino::Array<uint8_t>>& b) -> int32_t {
    return ((void)tsino::incomparable(0), false) ? -1 : ((void)tsino::incomparable(0), false) ? 1 : 0;
  };
  this->compare = tsino::moved(compare);
}

int32_t PriorityQueue_number_array::get_size() {
  return this->heap.length();
}

tsino::Ref<PriorityQueue_number_array> PriorityQueue_number_array::push(const tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>& values) {
  for (const tsino::Shared<tsino::Array<uint8_t>>& value : values) {
    this->heap.push(value);
    int32_t at = this->heap.length() - 1;
    while (at > 0) {
      const int32_t parent = (at - 1) >> 1;
      if (this->compare(this->heap[at], this->heap[parent]) >= 0) break;
      tsino::swap(this->heap[at], this->heap[parent]);
      at = parent;
      yield();
    }
  }
  return tsino::Ref<PriorityQueue_number_array>(this);
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> PriorityQueue_number_array::pop() {
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> last = this->heap.pop();
  if (!last.has() || this->heap.length() == 0) return last;
  tsino::Shared<tsino::Array<uint8_t>> top = tsino::moved(this->heap[0]);
  this->heap.set(0, last.value());
  int32_t at = 0;
  for (;;) {
    int32_t child = 2 * at + 1;
    if (child >= this->heap.length()) break;
    if (child + 1 < this->heap.length()
        && this->compare(this->heap[child + 1], this->heap[child]) < 0) child++;
    if (this->compare(this->heap[at], this->heap[child]) <= 0) break;
    tsino::swap(this->heap[at], this->heap[child]);
    at = child;
    yield();
  }
  return top;
}

tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> PriorityQueue_number_array::drain() {
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> all;
  for (tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> one = this->pop(); one.has(); one = this->pop()) {
    all.push(one.value());
    yield();
  }
  return all;
}

void Task::construct(String name, int32_t due) {
  this->name = tsino::moved(name);
  this->due = due;
}

/** The largest by a measure, or by itself. */
tsino::Optional<int32_t> largest(const tsino::Array<uint8_t>& values, const tsino::Optional<tsino::Function<int32_t(int32_t)>>& measure = {}) {
  tsino::Optional<int32_t> best = tsino::convertOptional(values.get(0));
  for (const int32_t value : values) {
    if (measure.has() ? measure.value()(value) > measure.value()(best.value()) : value
        > best.value()) best = value;
  }
  return best;
}

/** The largest by a measure, or by itself. */
tsino::Optional<String> largest_(const tsino::Array<String>& values, const tsino::Optional<tsino::Function<int32_t(const String&)>>& measure = {}) {
  tsino::Optional<String> best = values.get(0);
  for (const String& value : values) {
    if (measure.has() ? measure.value()(value) > measure.value()(best.value()) : tsino::compare(
        value,
        best.value()) > 0) best = value;
  }
  return best;
}

/** The largest by a measure, or by itself. */
tsino::Optional<tsino::Ref<W>> largest_order_of_any_elements(const tsino::Array<tsino::Ref<W>>& values, const tsino::Optional<tsino::Function<int32_t(const tsino::Ref<W>&)>>& measure = {}) {
  tsino::Optional<tsino::Ref<W>> best = values.get(0);
  for (const tsino::Ref<W>& value : values) {
    if (measure.has() ? measure.value()(value) > measure.value()(best.value()) : ((void)best.value(), ((void)tsino::incomparable(0), false))) {
      best = value;
    }
  }
  return best;
}

void setup() {
  Serial.begin(115200);

  tsino::Array<double> value = tsino::make<PriorityQueue_number>()->push(
      tsino::Array<double>{5.0, 1.0, 3.0, 0.0, 2.5})->drain();
  tsino::Optional<double> popResult = tsino::make<PriorityQueue_number>()->pop();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, popResult);
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<PriorityQueue_string>()->push(
          tsino::Array<String>{F("pear"), F("fig"), F("apple")})->drain());
  Serial.println();
  const tsino::Ref<PriorityQueue_Task> tasks = tsino::make<PriorityQueue_Task>(
      tsino::Optional<tsino::Function<int32_t(const tsino::Ref<Task>&, const tsino::Ref<Task>&)>>(
          [](const tsino::Ref<Task>& a, const tsino::Ref<Task>& b) -> int32_t {
            return a->due - b->due;
          }));
  tasks->push(
      tsino::Array<tsino::Ref<Task>>{
          tsino::make<Task>(F("water"), 30),
          tsino::make<Task>(F("measure"), 10),
          tsino::make<Task>(F("send"), 20)});
  int32_t sizeResult = tasks->get_size();
  tsino::Optional<tsino::Ref<Task>> popResult2 = tasks->pop();
  String value2 = tsino::optionalText(
      popResult2.has() ? tsino::Optional<String>(popResult2.value()->name) : tsino::Optional<String>{});
  tsino::Array<String> value3 = tasks->drain().map<String>(
      [](const tsino::Ref<Task>& task) -> String { return task->name; });
  Serial.print(sizeResult);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<PriorityQueue_Push>(
          tsino::Optional<tsino::Function<int32_t(const tsino::Ref<Push>&, const tsino::Ref<Push>&)>>(
              [](const tsino::Ref<Push>& a, const tsino::Ref<Push>& b) -> int32_t {
                return a->item0 - b->item0;
              }))->push(
          tsino::Array<tsino::Ref<Push>>{
              tsino::make<Push>(2, F("b")),
              tsino::make<Push>(1, F("a"))})->drain());
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<PriorityQueue_number_array>(
          tsino::Optional<tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&, const tsino::Shared<tsino::Array<uint8_t>>&)>>(
              [](const tsino::Shared<tsino::Array<uint8_t>>& a, const tsino::Shared<tsino::Array<uint8_t>>& b) -> int32_t {
                return a->length() - b->length();
              }))->push(
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})})->pop());
  Serial.println();
  tsino::Optional<tsino::Ref<W>> largestResult = largest_order_of_any_elements(
      tsino::Array<tsino::Ref<W>>{tsino::make<W>(2), tsino::make<W>(5)},
      tsino::Optional<tsino::Function<int32_t(const tsino::Ref<W>&)>>(
          [](const tsino::Ref<W>& given) -> int32_t {
            const int32_t w = given->w;
            return w;
          }));
  Serial.print(tsino::optionalText(::largest(tsino::Array<uint8_t>{3, 9, 4})));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(largest_(tsino::Array<String>{F("b"), F("c"), F("a")})));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          largestResult.has() ? tsino::Optional<int32_t>(largestResult.value()->w) : tsino::Optional<int32_t>{}));
}

void loop() {}
