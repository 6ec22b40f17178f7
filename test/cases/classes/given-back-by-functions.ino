// given-back-by-functions: written by tsino from given-back-by-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Tagged;
struct Anonymous;
struct Sensors;
struct Sensor;
struct Later;
struct Anonymous_;
struct H;
struct Anonymous2;
struct Anonymous3;
struct P;
struct Anonymous4;
struct Anonymous5;
struct Anonymous6;

struct Tagged : tsino::Object {
  String prefix_around;
  tsino::Shared<tsino::Array<String>> made_around;
  int32_t n = 0;
  String id;
  void construct(const String& prefix, const tsino::Shared<tsino::Array<String>>& made, int32_t n, const String& extra = "-");
  String all();
  bool same(const tsino::Ref<Tagged>& other);
  tsino::Ref<Tagged> next();
};

struct Anonymous : tsino::Object {
  int32_t start_around = 0;
  int32_t count = 0;
  void construct(int32_t start);
  int32_t add(const tsino::Array<uint8_t>& steps);
};

struct Sensors : tsino::Object {
  tsino::Function<tsino::Ref<Sensor>(int32_t)> linear;
  tsino::Function<tsino::Ref<Sensor>(int32_t)> square;
  void construct(tsino::Function<tsino::Ref<Sensor>(int32_t)> linear, tsino::Function<tsino::Ref<Sensor>(int32_t)> square) {
    this->linear = tsino::moved(linear);
    this->square = tsino::moved(square);
  }
};

struct Sensor : tsino::Object {
  virtual int32_t read() = 0;
  virtual ~Sensor() {}
};

struct Later : tsino::Object {
  int32_t v = 0;
  virtual ~Later() {}
};

struct Anonymous_ : Later {
  int32_t n_around = 0;
  void construct(int32_t n);
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("v"), this->v);
    out.end();
  }
};

struct H : tsino::Object {
  tsino::Function<tsino::Ref<Anonymous2>()> linear;
  void construct(tsino::Function<tsino::Ref<Anonymous2>()> linear) {
    this->linear = tsino::moved(linear);
  }
};

struct Anonymous2 : tsino::Object {
  int32_t n_around = 0;
  int32_t v = 0;
  void construct(int32_t n);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("linear"), *this);
    out.field(F("v"), this->v);
    out.end();
  }
};

struct Anonymous3 : tsino::Object {
  int32_t n_around = 0;
  int32_t v = 0;
  void construct(int32_t n);
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("v"), this->v);
    out.end();
  }
};

struct P : Later {
  int32_t n_around = 0;
  void construct(int32_t n);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("P"), *this);
    out.field(F("v"), this->v);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("P"), *this);
    out.field(F("v"), this->v);
    out.end();
  }
};

struct Anonymous4 : tsino::Object {
  String unit_around;
  int32_t value = 0;
  void construct(const String& unit, int32_t value);
  String text();
};

struct Anonymous5 : Sensor {
  int32_t scale_around = 0;
  int32_t raw = 0;
  void construct(int32_t scale, int32_t raw);
  int32_t read() final;
};

struct Anonymous6 : Sensor {
  int32_t scale_around = 0;
  int32_t raw = 0;
  void construct(int32_t scale, int32_t raw);
  int32_t read() final;
};

void Tagged::construct(const String& prefix, const tsino::Shared<tsino::Array<String>>& made, int32_t n, const String& extra) {
  this->prefix_around = prefix;
  this->made_around = made;
  this->n = n;
  this->id = tsino::concat(this->prefix_around, String(n), extra);
  this->made_around->push(this->id);
}

String Tagged::all() {
  return this->made_around->join();
}

bool Tagged::same(const tsino::Ref<Tagged>& other) {
  return this->id == other->id;
}

tsino::Ref<Tagged> Tagged::next() {
  return tsino::make<Tagged>(this->prefix_around, this->made_around, this->n + 1);
}

// @run
// Classes that functions give back: each call makes another one, with the variables of its own turn.
tsino::Function<tsino::Ref<Tagged>(int32_t, const tsino::Optional<String>&)> tagger(const String& prefix) {
  tsino::Shared<tsino::Array<String>> made = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  return [prefix, made](int32_t n, const tsino::Optional<String>& extra) -> tsino::Ref<Tagged> {
    return tsino::make<Tagged>(prefix, made, n, extra.has() ? extra.value() : String(F("-")));
  };
}

void Anonymous4::construct(const String& unit, int32_t value) {
  this->unit_around = unit;
  this->value = value;
}

String Anonymous4::text() {
  return tsino::concat(String(this->value), this->unit_around);
}

int32_t Anonymous::add(const tsino::Array<uint8_t>& steps) {
  for (const int32_t step : steps) this->count += step;
  return this->count;
}

void Anonymous::construct(int32_t start) {
  this->start_around = start;
  this->count = this->start_around;
}

tsino::Function<tsino::Ref<Anonymous>()> counterClass(int32_t start) {
  return [start]() -> tsino::Ref<Anonymous> { return tsino::make<Anonymous>(start); };
}

void Anonymous5::construct(int32_t scale, int32_t raw) {
  this->scale_around = scale;
  this->raw = raw;
}

int32_t Anonymous5::read() {
  return this->raw * this->scale_around;
}

void Anonymous6::construct(int32_t scale, int32_t raw) {
  this->scale_around = scale;
  this->raw = raw;
}

