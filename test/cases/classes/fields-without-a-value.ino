// fields-without-a-value: written by tsino from fields-without-a-value.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct A;
struct O;

// @run
// Fields that get their value after the constructor: undefined until then, whatever their type says.
struct A : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<int32_t> n;
  tsino::Optional<tsino::Ref<O>> o;
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> list;
  tsino::Optional<tsino::Function<int32_t()>> fn;
  int32_t made = 0;
  void construct();
  void init();
  void begin();
  void show();
  void ask();
};

struct O : tsino::Object {
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

void A::construct() {
  this->init();
}

void A::init() {
  this->made = 3;
}

void A::begin() {
  this->name = tsino::Optional<String>(F("x"));
  this->n = 3;
  this->o = tsino::make<O>(1);
  this->list = tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1});
  this->fn = tsino::Optional<tsino::Function<int32_t()>>([]() -> int32_t { return 5; });
}

void A::show() {
  Serial.print(tsino::withoutFormat(tsino::optionalText(this->name)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(this->n));
  Serial.print(F(" "));
  tsino::inspect(Serial, this->o);
  Serial.print(F(" "));
  Serial.print(this->list.value()->length());
  Serial.print(F(" "));
  Serial.print(this->fn.value()());
  Serial.print(F(" "));
  Serial.println(this->made);
  this->n = this->n.value() + 1;
  this->n = this->n.value() + 2;
  this->list.value()->push(this->n.value());
  Serial.print(this->n.value() * 2);
  Serial.print(F(" "));
  tsino::inspect(Serial, this->list);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(this->name));
  Serial.println(F("!"));
}
tsino::Optional<int32_t> A_total;
int32_t A_sure;

void A::ask() {
  Serial.print(!this->name.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!this->n.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!this->o.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!this->list.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!this->fn.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!A_total.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(A_sure);
  tsino::Optional<String> name = this->name;
  Serial.print(tsino::withoutFormat(name.has() ? name.value() : String(F("none"))));
  Serial.print(F(" "));
  Serial.println(this->o.has() ? this->o.value()->x : 7);
}

void setup() {
  Serial.begin(115200);
  {
    A_sure = 3;
    A_sure = 4;
  }
  const tsino::Ref<A> a = tsino::make<A>();
  a->ask();
  a->begin();
  a->show();
  a->ask();
  A_total = 3;
  A_total = A_total.value() + 1;
  Serial.println(tsino::optionalText(A_total));
}

void loop() {}
