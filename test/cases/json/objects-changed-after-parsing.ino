// objects-changed-after-parsing: written by tsino from objects-changed-after-parsing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse-dynamic.h"
#include "src/tsino/json-parse-record.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json-retyped.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct State;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Record<Unknown>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct State : tsino::Object {
  double count = 0;
  tsino::Shared<tsino::Array<String>> log;
  void construct(double count, tsino::Shared<tsino::Array<String>> log) {
    this->count = count;
    this->log = tsino::moved(log);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("count"), this->count);
    out.field(F("log"), this->log);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("count"), this->count);
      fields.read(F("log"), this->log);
    }
  }
};

tsino::Ref<State> restore(const __FlashStringHelper* text) {
  const Unknown raw = tsino::parseJson<Unknown>(text);
  if (tsino::thrown()) return {};
  if (!tsino::isObject(raw) || raw.is<tsino::Null>()) {
    tsino::raise(tsino::make<tsino::Error>(F("no state")));
    return {};
  }
  return raw.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::retyped<tsino::Ref<State>>(raw) : ((void)tsino::wrongType(
      raw), tsino::Ref<State>{});
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<State> state = restore(F("{\"count\":1,\"log\":[\"on\"]}"));
  if (tsino::thrown()) tsino::uncaught();
  state->count++;
  state->log->push(F("off"));
  tsino::inspect(Serial, state->count);
  Serial.print(F(" "));
  tsino::inspect(Serial, state->log);
  Serial.println();
  const tsino::Ref<State> same = state;
  same->count = 9.0;
  Serial.print(state == same ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, state);
  Serial.println();
}

void loop() {}
