// class-expressions-as-arguments: written by tsino from class-expressions-as-arguments.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"

struct Sensor;
struct Anonymous;
struct Anonymous_;
struct Fixed;
struct Anonymous2;
struct Late;
struct Anonymous3;

// @run
// class { … } as an argument, in lists and behind new, also one that extends another.
struct Sensor : tsino::Object {
  int32_t pin = 0;
  int32_t reads = 0;
  void construct(int32_t pin = 2);
  virtual int32_t read();
  virtual ~Sensor() {}
};

struct Anonymous : Sensor {
  int32_t by_around = 0;
  int32_t extra = 0;
  void construct(int32_t by, int32_t pin = 2);
  int32_t read() final;
};

struct Anonymous_ : Sensor {
  int32_t delay = 0;
  void construct(int32_t pin = 2);
};

struct Fixed : Sensor {
  int32_t read() final;
};

struct Anonymous2 : Sensor {};

struct Late : Sensor {
  void construct(int32_t pin = 2);
};

struct Anonymous3 : tsino::Object {
  int32_t n_around = 0;
  int32_t doubled = 0;
  void construct(int32_t n);
};

void Sensor::construct(int32_t pin) {
  this->reads = 0;
  this->pin = pin;
}

int32_t Sensor::read() {
  return ++this->reads * this->pin;
}
tsino::Array<tsino::Function<tsino::Ref<Sensor>(tsino::Optional<int32_t>)>> registered;

tsino::Ref<Anonymous_> register_(const tsino::Function<tsino::Ref<Sensor>(tsino::Optional<int32_t>)>& kind) {
  registered.push(kind);
  return tsino::downcast<Anonymous_>(kind({}));
}

tsino::Ref<Fixed> register_class_expressions_as_arguments(const tsino::Function<tsino::Ref<Sensor>(tsino::Optional<int32_t>)>& kind) {
  registered.push(kind);
  return tsino::downcast<Fixed>(kind({}));
}

void Anonymous_::construct(int32_t pin) {
  Sensor::construct(pin);
  this->delay = 20;
}

int32_t Fixed::read() {
  return 7;
}

void Late::construct(int32_t pin) {
  Sensor::construct(pin);
  this->reads = 5;
}

int32_t Anonymous::read() {
  return Sensor::read() + this->by_around;
}

void Anonymous::construct(int32_t by, int32_t pin) {
  this->by_around = by;
  Sensor::construct(pin);
  this->extra = this->by_around;
}

tsino::Function<tsino::Ref<Anonymous>(tsino::Optional<int32_t>)> offset(int32_t by) {
  return [by](tsino::Optional<int32_t> pin) -> tsino::Ref<Anonymous> {
    return tsino::make<Anonymous>(by, pin.valueOr(2));
  };
}

void Anonymous3::construct(int32_t n) {
  this->n_around = n;
  this->doubled = this->n_around * 2;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Anonymous_> slow = register_(
      [](tsino::Optional<int32_t> pin) -> tsino::Ref<Sensor> {
        return tsino::make<Anonymous_>(pin.valueOr(2));
      });
  const tsino::Ref<Fixed> fixed = register_class_expressions_as_arguments(
      [](tsino::Optional<int32_t> pin) -> tsino::Ref<Sensor> {
        return tsino::make<Fixed>(pin.valueOr(2));
      });
  int32_t readResult = slow->read();
  int32_t readResult2 = slow->read();
  Serial.print(slow->delay);
  Serial.print(F(" "));
  Serial.print(readResult);
  Serial.print(F(" "));
  Serial.print(readResult2);
  Serial.print(F(" "));
  Serial.print(fixed->read());
  Serial.print(F(" "));
  Serial.println(registered.length());
  Serial.print(registered.get(0) == registered.get(0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(registered.get(0) == registered.get(1) ? F("true") : F("false"));

  tsino::Array<tsino::Function<tsino::Ref<Sensor>(tsino::Optional<int32_t>)>> kinds{
      [](tsino::Optional<int32_t> pin) -> tsino::Ref<Sensor> {
        return tsino::make<Anonymous2>(pin.valueOr(2));
      },
      [](tsino::Optional<int32_t> pin) -> tsino::Ref<Sensor> {
        return tsino::make<Late>(pin.valueOr(2));
      }};
  Serial.println(
      kinds.map<int32_t>(
          [](const tsino::Function<tsino::Ref<Sensor>(tsino::Optional<int32_t>)>& Kind) -> int32_t {
            return Kind({})->read();
          }).join());
  const tsino::Function<tsino::Ref<Anonymous>(tsino::Optional<int32_t>)> Low = offset(3);
  const tsino::Function<tsino::Ref<Anonymous>(tsino::Optional<int32_t>)> High = offset(40);
  int32_t readResult3 = Low(5)->read();
  int32_t readResult4 = High({})->read();
  Serial.print(readResult3);
  Serial.print(F(" "));
  Serial.print(readResult4);
  Serial.print(F(" "));
  Serial.print(Low(1)->extra);
  Serial.print(F(" "));
  Serial.println(Low == High ? F("true") : F("false"));
  Serial.println(
      tsino::Array<uint8_t>{1, 2}.map<uint8_t>(
          [](int32_t n) -> int32_t {
            return [n]() -> tsino::Ref<Anonymous3> { return tsino::make<Anonymous3>(n); }()->doubled;
          }).join());
}

void loop() {}
