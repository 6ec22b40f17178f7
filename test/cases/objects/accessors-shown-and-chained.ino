// accessors-shown-and-chained: written by tsino from accessors-shown-and-chained.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Link;
struct A;
struct Holder;
struct Thrower;
struct Config;
struct Options;
struct Cache;
struct Shape;
struct Shape_;
struct Tuple;
struct Shape2;
struct Shape3;
struct Shape4;
struct Deep;

struct Link : tsino::Chained {
  tsino::Function<tsino::Optional<tsino::Ref<Link>>()> get_next;
  tsino::Function<int32_t()> get_depth;
  void construct(tsino::Function<tsino::Optional<tsino::Ref<Link>>()> get_next, tsino::Function<int32_t()> get_depth) {
    this->get_next = tsino::moved(get_next);
    this->get_depth = tsino::moved(get_depth);
  }
};

struct A : tsino::Object {
  int32_t x = 0;
  String q;
  tsino::Function<int32_t()> get_y;
  tsino::Function<void(int32_t)> set_z;
  tsino::Function<int32_t()> get_w;
  tsino::Function<void(int32_t)> set_w;
  void construct(int32_t x, String q, tsino::Function<int32_t()> get_y, tsino::Function<void(int32_t)> set_z, tsino::Function<int32_t()> get_w, tsino::Function<void(int32_t)> set_w) {
    this->x = x;
    this->q = tsino::moved(q);
    this->get_y = tsino::moved(get_y);
    this->set_z = tsino::moved(set_z);
    this->get_w = tsino::moved(get_w);
    this->set_w = tsino::moved(set_w);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.fieldText(F("y"), F("[Getter]"));
    out.fieldText(F("z"), F("[Setter]"));
    out.fieldText(F("w"), F("[Getter/Setter]"));
    out.field(F("q"), this->q);
    out.end();
  }
};

struct Holder : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> items;
  tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()> get_sorted;
  tsino::Function<int32_t()> get_first;
  tsino::Function<tsino::Function<int32_t(int32_t)>()> get_pick;
  void construct(tsino::Shared<tsino::Array<uint8_t>> items, tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()> get_sorted, tsino::Function<int32_t()> get_first, tsino::Function<tsino::Function<int32_t(int32_t)>()> get_pick) {
    this->items = tsino::moved(items);
    this->get_sorted = tsino::moved(get_sorted);
    this->get_first = tsino::moved(get_first);
    this->get_pick = tsino::moved(get_pick);
  }
};

struct Thrower : tsino::Object {
  tsino::Function<int32_t()> get_bad;
  tsino::Function<void(int32_t)> set_worse;
  void construct(tsino::Function<int32_t()> get_bad, tsino::Function<void(int32_t)> set_worse) {
    this->get_bad = tsino::moved(get_bad);
    this->set_worse = tsino::moved(set_worse);
  }
};

struct Config : tsino::Object {
  tsino::Ref<Options> options;
  void construct();
  int32_t get_total();
};

struct Options : tsino::Object {
  int32_t speed = 0;
  tsino::Function<int32_t()> get_double;
  void construct(int32_t speed, tsino::Function<int32_t()> get_double) {
    this->speed = speed;
    this->get_double = tsino::moved(get_double);
  }
};

struct Cache : tsino::Object {
  int32_t n = 0;
  tsino::Function<int32_t()> get_twice;
  void construct(int32_t n, tsino::Function<int32_t()> get_twice) {
    this->n = n;
    this->get_twice = tsino::moved(get_twice);
  }
};

struct Shape : tsino::Object {
  int32_t l = 0;
  tsino::Function<int32_t()> get_k;
  void construct(int32_t l, tsino::Function<int32_t()> get_k) {
    this->l = l;
    this->get_k = tsino::moved(get_k);
  }
};

