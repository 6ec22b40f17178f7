// keys-of-more-than-their-type: written by tsino from keys-of-more-than-their-type.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct From;
struct Limits;

struct From : tsino::Object {
  int32_t I = 0;
  int32_t V = 0;
  int32_t Z = 0;
  String label;
  void construct(int32_t I, int32_t V, int32_t Z = 0, String label = String{}) {
    this->I = I;
    this->V = V;
    this->Z = Z;
    this->label = tsino::moved(label);
  }
};

struct Limits : tsino::Object {
  tsino::Optional<int32_t> low;
  tsino::Optional<int32_t> high;
  String unit;
  void construct(tsino::Optional<int32_t> low = {}, tsino::Optional<int32_t> high = {}, String unit = String{}) {
    this->low = tsino::moved(low);
    this->high = tsino::moved(high);
    this->unit = tsino::moved(unit);
  }
};

int32_t valueOf(const tsino::Ref<From>& from, const String& letter) {
  return letter == F("I") ? from->I : letter == F("V") ? from->V : ((void)tsino::ownName(
      letter,
      F("Z"),
      F("label")), 0);
}

String limit(const tsino::Ref<Limits>& of, const String& name) {
  const tsino::Optional<int32_t> found = name == F("low") ? of->low : name == F("high") ? of->high : ((void)tsino::ownName(
      name,
      F("unit")), tsino::Optional<int32_t>{});
  return !found.has() ? tsino::concat(name, F(" is open")) : tsino::concat(
      name,
      F(" is "),
      String(found.value()));
}

void setup() {
  Serial.begin(115200);
  // @run
  // The same struct holds objects of larger types: a key that `as` hides is looked for among the fields that the type names.
  const tsino::Ref<From> table = tsino::make<From>(1, 5);
  const tsino::Ref<From> more = tsino::make<From>(2, 6, 9, F("more"));
  Serial.print(valueOf(table, F("I")));
  Serial.print(F(" "));
  Serial.print(valueOf(more, F("V")));
  Serial.print(F(" "));
  Serial.println(valueOf(more, F("X")));
  const tsino::Ref<Limits> wide = tsino::make<Limits>(
      tsino::Optional<int32_t>(1),
      tsino::Optional<int32_t>(3),
      F("V"));
  Serial.print(tsino::withoutFormat(limit(wide, F("high"))));
  Serial.print(F(" "));
  Serial.print(limit(tsino::make<Limits>(), F("low")));
  Serial.print(F(" "));
  Serial.println(limit(wide, F("none")));
}

void loop() {}
