// through-modules-of-calls: written by tsino from through-modules-of-calls.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Task;
struct Divide;
struct Loud;

// @run
// Exceptions that cross generics, methods, overridden methods, static calls, sort, map keys and recursion.
struct Task : tsino::Object {
  void construct();
  virtual double run() = 0;
  String attempt();
  virtual String onError(const tsino::Ref<tsino::Error>& error);
  virtual ~Task() {}
};

struct Divide : Task {
  int32_t a = 0;
  int32_t b = 0;
  void construct(int32_t a, int32_t b);
  double run() final;
};

struct Loud : Divide {
  String onError(const tsino::Ref<tsino::Error>& error) final;
};

String Task::onError(const tsino::Ref<tsino::Error>& error) {
  return error->message;
}

void Task::construct() {}
int32_t Task_finished = 0;

String Task::attempt() {
  String result;
  {
    {
      double runResult = this->run();
      if (tsino::thrown()) goto caught;
      result = tsino::concat(F("ok "), tsino::toText(runResult));
      goto finally;
    }
    caught:;
    {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      String onErrorResult = this->onError(error);
      if (tsino::thrown()) goto finally;
      result = tsino::concat(onErrorResult, F("!"));
    }
  }
  finally:;
  Task_finished++;
  if (tsino::thrown()) return {};
  return result;
}

void Divide::construct(int32_t a, int32_t b) {
  Task::construct();
  this->a = a;
  this->b = b;
}

double Divide::run() {
  if (this->b == 0) {
    tsino::raise(tsino::make<tsino::RangeError>(F("zero")));
    return 0.0;
  }
  return (double)this->a / this->b;
}

String Loud::onError(const tsino::Ref<tsino::Error>& error) {
  if (error->message == F("zero") && Task_finished > 2) {
    tsino::raise(tsino::makeError<tsino::Error>(F("given up after "), Task_finished));
    return {};
  }
  return tsino::toUpperCase(Task::onError(error));
}

int32_t walk(const tsino::Array<String>& path, int32_t depth = 0) {
  if (depth > 5) {
    tsino::raise(tsino::makeError<tsino::Error>(F("too deep: "), path.join(F("/"))));
    return 0;
  }
  tsino::Optional<String> getResult = path.get(0);
  String head = getResult.has() ? getResult.value() : String(F(""));
  tsino::Array<String> rest = path.slice(1);
  if (head == F("loop")) {
    return walk(tsino::Array<String>{tsino::allOf(path), tsino::moved(head)}, depth + 1);
  }
  int32_t value;
  if (rest.length() == 0) {
    value = depth;
  } else {
    value = walk(rest, depth + 1);
    if (tsino::thrown()) return 0;
  }
  return value;
}

double must(tsino::Optional<double> value, const String& what) {
  if (!value.has()) {
    tsino::raise(tsino::makeError<tsino::Error>(F("no "), what));
    return 0.0;
  }
  return value.value();
}
const auto prices = tsino::makeMap<String, double>({{"tea", 2.5}});

double order(const tsino::Array<String>& names) {
  tsino::Array<double> value = names.map<double>(
      [](const String& name) -> double {
        if (tsino::thrown()) return 0.0;
        return must(prices->get(name), name);
      });
  if (tsino::thrown()) return 0.0;
  return value.reduce<double>([](double a, double b) -> double { return a + b; }, 0.0);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Task>> tasks{
      tsino::Ref<Task>(tsino::make<Divide>(1, 2)),
      tsino::Ref<Task>(tsino::make<Divide>(1, 0)),
      tsino::Ref<Task>(tsino::make<Loud>(1, 0))};
  tsino::Array<String> value = tasks.map<String>(
      [](const tsino::Ref<Task>& task) -> String {
        if (tsino::thrown()) return {};
        return task->attempt();
      });
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::withoutFormat(value.join()));
  Serial.print(F(" "));
  Serial.println(Task_finished);
  {
    String attemptResult = tsino::make<Loud>(1, 0)->attempt();
    if (tsino::thrown()) goto caught;
    Serial.println(attemptResult);
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->message));
    Serial.print(F(" "));
    Serial.println(Task_finished);
  }
  tsino::Array<tsino::Shared<tsino::Array<String>>> list{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("b"), F("c")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x"), F("loop")})};
  for (const tsino::Shared<tsino::Array<String>>& path : list) {
    {
      int32_t walkResult = walk(*path);
      if (tsino::thrown()) goto caught2;
      Serial.println(walkResult);
    }
    caught2:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.print(tsino::length(error->message));
      Serial.print(F(" "));
      Serial.println(tsino::slice(error->message, 0, 15));
    }
  }
  tsino::Array<tsino::Shared<tsino::Array<String>>> list2{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("tea"), F("tea")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("tea"), F("milk")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})};
  for (const tsino::Shared<tsino::Array<String>>& names : list2) {
    String result = F("");
    {
      double orderResult = order(*names);
      if (tsino::thrown()) goto caught3;
      result = tsino::toText(orderResult);
    }
    caught3:;
    if (tsino::thrown()) {
      tsino::caught();
      result = F("failed");
    }
    Serial.println(result);
  }
}

void loop() {}
