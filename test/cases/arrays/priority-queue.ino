// priority-queue: written by tsino from priority-queue.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"

struct Job;
struct Heap_Job;
struct Heap_number;
struct Heap_string;
struct Heap_number_array;

struct Job : tsino::Object {
  String name;
  int32_t priority = 0;
  void construct(String name, int32_t priority) {
    this->name = tsino::moved(name);
    this->priority = priority;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("priority"), this->priority);
    out.end();
  }
};

// @run
// A binary heap with a comparator, generic, of numbers, texts and objects; merges and top-k with it.
struct Heap_Job : tsino::Object {
  tsino::Function<bool(const tsino::Ref<Job>&, const tsino::Ref<Job>&)> before;
  tsino::Array<tsino::Ref<Job>> items;
  void construct(tsino::Function<bool(const tsino::Ref<Job>&, const tsino::Ref<Job>&)> before, const tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Job>>>>& initialGiven = {});
  tsino::Optional<tsino::Ref<Job>> peek();
  tsino::Ref<Heap_Job> push(tsino::Ref<Job> item);
  tsino::Optional<tsino::Ref<Job>> pop();
  tsino::Array<tsino::Ref<Job>> drain();
  int32_t get_size();
};

// @run
// A binary heap with a comparator, generic, of numbers, texts and objects; merges and top-k with it.
struct Heap_number : tsino::Object {
  tsino::Function<bool(double, double)> before;
  tsino::Array<double> items;
  void construct(tsino::Function<bool(double, double)> before, const tsino::Optional<tsino::Shared<tsino::Array<double>>>& initialGiven = {});
  tsino::Optional<double> peek();
  tsino::Ref<Heap_number> push(double item);
  tsino::Optional<double> pop();
  tsino::Array<double> drain();
  int32_t get_size();
};

// @run
// A binary heap with a comparator, generic, of numbers, texts and objects; merges and top-k with it.
struct Heap_string : tsino::Object {
  tsino::Function<bool(const String&, const String&)> before;
  tsino::Array<String> items;
  void construct(tsino::Function<bool(const String&, const String&)> before, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& initialGiven = {});
  tsino::Optional<String> peek();
  tsino::Ref<Heap_string> push(const String& item);
  tsino::Optional<String> pop();
  tsino::Array<String> drain();
  int32_t get_size();
};

// @run
// A binary heap with a comparator, generic, of numbers, texts and objects; merges and top-k with it.
struct Heap_number_array : tsino::Object {
  tsino::Function<bool(const tsino::Shared<tsino::Array<int32_t>>&, const tsino::Shared<tsino::Array<int32_t>>&)> before;
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> items;
  void construct(tsino::Function<bool(const tsino::Shared<tsino::Array<int32_t>>&, const tsino::Shared<tsino::Array<int32_t>>&)> before, const tsino::Optional<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>>>& initialGiven = {});
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> peek();
  tsino::Ref<Heap_number_array> push(tsino::Shared<tsino::Array<int32_t>> item);
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> pop();
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> drain();
  int32_t get_size();
};

void Heap_Job::construct(tsino::Function<bool(const tsino::Ref<Job>&, const tsino::Ref<Job>&)> before, const tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Job>>>>& initialGiven) {
  this->items = tsino::Array<tsino::Ref<Job>>{};
  tsino::Shared<tsino::Array<tsino::Ref<Job>>> initial = initialGiven.has() ? initialGiven.value() : tsino::makeShared<tsino::Array<tsino::Ref<Job>>>(
      tsino::Array<tsino::Ref<Job>>{});
  this->before = tsino::moved(before);
  for (const tsino::Ref<Job>& item : *initial) this->push(item);
}

int32_t Heap_Job::get_size() {
  return this->items.length();
}

tsino::Optional<tsino::Ref<Job>> Heap_Job::peek() {
  return this->items.at(0);
}

