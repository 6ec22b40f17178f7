// loop-body-changes-before-capture: written by tsino from loop-body-changes-before-capture.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

// @run
// What a closure of a loop turn sees is the variable, not the value at the time of its making.
tsino::Array<String> log_;

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Function<void()>> later;
  for (tsino::Ref<tsino::Cell<int32_t>> i = tsino::make<tsino::Cell<int32_t>>(0); i->value < 3; (void)(i = tsino::make<tsino::Cell<int32_t>>(
      i->value)), i->value++) {
    tsino::Ref<tsino::Cell<String>> state = tsino::make<tsino::Cell<String>>(F("new"));
    later.push([i, state] { log_.push(tsino::concat(String(i->value), F(":"), state->value)); });
    state->value = tsino::concat(F("changed"), String(i->value));
    if (i->value == 1) {
      state->value = F("skipped");
      continue;
    }
    state->value += F("!");
  }
  for (const tsino::Function<void()>& run : later) run();
  Serial.println(log_.join(F(" ")));

  tsino::Array<tsino::Function<void(int32_t)>> setters;
  tsino::Array<tsino::Function<int32_t()>> getters;
  for (int32_t i = 0; i < 3; i++) {
    tsino::Ref<tsino::Cell<int32_t>> cell = tsino::make<tsino::Cell<int32_t>>(i * 10);
    setters.push([cell](int32_t value) { cell->value = value; });
    getters.push([cell]() -> int32_t { return cell->value; });
  }
  setters[1](99);
  Serial.println(
      getters.map<int32_t>([](const tsino::Function<int32_t()>& get) -> int32_t { return get(); }).join());
  setters[0](getters[2]() + 1);
  Serial.println(
      getters.map<int32_t>([](const tsino::Function<int32_t()>& get) -> int32_t { return get(); }).join());

  {
    tsino::Ref<tsino::Cell<int32_t>> i = tsino::make<tsino::Cell<int32_t>>(0);
    const tsino::Function<int32_t()> add = [i]() -> int32_t { return i->value++; };
    i = tsino::make<tsino::Cell<int32_t>>(i->value);
    for (; i->value < 3; (void)(i = tsino::make<tsino::Cell<int32_t>>(i->value)), i->value++) {
      add();
      Serial.print(F("turn "));
      Serial.println(i->value);
      if (i->value >= 2) break;
    }
  }

  for (tsino::Ref<tsino::Cell<int32_t>> r = tsino::make<tsino::Cell<int32_t>>(0); r->value < 3; (void)(r = tsino::make<tsino::Cell<int32_t>>(
      r->value)), r->value++) {
    {
      for (tsino::Ref<tsino::Cell<int32_t>> c = tsino::make<tsino::Cell<int32_t>>(0); c->value < 3; (void)(c = tsino::make<tsino::Cell<int32_t>>(
          c->value)), c->value++) {
        if (c->value == 2) goto next_loop1;
        if (r->value == 2) goto end_loop1;
        getters.push([r, c]() -> int32_t { return r->value * 10 + c->value; });
      }
    }
    next_loop1:;
  }
  end_loop1:;
  Serial.println(
      getters.map<int32_t>([](const tsino::Function<int32_t()>& get) -> int32_t { return get(); }).join());
}

void loop() {}
