// literals-assigned-to-places: written by tsino from literals-assigned-to-places.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct A;
struct Box;
struct Dog;
struct Puppy;

struct A : tsino::Object {
  int32_t n = 0;
  tsino::Shared<tsino::Record<String>> d;
  tsino::Optional<int32_t> xs;
  void construct(int32_t n, tsino::Shared<tsino::Record<String>> d, tsino::Optional<int32_t> xs) {
    this->n = n;
    this->d = tsino::moved(d);
    this->xs = tsino::moved(xs);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.field(F("d"), this->d);
    out.field(F("xs"), this->xs);
    out.end();
  }
};

struct Box : tsino::Object {
  tsino::Ref<A> a;
  void construct(tsino::Ref<A> a) {
    this->a = tsino::moved(a);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct Dog : tsino::Object {
  String name;
  void construct(String name);
  virtual ~Dog() {}
};

struct Puppy : Dog {
  String bark();
};

void Dog::construct(String name) {
  this->name = tsino::moved(name);
}

String Puppy::bark() {
  return tsino::concat(this->name, F("!"));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<A>> xs{
      tsino::make<A>(1, tsino::makeRecord<String>({{F("a"), F("x")}}), tsino::Optional<int32_t>{})};
  xs.set(
      xs.length(),
      tsino::make<A>(2, tsino::makeShared<tsino::Record<String>>(), tsino::Optional<int32_t>{}));
  tsino::Ref<A> one = xs[0];
  one = tsino::make<A>(3, tsino::makeShared<tsino::Record<String>>(), tsino::Optional<int32_t>{});
  const tsino::Ref<Box> box = tsino::make<Box>(one);
  box->a = tsino::make<A>(
      4,
      tsino::makeShared<tsino::Record<String>>(),
      tsino::Optional<int32_t>{});
  xs.push(
      tsino::make<A>(5, tsino::makeShared<tsino::Record<String>>(), tsino::Optional<int32_t>{}));
  tsino::Ref<A> value = one;
  tsino::Ref<A> value2 = one = tsino::make<A>(
      6,
      tsino::makeShared<tsino::Record<String>>(),
      tsino::Optional<int32_t>(1));
  tsino::inspect(Serial, xs);
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, box);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  tsino::Ref<Dog> dog;
  String withoutFormatResult = tsino::withoutFormat(
      tsino::downcast<Puppy>(dog = tsino::make<Puppy>(F("rex")))->bark());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(dog->name);
  tsino::Ref<A> other;
  int32_t n = (other = tsino::make<A>(
      1,
      tsino::makeShared<tsino::Record<String>>(),
      tsino::Optional<int32_t>(2)))->n;
  Serial.print(n);
  Serial.print(F(" "));
  tsino::inspect(Serial, other);
  Serial.println();
}

void loop() {}
