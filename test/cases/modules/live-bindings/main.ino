// live-bindings: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/is-same.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Current;

struct Current : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
};

// --- state ---

int32_t count = 0;
tsino::Ref<Current> current = tsino::make<Current>("old");
tsino::Array<tsino::Function<void()>> listeners;

void onChange(tsino::Function<void()> listener) {
  listeners.push(tsino::moved(listener));
}

int32_t bump(int32_t by = 1) {
  count += by;
  for (const tsino::Function<void()>& listener : listeners) listener();
  return count;
}

void set(const __FlashStringHelper* name) {
  current = tsino::make<Current>(name);
}
tsino::Function<String()> describe = []() -> String {
  describe = []() -> String { return F("second"); };
  return tsino::concat(F("first of "), current->name);
};

// --- mirror ---

int32_t total() {
  return count * 100;
}

// --- main ---

// @run
// Imported variables show the current value; also through re-exports, namespaces, closures and defaults.

tsino::Array<int32_t> shown;

int32_t read_() {
  return count;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<int32_t> table;
  onChange([] { shown.push(count); });
  Serial.print(count);
  Serial.print(F(" "));
  Serial.print(count);
  Serial.print(F(" "));
  Serial.print(count);
  Serial.print(F(" "));
  Serial.println(total());
  bump();
  bump(10);
  Serial.print(count);
  Serial.print(F(" "));
  Serial.print(count);
  Serial.print(F(" "));
  Serial.print(count);
  Serial.print(F(" "));
  Serial.print(total());
  Serial.print(F(" "));
  Serial.println(shown.join());
  const int32_t before = count;
  bump(-5);
  Serial.print(before);
  Serial.print(F(" "));
  Serial.print(read_());
  Serial.print(F(" "));
  Serial.print(count);
  Serial.print(F(" "));
  Serial.print(current->name);
  Serial.print(F(" "));
  Serial.println(current->name);
  const tsino::Ref<Current> old = current;
  set(F("new"));
  String value = tsino::hold(describe)();
  Serial.print(tsino::withoutFormat(old->name));
  Serial.print(F(" "));
  Serial.print(current->name);
  Serial.print(F(" "));
  Serial.print(current == current ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value);
  table.push(count);
  table.push(-1);
  Serial.print(tsino::withoutFormat(table.join()));
  Serial.print(F(" "));
  Serial.print(tsino::isSame(table, table) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(table.length());
}

void loop() {}
