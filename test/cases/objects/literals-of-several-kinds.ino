// literals-of-several-kinds: written by tsino from literals-of-several-kinds.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct List;
struct Words;
struct Chosen;
struct Parts;
struct Nested;
struct Nested_;
struct Nested2;

struct List : tsino::Object {
  tsino::Optional<int32_t> r;
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> points;
  void construct(tsino::Optional<int32_t> r, tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> points = {}) {
    this->r = tsino::moved(r);
    this->points = tsino::moved(points);
  }
};

struct Words : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<String>>> names;
  tsino::Optional<int32_t> id;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<String>>> names, tsino::Optional<int32_t> id = {}) {
    this->names = tsino::moved(names);
    this->id = tsino::moved(id);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("names"), this->names);
    out.optionalField(F("id"), this->id);
    out.end();
  }
};

struct Chosen : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<double>>> points;
  tsino::Optional<int32_t> r;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<double>>> points, tsino::Optional<int32_t> r = {}) {
    this->points = tsino::moved(points);
    this->r = tsino::moved(r);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("points"), this->points);
    out.optionalField(F("r"), this->r);
    out.end();
  }
};

struct Parts : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>> table;
  tsino::Optional<tsino::Function<int32_t(int32_t)>> run;
  tsino::Optional<tsino::Shared<tsino::Set<String>>> seen;
  void construct(tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>> table, tsino::Optional<tsino::Function<int32_t(int32_t)>> run = {}, tsino::Optional<tsino::Shared<tsino::Set<String>>> seen = {}) {
    this->table = tsino::moved(table);
    this->run = tsino::moved(run);
    this->seen = tsino::moved(seen);
  }
};

struct Nested : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Nested2>>>> other;
  tsino::Optional<tsino::Ref<Nested_>> inner;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Nested2>>>> other, tsino::Optional<tsino::Ref<Nested_>> inner = {}) {
    this->other = tsino::moved(other);
    this->inner = tsino::moved(inner);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("other"), this->other);
    out.optionalField(F("inner"), this->inner);
    out.end();
  }
};

struct Nested_ : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> values;
  void construct(tsino::Shared<tsino::Array<uint8_t>> values) {
    this->values = tsino::moved(values);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("values"), this->values);
    out.end();
  }
};

struct Nested2 : tsino::Object {
  tsino::Shared<tsino::Array<String>> deep;
  void construct(tsino::Shared<tsino::Array<String>> deep) {
    this->deep = tsino::moved(deep);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("deep"), this->deep);
    out.end();
  }
};

