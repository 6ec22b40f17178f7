// objects-with-gaps: written by tsino from objects-with-gaps.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Pick;
struct Make;
struct Given;
struct Style;
struct Wider;
struct Node;
struct Dog;
struct Plain;
struct WithText;
struct Nothing;
struct N;
struct M;
struct Late;
struct Fs;
struct Pos;
struct Three;
struct Big;
struct Widened;
struct Frac;
struct Counter;
struct First;
struct Tuples;
struct Options;

struct Pick : tsino::Object {
  int32_t a = 0;
  int32_t b = 0;
  void construct(int32_t a, int32_t b) {
    this->a = a;
    this->b = b;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct Make : tsino::Object {
  int32_t v = 0;
  int32_t w = 0;
  void construct(int32_t v, int32_t w) {
    this->v = v;
    this->w = w;
  }
};

struct Given : tsino::Object {
  tsino::Optional<int32_t> port;
  tsino::Optional<String> host;
  void construct(tsino::Optional<int32_t> port = {}, tsino::Optional<String> host = {}) {
    this->port = tsino::moved(port);
    this->host = tsino::moved(host);
  }
};

struct Style : tsino::Object {
  tsino::Optional<String> color;
  tsino::Optional<int32_t> width;
  void construct(tsino::Optional<String> color, tsino::Optional<int32_t> width) {
    this->color = tsino::moved(color);
    this->width = tsino::moved(width);
  }
};

struct Wider : tsino::Object {
  int32_t width = 0;
  tsino::Optional<String> color;
  void construct(int32_t width, tsino::Optional<String> color) {
    this->width = width;
    this->color = tsino::moved(color);
  }
};

struct Node : tsino::Chained {
  String name;
  tsino::Optional<tsino::Ref<Node>> next;
  tsino::Shared<tsino::Array<uint8_t>> data;
  void construct(String name, tsino::Optional<tsino::Ref<Node>> next, tsino::Shared<tsino::Array<uint8_t>> data) {
    this->name = tsino::moved(name);
    this->next = tsino::moved(next);
    this->data = tsino::moved(data);
  }
};

struct Dog : tsino::Object {
  String name;
  int32_t tricks = 0;
  void construct(String name);
};

struct Plain : tsino::Object {
  String name;
  int32_t tricks = 0;
  void construct(String name, int32_t tricks) {
    this->name = tsino::moved(name);
    this->tricks = tricks;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("tricks"), this->tricks);
    out.end();
  }
};

struct WithText : tsino::Object {
  tsino::Optional<String> c;
  tsino::Optional<String> b;
  int32_t a = 0;
  void construct(tsino::Optional<String> c, tsino::Optional<String> b, int32_t a) {
    this->c = tsino::moved(c);
    this->b = tsino::moved(b);
    this->a = a;
  }
};

struct Nothing : tsino::Object {
  int32_t q = 0;
};

struct N : tsino::Object {
  tsino::Optional<int32_t> q;
  int32_t p = 0;
  void construct(tsino::Optional<int32_t> q, int32_t p) {
    this->q = tsino::moved(q);
    this->p = p;
  }
};

struct M : tsino::Object {
  int32_t u = 0;
  int32_t v = 0;
  int32_t w = 0;
  void construct(int32_t u, int32_t v, int32_t w) {
    this->u = u;
    this->v = v;
    this->w = w;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("v"), this->v);
    out.field(F("w"), this->w);
    out.field(F("u"), this->u);
    out.end();
  }
};

struct Late : tsino::Object {
  int32_t v = 0;
  int32_t w = 0;
  int32_t u = 0;
  void construct(int32_t v, int32_t w, int32_t u) {
    this->v = v;
    this->w = w;
    this->u = u;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("u"), this->u);
    out.field(F("v"), this->v);
    out.field(F("w"), this->w);
    out.end();
  }
};

struct Fs : tsino::Object {
  tsino::Function<int32_t()> get;
  int32_t v = 0;
  int32_t w = 0;
  void construct(tsino::Function<int32_t()> get, int32_t v, int32_t w) {
    this->get = tsino::moved(get);
    this->v = v;
    this->w = w;
  }
};

struct Pos : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
};

