// of-objects-shared-by-several: written by tsino from of-objects-shared-by-several.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Task;
struct Tuple;
struct ByName;

// @run
// Objects that live in two arrays, in an array and a field, and are removed from one of them.
struct Task : tsino::Object {
  String name;
  double priority = 0;
  bool done = false;
  void construct(const String& name, int32_t priority);
};

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct ByName : tsino::Object {
  String item0;
  tsino::Ref<Task> item1;
  void construct(String item0, tsino::Ref<Task> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

void Task::construct(const String& name, int32_t priority) {
  this->done = false;
  this->name = name;
  this->priority = priority;
}
tsino::Array<tsino::Ref<Task>> all;
tsino::Array<tsino::Ref<Task>> urgent;
tsino::Optional<tsino::Ref<Task>> current;

String show() {
  return tsino::concat(
      all.map<String>(
          [](const tsino::Ref<Task>& task) -> String {
            return tsino::concat(task->name, task->done ? F("!") : F(""));
          }).join(),
      F(" / "),
      urgent.map<String>([](const tsino::Ref<Task>& task) -> String { return task->name; }).join(),
      F(" / "),
      current.has() ? current.value()->name : String(F("-")));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Tuple>> list{
      tsino::make<Tuple>(F("write"), 1),
      tsino::make<Tuple>(F("test"), 5),
      tsino::make<Tuple>(F("ship"), 9)};
  for (const tsino::Ref<Tuple>& item : list) {
    const String& name = item->item0;
    const int32_t priority = item->item1;
    const tsino::Ref<Task> task = tsino::make<Task>(name, priority);
    all.push(task);
    if (priority > 3) urgent.push(task);
  }
  Serial.println(show());
  current = urgent.pop();
  current.value()->done = true;
  Serial.println(show());
  all.remove(!current.has() ? -1 : all.indexOf(current.value()), 1);
  Serial.print(tsino::withoutFormat(show()));
  Serial.print(F(" "));
  tsino::inspect(Serial, current.value()->priority);
  Serial.print(F(" "));
  Serial.println((!current.has() ? false : all.includes(current.value())) ? F("true") : F("false"));
  urgent.unshift(current.value());
  current = {};
  Serial.println(show());
  urgent.set(0, urgent[1]);
  Serial.print(urgent.length());
  Serial.print(F(" "));
  Serial.print(urgent.get(0) == urgent.get(1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(urgent[0]->name);
  all.pushAll(tsino::Array<tsino::Ref<Task>>{tsino::allOf(urgent), all[0]});
  all[0]->done = true;
  Serial.print(tsino::withoutFormat(show()));
  Serial.print(F(" "));
  Serial.println(
      tsino::makeShared<tsino::Set<tsino::Ref<Task>>>(tsino::Set<tsino::Ref<Task>>::from(all))->size());
  const auto value = tsino::makeShared<tsino::Map<String, tsino::Ref<Task>>>();
  all.map<tsino::Ref<ByName>>(
      [](const tsino::Ref<Task>& task) -> tsino::Ref<ByName> {
        return tsino::make<ByName>(task->name, task);
      }).forEach(
      [&](const tsino::Ref<ByName>& value2) { value->set(value2->item0, value2->item1); });
  tsino::Shared<tsino::Map<String, tsino::Ref<Task>>> byName = value;
  all.setLength(0);
  Serial.print(byName->size());
  Serial.print(F(" "));
  Serial.print(byName->at(F("test"))->done ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(byName->at(F("write"))->done ? F("true") : F("false"));
  byName->at(F("test"))->priority *= 2.0;
  tsino::inspect(Serial, urgent[0]->priority);
  Serial.print(F(" "));
  Serial.println(
      urgent.every(
          [&](const tsino::Ref<Task>& task) -> bool { return task == byName->get(F("test")); }) ? F("true") : F("false"));
}

void loop() {}
