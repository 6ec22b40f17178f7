// printed-array-field: written by tsino from printed-array-field.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Station;
struct History;

// @run
// An array behind a chain is the array itself.
struct Station : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<History>>> history;
  void construct();
};

struct History : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v) {
    this->v = v;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("v"), this->v);
    out.end();
  }
};

void Station::construct() {
  this->history = tsino::makeShared<tsino::Array<tsino::Ref<History>>>(
      tsino::Array<tsino::Ref<History>>{});
}

void setup() {
  Serial.begin(115200);
  const auto stations = tsino::makeMap<String, tsino::Ref<Station>>(
      {{F("a"), tsino::make<Station>()}});
  tsino::Optional<tsino::Ref<Station>> getResult = stations->get(F("a"));
  tsino::Optional<tsino::Ref<Station>> getResult2 = stations->get(F("b"));
  tsino::inspect(
      Serial,
      getResult.has() ? tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<History>>>>(
          getResult.value()->history) : tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<History>>>>{});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      getResult2.has() ? tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<History>>>>(
          getResult2.value()->history) : tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<History>>>>{});
  Serial.println();
  tsino::Optional<tsino::Ref<Station>> getResult3 = stations->get(F("a"));
  const tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<History>>>> found = getResult3.has() ? tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<History>>>>(
      getResult3.value()->history) : tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<History>>>>{};
  tsino::Optional<tsino::Ref<Station>> getResult4 = stations->get(F("a"));
  if (getResult4.has()) getResult4.value()->history->push(tsino::make<History>(1));
  tsino::Optional<tsino::Ref<Station>> getResult5 = stations->get(F("a"));
  tsino::inspect(Serial, found);
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult5.has() ? tsino::Optional<int32_t>(getResult5.value()->history->length()) : tsino::Optional<int32_t>{}));
}

void loop() {}
