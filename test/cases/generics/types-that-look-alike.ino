// types-that-look-alike: written by tsino from types-that-look-alike.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct A;
struct Stack_S;
struct T;
struct Tree_T;
struct Bus;
struct Bus_Bus;
struct Stack_number;
struct Limited_S;
struct Limited_P;
struct Limited_Many;

struct A : tsino::Object {
  double x = 0;
  int32_t y = 0;
  int16_t place_of_x = 0;
  int16_t place_of_y = 0;
  int16_t places = 0;
  void construct(double x, int32_t y, int16_t place_of_x, int16_t place_of_y, int16_t places) {
    this->x = x;
    this->y = y;
    this->place_of_x = place_of_x;
    this->place_of_y = place_of_y;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_x == place) out.field(F("x"), this->x);
      if (this->place_of_y == place) out.field(F("y"), this->y);
    }
    out.end();
  }
};

// @run
// Instances of generic classes for types that look alike are one class where one goes for the other.
struct Stack_S : tsino::Object {
  tsino::Array<tsino::Ref<A>> items;
  void construct();
  virtual tsino::Ref<Stack_S> push(const tsino::Ref<A>& t);
  tsino::Optional<tsino::Ref<A>> pop();
  virtual ~Stack_S() {}
};

struct T : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};

struct Tree_T : tsino::Chained {
  tsino::Ref<T> v;
  tsino::Array<tsino::Ref<Tree_T>> kids;
  void construct(tsino::Ref<T> v);
  tsino::Ref<Tree_T> add(tsino::Ref<T> v);
};

struct Bus : tsino::Object {
  String kind;
  tsino::Optional<int32_t> at;
  void construct(String kind, tsino::Optional<int32_t> at = {}) {
    this->kind = tsino::moved(kind);
    this->at = tsino::moved(at);
  }
};

struct Bus_Bus : tsino::Object {
  tsino::Array<tsino::Function<void(const tsino::Ref<Bus>&)>> hs;
  void construct();
  void on(tsino::Function<void(const tsino::Ref<Bus>&)> h);
  void emit(const tsino::Ref<Bus>& e);
};

// @run
// Instances of generic classes for types that look alike are one class where one goes for the other.
struct Stack_number : tsino::Object {
  tsino::Array<uint8_t> items;
  void construct();
  tsino::Ref<Stack_number> push(int32_t t);
  tsino::Optional<int32_t> pop();
};

struct Limited_S : Stack_S {
  int32_t max_ = 0;
  void construct(int32_t max_);
  tsino::Ref<Stack_S> push(const tsino::Ref<A>& t) final;
};

struct Limited_P : Stack_S {
  int32_t max_ = 0;
  void construct(int32_t max_);
  tsino::Ref<Stack_S> push(const tsino::Ref<A>& t) final;
};

struct Limited_Many : Stack_S {
  int32_t max_ = 0;
  void construct(int32_t max_);
  tsino::Ref<Stack_S> push(const tsino::Ref<A>& t) final;
};

tsino::Ref<Stack_S> Stack_S::push(const tsino::Ref<A>& t) {
  this->items.push(t);
  return tsino::Ref<Stack_S>(this);
}

tsino::Optional<tsino::Ref<A>> Stack_S::pop() {
  return this->items.pop();
}

void Stack_S::construct() {
  this->items = tsino::Array<tsino::Ref<A>>{};
}

tsino::Ref<Stack_number> Stack_number::push(int32_t t) {
  this->items.push((uint8_t)t);
  return tsino::Ref<Stack_number>(this);
}

tsino::Optional<int32_t> Stack_number::pop() {
  return tsino::convertOptional(this->items.pop());
}

void Stack_number::construct() {
  this->items = tsino::Array<uint8_t>{};
}

void Limited_S::construct(int32_t max_) {
  Stack_S::construct();
  this->max_ = max_;
}

tsino::Ref<Stack_S> Limited_S::push(const tsino::Ref<A>& t) {
  return this->items.length() < this->max_ ? tsino::downcast<Limited_S>(Stack_S::push(t)) : tsino::Ref<Limited_S>(
      this);
}

void Limited_P::construct(int32_t max_) {
  Stack_S::construct();
  this->max_ = max_;
}

tsino::Ref<Stack_S> Limited_P::push(const tsino::Ref<A>& t) {
  return this->items.length() < this->max_ ? tsino::downcast<Limited_P>(Stack_S::push(t)) : tsino::Ref<Limited_P>(
      this);
}