tsino::Ref<Heap_Job> Heap_Job::push(tsino::Ref<Job> item) {
  int32_t at = this->items.push(item) - 1;
  while (at > 0) {
    const int32_t parent = (at - 1) >> 1;
    if (!this->before(item, this->items[parent])) break;
    this->items.set(at, this->items[parent]);
    at = parent;
    yield();
  }
  this->items.set(at, tsino::moved(item));
  return tsino::Ref<Heap_Job>(this);
}

tsino::Optional<tsino::Ref<Job>> Heap_Job::pop() {
  const tsino::Optional<tsino::Ref<Job>> top_ = this->items.at(0);
  const tsino::Optional<tsino::Ref<Job>> last = this->items.pop();
  if (!last.has() || this->items.length() == 0) return top_;
  int32_t at = 0;
  for (;;) {
    int32_t child = at * 2 + 1;
    if (child >= this->items.length()) break;
    if (child + 1 < this->items.length() && this->before(
        this->items[child + 1],
        this->items[child])) child++;
    if (!this->before(this->items[child], last.value())) break;
    this->items.set(at, this->items[child]);
    at = child;
    yield();
  }
  this->items.set(at, last.value());
  return top_;
}

tsino::Array<tsino::Ref<Job>> Heap_Job::drain() {
  tsino::Array<tsino::Ref<Job>> result;
  while (this->get_size() > 0) {
    result.push(this->pop().value());
    yield();
  }
  return result;
}

void Heap_number::construct(tsino::Function<bool(double, double)> before, const tsino::Optional<tsino::Shared<tsino::Array<double>>>& initialGiven) {
  this->items = tsino::Array<double>{};
  tsino::Shared<tsino::Array<double>> initial = initialGiven.has() ? initialGiven.value() : tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{});
  this->before = tsino::moved(before);
  for (const double item : *initial) this->push(item);
}

int32_t Heap_number::get_size() {
  return this->items.length();
}

tsino::Optional<double> Heap_number::peek() {
  return this->items.at(0);
}

tsino::Ref<Heap_number> Heap_number::push(double item) {
  int32_t at = this->items.push(item) - 1;
  while (at > 0) {
    const int32_t parent = (at - 1) >> 1;
    if (!this->before(item, this->items[parent])) break;
    this->items.set(at, this->items[parent]);
    at = parent;
    yield();
  }
  this->items.set(at, item);
  return tsino::Ref<Heap_number>(this);
}

tsino::Optional<double> Heap_number::pop() {
  const tsino::Optional<double> top_ = this->items.at(0);
  const tsino::Optional<double> last = this->items.pop();
  if (!last.has() || this->items.length() == 0) return top_;
  int32_t at = 0;
  for (;;) {
    int32_t child = at * 2 + 1;
    if (child >= this->items.length()) break;
    if (child + 1 < this->items.length() && this->before(
        this->items[child + 1],
        this->items[child])) child++;
    if (!this->before(this->items[child], last.value())) break;
    this->items.set(at, this->items[child]);
    at = child;
    yield();
  }
  this->items.set(at, last.value());
  return top_;
}

tsino::Array<double> Heap_number::drain() {
  tsino::Array<double> result;
  while (this->get_size() > 0) {
    result.push(this->pop().value());
    yield();
  }
  return result;
}

void Heap_string::construct(tsino::Function<bool(const String&, const String&)> before, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& initialGiven) {
  this->items = tsino::Array<String>{};
  tsino::Shared<tsino::Array<String>> initial = initialGiven.has() ? initialGiven.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  this->before = tsino::moved(before);
  for (const String& item : *initial) this->push(item);
}

int32_t Heap_string::get_size() {
  return this->items.length();
}

tsino::Optional<String> Heap_string::peek() {
  return this->items.at(0);
}

