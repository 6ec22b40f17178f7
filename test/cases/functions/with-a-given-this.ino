// with-a-given-this: written by tsino from with-a-given-this.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Named;
struct Bump;
struct MakeAdder;
struct Count;
struct Person;
struct A;
struct First;
struct Inner;

struct Named : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
  virtual ~Named() {}
};

struct Bump : tsino::Object {
  int32_t n = 0;
  tsino::Function<int32_t(int32_t)> bump_;
  void construct(int32_t n, tsino::Function<int32_t(int32_t)> bump_ = tsino::Function<int32_t(int32_t)>{}) {
    this->n = n;
    this->bump_ = tsino::moved(bump_);
  }
};

struct MakeAdder : tsino::Object {
  int32_t base = 0;
  void construct(int32_t base) {
    this->base = base;
  }
};

struct Count : tsino::Chained {
  int32_t n = 0;
  tsino::Optional<tsino::Ref<Count>> next;
  void construct(int32_t n, tsino::Optional<tsino::Ref<Count>> next = {}) {
    this->n = n;
    this->next = tsino::moved(next);
  }
};

struct Person : Named {
  int32_t age = 0;
  void construct(String name, int32_t age = 1);
  tsino::Ref<Person> rename(const __FlashStringHelper* name);
};

struct A : tsino::Object {
  tsino::Shared<tsino::Array<String>> items;
  tsino::Function<int32_t(const String&)> add;
  tsino::Function<int32_t(const String&)> twice;
  void construct(tsino::Shared<tsino::Array<String>> items, tsino::Function<int32_t(const String&)> add, tsino::Function<int32_t(const String&)> twice) {
    this->items = tsino::moved(items);
    this->add = tsino::moved(add);
    this->twice = tsino::moved(twice);
  }
};

struct First : tsino::Object {
  int32_t n = 0;
  tsino::Function<int32_t()> tick;
  void construct(int32_t n, tsino::Function<int32_t()> tick) {
    this->n = n;
    this->tick = tsino::moved(tick);
  }
};

struct Inner : tsino::Object {
  int32_t k = 0;
  void construct(int32_t k) {
    this->k = k;
  }
};

String inner(const String& greeting, const tsino::Ref<Named>& self, const tsino::Array<String>& more) {
  return tsino::concat(
      greeting,
      F(" "),
      self->name,
      more.length() > 0 ? tsino::concat(F(" "), more.join(F("+"))) : String(F("")));
}

String greet(const tsino::Ref<Named>& self, const String& greeting, const tsino::Array<String>& more) {
  return inner(greeting, self, more);
}

void Person::construct(String name, int32_t age) {
  this->name = tsino::moved(name);
  this->age = age;
}

tsino::Ref<Person> Person::rename(const __FlashStringHelper* name) {
  this->name = name;
  return tsino::Ref<Person>(this);
}
const tsino::Ref<Person> ann = tsino::make<Person>("Ann");
String log_ = "";

tsino::Ref<Person> note(const __FlashStringHelper* text, const tsino::Ref<Person>& value) {
  log_ += text;
  return value;
}

const __FlashStringHelper* note_(const __FlashStringHelper* text, const __FlashStringHelper* value) {
  log_ += text;
  return value;
}

int32_t bump(const tsino::Ref<Bump>& self, int32_t by) {
  self->n += by;
  return self->n;
}

tsino::Ref<Bump> maker() {
  tsino::Ref<Bump> value = tsino::make<Bump>(0, tsino::Function<int32_t(int32_t)>{});
  Bump* self = tsino::pointerTo(value);
  value->bump_ = [self](int32_t by) -> int32_t {
    self->n += by;
    return self->n;
  };
  return value;
}

tsino::Function<int32_t(int32_t)> makeAdder(const tsino::Ref<MakeAdder>& self) {
  return [self](int32_t x) -> int32_t { return x + self->base; };
}

int32_t inner_(int32_t local, const tsino::Ref<Inner>& self, int32_t x) {
  return self->k * x + local;
}

