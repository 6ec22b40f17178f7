// lists-of-generic-classes: written by tsino from lists-of-generic-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/is-same.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Bus_string;
struct Bus_number;
struct Shape;
struct Quad;

// @run
// Lists that methods of a generic class keep, give away and walk along while handlers change them.
struct Bus_string : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Function<void(const String&, const tsino::Shared<tsino::Array<String>>&)>>> handlers;
  tsino::Shared<tsino::Array<String>> history;
  tsino::Shared<tsino::Array<String>> secret;
  void construct();
  tsino::Function<void()> on(const tsino::Function<void(const String&, const tsino::Shared<tsino::Array<String>>&)>& h);
  void emit(const String& value);
  tsino::Shared<tsino::Array<String>> emitAll(const tsino::Shared<tsino::Array<String>>& values);
  tsino::Shared<tsino::Array<String>> reset();
  tsino::Array<String> since(int32_t n);
  tsino::Shared<tsino::Array<String>> peek();
  void absorb(const tsino::Ref<Bus_string>& other);
  tsino::Shared<tsino::Array<String>> get_all();
};

// @run
// Lists that methods of a generic class keep, give away and walk along while handlers change them.
struct Bus_number : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Function<void(double, const tsino::Shared<tsino::Array<double>>&)>>> handlers;
  tsino::Shared<tsino::Array<double>> history;
  tsino::Shared<tsino::Array<String>> secret;
  void construct();
  tsino::Function<void()> on(const tsino::Function<void(double, const tsino::Shared<tsino::Array<double>>&)>& h);
  void emit(double value);
  tsino::Shared<tsino::Array<double>> emitAll(const tsino::Shared<tsino::Array<double>>& values);
  tsino::Shared<tsino::Array<double>> reset();
  tsino::Array<double> since(int32_t n);
  tsino::Shared<tsino::Array<String>> peek();
  void absorb(const tsino::Ref<Bus_number>& other);
  tsino::Shared<tsino::Array<double>> get_all();
};

struct Shape : tsino::Object {
  void construct();
  virtual tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> corners() = 0;
  tsino::Array<double> box();
  virtual void put(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>& list);
  virtual ~Shape() {}
};

struct Quad : Shape {
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> cs;
  void construct();
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> corners() final;
  void put(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>& list) final;
};

tsino::Function<void()> Bus_string::on(const tsino::Function<void(const String&, const tsino::Shared<tsino::Array<String>>&)>& h) {
  const tsino::Ref<Bus_string> self = tsino::Ref<Bus_string>(this);
  this->handlers->push(h);
  return [self, h] {
    self->handlers = tsino::makeShared<tsino::Array<tsino::Function<void(const String&, const tsino::Shared<tsino::Array<String>>&)>>>(
        self->handlers->filter(
            [&](const tsino::Function<void(const String&, const tsino::Shared<tsino::Array<String>>&)>& x) -> bool {
              return x != h;
            }));
  };
}

void Bus_string::emit(const String& value) {
  this->history->push(value);
  tsino::Shared<tsino::Array<tsino::Function<void(const String&, const tsino::Shared<tsino::Array<String>>&)>>> list = this->handlers;
  for (const tsino::Function<void(const String&, const tsino::Shared<tsino::Array<String>>&)>& h : *list) {
    h(value, this->history);
  }
}

tsino::Shared<tsino::Array<String>> Bus_string::emitAll(const tsino::Shared<tsino::Array<String>>& values) {
  for (int32_t i = 0; i < values->length(); i++) {
    const String v = (*values)[i];
    this->emit(v);
  }
  return values;
}

tsino::Shared<tsino::Array<String>> Bus_string::reset() {
  tsino::Shared<tsino::Array<String>> old = tsino::moved(this->history);
  this->history = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  return old;
}

tsino::Array<String> Bus_string::since(int32_t n) {
  return this->history->slice(n);
}

tsino::Shared<tsino::Array<String>> Bus_string::get_all() {
  return this->history;
}

tsino::Shared<tsino::Array<String>> Bus_string::peek() {
  return this->secret;
}

void Bus_string::absorb(const tsino::Ref<Bus_string>& other) {
  this->emitAll(other->history);
}

void Bus_string::construct() {
  this->handlers = tsino::makeShared<tsino::Array<tsino::Function<void(const String&, const tsino::Shared<tsino::Array<String>>&)>>>(
      tsino::Array<tsino::Function<void(const String&, const tsino::Shared<tsino::Array<String>>&)>>{});
  this->history = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  this->secret = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("s")});
}

