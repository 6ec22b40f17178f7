// entries-as-pairs: written by tsino from entries-as-pairs.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"

struct All;
struct Nested;
struct Os;
struct E;
struct E_;

struct All : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Nested : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Os : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct E : tsino::Object {
  int32_t item0 = 0;
  tsino::Ref<Nested> item1;
  void construct(int32_t item0, tsino::Ref<Nested> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct E_ : tsino::Object {
  int32_t item0 = 0;
  tsino::Ref<Os> item1;
  void construct(int32_t item0, tsino::Ref<Os> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Each index with its element as one value, kept and changed.
  tsino::Array<String> a{F("x"), F("y"), F("z")};
  tsino::Array<tsino::Ref<All>> all;
  for (int32_t index = 0; index < a.length(); index++) {
    tsino::Ref<All> pair = tsino::make<All>(index, a[index]);
    all.push(tsino::moved(pair));
  }
  tsino::inspect(Serial, all);
  Serial.println();
  for (int32_t index = 0; index < a.length(); index++) {
    const tsino::Ref<All> pair = tsino::make<All>(index, a[index]);
    pair->item0 += 10;
    pair->item1 += F("!");
    tsino::inspect(Serial, pair);
    Serial.print(F(" "));
    Serial.println(2);
  }
  tsino::inspect(Serial, a);
  Serial.println();
  tsino::Array<tsino::Ref<Nested>> nested{
      tsino::make<Nested>(F("p"), 1),
      tsino::make<Nested>(F("q"), 2)};
  for (int32_t index = 0; index < nested.length(); index++) {
    const tsino::Ref<E> e = tsino::make<E>(index, nested[index]);
    const int32_t i = e->item0;
    const String& k = e->item1->item0;
    const int32_t v = e->item1->item1;
    Serial.print(i);
    Serial.print(F(" "));
    Serial.print(k);
    Serial.print(F(" "));
    Serial.print(v);
    Serial.print(F(" "));
    tsino::inspect(Serial, e);
    Serial.println();
    e->item1->item1 = 9;
  }
  tsino::inspect(Serial, nested);
  Serial.println();
  {
    tsino::Array<double> list{1.5, 2.0};
    for (int32_t index = 0; index < list.length(); index++) {
      tsino::Array<double> e{(double)index, list[index]};
      tsino::inspect(Serial, e[0] + e[1]);
      Serial.print(F(" "));
      Serial.println(tsino::toJson(e));
    }
  }
  tsino::Array<tsino::Function<String()>> fs;
  for (int32_t index = 0; index < a.length(); index++) {
    const tsino::Ref<All> e = tsino::make<All>(index, a[index]);
    if (e->item0 == 1) continue;
    fs.push([e]() -> String { return tsino::concat(String(e->item0), e->item1); });
  }
  for (const tsino::Function<String()>& f : fs) Serial.println(f());
  tsino::Uint8Array bytes = tsino::Uint8Array::of(3, 200);
  for (int32_t index = 0; index < bytes.length(); index++) {
    tsino::Array<int32_t> e{index, bytes[index]};
    tsino::inspect(Serial, e);
    Serial.println();
  }
  tsino::Array<tsino::Ref<Os>> os{tsino::make<Os>(1)};
  for (int32_t index = 0; index < os.length(); index++) {
    const tsino::Ref<E_> e = tsino::make<E_>(index, os[index]);
    e->item1->n = 5;
  }
  tsino::inspect(Serial, os);
  Serial.println();
  int32_t i = 0;
  for (int32_t index = 0; index < a.length(); index++) {
    const tsino::Ref<All> e = tsino::make<All>(index, a[index]);
    if (i++ < 2) a.push(tsino::concat(F("more"), String(e->item0)));
    if (e->item0 > 10) break;
  }
  tsino::inspect(Serial, a);
  Serial.println();
}

void loop() {}