tsino::Ref<Heap_string> Heap_string::push(const String& item) {
  int32_t at = this->items.push(item) - 1;
  while (at > 0) {
    const int32_t parent = (at - 1) >> 1;
    if (!this->before(item, this->items[parent])) break;
    this->items.set(at, this->items[parent]);
    at = parent;
    yield();
  }
  this->items.set(at, item);
  return tsino::Ref<Heap_string>(this);
}

tsino::Optional<String> Heap_string::pop() {
  const tsino::Optional<String> top_ = this->items.at(0);
  const tsino::Optional<String> last = this->items.pop();
  if (!last.has() || this->items.length() == 0) return top_;
  int32_t at = 0;
  for (;;) {
    int32_t child = at * 2 + 1;
    if (child >= this->items.length()) break;
    if (child + 1 < this->items.length() && this->before(
        this->items[child + 1],
        this->items[child])) child++;
    if (!this->before(this->items[child], last.value())) break;
    this->items.set(at, this->items[child]);
    at = child;
    yield();
  }
  this->items.set(at, last.value());
  return top_;
}

tsino::Array<String> Heap_string::drain() {
  tsino::Array<String> result;
  while (this->get_size() > 0) {
    result.push(this->pop().value());
    yield();
  }
  return result;
}

void Heap_number_array::construct(tsino::Function<bool(const tsino::Shared<tsino::Array<int32_t>>&, const tsino::Shared<tsino::Array<int32_t>>&)> before, const tsino::Optional<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>>>& initialGiven) {
  this->items = tsino::Array<tsino::Shared<tsino::Array<int32_t>>>{};
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>> initial = initialGiven.has() ? initialGiven.value() : tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>>(
      tsino::Array<tsino::Shared<tsino::Array<int32_t>>>{});
  this->before = tsino::moved(before);
  for (const tsino::Shared<tsino::Array<int32_t>>& item : *initial) this->push(item);
}

int32_t Heap_number_array::get_size() {
  return this->items.length();
}

tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> Heap_number_array::peek() {
  return this->items.at(0);
}

tsino::Ref<Heap_number_array> Heap_number_array::push(tsino::Shared<tsino::Array<int32_t>> item) {
  int32_t at = this->items.push(item) - 1;
  while (at > 0) {
    const int32_t parent = (at - 1) >> 1;
    if (!this->before(item, this->items[parent])) break;
    this->items.set(at, this->items[parent]);
    at = parent;
    yield();
  }
  this->items.set(at, tsino::moved(item));
  return tsino::Ref<Heap_number_array>(this);
}

tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> Heap_number_array::pop() {
  const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> top_ = this->items.at(0);
  const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> last = this->items.pop();
  if (!last.has() || this->items.length() == 0) return top_;
  int32_t at = 0;
  for (;;) {
    int32_t child = at * 2 + 1;
    if (child >= this->items.length()) break;
    if (child + 1 < this->items.length() && this->before(
        this->items[child + 1],
        this->items[child])) child++;
    if (!this->before(this->items[child], last.value())) break;
    this->items.set(at, this->items[child]);
    at = child;
    yield();
  }
  this->items.set(at, last.value());
  return top_;
}

tsino::Array<tsino::Shared<tsino::Array<int32_t>>> Heap_number_array::drain() {
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> result;
  while (this->get_size() > 0) {
    result.push(this->pop().value());
    yield();
  }
  return result;
}

tsino::Array<int32_t> merge(const tsino::Array<tsino::Array<uint8_t>>& lists) {
  const tsino::Ref<Heap_number_array> heads = tsino::make<Heap_number_array>(
      [](const tsino::Shared<tsino::Array<int32_t>>& given, const tsino::Shared<tsino::Array<int32_t>>& given2) -> bool {
        const int32_t a = (*given)[0];
        const int32_t b = (*given2)[0];
        return a < b;
      });
  lists.forEach(
      [&](const tsino::Array<uint8_t>& list, int32_t i) {
        if (list.length() > 0) {
          heads->push(
              tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{list[0], i, 0}));
        }
      });
  tsino::Array<int32_t> result;
  for (tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> head = heads->pop(); head.has(); head = heads->pop()) {
    const int32_t value = (*head.value())[0];
    const int32_t list = (*head.value())[1];
    const int32_t at = (*head.value())[2];
    result.push(value);
    if (at + 1 < lists[list].length()) {
      heads->push(
          tsino::makeShared<tsino::Array<int32_t>>(
              tsino::Array<int32_t>{lists[list][at + 1], list, at + 1}));
    }
    yield();
  }
  return result;
}