void Limited_Many::construct(int32_t max_) {
  Stack_S::construct();
  this->max_ = max_;
}

tsino::Ref<Stack_S> Limited_Many::push(const tsino::Ref<A>& t) {
  return this->items.length() < this->max_ ? tsino::downcast<Limited_Many>(Stack_S::push(t)) : tsino::Ref<Limited_Many>(
      this);
}

void f(const tsino::Ref<Stack_S>& s) {
  s->push(tsino::make<A>(1.0, 2, 1, 2, 2));
  tsino::inspect(Serial, s->items);
  Serial.println();
}

tsino::Ref<Stack_S> id(const tsino::Ref<Stack_S>& s) {
  return s;
}

tsino::Ref<Stack_S> id_(const tsino::Ref<Stack_S>& s) {
  return s;
}

void Tree_T::construct(tsino::Ref<T> v) {
  this->kids = tsino::Array<tsino::Ref<Tree_T>>{};
  this->v = tsino::moved(v);
}

tsino::Ref<Tree_T> Tree_T::add(tsino::Ref<T> v) {
  const tsino::Ref<Tree_T> t = tsino::make<Tree_T>(tsino::moved(v));
  this->kids.push(t);
  return t;
}

int32_t walk(const tsino::Ref<Tree_T>& t) {
  return t->v->n
      + t->kids.reduce<int32_t>(
      [](int32_t s, const tsino::Ref<Tree_T>& k) -> int32_t { return s + walk(k); },
      0);
}

void Bus_Bus::on(tsino::Function<void(const tsino::Ref<Bus>&)> h) {
  this->hs.push(tsino::moved(h));
}

void Bus_Bus::emit(const tsino::Ref<Bus>& e) {
  for (const tsino::Function<void(const tsino::Ref<Bus>&)>& h : this->hs) h(e);
}

void Bus_Bus::construct() {
  this->hs = tsino::Array<tsino::Function<void(const tsino::Ref<Bus>&)>>{};
}

void wire(const tsino::Ref<Bus_Bus>& bus) {
  bus->on(
      [](const tsino::Ref<Bus>& e) {
        Serial.print(tsino::withoutFormat(e->kind));
        Serial.print(F(" "));
        Serial.println(tsino::optionalText(e->at));
      });
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Stack_S> a = tsino::make<Stack_S>();
  f(a);
  f(tsino::make<Stack_S>());
  const tsino::Ref<Stack_S> b = a;
  b->push(tsino::make<A>(4.0, 5, 2, 1, 2))->push(tsino::make<A>(0.5, 1, 1, 2, 2));
  int32_t lengthResult = b->items.length();
  tsino::Array<double> value = a->items.map<double>(
      [](const tsino::Ref<A>& p) -> double { return p->x; });
  tsino::Optional<tsino::Ref<A>> popResult = a->pop();
  String value2 = tsino::optionalText(
      popResult.has() ? tsino::Optional<int32_t>(popResult.value()->y) : tsino::Optional<int32_t>{});
  Serial.print(lengthResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.println(value2);
  f(tsino::make<Limited_S>(1));
  f(tsino::make<Limited_P>(0));
  tsino::Array<tsino::Ref<Stack_S>> many{a, tsino::Ref<Stack_S>(tsino::make<Limited_Many>(3))};
  const auto named = tsino::makeRecord<tsino::Ref<Stack_S>>(
      {{F("a"), a}, {F("c"), tsino::make<Stack_S>()}});
  for (const tsino::Ref<Stack_S>& s : many) f(s);
  tsino::inspect(Serial, named->keys());
  Serial.print(F(" "));
  Serial.print(named->get(F("a")) == a ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(many[0] == b ? F("true") : F("false"));
  tsino::Optional<tsino::Ref<Stack_S>> last;
  last = tsino::make<Stack_S>();
  f(last.value());
  f(id(a));
  f(id_(b));
  const tsino::Ref<Stack_number> other = tsino::make<Stack_number>();
  other->push(1);
  tsino::inspect(Serial, other->items);
  Serial.println();
  const tsino::Ref<Tree_T> root = tsino::make<Tree_T>(tsino::make<T>(1));
  root->add(tsino::make<T>(2))->add(tsino::make<T>(3));
  Serial.println(walk(root));
  const tsino::Ref<Bus_Bus> bus = tsino::make<Bus_Bus>();
  wire(bus);
  bus->emit(tsino::make<Bus>(F("k")));
  bus->emit(tsino::make<Bus>(F("q"), tsino::Optional<int32_t>(2)));
}

void loop() {}