struct Shape_ : tsino::Object {
  int32_t l = 0;
  tsino::Function<int32_t()> get_k;
  void construct(int32_t l, tsino::Function<int32_t()> get_k) {
    this->l = l;
    this->get_k = tsino::moved(get_k);
  }
};

struct Tuple : tsino::Object {
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

struct Shape2 : tsino::Object {
  tsino::Function<int32_t()> get_x;
  void construct(tsino::Function<int32_t()> get_x) {
    this->get_x = tsino::moved(get_x);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldText(F("x"), F("[Getter]"));
    out.end();
  }
};

struct Shape3 : tsino::Object {
  tsino::Function<void(int32_t)> set_y;
  void construct(tsino::Function<void(int32_t)> set_y) {
    this->set_y = tsino::moved(set_y);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldText(F("y"), F("[Setter]"));
    out.end();
  }
};

struct Shape4 : tsino::Object {
  tsino::Ref<Deep> deep;
  void construct(tsino::Ref<Deep> deep) {
    this->deep = tsino::moved(deep);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("deep"), this->deep);
    out.end();
  }
};

struct Deep : tsino::Object {
  tsino::Function<int32_t()> get_z;
  void construct(tsino::Function<int32_t()> get_z) {
    this->get_z = tsino::moved(get_z);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldText(F("z"), F("[Getter]"));
    out.end();
  }
};

tsino::Ref<Link> chain(int32_t n) {
  tsino::Ref<Link> value = tsino::make<Link>(
      [n]() -> tsino::Optional<tsino::Ref<Link>> {
        return n > 0 ? tsino::Optional<tsino::Ref<Link>>(chain(n - 1)) : tsino::Optional<tsino::Ref<Link>>{};
      },
      tsino::Function<int32_t()>{});
  Link* self = tsino::pointerTo(value);
  value->get_depth = [self]() -> int32_t {
    tsino::Optional<tsino::Ref<Link>> value2 = self->get_next();
    return 1 + (value2.has() ? tsino::hold(value2.value()->get_depth)() : 0);
  };
  return value;
}

int32_t Config::get_total() {
  return this->options->get_double() + 1;
}

