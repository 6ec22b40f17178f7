// unknown-of-what-may-be-null: written by tsino from unknown-of-what-may-be-null.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Shared<tsino::Array<int32_t>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// What may be null or one of several goes into a variable that may hold anything.
tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>> load(int32_t n) {
  return n == 0 ? tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>>{} : tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>>(
      n == 1 ? tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(String(F("text"))) : tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
          tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{n})));
}

tsino::Optional<String> name(int32_t n) {
  return n == 0 ? tsino::Optional<String>{} : tsino::Optional<String>(F("name"));
}

void setup() {
  Serial.begin(115200);

  Unknown held;
  for (int32_t i = 0; i < 3; i++) {
    held = tsino::fromOptional<Unknown, tsino::Null>(i % 2 == 0 ? load(i) : load(1));
    tsino::inspect(Serial, held);
    Serial.println();
  }
  tsino::Array<Unknown> all;
  for (int32_t i = 0; i < 3; i++) {
    if (i == 1) {
      held = tsino::fromOptional<Unknown, tsino::Null>(name(i));
    } else {
      held = tsino::fromOptional<Unknown, tsino::Null>(name(0));
    }
    all.push(held, tsino::fromOptional<Unknown, tsino::Null>(load(i)));
  }
  tsino::inspect(Serial, all);
  Serial.println();
}

void loop() {}
