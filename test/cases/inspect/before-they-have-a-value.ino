// before-they-have-a-value: written by tsino from before-they-have-a-value.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Point;
struct A;

struct Point : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.end();
  }
};

struct A : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<int32_t> n;
  void construct();
  void show_();
  void set();
};

// @run
// Variables and fields that are printed before they have a value, by functions that TypeScript can't follow.
tsino::Optional<int32_t> later;
tsino::Optional<String> label;
tsino::Optional<bool> on;
tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list;
tsino::Optional<tsino::Ref<Point>> point;

void show() {
  Serial.print(tsino::optionalText(later));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(label));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(on));
  tsino::inspect(Serial, list);
  Serial.print(F(" "));
  tsino::inspect(Serial, point);
  Serial.println();
  Serial.print(tsino::optionalText(later));
  Serial.print(F(" "));
  Serial.print(tsino::withoutFormat(tsino::optionalText(label)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(on));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(later));
}

void A::show_() {
  Serial.print(tsino::withoutFormat(tsino::optionalText(this->name)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(this->n));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(this->name));
}

void A::set() {
  this->name = tsino::Optional<String>(F("n"));
  this->n = 2;
}

void A::construct() {}

void g(tsino::Optional<int32_t>& inner) {
  Serial.println(tsino::optionalText(inner));
}

void f() {
  tsino::Optional<int32_t> inner;
  g(inner);
  inner = 1;
  g(inner);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<A> a = tsino::make<A>();
  a->show_();
  a->set();
  a->show_();
  show();
  later = 5;
  label = tsino::Optional<String>(F("l"));
  on = true;
  list = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1});
  point = tsino::make<Point>(1);
  show();
  f();
}

void loop() {}
