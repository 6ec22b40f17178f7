// changed-and-returned: written by tsino from changed-and-returned.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct F_;
struct Longest;
struct Sensor;
struct Report;
struct P;
struct Shape;
struct Shape_;
struct Shape2;

struct F_ : tsino::Object {
  tsino::Optional<int32_t> best;
  void construct(tsino::Optional<int32_t> best) {
    this->best = tsino::moved(best);
  }
};

struct Longest : tsino::Object {
  tsino::Optional<String> longest_;
  int32_t count = 0;
  void construct(tsino::Optional<String> longest_, int32_t count) {
    this->longest_ = tsino::moved(longest_);
    this->count = count;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("longest"), this->longest_);
    out.field(F("count"), this->count);
    out.end();
  }
};

struct Sensor : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.end();
  }
};

struct Report : tsino::Object {
  tsino::Optional<tsino::Ref<Sensor>> chosen_;
  String label;
  void construct(tsino::Optional<tsino::Ref<Sensor>> chosen_, String label) {
    this->chosen_ = tsino::moved(chosen_);
    this->label = tsino::moved(label);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldOrNull(F("chosen"), this->chosen_);
    out.field(F("label"), this->label);
    out.end();
  }
};

struct P : tsino::Object {
  tsino::Optional<int32_t> cur;
  void construct();
  void set_(int32_t v);
  tsino::Optional<int32_t> go();
};

struct Shape : tsino::Object {
  tsino::Optional<int32_t> k_;
  void construct(tsino::Optional<int32_t> k_) {
    this->k_ = tsino::moved(k_);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldOrNull(F("k"), this->k_);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  tsino::Optional<int32_t> k_;
  void construct(tsino::Optional<int32_t> k_) {
    this->k_ = tsino::moved(k_);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.fieldOrNull(F("k"), this->k_);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  tsino::Union<double, String> x_;
  void construct(tsino::Union<double, String> x_) {
    this->x_ = tsino::moved(x_);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x_);
    out.end();
  }
};

// @run
// The same of short programs: results, lists, maps, generics, and constants of it.
tsino::Ref<F_> f(const tsino::Array<uint8_t>& xs) {
  tsino::Optional<int32_t> best;
  xs.forEach([&](int32_t x_) { best = x_; });
  return tsino::make<F_>(best);
}

void P::set_(int32_t v) {
  this->cur = v;
}

tsino::Optional<int32_t> P::go() {
  this->cur = {};
  this->set_(4);
  return this->cur;
}

void P::construct() {
  this->cur = {};
}
tsino::Optional<int32_t> k;

void set(int32_t v) {
  k = v;
}

tsino::Optional<int32_t> id(tsino::Optional<int32_t> x_) {
  return x_;
}
tsino::Union<double, String> x = tsino::Union<double, String>(String("s"));

void num() {
  x = tsino::Union<double, String>(5.0);
}

tsino::Ref<Longest> longest(const tsino::Array<String>& ws) {
  tsino::Optional<String> longest_;
  int32_t count = 0;
  ws.forEach(
      [&](const String& w) {
        if (!longest_.has() || tsino::length(w) > tsino::length(longest_.value())) longest_ = w;
        count++;
      });
  return tsino::make<Longest>(longest_, count);
}

tsino::Optional<int32_t> search(const tsino::Array<uint8_t>& xs, int32_t want) {
  tsino::Optional<int32_t> at;
  xs.forEach([&](int32_t v, int32_t i) {
    if (v == want) at = i;
  });
  return at;
}
tsino::Optional<tsino::Ref<Sensor>> chosen;

void choose(tsino::Ref<Sensor> s) {
  chosen = tsino::moved(s);
}

tsino::Ref<Report> report() {
  return tsino::make<Report>(chosen, chosen.has() ? F("yes") : F("no"));
}

void setup() {
  Serial.begin(115200);
  Serial.println(tsino::optionalTextOrNull(f(tsino::Array<uint8_t>{1})->best));
  Serial.println(tsino::optionalTextOrNull(tsino::make<P>()->go()));
  set(3);
  tsino::inspect(Serial, tsino::make<Shape>(k));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, tsino::Array<tsino::Optional<int32_t>>{k});
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(k));
  const tsino::Optional<int32_t> y = k;
  Serial.print(tsino::optionalTextOrNull(y));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(tsino::make<Shape_>(k)));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, tsino::makeMap<String, tsino::Optional<int32_t>>({{F("a"), k}}));
  Serial.println();
  Serial.println(tsino::optionalTextOrNull(id(k)));
  num();
  tsino::inspect(Serial, tsino::Array<tsino::Union<double, String>>{x});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape2>(x));
  Serial.println();
  tsino::inspect(Serial, longest(tsino::Array<String>{F("a"), F("bcd")}));
  Serial.print(F(" "));
  tsino::inspect(Serial, longest(tsino::Array<String>{}));
  Serial.println();
  const tsino::Ref<Longest> r = longest(tsino::Array<String>{F("zz")});
  if (r->longest_.has()) Serial.println(r->longest_.value());
  Serial.print(tsino::optionalTextOrNull(search(tsino::Array<uint8_t>{5, 6}, 6)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(search(tsino::Array<uint8_t>{}, 1)));
  Serial.print(F(" "));
  Serial.println(!search(tsino::Array<uint8_t>{1}, 1).has() ? F("none") : F("there"));
  tsino::inspect(Serial, report());
  Serial.println();
  choose(tsino::make<Sensor>(F("t")));
  tsino::inspect(Serial, report());
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Optional<tsino::Ref<Sensor>>>{
          chosen,
          tsino::Optional<tsino::Ref<Sensor>>{}}.length());
}

void loop() {}
