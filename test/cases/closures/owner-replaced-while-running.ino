// owner-replaced-while-running: written by tsino from owner-replaced-while-running.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/doubt.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Job;

// @run
// A callback that drops the last reference to the object (or to itself) while its code still runs.
struct Job : tsino::Object {
  String name;
  int32_t done = 0;
  tsino::Optional<tsino::Function<void()>> onDone;
  void construct(String name);
  String run();
};

void Job::construct(String name) {
  this->done = 0;
  this->name = tsino::moved(name);
}

String Job::run() {
  this->done++;
  if (this->onDone.has()) tsino::hold(this->onDone.value())();
  return tsino::concat(this->name, F(" ran "), String(this->done));
}

tsino::Optional<tsino::Ref<Job>> current = tsino::make<Job>("first");

tsino::Function<String()> action = []() -> String {
  const __FlashStringHelper* const mine = F("I was one");
  action = []() -> String { return F("I am two"); };
  return tsino::concat(mine, F(" and "), tsino::hold(action)());
};

const auto table = tsino::makeShared<tsino::Record<tsino::Function<String()>>>();

tsino::Array<tsino::Function<void()>> queue;
String steps = "";

void setup() {
  Serial.begin(115200);
  current.value()->onDone = tsino::Optional<tsino::Function<void()>>([] { current = {}; });
  String withoutFormatResult = tsino::withoutFormat(tsino::hold(current.value())->run());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(!current.has() ? F("true") : F("false"));

  current = tsino::make<Job>(F("second"));
  current.value()->onDone = tsino::Optional<tsino::Function<void()>>(
      [] {
        const tsino::Optional<tsino::Ref<Job>> old = current;
        current = tsino::make<Job>(F("third"));
        if (old.has()) old.value()->onDone = {};
      });
  const String text = tsino::hold(current.value())->run();
  String name = tsino::present(current).value()->name;
  String runResult = tsino::hold(tsino::present(current).value())->run();
  Serial.print(tsino::withoutFormat(text));
  Serial.print(F(" "));
  Serial.print(name);
  Serial.print(F(" "));
  Serial.println(runResult);
  String withoutFormatResult2 = tsino::withoutFormat(tsino::hold(action)());
  String value = tsino::hold(action)();
  Serial.print(withoutFormatResult2);
  Serial.print(F(" | "));
  Serial.println(value);
  table->set(
      F("a"),
      []() -> String {
        const String label = tsino::concat(F("removed "), F("itself"));
        table->remove(F("a"));
        return tsino::concat(label, table->has(F("a")) ? F("true") : F("false"));
      });
  Serial.println(table->at(F("a"))());
  queue.push(
      [] {
        queue.setLength(0);
        steps += F("cleared ");
        queue.push([] { steps += F("after"); });
      });
  while (queue.length() > 0) {
    queue.shift().value()();
    yield();
  }
  Serial.println(steps);
}

void loop() {}
