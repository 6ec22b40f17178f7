// forms-under-one-name: written by tsino from forms-under-one-name.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"

struct First;
struct Make;

struct First : tsino::Object {
  String kind;
  tsino::Optional<tsino::Ref<Make>> extra;
  tsino::Union<tsino::Undefined, tsino::Null> extra_;
  bool has_extra_2 = false;
  tsino::Optional<String> extra__;
  void construct(String kind, tsino::Optional<tsino::Ref<Make>> extra = {}, tsino::Union<tsino::Undefined, tsino::Null> extra_ = tsino::Union<tsino::Undefined, tsino::Null>{}, bool has_extra_2 = false, tsino::Optional<String> extra__ = {}) {
    this->kind = tsino::moved(kind);
    this->extra = tsino::moved(extra);
    this->extra_ = tsino::moved(extra_);
    this->has_extra_2 = has_extra_2;
    this->extra__ = tsino::moved(extra__);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("kind"), this->kind);
    out.optionalField(F("extra"), this->extra);
    if (this->has_extra_2) out.field(F("extra"), this->extra_);
    out.optionalField(F("extra"), this->extra__);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("kind"), this->kind);
    out.field(F("extra"), this->extra);
    if (this->has_extra_2) out.field(F("extra"), this->extra_);
    out.field(F("extra"), this->extra__);
    out.end();
  }
};

struct Make : tsino::Object {
  tsino::Optional<int32_t> size;
  void construct(tsino::Optional<int32_t> size) {
    this->size = tsino::moved(size);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("size"), this->size);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("size"), this->size);
    out.end();
  }
};

tsino::Ref<First> make(int32_t size) {
  return tsino::make<First>(
      F("group"),
      tsino::Optional<tsino::Ref<Make>>(tsino::make<Make>(tsino::Optional<int32_t>(size))));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<First> gap = tsino::make<First>(
      F("gap"),
      tsino::Optional<tsino::Ref<Make>>{},
      tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{}),
      true);
  tsino::Ref<First> makeResult = make(3);
  const tsino::Ref<First> copy = tsino::make<First>(
      makeResult->kind,
      makeResult->extra,
      makeResult->extra_,
      makeResult->has_extra_2,
      makeResult->extra__);
  const tsino::Ref<First> other = tsino::make<First>(
      gap->kind,
      gap->extra,
      gap->extra_,
      gap->has_extra_2,
      gap->extra__);
  tsino::inspect(Serial, copy);
  Serial.print(F(" "));
  tsino::inspect(Serial, other);
  Serial.print(F(" "));
  Serial.println(other == gap ? F("true") : F("false"));

  tsino::Array<tsino::Ref<First>> parts{
      tsino::make<First>(
          F("group"),
          tsino::Optional<tsino::Ref<Make>>(tsino::make<Make>(tsino::Optional<int32_t>(1)))),
      gap,
      tsino::make<First>(F("end")),
      tsino::make<First>(F("gap")),
      tsino::make<First>(
          F("note"),
          tsino::Optional<tsino::Ref<Make>>{},
          tsino::Union<tsino::Undefined, tsino::Null>{},
          false,
          tsino::Optional<String>(F("n")))};
  for (const tsino::Ref<First>& part : parts) {
    const tsino::Ref<First> own = tsino::make<First>(
        part->kind,
        part->extra,
        part->extra_,
        part->has_extra_2,
        part->extra__);
    tsino::inspect(Serial, own);
    Serial.print(F(" "));
    Serial.print(own == part ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(
        own->extra.has() || own->has_extra_2 || own->extra__.has() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(tsino::toJson(own));
  }
  tsino::Array<tsino::Ref<First>> mapResult = parts.map<tsino::Ref<First>>(
      [](const tsino::Ref<First>& part) -> tsino::Ref<First> {
        return tsino::make<First>(
            part->kind,
            part->extra,
            part->extra_,
            part->has_extra_2,
            part->extra__);
      });
  const tsino::Optional<tsino::Ref<First>> first = mapResult.get(0);
  if (first.has() && first.value()->kind == F("group") && first.value()->extra.has()) {
    first.value()->extra.value()->size = 9;
  }
  tsino::inspect(Serial, first);
  Serial.print(F(" "));
  tsino::inspect(Serial, parts[0]);
  Serial.println();
}

void loop() {}
