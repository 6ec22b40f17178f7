// tuples-beside-objects: written by tsino from tuples-beside-objects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct X;
struct X_;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Ref<X>, tsino::Ref<X_>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct X : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct X_ : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

String f(const Unknown& x) {
  return x.is<tsino::Ref<X>>() ? tsino::concat(
      x.get<tsino::Ref<X>>()->item0,
      tsino::toText(x.get<tsino::Ref<X>>()->item1)) : tsino::concat(
      F("a"),
      String(x.get<tsino::Ref<X_>>()->a));
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(f(Unknown(tsino::make<X>(F("p"), 1.0)))));
  Serial.print(F(" "));
  Serial.println(f(Unknown(tsino::make<X_>(2))));
  tsino::Array<Unknown> l{Unknown(tsino::make<X>(F("p"), 1.5))};
  l.push(Unknown(tsino::make<X_>(3)));
  tsino::inspect(Serial, l.map<String>([](const Unknown& x) -> String { return f(x); }));
  Serial.print(F(" "));
  Serial.println(l.length());
  Serial.print(tsino::withoutFormat(tsino::toJson(f(Unknown(tsino::make<X>(F("q"), -1.0))))));
  Serial.print(F(" "));
  Serial.println(
      l.filter([](const Unknown& x) -> bool { return !x.is<tsino::Ref<X>>(); }).length());
}

void loop() {}