int32_t outer() {
  const int32_t local = 5;
  const tsino::Ref<Inner> self = tsino::make<Inner>(2);
  const tsino::Function<int32_t(int32_t)> times = [self, local](int32_t x) -> int32_t {
    return inner_(local, self, x);
  };
  self->k = 3;
  return times(4) + inner_(local, tsino::make<Inner>(1), 1);
}

int32_t a_add(const tsino::Ref<A>& self, const __FlashStringHelper* item) {
  self->items->push(item);
  return self->items->length();
}

int32_t a_twice(const tsino::Ref<A>& self, const __FlashStringHelper* item) {
  self->add(item);
  return self->add(item);
}

int32_t count(const tsino::Ref<Count>& self) {
  return !self->next.has() ? self->n : self->n + count(self->next.value());
}

int32_t plain(int32_t x) {
  return x + 1;
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(greet(ann, F("Hi"), tsino::Array<String>{})));
  Serial.print(F(" "));
  Serial.print(greet(tsino::make<Named>(F("lit")), F("Yo"), tsino::Array<String>{}));
  Serial.print(F(" "));
  Serial.print(greet(ann, F("Hey"), tsino::Array<String>{F("a"), F("b")}));
  Serial.print(F(" "));
  Serial.println(greet(ann, F("Hi"), tsino::Array<String>{}));
  const tsino::Function<String(const tsino::Optional<String>&, const tsino::Shared<tsino::Array<String>>&)> bound = [](const tsino::Optional<String>& greeting, const tsino::Shared<tsino::Array<String>>& more) -> String {
    return greet(ann, greeting.has() ? greeting.value() : String(F("Hi")), more->copy());
  };
  ann->name = F("Anna");
  Serial.print(
      tsino::withoutFormat(
          bound({}, tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))));
  Serial.print(F(" "));
  Serial.print(
      bound(
          tsino::Optional<String>(F("Ho")),
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")})));
  Serial.print(F(" "));
  Serial.print(
      [](const tsino::Shared<tsino::Array<String>>& args) -> String {
        return greet(ann, F("Pre"), args->copy());
      }(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})));
  Serial.print(F(" "));
  Serial.println(
      [](const tsino::Shared<tsino::Array<String>>& args) -> String {
        return greet(ann, F("Pre"), tsino::Array<String>{F("1"), tsino::allOf(*args)});
      }(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("2")})));
  tsino::Ref<Named> noteResult = note(F("s"), ann);
  String noteResult2 = note_(F("a"), F("A"));
  String withoutFormatResult = tsino::withoutFormat(
      greet(noteResult, noteResult2, tsino::Array<String>{note_(F("b"), F("B"))}));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(log_);
  tsino::Ref<Bump> value = tsino::make<Bump>(1, tsino::Function<int32_t(int32_t)>{});
  Bump* self = tsino::pointerTo(value);
  value->bump_ = [self](int32_t by) -> int32_t {
    self->n += by;
    return self->n;
  };
  const tsino::Ref<Bump> box = value;
  tsino::Ref<Bump> value2 = tsino::make<Bump>(100, tsino::Function<int32_t(int32_t)>{});
  Bump* self2 = tsino::pointerTo(value2);
  value2->bump_ = [self2](int32_t by) -> int32_t {
    self2->n += by;
    return self2->n;
  };
  const tsino::Ref<Bump> other = value2;
  int32_t value3 = box->bump_(2);
  int32_t value4 = other->bump_(5);
  int32_t bumpResult = bump(box, 10);
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.print(bumpResult);
  Serial.print(F(" "));
  Serial.print(box->n);
  Serial.print(F(" "));
  Serial.println(other->n);
  const tsino::Ref<Bump> later = tsino::make<Bump>(7);
  tsino::Array<int32_t> bumps = tsino::Array<uint8_t>{1, 2, 3}.map<int32_t>(
      [&](int32_t by) -> int32_t { return bump(later, by); });
  Serial.print(tsino::withoutFormat(bumps.join()));
  Serial.print(F(" "));
  Serial.println(later->n);
  const tsino::Ref<Bump> one = maker();
  const tsino::Ref<Bump> two = maker();
  one->bump_(1);
  int32_t n = one->n;
  int32_t value5 = two->bump_(4);
  int32_t value6 = one->bump_(1);
  Serial.print(n);
  Serial.print(F(" "));
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.println(value6);
  const tsino::Ref<MakeAdder> holder = tsino::make<MakeAdder>(10);
  const tsino::Function<int32_t(int32_t)> add = makeAdder(holder);
  holder->base = 20;
  Serial.println(add(1));
  Serial.println(outer());
  tsino::Ref<A> value7 = tsino::make<A>(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}),
      tsino::Function<int32_t(const String&)>{},
      tsino::Function<int32_t(const String&)>{});
  A* self3 = tsino::pointerTo(value7);
  value7->add = [self3](const String& item) -> int32_t {
    const tsino::Ref<A> held = tsino::Ref<A>(self3);
    self3->items->push(item);
    return self3->items->length();
  };
  value7->twice = [self3](const String& item) -> int32_t {
    const tsino::Ref<A> held = tsino::Ref<A>(self3);
    self3->add(item);
    return self3->add(item);
  };
  const tsino::Ref<A> a = value7;
  tsino::Ref<A> value8 = tsino::make<A>(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("z")}),
      tsino::Function<int32_t(const String&)>{},
      tsino::Function<int32_t(const String&)>{});
  A* self4 = tsino::pointerTo(value8);
  value8->add = [self4](const String& item) -> int32_t {
    const tsino::Ref<A> held = tsino::Ref<A>(self4);
    self4->items->push(item);
    return self4->items->length();
  };
  value8->twice = [self4](const String& item) -> int32_t {
    const tsino::Ref<A> held = tsino::Ref<A>(self4);
    self4->add(item);
    return self4->add(item);
  };
  const tsino::Ref<A> b = value8;
  int32_t value9 = a->twice(F("x"));
  int32_t value10 = b->twice(F("y"));
  Serial.print(value9);
  Serial.print(F(" "));
  Serial.print(value10);
  Serial.print(F(" "));
  Serial.print(b->items->join());
  Serial.print(F(" "));
  Serial.println(a->items->join());
  int32_t a_addResult = a_add(b, F("w"));
  int32_t a_twiceResult = a_twice(b, F("v"));
  Serial.print(a_addResult);
  Serial.print(F(" "));
  Serial.print(a_twiceResult);
  Serial.print(F(" "));
  Serial.print(b->items->join());
  Serial.print(F(" "));
  Serial.println(a->items->length());
  Serial.print(tsino::withoutFormat(ann->rename(F("B"))->name));
  Serial.print(F(" "));
  Serial.println(ann->age);
  Serial.println(
      count(tsino::make<Count>(1, tsino::Optional<tsino::Ref<Count>>(tsino::make<Count>(2)))));
  Serial.print(plain(1));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint8_t>{1, 2}.map<uint8_t>([](int32_t x) -> int32_t { return plain(x); }).join());
  tsino::Ref<First> value11 = tsino::make<First>(0, tsino::Function<int32_t()>{});
  First* self5 = tsino::pointerTo(value11);
  value11->tick = [self5]() -> int32_t { return ++self5->n; };
  const tsino::Ref<First> first = value11;
  tsino::Ref<First> value12 = tsino::make<First>(10, tsino::Function<int32_t()>{});
  First* self6 = tsino::pointerTo(value12);
  value12->tick = [self6]() -> int32_t { return ++self6->n; };
  tsino::Ref<First> value13 = value12;
  tsino::Ref<First> value14 = tsino::make<First>(20, tsino::Function<int32_t()>{});
  First* self7 = tsino::pointerTo(value14);
  value14->tick = [self7]() -> int32_t { return ++self7->n; };
  tsino::Array<tsino::Ref<First>> list{value13, value14};
  for (const tsino::Ref<First>& counter : list) counter->tick();
  Serial.print(
      tsino::withoutFormat(
          list.map<int32_t>(
              [](const tsino::Ref<First>& counter) -> int32_t {
                const int32_t n2 = counter->n;
                return n2;
              }).join()));
  Serial.print(F(" "));
  Serial.println(first->n);
}

void loop() {}
