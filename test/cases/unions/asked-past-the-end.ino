// asked-past-the-end: written by tsino from asked-past-the-end.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct T;
struct K;
struct Cell;

struct T : tsino::Object {
  String name;
  int32_t n = 0;
  void construct(String name, int32_t n) {
    this->name = tsino::moved(name);
    this->n = n;
  }
};

struct K : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v);
  int32_t twice();
};

struct Cell : tsino::Object {
  String name;
  tsino::Optional<bool> on;
  int32_t size = 0;
  void construct(String name, tsino::Optional<bool> on, int32_t size) {
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->size = size;
  }
};

void K::construct(int32_t v) {
  this->v = v;
}

int32_t K::twice() {
  return this->v * 2;
}
const char texts[][2] PROGMEM = {"x", ""};
const uint8_t nums[] PROGMEM = {0, 5};
const bool flags[] PROGMEM = {true, false};
int32_t calls = 0;

int32_t count() {
  calls++;
  return calls;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<T>> table{tsino::make<T>(F("a"), 1)};
  tsino::Array<tsino::Ref<K>> ks{tsino::make<K>(3)};
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})};
  tsino::Array<tsino::Function<int32_t()>> fs{[]() -> int32_t { return 4; }};
  for (int32_t i = 0; i < 3; i++) {
    const tsino::Optional<tsino::Ref<T>> type = table.get(i);
    if (!type.has()) {
      Serial.print(F("none "));
      Serial.println(i);
    } else {
      Serial.println(type.value()->name);
    }
    const tsino::Optional<tsino::Ref<K>> k = ks.get(i);
    if (k.has()) Serial.println(k.value()->twice());
    const tsino::Optional<tsino::Ref<K>> k2 = ks.get(i);
    Serial.println(
        tsino::optionalText(
            k2.has() ? tsino::Optional<int32_t>(k2.value()->v) : tsino::Optional<int32_t>{}));
    const tsino::Optional<tsino::Ref<K>> k3 = ks.get(i);
    tsino::printUnion(
        Serial,
        k3.has() ? tsino::Union<double, String>((double)k3.value()->v) : tsino::Union<double, String>(
            String(F("no"))));
    Serial.println();
    const tsino::Optional<tsino::Ref<K>> k4 = ks.get(i);
    Serial.println(
        tsino::optionalText(
            k4.has() ? tsino::Optional<int32_t>(k4.value()->twice()) : tsino::Optional<int32_t>{}));
    const tsino::Optional<tsino::Ref<K>> k5 = ks.get(i);
    Serial.println((k5.has() ? k5.value() : tsino::make<K>(9))->v);
    const tsino::Optional<tsino::Ref<K>> k6 = ks.get(i);
    int32_t w = 0;
    while (k6.has() && w < 2) {
      w++;
      yield();
    }
    Serial.println(w);
    const tsino::Optional<String> t = tsino::tableGet(texts, i);
    if (!tsino::truthy(t)) {
      Serial.print(F("no text "));
      Serial.println(i);
    } else {
      Serial.println(t.value());
    }
    const tsino::Optional<String> t2 = tsino::tableGet(texts, i);
    Serial.print(tsino::withoutFormat(tsino::truthy(t2) ? F("yes") : F("no")));
    Serial.print(F(" "));
    Serial.println(tsino::truthy(t2) ? t2.value() : String(F("dflt")));
    const tsino::Optional<int32_t> n = tsino::convertOptional(tsino::tableGet(nums, i));
    if (!tsino::truthy(n)) {
      Serial.print(F("no number "));
      Serial.println(i);
    } else {
      Serial.println(n.value());
    }
    const tsino::Optional<int32_t> n2 = tsino::convertOptional(tsino::tableGet(nums, i));
    Serial.print(tsino::truthy(n2) ? n2.value() : -1);
    Serial.print(F(" "));
    Serial.println(tsino::truthy(n2) ? n2.value() : -2);
    const tsino::Optional<bool> f = tsino::tableGet(flags, i);
    Serial.print(tsino::truthy(f) ? 1 : 2);
    Serial.print(F(" "));
    Serial.println(!tsino::truthy(f) ? F("true") : F("false"));
    const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> r = rows.get(i);
    if (!r.has()) {
      Serial.println(F("no row"));
    } else {
      Serial.println(r.value()->length());
    }
    const tsino::Optional<tsino::Function<int32_t()>> g = fs.get(i);
    if (g.has()) Serial.println(g.value()());
    Serial.println(
        tsino::optionalText(
            g.has() ? tsino::Optional<int32_t>(g.value()()) : tsino::Optional<int32_t>{}));
    const tsino::Optional<tsino::Ref<T>> a = table.get(i);
    if (!a.has() || a.value()->n > 5) {
      Serial.println(F("out"));
    } else {
      Serial.println(F("in"));
    }
    const tsino::Optional<tsino::Ref<T>> b = table.get(i);
    if (!(!b.has())) Serial.println(F("bb"));
    Serial.println(b.has() ? F("true") : F("false"));
    const tsino::Optional<tsino::Ref<T>> c = table.get(i);
    if (i >= 0 && c.has()) Serial.println(F("cc"));
    const tsino::Optional<tsino::Ref<T>> d = table.get(i);
    if (c.has() && d.has() && !k.has()) {
      Serial.println(F("never"));
    } else {
      Serial.println(F("e"));
    }
    for (const tsino::Optional<tsino::Ref<T>> h = table.get(i); h.has();) {
      Serial.println(F("for"));
      break;
      yield();
    }
  }
  tsino::Array<tsino::Shared<tsino::Array<tsino::Ref<Cell>>>> grid{
      tsino::makeShared<tsino::Array<tsino::Ref<Cell>>>(
          tsino::Array<tsino::Ref<Cell>>{
              tsino::make<Cell>(F("a"), tsino::Optional<bool>{}, 0),
              tsino::make<Cell>(F(""), tsino::Optional<bool>(true), 2)})};
  for (int32_t y = 0; y < 2; y++) {
    for (int32_t x = 0; x < 3; x++) {
      const tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Cell>>>> row = grid.get(y);
      const tsino::Optional<tsino::Ref<Cell>> cell = row.has() ? row.value()->get(x) : tsino::Optional<tsino::Ref<Cell>>{};
      String countResult = tsino::optionalText(
          row.has() ? tsino::Optional<int32_t>(count()) : tsino::Optional<int32_t>{});
      Serial.print(
          tsino::withoutFormat(
              tsino::optionalText(
                  cell.has() ? tsino::Optional<String>(cell.value()->name) : tsino::Optional<String>{})));
      Serial.print(F(" "));
      Serial.print(tsino::optionalText(cell.has() ? cell.value()->on : tsino::Optional<bool>{}));
      Serial.print(F(" "));
      Serial.print(
          tsino::optionalText(
              cell.has() ? tsino::Optional<int32_t>(cell.value()->size) : tsino::Optional<int32_t>{}));
      Serial.print(F(" "));
      Serial.print(countResult);
      Serial.print(F(" "));
      Serial.println(calls);
      const tsino::Optional<int32_t> size = cell.has() ? tsino::Optional<int32_t>(
          cell.value()->size) : tsino::Optional<int32_t>{};
      tsino::Optional<int32_t> size2 = cell.has() ? tsino::Optional<int32_t>(cell.value()->size) : tsino::Optional<int32_t>{};
      tsino::printFirstUnion(
          Serial,
          !size.has() ? tsino::Union<double, String>(String(F("no size"))) : tsino::Union<double, String>(
              (double)size.value()));
      Serial.print(F(" "));
      Serial.print(
          tsino::optionalText(
              cell.has() ? tsino::Optional<String>(cell.value()->name) : tsino::Optional<String>{}));
      Serial.print(F(" "));
      tsino::printUnion(
          Serial,
          !size2.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
              (double)size2.value()));
      Serial.println();
      tsino::Optional<String> name = cell.has() ? tsino::Optional<String>(cell.value()->name) : tsino::Optional<String>{};
      Serial.println(tsino::truthy(name) ? name.value() : String(F("nameless")));
      if (row.has() && row.value()->get(x).has() && (*row.value())[x]->size > 1) {
        Serial.println(F("big"));
      }
    }
  }
}

void loop() {}
