// statics-and-accessors: written by tsino from statics-and-accessors.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Device;
struct T;
struct A;
struct Nest;
struct B;
struct P;
struct L;
struct Box_number;
struct Box_string;

struct Device : tsino::Object {
  String name;
  int32_t id = 0;
  void construct(String name);
};

struct T : tsino::Object {
  int32_t c = 0;
  int32_t changes = 0;
  void construct();
  String toString();
  int32_t get_c();
  double get_f();
  void set_c(int32_t v);
  void set_f(int32_t v);
};

struct A : tsino::Object {
  void construct();
  virtual String sound();
  virtual int32_t get_legs();
  virtual ~A() {}
};

struct Nest : tsino::Chained {
  int32_t item0 = 0;
  tsino::Optional<tsino::Ref<Nest>> item1;
  void construct(int32_t item0, tsino::Optional<tsino::Ref<Nest>> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct B : A {
  String sound() final;
  int32_t get_legs() final;
};

struct P : tsino::Object {
  int32_t x = 0;
  void construct();
};

struct L : tsino::Object {
  int32_t v = 0;
  void construct();
  int32_t twice();
};

struct Box_number : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v);
};

struct Box_string : tsino::Object {
  String v;
  void construct(String v);
};

int32_t Device_count = 0;
tsino::Array<tsino::Ref<Device>> Device_all;

int32_t Device_get_size() {
  return Device_all.length();
}

void Device_set_size(int32_t n) {
  Device_all.setLength(n);
}
tsino::Optional<tsino::Ref<Device>> Device_last;

void Device::construct(String name) {
  this->name = tsino::moved(name);
  this->id = ++Device_count;
  Device_all.push(tsino::Ref<Device>(this));
  Device_last = tsino::Ref<Device>(this);
}
int32_t Device_secret;

int32_t Device_total() {
  return Device_secret + Device_count;
}

int32_t T::get_c() {
  return this->c;
}

void T::set_c(int32_t v) {
  this->c = v;
  this->changes++;
}

double T::get_f() {
  return this->get_c() * 1.8 + 32.0;
}

void T::set_f(int32_t v) {
  this->set_c(tsino::exactInt((v - 32) / 1.8));
}

String T::toString() {
  return tsino::concat(F("T("), String(this->c), F(")"));
}

void T::construct() {
  this->c = 20;
  this->changes = 0;
}

int32_t A::get_legs() {
  return 4;
}

String A::sound() {
  return F("a");
}

void A::construct() {}

int32_t B::get_legs() {
  return A::get_legs() - 2;
}

String B::sound() {
  return tsino::concat(A::sound(), F("b"));
}

void P::construct() {
  this->x = 1;
}

int32_t L::twice() {
  return this->v * 2;
}

void L::construct() {
  this->v = 3;
}

int32_t local() {
  return tsino::make<L>()->twice();
}
int32_t Box_made = 0;

void Box_number::construct(int32_t v) {
  this->v = v;
  Box_made++;
}

void Box_string::construct(String v) {
  this->v = tsino::moved(v);
  Box_made++;
}

void setup() {
  Serial.begin(115200);
  // @run
  tsino::Array<String> log;
  const String Device_prefix = tsino::concat(F("dev"), String(Device_count));
  {
    log.push(tsino::concat(F("block with "), Device_prefix));
    Device_count = 10;
  }
  Device_secret = Device_count * 2;
  tsino::make<Device>(F("a"));
  const tsino::Ref<Device> d = tsino::make<Device>(F("b"));
  Serial.print(tsino::withoutFormat(log[0]));
  Serial.print(F(" "));
  Serial.print(Device_total());
  Serial.print(F(" "));
  Serial.print(Device_get_size());
  Serial.print(F(" "));
  Serial.print(d->id);
  Serial.print(F(" "));
  Serial.print(Device_last == d ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(Device_prefix);
  Device_set_size(1);
  Device_set_size(Device_get_size() - 1);
  Serial.print(Device_get_size());
  Serial.print(F(" "));
  Serial.println(Device_all.length());
  const tsino::Ref<T> t = tsino::make<T>();
  t->set_c(t->get_c() + 5);
  t->set_c(t->get_c() + 1);
  int32_t cResult = t->get_c();
  int32_t changes = t->changes;
  int32_t cResult2 = t->get_c();
  t->set_c(cResult2 + 1);
  int32_t value = cResult2;
  int32_t value2 = t->get_c() + 1;
  t->set_c(value2);
  int32_t value3 = value2;
  int32_t value4 = ((void)t->set_c(99), 99);
  Serial.print(cResult);
  Serial.print(F(" "));
  Serial.print(changes);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F(" "));
  tsino::inspect(Serial, t->get_f());
  Serial.print(F(" "));
  Serial.print(t->toString());
  Serial.print(F(" "));
  Serial.print(t->toString());
  Serial.print(F(" "));
  Serial.println(t->toString());
  const tsino::Ref<A> b = tsino::make<B>();
  Serial.print(b->get_legs());
  Serial.print(F(" "));
  Serial.println(b->sound());
  Serial.println(tsino::make<P>()->x);
  Serial.println(local());
  tsino::make<Box_number>(1);
  tsino::make<Box_string>(F("s"));
  Serial.println(Box_made);
  const tsino::Ref<Nest> n = tsino::make<Nest>(
      1,
      tsino::Optional<tsino::Ref<Nest>>(tsino::make<Nest>(2, tsino::Optional<tsino::Ref<Nest>>{})));
  Serial.print(n->item0);
  Serial.print(F(" "));
  Serial.println(n->item1.value()->item0);
}

void loop() {}
