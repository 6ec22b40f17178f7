// mutually-recursive-types: written by tsino from mutually-recursive-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"

struct TaskContext;
struct Task;

struct TaskContext : tsino::Chained {
  int32_t now = 0;
  tsino::Function<int32_t(const String&, const tsino::Function<int32_t(const tsino::Ref<TaskContext>&)>&)> spawn;
  void construct(int32_t now, tsino::Function<int32_t(const String&, const tsino::Function<int32_t(const tsino::Ref<TaskContext>&)>&)> spawn) {
    this->now = now;
    this->spawn = tsino::moved(spawn);
  }
};

struct Task : tsino::Object {
  int32_t id = 0;
  tsino::Function<int32_t(const tsino::Ref<TaskContext>&)> fn;
  void construct(int32_t id, tsino::Function<int32_t(const tsino::Ref<TaskContext>&)> fn) {
    this->id = id;
    this->fn = tsino::moved(fn);
  }
};

tsino::Array<tsino::Ref<Task>> tasks;

int32_t f(const tsino::Ref<TaskContext>& c) {
  return c->spawn(F("a"), [](const tsino::Ref<TaskContext>& d) -> int32_t { return d->now; });
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<TaskContext> ctx = tsino::make<TaskContext>(
      1,
      [](const String& name, const tsino::Function<int32_t(const tsino::Ref<TaskContext>&)>& fn) -> int32_t {
        tasks.push(tsino::make<Task>(tasks.length(), fn));
        Serial.println(name);
        return 1;
      });
  int32_t fResult = f(ctx);
  Serial.print(fResult);
  Serial.print(F(" "));
  Serial.print(tasks.length());
  Serial.print(F(" "));
  Serial.println(tasks[0]->fn(ctx));
}

void loop() {}