tsino::Function<void()> Bus_number::on(const tsino::Function<void(double, const tsino::Shared<tsino::Array<double>>&)>& h) {
  const tsino::Ref<Bus_number> self = tsino::Ref<Bus_number>(this);
  this->handlers->push(h);
  return [self, h] {
    self->handlers = tsino::makeShared<tsino::Array<tsino::Function<void(double, const tsino::Shared<tsino::Array<double>>&)>>>(
        self->handlers->filter(
            [&](const tsino::Function<void(double, const tsino::Shared<tsino::Array<double>>&)>& x) -> bool {
              return x != h;
            }));
  };
}

void Bus_number::emit(double value) {
  this->history->push(value);
  for (const tsino::Function<void(double, const tsino::Shared<tsino::Array<double>>&)>& h : *this->handlers) {
    h(value, this->history);
  }
}

tsino::Shared<tsino::Array<double>> Bus_number::emitAll(const tsino::Shared<tsino::Array<double>>& values) {
  for (int32_t i = 0; i < values->length(); i++) {
    const double v = (*values)[i];
    this->emit(v);
  }
  return values;
}

tsino::Shared<tsino::Array<double>> Bus_number::reset() {
  tsino::Shared<tsino::Array<double>> old = tsino::moved(this->history);
  this->history = tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{});
  return old;
}

tsino::Array<double> Bus_number::since(int32_t n) {
  return this->history->slice(n);
}

tsino::Shared<tsino::Array<double>> Bus_number::get_all() {
  return this->history;
}

tsino::Shared<tsino::Array<String>> Bus_number::peek() {
  return this->secret;
}

void Bus_number::absorb(const tsino::Ref<Bus_number>& other) {
  this->emitAll(other->history);
}

void Bus_number::construct() {
  this->handlers = tsino::makeShared<tsino::Array<tsino::Function<void(double, const tsino::Shared<tsino::Array<double>>&)>>>(
      tsino::Array<tsino::Function<void(double, const tsino::Shared<tsino::Array<double>>&)>>{});
  this->history = tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{});
  this->secret = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("s")});
}
tsino::Array<String> seen;
tsino::Function<void()> off;

tsino::Array<double> Shape::box() {
  tsino::Array<uint8_t> xs = this->corners()->map<uint8_t>(
      [](const tsino::Shared<tsino::Array<uint8_t>>& given) -> int32_t {
        const int32_t x = (*given)[0];
        return x;
      });
  return tsino::Array<double>{tsino::smallest(xs), tsino::largest(xs)};
}

void Shape::put(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>& list) {
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> list2 = this->corners();
  for (const tsino::Shared<tsino::Array<uint8_t>>& c : *list2) list->push(c);
}

void Shape::construct() {}

tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> Quad::corners() {
  return this->cs;
}

void Quad::put(const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>& list) {
  Shape::put(list);
  list->push(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9, 9}));
}

void Quad::construct() {
  Shape::construct();
  this->cs = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0, 1}),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3})});
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Bus_string> bus = tsino::make<Bus_string>();
  off = bus->on(
      [](const String& v, const tsino::Shared<tsino::Array<String>>& all) {
        seen.push(tsino::concat(v, String(all->length())));
        if (v == F("two")) off();
      });
  int32_t lengthResult = bus->emitAll(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("one"), F("two"), F("three")}))->length();
  Serial.print(lengthResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, seen);
  Serial.println();
  tsino::Shared<tsino::Array<String>> old = bus->reset();
  old->push(F("four"));
  bus->emit(F("five"));
  tsino::inspect(Serial, old);
  Serial.print(F(" "));
  tsino::inspect(Serial, bus->get_all());
  Serial.print(F(" "));
  Serial.print(tsino::isSame(bus->since(0), *bus->get_all()) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(bus->get_all() == bus->get_all() ? F("true") : F("false"));
  bus->peek()->push(F("t"));
  tsino::inspect(Serial, bus->peek());
  Serial.println();
  const tsino::Ref<Bus_string> second = tsino::make<Bus_string>();
  second->absorb(bus);
  tsino::inspect(Serial, second->get_all());
  Serial.println();
  const tsino::Ref<Bus_number> self = tsino::make<Bus_number>();
  self->emit(1.0);
  self->on(
      [](double v, const tsino::Shared<tsino::Array<double>>& all) {
        if (all->length() < 5) all->push(v * 10.0);
      });
  self->emit(2.0);
  tsino::inspect(Serial, self->get_all());
  Serial.println();
  const tsino::Ref<Quad> q = tsino::make<Quad>();
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> cs = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{});
  q->put(cs);
  (*cs)[0]->set(0, 42);
  tsino::inspect(Serial, q->box());
  Serial.print(F(" "));
  tsino::inspect(Serial, cs);
  Serial.print(F(" "));
  tsino::inspect(Serial, q->corners());
  Serial.println();
}

void loop() {}
