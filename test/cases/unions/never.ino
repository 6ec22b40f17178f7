// never: written by tsino from never.ts
// Change the TypeScript, not this file.
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unknown-name.h"
#include "src/tsino/unreachable.h"

struct S;

struct S : tsino::Object {
  String kind;
  int32_t r = 0;
  int32_t s = 0;
  void construct(String kind, int32_t r, int32_t s = 0) {
    this->kind = tsino::moved(kind);
    this->r = r;
    this->s = s;
  }
};

void fail(const String& msg) {
  while (true) {
    Serial.println(msg);
    yield();
  }
}

int32_t area(const tsino::Ref<S>& s) {
  const String& choice = s->kind;
  if (choice == F("circle")) {
    return s->r * 3;
  } else if (choice == F("sq")) {
    return s->s * s->s;
  } else {
    const int32_t rest = 0;
    return (void)fail(tsino::concat(F("bad "), String(((void)tsino::impossible(0), 0)))), 0;
  }
  tsino::unreachable();
}

void assertNever(int32_t x) {
  fail(tsino::concat(F("no "), String(x)));
}

String name(const tsino::Ref<S>& s) {
  if (s->kind == F("circle")) {
    return F("c");
  } else if (s->kind == F("sq")) {
    return F("s");
  }
  return (void)assertNever(((void)tsino::impossible(0), 0)), String{};
}

void setup() {
  Serial.begin(115200);
  int32_t areaResult = area(tsino::make<S>(F("circle"), 2));
  int32_t areaResult2 = area(tsino::make<S>(F("sq"), 0, 4));
  Serial.print(areaResult);
  Serial.print(F(" "));
  Serial.println(areaResult2);
  Serial.println(name(tsino::make<S>(F("sq"), 0, 1)));
}

void loop() {}