tsino::Array<double> top(const tsino::Array<uint8_t>& values, int32_t count) {
  return values.reduce<tsino::Ref<Heap_number>>(
      [&](const tsino::Ref<Heap_number>& heap, int32_t value) -> tsino::Ref<Heap_number> {
        if (heap->push(value)->get_size() > count) heap->pop();
        return heap;
      },
      tsino::make<Heap_number>([](double a, double b) -> bool { return a < b; }))->drain();
}

void setup() {
  Serial.begin(115200);
  String joinResult = tsino::make<Heap_string>(
      [](const String& a, const String& b) -> bool { return tsino::compare(a, b) > 0; },
      tsino::Optional<tsino::Shared<tsino::Array<String>>>(
          tsino::makeShared<tsino::Array<String>>(tsino::characters(F("heap")))))->drain().join(
      F(""));
  Serial.print(
      tsino::withoutFormat(
          tsino::make<Heap_number>(
              [](double a, double b) -> bool { return a < b; },
              tsino::Optional<tsino::Shared<tsino::Array<double>>>(
                  tsino::makeShared<tsino::Array<double>>(
                      tsino::Array<double>{5.0, 3.0, 8.0, -1.0, 3.0, 0.5})))->drain().join()));
  Serial.print(F(" "));
  Serial.println(joinResult);
  const tsino::Ref<Heap_Job> jobs = tsino::make<Heap_Job>(
      [](const tsino::Ref<Job>& a, const tsino::Ref<Job>& b) -> bool {
        return a->priority > b->priority;
      });
  const tsino::Ref<Job> urgent = tsino::make<Job>(F("urgent"), 9);
  jobs->push(tsino::make<Job>(F("low"), 1))->push(urgent)->push(tsino::make<Job>(F("mid"), 5));
  bool value = jobs->peek() == urgent;
  tsino::Optional<tsino::Ref<Job>> popResult = jobs->pop();
  String value2 = tsino::optionalText(
      popResult.has() ? tsino::Optional<String>(popResult.value()->name) : tsino::Optional<String>{});
  int32_t sizeResult = jobs->get_size();
  String joinResult2 = jobs->drain().map<String>(
      [](const tsino::Ref<Job>& job) -> String { return job->name; }).join();
  tsino::Optional<tsino::Ref<Job>> popResult2 = jobs->pop();
  String value3 = tsino::optionalText(
      popResult2.has() ? tsino::Optional<String>(popResult2.value()->name) : tsino::Optional<String>{});
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(sizeResult);
  Serial.print(F(" "));
  Serial.print(joinResult2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, jobs->peek());
  Serial.println();
  String withoutFormatResult = tsino::withoutFormat(
      merge(
          tsino::Array<tsino::Array<uint8_t>>{
              tsino::Array<uint8_t>{1, 4, 9},
              tsino::Array<uint8_t>{},
              tsino::Array<uint8_t>{2, 3, 10},
              tsino::Array<uint8_t>{0}}).join());
  int32_t lengthResult = merge(tsino::Array<tsino::Array<uint8_t>>{}).length();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(lengthResult);
  String withoutFormatResult2 = tsino::withoutFormat(
      top(tsino::Array<uint8_t>{5, 1, 9, 7, 3}, 3).join());
  String joinResult3 = top(tsino::Array<uint8_t>{2}, 3).join();
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(joinResult3);
}

void loop() {}
