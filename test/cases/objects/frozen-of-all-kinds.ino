// frozen-of-all-kinds: written by tsino from frozen-of-all-kinds.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Config;
struct Changes;
struct DEFAULTS;
struct Shape;
struct Point;
struct D;
struct Counter;
struct Item;
struct First;
struct Modes;
struct Earth;
struct Planet;
struct State;

struct Config : tsino::Object {
  int32_t baud = 0;
  String name;
  tsino::Shared<tsino::Array<String>> tags;
  void construct(int32_t baud, String name, tsino::Shared<tsino::Array<String>> tags) {
    this->baud = baud;
    this->name = tsino::moved(name);
    this->tags = tsino::moved(tags);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("baud"), this->baud);
    out.field(F("name"), this->name);
    out.field(F("tags"), this->tags);
    out.end();
  }
};

struct Changes : tsino::Object {
  tsino::Optional<int32_t> baud;
  tsino::Optional<String> name;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  void construct(tsino::Optional<int32_t> baud, tsino::Optional<String> name, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = {}) {
    this->baud = tsino::moved(baud);
    this->name = tsino::moved(name);
    this->tags = tsino::moved(tags);
  }
};

struct DEFAULTS : tsino::Object {
  int32_t baud = 0;
  String name;
  tsino::Shared<tsino::Array<String>> tags;
  void construct(int32_t baud, String name, tsino::Shared<tsino::Array<String>> tags) {
    this->baud = baud;
    this->name = tsino::moved(name);
    this->tags = tsino::moved(tags);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("baud"), this->baud);
    out.field(F("name"), this->name);
    out.field(F("tags"), this->tags);
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  virtual int32_t hit() = 0;
  virtual tsino::Ref<Point> plus(const tsino::Ref<Point>&) = 0;
  virtual ~Shape() {}
};

struct Point : Shape {
  int32_t hits = 0;
  void construct(int32_t x, int32_t y);
  int32_t hit() final;
  tsino::Ref<Point> plus(const tsino::Ref<Point>& o) final;
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Point"), *this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct D : tsino::Object {
  int32_t a = 0;
  tsino::Shared<tsino::Array<uint8_t>> b;
  void construct(int32_t a, tsino::Shared<tsino::Array<uint8_t>> b) {
    this->a = a;
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct Counter : tsino::Object {
  int32_t n = 0;
  tsino::Function<int32_t()> twice;
  tsino::Function<double()> get_half;
  void construct(int32_t n, tsino::Function<int32_t()> twice, tsino::Function<double()> get_half) {
    this->n = n;
    this->twice = tsino::moved(twice);
    this->get_half = tsino::moved(get_half);
  }
};

struct Item : tsino::Object {
  String name;
  int32_t count = 0;
  void construct(String name, int32_t count) {
    this->name = tsino::moved(name);
    this->count = count;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("count"), this->count);
    out.end();
  }
};

struct First : tsino::Object {
  String name;
  int32_t count = 0;
  void construct(String name, int32_t count) {
    this->name = tsino::moved(name);
    this->count = count;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("count"), this->count);
    out.end();
  }
};

struct Modes : tsino::Object {
  String on;
  String off;
  void construct(String on, String off) {
    this->on = tsino::moved(on);
    this->off = tsino::moved(off);
  }
};

struct Earth : tsino::Object {
  String name;
  tsino::Optional<tsino::Ref<Planet>> moon;
  virtual ~Earth() {}
};

struct Planet : Earth {
  void construct(String name, tsino::Optional<tsino::Ref<Planet>> moon);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Planet"), *this);
    out.field(F("name"), this->name);
    out.fieldOrNull(F("moon"), this->moon);
    out.end();
  }
};

struct State : tsino::Object {
  int32_t n = 0;
  tsino::Shared<tsino::Array<String>> log;
  void construct(int32_t n, tsino::Shared<tsino::Array<String>> log) {
    this->n = n;
    this->log = tsino::moved(log);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.field(F("log"), this->log);
    out.end();
  }
};

const tsino::Ref<DEFAULTS> DEFAULTS_ = tsino::make<DEFAULTS>(
    9600,
    "x",
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"a", "b"}));

tsino::Ref<Config> make(const tsino::Ref<Changes>& changes) {
  return tsino::make<Config>(
      changes->baud.has() ? changes->baud.value() : DEFAULTS_->baud,
      changes->name.value(),
      changes->tags.has() ? changes->tags.value() : DEFAULTS_->tags);
}

void Point::construct(int32_t x, int32_t y) {
  this->hits = 0;
  this->x = x;
  this->y = y;
  tsino::Ref<Point>(this);
}

int32_t Point::hit() {
  ++this->hits;
  return this->hits;
}

tsino::Ref<Point> Point::plus(const tsino::Ref<Point>& o) {
  return tsino::make<Point>(this->x + o->x, this->y + o->y);
}

tsino::Array<int32_t> build(int32_t n) {
  tsino::Array<int32_t> out;
  for (int32_t i = 0; i < n; ++i) out.push(i * i);
  return out.copy();
}