int32_t Anonymous6::read() {
  return this->raw * this->raw * this->scale_around;
}

tsino::Ref<Sensors> sensors(int32_t scale) {
  return tsino::make<Sensors>(
      [scale](int32_t raw) -> tsino::Ref<Sensor> { return tsino::make<Anonymous5>(scale, raw); },
      [scale](int32_t raw) -> tsino::Ref<Sensor> { return tsino::make<Anonymous6>(scale, raw); });
}

void Anonymous_::construct(int32_t n) {
  this->n_around = n;
  this->v = this->n_around;
}

tsino::Function<tsino::Ref<Later>()> g(int32_t n) {
  return [n]() -> tsino::Ref<Later> { return tsino::make<Anonymous_>(n); };
}

void Anonymous2::construct(int32_t n) {
  this->n_around = n;
  this->v = this->n_around;
}

tsino::Ref<H> h(int32_t n) {
  return tsino::make<H>([n]() -> tsino::Ref<Anonymous2> { return tsino::make<Anonymous2>(n); });
}

void Anonymous3::construct(int32_t n) {
  this->n_around = n;
  this->v = this->n_around;
}

tsino::Function<tsino::Ref<Anonymous3>()> arrow(int32_t n) {
  return [n]() -> tsino::Ref<Anonymous3> { return tsino::make<Anonymous3>(n); };
}

void P::construct(int32_t n) {
  this->n_around = n;
  this->v = this->n_around;
}

tsino::Function<tsino::Ref<Later>()> named(int32_t n) {
  return [n]() -> tsino::Ref<Later> { return tsino::make<P>(n); };
}

void setup() {
  Serial.begin(115200);
  const tsino::Function<tsino::Ref<Tagged>(int32_t, const tsino::Optional<String>&)> A = tagger(
      F("a"));
  const tsino::Function<tsino::Ref<Tagged>(int32_t, const tsino::Optional<String>&)> B = tagger(
      F("b"));
  const tsino::Ref<Tagged> first = A(1, {});
  const tsino::Ref<Tagged> second = A(2, tsino::Optional<String>(F("!")));
  String id = B(1, {})->id;
  String allResult = first->all();
  String allResult2 = B(5, {})->all();
  Serial.print(tsino::withoutFormat(first->id));
  Serial.print(F(" "));
  Serial.print(second->id);
  Serial.print(F(" "));
  Serial.print(id);
  Serial.print(F(" "));
  Serial.print(allResult);
  Serial.print(F(" "));
  Serial.println(allResult2);
  bool sameResult = first->same(A(1, {}));
  String id2 = first->next()->next()->id;
  Serial.print(first->same(second) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(first->same(first) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(sameResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(id2);
  Serial.print(A == B ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(A == A ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tagger(F("a")) == A ? F("true") : F("false"));
  tsino::Array<tsino::Function<tsino::Ref<Anonymous4>(int32_t)>> units = tsino::Array<String>{
      F("mm"),
      F("cm")}.map<tsino::Function<tsino::Ref<Anonymous4>(int32_t)>>(
      [](const String& unit) -> tsino::Function<tsino::Ref<Anonymous4>(int32_t)> {
        return [unit](int32_t value) -> tsino::Ref<Anonymous4> {
          return tsino::make<Anonymous4>(unit, value);
        };
      });
  Serial.println(
      units.map<String>(
          [](const tsino::Function<tsino::Ref<Anonymous4>(int32_t)>& Unit, int32_t i) -> String {
            return Unit(i + 1)->text();
          }).join());
  const tsino::Function<tsino::Ref<Anonymous>()> One = counterClass(10);
  const tsino::Ref<Anonymous> counter = One();
  int32_t addResult = counter->add(tsino::Array<uint8_t>{1, 2});
  int32_t addResult2 = counter->add(tsino::Array<uint8_t>{});
  int32_t addResult3 = One()->add(tsino::Array<uint8_t>{5});
  Serial.print(addResult);
  Serial.print(F(" "));
  Serial.print(addResult2);
  Serial.print(F(" "));
  Serial.print(addResult3);
  Serial.print(F(" "));
  Serial.println(counterClass(1)()->count);
  const tsino::Ref<Sensors> sensorsResult = sensors(3);
  const tsino::Function<tsino::Ref<Sensor>(int32_t)> linear = sensorsResult->linear;
  const tsino::Function<tsino::Ref<Sensor>(int32_t)> square = sensorsResult->square;
  Serial.print(linear(2)->read());
  Serial.print(F(" "));
  Serial.println(square(2)->read());
  const tsino::Function<tsino::Ref<Later>()> Named = named(1);
  tsino::inspect(Serial, tsino::downcast<P>(Named()));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Ref<P>>{tsino::downcast<P>(named(3)())});
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::downcast<P>(Named())));
  tsino::inspect(Serial, tsino::downcast<Anonymous_>(g(1)()));
  Serial.println();
  tsino::inspect(Serial, h(2)->linear());
  Serial.println();
  tsino::Function<tsino::Ref<Later>()> later = named(5);
  later = g(7);
  Serial.println(later()->v);
  tsino::Ref<Anonymous3> value = arrow(1)();
  tsino::inspect(Serial, arrow(1)());
  Serial.print(F(" "));
  Serial.println(F(""));
}

void loop() {}
