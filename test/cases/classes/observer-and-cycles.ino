// observer-and-cycles: written by tsino from observer-and-cycles.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/lent.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Deque_string;
struct Entry_string;
struct Subject;
struct Observer;
struct Limit;

struct Deque_string : tsino::Object {
  tsino::Optional<tsino::Ref<Entry_string>> head;
  tsino::Optional<tsino::Ref<Entry_string>> tail;
  int32_t length = 0;
  void construct();
  tsino::Ref<Entry_string> pushBack(const String& value);
  String remove(const tsino::Ref<Entry_string>& entry);
  tsino::Optional<String> popFront();
  String toString();
};

// @run
// Objects that know each other: parents and children, observers, a doubly linked list that is taken apart.
struct Entry_string : tsino::Chained {
  String value;
  tsino::Optional<tsino::Ref<Entry_string>> before;
  tsino::Optional<tsino::Ref<Entry_string>> after;
  void construct(const String& value);
};

struct Subject : tsino::Chained {
  tsino::Shared<tsino::Array<tsino::Ref<Observer>>> observers;
  int32_t value = 0;
  void construct();
  void attach(const tsino::Ref<Observer>& observer);
  void detach(const tsino::Ref<Observer>& observer);
  int32_t get_value();
  void set_value(int32_t next);
};

struct Observer : tsino::Chained {
  virtual void update(const tsino::Ref<Subject>&) = 0;
  virtual ~Observer() {}
};

struct Limit : Observer {
  int32_t max_ = 0;
  int32_t alarms = 0;
  void construct(int32_t max_);
  void update(const tsino::Ref<Subject>& subject) final;
};

void Entry_string::construct(const String& value) {
  this->before = {};
  this->after = {};
  this->value = value;
}

tsino::Ref<Entry_string> Deque_string::pushBack(const String& value) {
  const tsino::Ref<Entry_string> entry = tsino::make<Entry_string>(value);
  entry->before = this->tail;
  if (this->tail.has()) {
    this->tail.value()->after = entry;
  } else {
    this->head = entry;
  }
  this->tail = entry;
  this->length++;
  return entry;
}

String Deque_string::remove(const tsino::Ref<Entry_string>& entry) {
  if (entry->before.has()) {
    entry->before.value()->after = entry->after;
  } else {
    this->head = entry->after;
  }
  if (entry->after.has()) {
    entry->after.value()->before = entry->before;
  } else {
    this->tail = entry->before;
  }
  entry->before = entry->after = {};
  this->length--;
  return entry->value;
}

tsino::Optional<String> Deque_string::popFront() {
  return this->head.has() ? tsino::Optional<String>(
      this->remove(tsino::Ref<Entry_string>(this->head.value()))) : tsino::Optional<String>{};
}

String Deque_string::toString() {
  String text = F("");
  for (tsino::Lent<tsino::Optional<tsino::Ref<Entry_string>>> at = this->head; at->has(); at = at->value()->after) {
    text += tsino::concat(at->value()->value, F(" "));
    yield();
  }
  text += F("|");
  for (tsino::Lent<tsino::Optional<tsino::Ref<Entry_string>>> at = this->tail; at->has(); at = at->value()->before) {
    text += tsino::concat(F(" "), at->value()->value);
    yield();
  }
  return text;
}

void Deque_string::construct() {
  this->head = {};
  this->tail = {};
  this->length = 0;
}

void Subject::attach(const tsino::Ref<Observer>& observer) {
  if (!this->observers->includes(observer)) this->observers->push(observer);
}

void Subject::detach(const tsino::Ref<Observer>& observer) {
  this->observers = tsino::makeShared<tsino::Array<tsino::Ref<Observer>>>(
      this->observers->filter(
          [&](const tsino::Ref<Observer>& one) -> bool { return one != observer; }));
}

int32_t Subject::get_value() {
  return this->value;
}

void Subject::set_value(int32_t next) {
  this->value = next;
  tsino::Shared<tsino::Array<tsino::Ref<Observer>>> list = this->observers;
  for (const tsino::Ref<Observer>& observer : *list) observer->update(tsino::Ref<Subject>(this));
}

void Subject::construct() {
  this->observers = tsino::makeShared<tsino::Array<tsino::Ref<Observer>>>(
      tsino::Array<tsino::Ref<Observer>>{});
  this->value = 0;
}

void Limit::construct(int32_t max_) {
  this->alarms = 0;
  this->max_ = max_;
}

void Limit::update(const tsino::Ref<Subject>& subject) {
  if (subject->get_value() <= this->max_) return;
  this->alarms++;
  if (this->alarms == 2) subject->detach(tsino::Ref<Limit>(this));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Deque_string> deque = tsino::make<Deque_string>();
  tsino::Array<tsino::Ref<Entry_string>> entries = tsino::Array<String>{
      F("a"),
      F("b"),
      F("c"),
      F("d")}.map<tsino::Ref<Entry_string>>(
      [&](const String& value) -> tsino::Ref<Entry_string> { return deque->pushBack(value); });
  Serial.print(tsino::withoutFormat(deque->toString()));
  Serial.print(F(" "));
  Serial.println(deque->length);
  String withoutFormatResult = tsino::withoutFormat(deque->remove(entries[1]));
  String removeResult = deque->remove(entries[3]);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(removeResult);
  Serial.print(F(" "));
  Serial.println(deque->toString());
  deque->pushBack(F("e"));
  String withoutFormatResult2 = tsino::withoutFormat(tsino::optionalText(deque->popFront()));
  String popFrontResult = tsino::optionalText(deque->popFront());
  String toStringResult = deque->toString();
  String popFrontResult2 = tsino::optionalText(deque->popFront());
  String popFrontResult3 = tsino::optionalText(deque->popFront());
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(popFrontResult);
  Serial.print(F(" "));
  Serial.print(toStringResult);
  Serial.print(F(" "));
  Serial.print(popFrontResult2);
  Serial.print(F(" "));
  Serial.print(popFrontResult3);
  Serial.print(F(" "));
  Serial.println(deque->length);
  const tsino::Ref<Subject> subject = tsino::make<Subject>();
  tsino::Array<tsino::Ref<Limit>> limits{tsino::make<Limit>(5), tsino::make<Limit>(50)};
  for (const tsino::Ref<Limit>& limit : limits) subject->attach(limit);
  subject->attach(limits[0]);
  tsino::Array<uint8_t> list{3, 10, 60, 70, 1, 99};
  for (const int32_t value : list) subject->set_value(value);
  String withoutFormatResult3 = tsino::withoutFormat(
      limits.map<int32_t>([](const tsino::Ref<Limit>& limit) -> int32_t { return limit->alarms; }).join());
  int32_t valueResult = subject->get_value();
  subject->set_value(valueResult + 1);
  int32_t value = valueResult;
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.println(subject->get_value());
}

void loop() {}