int32_t size(const tsino::Ref<List>& shape) {
  return shape->r.has() ? shape->r.value() : shape->points.value()->length();
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<List>>{
          tsino::make<List>(tsino::Optional<int32_t>(1)),
          tsino::make<List>(
              tsino::Optional<int32_t>{},
              tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>(
                  tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1, 2})))}.map<int32_t>(
          [](const tsino::Ref<List>& shape) -> int32_t { return size(shape); }));
  Serial.println();

  tsino::Shared<tsino::Array<tsino::Ref<List>>> list = tsino::makeShared<tsino::Array<tsino::Ref<List>>>(
      tsino::Array<tsino::Ref<List>>{
          tsino::make<List>(tsino::Optional<int32_t>(1)),
          tsino::make<List>(
              tsino::Optional<int32_t>{},
              tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>(
                  tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1, 2, 3}))),
          tsino::make<List>(
              tsino::Optional<int32_t>{},
              tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>(
                  tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{})))});
  for (const tsino::Ref<List>& one : *list) {
    tsino::Optional<int32_t> r = one->r;
    Serial.println(r.has() ? r.value() : one->points.value()->length());
  }
  tsino::Shared<tsino::Array<tsino::Ref<List>>> typed = list;
  typed->push(
      tsino::make<List>(
          tsino::Optional<int32_t>{},
          tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>(
              tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{70000, -1}))));
  tsino::inspect(
      Serial,
      typed->map<int32_t>([](const tsino::Ref<List>& shape) -> int32_t { return size(shape); }));
  Serial.print(F(" "));
  Serial.println(typed == list ? F("true") : F("false"));

  tsino::Array<tsino::Ref<Words>> words{
      tsino::make<Words>(
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("b")}))),
      tsino::make<Words>(
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          tsino::Optional<int32_t>(7)),
      tsino::make<Words>(
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("c")})),
          tsino::Optional<int32_t>(8))};
  tsino::inspect(Serial, words);
  Serial.println();
  tsino::Optional<tsino::Shared<tsino::Array<String>>> names = words[0]->names;
  if (names.has()) names.value()->push(F("late"));
  tsino::inspect(
      Serial,
      words.map<String>(
          [](const tsino::Ref<Words>& given) -> String {
            const tsino::Optional<tsino::Shared<tsino::Array<String>>>& names2 = given->names;
            const tsino::Optional<int32_t> id = given->id;
            return tsino::concat(
                names2.has() ? names2.value()->join(F("+")) : String(F("-")),
                F(" "),
                tsino::toText(
                    !id.has() ? tsino::Union<double, String>(String(F("-"))) : tsino::Union<double, String>(
                        (double)id.value())));
          }));
  Serial.println();

  const tsino::Ref<Chosen> chosen = words.length() > 5 ? tsino::make<Chosen>(
      tsino::Optional<tsino::Shared<tsino::Array<double>>>{},
      tsino::Optional<int32_t>(1)) : tsino::make<Chosen>(
      tsino::Optional<tsino::Shared<tsino::Array<double>>>(
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{0.5})));
  tsino::inspect(
      Serial,
      chosen->points.has() ? chosen->points.value()->get(0) : tsino::Optional<double>{});
  Serial.print(F(" "));
  tsino::inspect(Serial, chosen);
  Serial.println();

  tsino::Array<tsino::Ref<Parts>> parts{
      tsino::make<Parts>(
          tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>>(
              tsino::makeMap<String, uint8_t>({{F("x"), 1}}))),
      tsino::make<Parts>(
          tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>>{},
          tsino::Optional<tsino::Function<int32_t(int32_t)>>(
              [](int32_t n) -> int32_t { return n * 2; })),
      tsino::make<Parts>(
          tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>>{},
          tsino::Optional<tsino::Function<int32_t(int32_t)>>{},
          tsino::Optional<tsino::Shared<tsino::Set<String>>>(
              tsino::makeShared<tsino::Set<String>>(F("s"))))};
  for (const tsino::Ref<Parts>& part : parts) {
    const tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>>& table = part->table;
    const tsino::Optional<tsino::Function<int32_t(int32_t)>>& run = part->run;
    const tsino::Optional<tsino::Shared<tsino::Set<String>>>& seen = part->seen;
    Serial.print(
        tsino::optionalText(table.has() ? table.value()->get(F("x")) : tsino::Optional<uint8_t>{}));
    Serial.print(F(" "));
    Serial.print(
        tsino::optionalText(
            run.has() ? tsino::Optional<int32_t>(run.value()(21)) : tsino::Optional<int32_t>{}));
    Serial.print(F(" "));
    Serial.println(
        tsino::optionalText(
            seen.has() ? tsino::Optional<bool>(seen.value()->has(F("s"))) : tsino::Optional<bool>{}));
  }

  tsino::Array<tsino::Ref<Nested>> nested{
      tsino::make<Nested>(
          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Nested2>>>>{},
          tsino::Optional<tsino::Ref<Nested_>>(
              tsino::make<Nested_>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})))),
      tsino::make<Nested>(
          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Nested2>>>>(
              tsino::makeShared<tsino::Array<tsino::Ref<Nested2>>>(
                  tsino::Array<tsino::Ref<Nested2>>{
                      tsino::make<Nested2>(
                          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("d")}))})))};
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Nested2>>>> other = nested[1]->other;
  tsino::Optional<tsino::Ref<Nested_>> inner = nested[0]->inner;
  tsino::inspect(Serial, nested);
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          other.has() ? (*other.value())[0]->deep->get(0) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(inner.has() ? inner.value()->values->get(0) : tsino::Optional<uint8_t>{}));
}

void loop() {}