tsino::Ref<D> deepFreeze(const tsino::Ref<D>& o) {
  return o;
}
const tsino::Ref<Modes> modes = tsino::make<Modes>("ON", "OFF");

String next(const String& mode) {
  return mode == modes->on ? modes->off : modes->on;
}

void Planet::construct(String name, tsino::Optional<tsino::Ref<Planet>> moon) {
  this->name = tsino::moved(name);
  this->moon = tsino::moved(moon);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Config> c = ::make(
      tsino::make<Changes>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("y"))));
  c->baud = 115200;
  tsino::inspect(Serial, c);
  Serial.print(F(" "));
  tsino::inspect(Serial, DEFAULTS_);
  Serial.println();
  tsino::Array<String> LEVELS{F("low"), F("high")};
  tsino::Array<String> sorted = LEVELS.slice().sort();
  sorted.push(F("mid"));
  tsino::inspect(Serial, LEVELS);
  Serial.print(F(" "));
  tsino::inspect(Serial, sorted);
  Serial.print(F(" "));
  Serial.println(true ? F("true") : F("false"));
  const auto scores = tsino::makeRecord<uint8_t>({{F("a"), 1}, {F("b"), 2}});
  tsino::Array<String> list = scores->keys();
  for (const String& k : list) {
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(scores->get(k)));
  }
  const auto other = tsino::makeShared<tsino::Record<uint8_t>>(scores->copy());
  other->set(F("c"), 3);
  tsino::inspect(Serial, other);
  Serial.println();
  const tsino::Ref<Point> p = tsino::make<Point>(1, 2)->plus(tsino::make<Point>(3, 4));
  int32_t hitResult = p->hit();
  int32_t hitResult2 = p->hit();
  Serial.print(hitResult);
  Serial.print(F(" "));
  Serial.print(hitResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, p);
  Serial.println();
  tsino::inspect(Serial, build(4));
  Serial.println();
  const tsino::Ref<D> d = deepFreeze(
      tsino::make<D>(1, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})));
  d->b->push(2);
  tsino::inspect(Serial, d);
  Serial.println();
  const auto m = tsino::makeMap<String, uint8_t>({{F("a"), 1}});
  m->set(F("b"), 2);
  tsino::inspect(Serial, m);
  Serial.println();
  Serial.print(5);
  Serial.println(F(" a"));
  tsino::Ref<Counter> value = tsino::make<Counter>(
      1,
      tsino::Function<int32_t()>{},
      tsino::Function<double()>{});
  Counter* self = tsino::pointerTo(value);
  value->twice = [self]() -> int32_t { return self->n * 2; };
  value->get_half = [self]() -> double { return self->n / 2.0; };
  const tsino::Ref<Counter> counter = value;
  Serial.print(counter->twice());
  Serial.print(F(" "));
  tsino::inspect(Serial, counter->get_half());
  Serial.println();
  const tsino::Ref<Point> origin = tsino::make<Point>(0, 0);
  (void)origin;
  Serial.println(origin->x);
  tsino::Shared<tsino::Array<tsino::Ref<Item>>> stock = tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
      tsino::Array<tsino::Ref<Item>>{tsino::make<Item>(F("a"), 1)});
  for (const tsino::Ref<Item>& item : *stock) item->count += 1;
  tsino::Ref<Item> element = (*stock)[0];
  const tsino::Ref<First> first = tsino::make<First>(element->name, element->count);
  first->count = 7;
  tsino::Shared<tsino::Array<tsino::Ref<Item>>> fixed = first->count > 3 ? stock : tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
      tsino::Array<tsino::Ref<Item>>{});
  tsino::inspect(Serial, fixed);
  Serial.print(F(" "));
  tsino::inspect(Serial, first);
  Serial.println();
  Serial.print(tsino::withoutFormat(next(F("ON"))));
  Serial.print(F(" "));
  Serial.println(next(next(F("ON"))));
  const tsino::Ref<Earth> Planet_earth = tsino::make<Planet>(
      F("Earth"),
      tsino::Optional<tsino::Ref<Planet>>{});
  const tsino::Ref<Planet> mars = tsino::make<Planet>(
      F("Mars"),
      tsino::Optional<tsino::Ref<Planet>>(
          tsino::make<Planet>(F("Phobos"), tsino::Optional<tsino::Ref<Planet>>{})));
  mars->moon = {};
  Serial.print(tsino::withoutFormat(Planet_earth->name));
  Serial.print(F(" "));
  Serial.print(mars->name);
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, mars->moon);
  Serial.println();
  tsino::Ref<State> state = tsino::make<State>(
      0,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}));
  for (int32_t i = 0; i < 2; ++i) {
    state = tsino::make<State>(
        state->n + 1,
        tsino::makeShared<tsino::Array<String>>(
            tsino::Array<String>{tsino::allOf(*state->log), tsino::concat(F("s"), String(i))}));
  }
  tsino::inspect(Serial, state);
  Serial.println();
  const tsino::Function<int32_t(int32_t)> twice = [](int32_t n) -> int32_t { return n * 2; };
  Serial.print(twice(4));
  Serial.print(F(" "));
  Serial.println(tsino::make<tsino::Error>(F("no"))->message);
}

void loop() {}