void Config::construct() {
  tsino::Ref<Options> value = tsino::make<Options>(1, tsino::Function<int32_t()>{});
  Options* self = tsino::pointerTo(value);
  value->get_double = [self]() -> int32_t { return self->speed * 2; };
  this->options = value;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Accessors of object literals: printed, listed, chained, throwing, in classes and maps.
  tsino::Ref<A> value = tsino::make<A>(
      1,
      F("s"),
      []() -> int32_t { return 2; },
      tsino::Function<void(int32_t)>{},
      tsino::Function<int32_t()>{},
      tsino::Function<void(int32_t)>{});
  A* self = tsino::pointerTo(value);
  value->set_z = [self](int32_t v) { self->x = v; };
  value->get_w = [self]() -> int32_t { return self->x; };
  value->set_w = [self](int32_t v) { self->x = v; };
  const tsino::Ref<A> a = value;
  tsino::inspect(Serial, a);
  Serial.println();
  a->set_z(9);
  int32_t value2 = a->get_w() + 1;
  a->set_w(value2);
  (void)value2;
  tsino::Ref<Shape> value3 = tsino::make<Shape>(5, []() -> int32_t { return 4; });
  tsino::inspect(Serial, a);
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{F("x"), F("y"), F("z"), F("w"), F("q")}.join());
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{(uint8_t)value3->get_k(), (uint8_t)value3->l}.join());
  Serial.print(F(" "));
  Serial.println(true ? F("true") : F("false"));
  tsino::Array<String> list{F("x"), F("y"), F("z"), F("w"), F("q")};
  for (const String& k : list) Serial.println(k);
  tsino::Ref<Shape_> value4 = tsino::make<Shape_>(5, []() -> int32_t { return 4; });
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Tuple>>{
          tsino::make<Tuple>(F("k"), value4->get_k()),
          tsino::make<Tuple>(F("l"), value4->l)});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Shape2>>{tsino::make<Shape2>([]() -> int32_t { return 1; })});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape3>([](int32_t value5) {}));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape4>(tsino::make<Deep>([]() -> int32_t { return 3; })));
  Serial.println();
  int32_t value5 = tsino::hold(chain(4)->get_depth)();
  tsino::Optional<tsino::Ref<Link>> value6 = chain(2)->get_next().value()->get_next().value()->get_next();
  String value7 = tsino::optionalText(
      value6.has() ? tsino::Optional<int32_t>(tsino::hold(value6.value()->get_depth)()) : tsino::Optional<int32_t>{});
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.println(value7);
  tsino::Optional<tsino::Ref<Link>> current = chain(3);
  while (current.has()) {
    Serial.println(tsino::hold(current.value()->get_depth)());
    current = current.value()->get_next();
    yield();
  }
  tsino::Ref<Holder> value8 = tsino::make<Holder>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 1, 2}),
      tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()>{},
      tsino::Function<int32_t()>{},
      tsino::Function<tsino::Function<int32_t(int32_t)>()>{});
  Holder* self2 = tsino::pointerTo(value8);
  value8->get_sorted = [self2]() -> tsino::Shared<tsino::Array<uint8_t>> {
    const tsino::Ref<Holder> held = tsino::Ref<Holder>(self2);
    return tsino::makeShared<tsino::Array<uint8_t>>(
        self2->items->copy().sort([](int32_t p, int32_t q) -> int32_t { return p - q; }));
  };
  value8->get_first = [self2]() -> int32_t {
    const tsino::Ref<Holder> held = tsino::Ref<Holder>(self2);
    tsino::Optional<uint8_t> getResult = self2->get_sorted()->get(0);
    return getResult.has() ? getResult.value() : -1;
  };
  value8->get_pick = [self2]() -> tsino::Function<int32_t(int32_t)> {
    const tsino::Ref<Holder> held = tsino::Ref<Holder>(self2);
    return [held](int32_t i) -> int32_t { return (*held->items)[i]; };
  };
  const tsino::Ref<Holder> holder = value8;
  holder->items->push(0);
  String withoutFormatResult = tsino::withoutFormat(holder->get_sorted()->join());
  int32_t value9 = holder->get_first();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value9);
  Serial.print(F(" "));
  Serial.println(holder->get_pick()(3));
  const tsino::Ref<Thrower> thrower = tsino::make<Thrower>(
      []() -> int32_t {
        tsino::raise(tsino::make<tsino::Error>(F("no")));
        return 0;
      },
      [](int32_t v) { tsino::raise(tsino::makeError<tsino::RangeError>(F("v"), v)); });
  {
    int32_t callResult = thrower->get_bad();
    if (tsino::thrown()) goto caught;
    Serial.println(callResult);
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->message);
  }
  thrower->set_worse(3);
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.print(tsino::withoutFormat(e->name));
    Serial.print(F(" "));
    Serial.println(e->message);
  }
  const tsino::Ref<Config> c = tsino::make<Config>();
  c->options->speed = 21;
  Serial.println(c->get_total());
  tsino::Ref<Cache> value10 = tsino::make<Cache>(1, tsino::Function<int32_t()>{});
  Cache* self3 = tsino::pointerTo(value10);
  value10->get_twice = [self3]() -> int32_t { return self3->n * 2; };
  const auto cache = tsino::makeMap<String, tsino::Ref<Cache>>({{F("a"), value10}});
  cache->at(F("a"))->n = 8;
  tsino::Optional<tsino::Ref<Cache>> getResult = cache->get(F("a"));
  Serial.print(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<int32_t>(getResult.value()->get_twice()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      cache->values().map<uint8_t>(
          [](const tsino::Ref<Cache>& e) -> int32_t { return e->get_twice(); }).join());
}

void loop() {}
