// assigned-and-given: written by tsino from assigned-and-given.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct State;

struct State : tsino::Object {
  String mode;
  int32_t count = 0;
  void construct(String mode, int32_t count) {
    this->mode = tsino::moved(mode);
    this->count = count;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("mode"), this->mode);
    out.field(F("count"), this->count);
    out.end();
  }
};

// @run
// What an assignment gives lies where it was assigned: in RAM, though a literal is written there.
void show(const String& label, int32_t times) {
  for (int32_t i = 0; i < times; i++) {
    Serial.print(tsino::withoutFormat(label));
    Serial.print(F(" "));
    Serial.println(tsino::length(label));
  }
}
String last = "";

String pick(bool on) {
  return on ? last = F("chosen") : String(F("not chosen"));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<State> state = tsino::make<State>(F("a"), 1);
  show(state->mode = F("literal"), 1);
  show(last = F("other"), 2);
  show(F("plain"), state->count);
  tsino::Array<String> words{F("x"), F("y")};
  show(words.set(1, F("element")), 1);
  state->mode += F("!");
  last += state->mode;
  tsino::inspect(Serial, state);
  Serial.print(F(" "));
  Serial.print(last);
  Serial.print(F(" "));
  tsino::inspect(Serial, words);
  Serial.println();
  show(pick(true), 1);
  show(pick(false), 1);
  Serial.println(last);
}

void loop() {}
