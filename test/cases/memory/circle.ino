// circle: written by tsino from circle.ts
// Change the TypeScript, not this file.
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"

struct P;

// @run
// @leaks
struct P : tsino::Chained {
  String n;
  tsino::Optional<tsino::Ref<P>> other;
  void construct(const String& n);
};

void P::construct(const String& n) {
  this->other = tsino::Optional<tsino::Ref<P>>{};
  this->n = n;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<P> a = tsino::make<P>(F("a"));
  const tsino::Ref<P> b = tsino::make<P>(F("b"));
  a->other = tsino::Optional<tsino::Ref<P>>(b);
  b->other = tsino::Optional<tsino::Ref<P>>(a);
  Serial.println(a->other.value()->n);
}

void loop() {}