struct Three : tsino::Object {
  int32_t z = 0;
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t z, int32_t x, int32_t y) {
    this->z = z;
    this->x = x;
    this->y = y;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.field(F("z"), this->z);
    out.end();
  }
};

struct Big : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Widened : tsino::Object {
  double n = 0;
  void construct(double n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Frac : tsino::Object {
  double h = 0;
  int32_t n = 0;
  void construct(double h, int32_t n) {
    this->h = h;
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.field(F("h"), this->h);
    out.end();
  }
};

struct Counter : tsino::Object {
  tsino::Ref<First> state;
  void construct();
  tsino::Ref<Counter> step();
};

struct First : tsino::Object {
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

struct Tuples : tsino::Object {
  tsino::Union<double, String> k;
  tsino::Union<double, String> v;
  void construct(tsino::Union<double, String> k, tsino::Union<double, String> v) {
    this->k = tsino::moved(k);
    this->v = tsino::moved(v);
  }
};

struct Options : tsino::Object {
  int32_t port = 0;
  String host;
  void construct(int32_t port, String host) {
    this->port = port;
    this->host = tsino::moved(host);
  }
};

void Dog::construct(String name) {
  this->tricks = 3;
  this->name = tsino::moved(name);
}

tsino::Ref<Pick> pick(bool yes) {
  return tsino::make<Pick>(yes ? 1 : 0, !yes ? 2 : 0);
}
int32_t calls = 0;

tsino::Ref<Make> make() {
  int32_t callsBefore = ++calls;
  return tsino::make<Make>(callsBefore, calls * 10);
}

String options(const tsino::Optional<tsino::Ref<Given>>& givenGiven = {}) {
  const tsino::Ref<Given> given = givenGiven.has() ? givenGiven.value() : tsino::make<Given>();
  const tsino::Ref<Options> value = tsino::make<Options>(
      given->port.has() ? given->port.value() : 80,
      given->host.has() ? given->host.value() : String(F("localhost")));
  const int32_t port = value->port;
  const String& host = value->host;
  return tsino::concat(host, F(":"), String(port));
}

tsino::Ref<Counter> Counter::step() {
  this->state = tsino::make<First>(
      this->state->n + 1,
      tsino::makeShared<tsino::Array<String>>(
          tsino::Array<String>{
              tsino::allOf(*this->state->log),
              tsino::concat(F("s"), String(this->state->n))}));
  return tsino::Ref<Counter>(this);
}

void Counter::construct() {
  this->state = tsino::make<First>(
      0,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Style> one = tsino::make<Style>(
      tsino::Optional<String>{},
      tsino::Optional<int32_t>(5));
  const tsino::Ref<Style> two = tsino::make<Style>(
      tsino::Optional<String>(F("red")),
      tsino::Optional<int32_t>(1));
  const tsino::Ref<Style> copy = tsino::make<Style>(one->color, one->width);
  const tsino::Ref<Style> both = tsino::make<Style>(
      two->color.has() ? two->color : one->color,
      two->width.has() ? two->width : one->width);
  const tsino::Ref<Wider> wider = tsino::make<Wider>(2, two->color);
  Serial.print(tsino::withoutFormat(tsino::optionalText(copy->color)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(copy->width));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(both->color));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(both->width));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(wider->color));
  Serial.print(F(" "));
  Serial.println(wider->width);
  tsino::Ref<Node> node = tsino::make<Node>(
      F("a"),
      tsino::Optional<tsino::Ref<Node>>{},
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}));
  node = tsino::make<Node>(node->name, tsino::Optional<tsino::Ref<Node>>(node), node->data);
  node = tsino::make<Node>(
      F("b"),
      tsino::Optional<tsino::Ref<Node>>(node),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{tsino::allOf(*node->data), 2}));
  Serial.print(tsino::withoutFormat(node->name));
  Serial.print(F(" "));
  tsino::inspect(Serial, node->data);
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          node->next.has() ? tsino::Optional<String>(node->next.value()->name) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          node->next.has() && node->next.value()->next.has() ? tsino::Optional<String>(
              node->next.value()->next.value()->name) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      !node->next.has() || !node->next.value()->next.has()
          || !node->next.value()->next.value()->next.has() ? F("true") : F("false"));
  const tsino::Ref<Dog> dog = tsino::make<Dog>(F("rex"));
  const tsino::Ref<Plain> plain = tsino::make<Plain>(dog->name, dog->tricks);
  dog->name = F("max");
  tsino::inspect(Serial, plain);
  Serial.print(F(" "));
  Serial.print(plain->name);
  Serial.print(F(" "));
  Serial.println(dog->name);
  const String key = tsino::trim(F(""));
  const String filled = tsino::trim(F("x"));
  const tsino::Ref<WithText> withText = tsino::make<WithText>(
      filled != F("") ? tsino::Optional<String>(filled) : tsino::Optional<String>{},
      key != F("") ? tsino::Optional<String>(key) : tsino::Optional<String>{},
      1);
  Serial.print(withText->a);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(withText->b));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(withText->c));
  const tsino::Optional<tsino::Ref<Nothing>> nothing;
  const tsino::Ref<N> n = tsino::make<N>(
      nothing.has() ? tsino::Optional<int32_t>(nothing.value()->q) : tsino::Optional<int32_t>{},
      1);
  Serial.print(n->p);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(n->q));
  tsino::inspect(Serial, pick(true));
  Serial.print(F(" "));
  tsino::inspect(Serial, pick(false));
  Serial.println();
  tsino::Ref<Make> makeResult = make();
  tsino::Ref<Make> makeResult2 = make();
  const tsino::Ref<M> m = tsino::make<M>(calls, makeResult2->v, makeResult2->w);
  tsino::inspect(Serial, m);
  Serial.println();
  int32_t callsBefore = calls++;
  tsino::Ref<Make> makeResult3 = make();
  const tsino::Ref<Late> late = tsino::make<Late>(makeResult3->v, makeResult3->w, callsBefore);
  tsino::inspect(Serial, late);
  Serial.print(F(" "));
  Serial.println(calls);
  tsino::Array<tsino::Ref<Fs>> fs = tsino::Array<uint8_t>{1, 2}.map<tsino::Ref<Fs>>(
      [](int32_t i) -> tsino::Ref<Fs> {
        tsino::Ref<Make> makeResult4 = make();
        return tsino::make<Fs>([i]() -> int32_t { return i; }, makeResult4->v, makeResult4->w);
      });
  Serial.println(
      fs.map<int32_t>([](const tsino::Ref<Fs>& f) -> int32_t { return f->v + f->get(); }).join());
  Serial.print(tsino::withoutFormat(options()));
  Serial.print(F(" "));
  Serial.print(options(tsino::make<Given>(tsino::Optional<int32_t>(1))));
  Serial.print(F(" "));
  Serial.println(
      options(tsino::make<Given>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("h")))));
  const tsino::Ref<Pos> pos = tsino::make<Pos>(1, 2);
  const tsino::Ref<Three> three = tsino::make<Three>(3, pos->x, pos->y);
  tsino::inspect(Serial, three);
  Serial.print(F(" "));
  Serial.println(tsino::maximum<int32_t>(three->x, three->z));
  const tsino::Ref<Big> big = tsino::make<Big>(1);
  const tsino::Ref<Widened> widened = tsino::make<Widened>(1099511627776.0);
  const tsino::Ref<Frac> frac = tsino::make<Frac>(0.5, big->n);
  tsino::inspect(Serial, widened);
  Serial.print(F(" "));
  tsino::inspect(Serial, frac);
  Serial.print(F(" "));
  tsino::inspect(Serial, big);
  Serial.println();
  const tsino::Ref<Counter> c = tsino::make<Counter>();
  const tsino::Ref<First> first = c->state;
  tsino::inspect(Serial, c->step()->step()->state);
  Serial.print(F(" "));
  tsino::inspect(Serial, first);
  Serial.println();
  tsino::Array<tsino::Ref<Tuples>> tuples = tsino::Array<tsino::Array<tsino::Union<double, String>>>{
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(1.0),
          tsino::Union<double, String>(String(F("a")))},
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(2.0),
          tsino::Union<double, String>(String(F("b")))}}.map<tsino::Ref<Tuples>>(
      [](const tsino::Array<tsino::Union<double, String>>& given) -> tsino::Ref<Tuples> {
        const tsino::Union<double, String>& k = given[0];
        const tsino::Union<double, String>& v = given[1];
        return tsino::make<Tuples>(k, v);
      });
  Serial.println(tuples.length());
}

void loop() {}
