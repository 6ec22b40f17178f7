// another-for-each-turn: written by tsino from another-for-each-turn.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

struct Sensor;
struct PairOf;
struct Scaled;
struct Factory;
struct Fixed;
struct Looped;
struct Slow;
struct Fast;
struct Depth;
struct Own;

struct Sensor : tsino::Object {
  virtual int32_t read() = 0;
  virtual ~Sensor() {}
};

struct PairOf : tsino::Object {
  tsino::Function<tsino::Ref<Scaled>(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)> Scaled_;
  tsino::Function<tsino::Ref<Scaled>(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)> again;
  void construct(tsino::Function<tsino::Ref<Scaled>(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)> Scaled_, tsino::Function<tsino::Ref<Scaled>(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)> again) {
    this->Scaled_ = tsino::moved(Scaled_);
    this->again = tsino::moved(again);
  }
};

struct Scaled : tsino::Object {
  int32_t scale_around = 0;
  int32_t raw = 0;
  int32_t value = 0;
  void construct(int32_t scale, int32_t raw, const tsino::Array<uint8_t>& more);
};

struct Factory : tsino::Object {
  tsino::Array<tsino::Function<tsino::Ref<Sensor>()>> made;
  void construct();
  tsino::Function<tsino::Ref<Sensor>()> make();
  bool isLast(const tsino::Function<tsino::Ref<Sensor>()>& kind);
};

struct Fixed : Sensor {
  int32_t pin_around = 0;
  void construct(int32_t pin);
  int32_t read() final;
};

struct Looped : Sensor {
  void construct();
  int32_t read() final;
};

struct Slow : Sensor {
  void construct();
  int32_t read() final;
};

struct Fast : Sensor {
  void construct();
  int32_t read() final;
};

struct Depth : Sensor {
  int32_t n_around = 0;
  void construct(int32_t n);
  int32_t read() final;
};

struct Own : Sensor {
  void construct();
  int32_t read() final;
};

int32_t Fixed::read() {
  return this->pin_around * 10;
}

void Fixed::construct(int32_t pin) {
  this->pin_around = pin;
}

tsino::Function<tsino::Ref<Sensor>()> kindOf(int32_t pin) {
  const tsino::Function<tsino::Ref<Sensor>()> newFixed = [pin]() -> tsino::Ref<Sensor> {
    return tsino::make<Fixed>(pin);
  };
  return newFixed;
}

int32_t Looped::read() {
  return 7;
}

void Looped::construct() {}

void Scaled::construct(int32_t scale, int32_t raw, const tsino::Array<uint8_t>& more) {
  this->scale_around = scale;
  this->raw = raw;
  this->value = (raw + more.length()) * this->scale_around;
}

tsino::Ref<PairOf> pairOf(int32_t scale) {
  const tsino::Function<tsino::Ref<Scaled>(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)> newScaled = [scale](int32_t raw, const tsino::Shared<tsino::Array<uint8_t>>& more) -> tsino::Ref<Scaled> {
    return tsino::make<Scaled>(scale, raw, more->copy());
  };
  return tsino::make<PairOf>(newScaled, newScaled);
}

int32_t Slow::read() {
  return 1;
}

void Slow::construct() {}

int32_t Fast::read() {
  return 2;
}

void Fast::construct() {}

String chosen(const String& kind) {
  const tsino::Function<tsino::Ref<Sensor>()> newSlow = []() -> tsino::Ref<Sensor> {
    return tsino::make<Slow>();
  };
  const tsino::Function<tsino::Ref<Sensor>()> newFast = []() -> tsino::Ref<Sensor> {
    return tsino::make<Fast>();
  };
  const tsino::Function<tsino::Ref<Sensor>()>& made = kind == F("slow") ? newSlow : newFast;
  if (made == newSlow) {
    return F("slow");
  } else if (made == newFast) {
    return tsino::concat(F("fast "), String(made()->read()));
  } else {
    return F("none");
  }
  tsino::unreachable();
}

int32_t Depth::read() {
  return this->n_around;
}

void Depth::construct(int32_t n) {
  this->n_around = n;
}

tsino::Array<tsino::Function<tsino::Ref<Sensor>()>> depths(int32_t n) {
  const tsino::Function<tsino::Ref<Sensor>()> newDepth = [n]() -> tsino::Ref<Sensor> {
    return tsino::make<Depth>(n);
  };
  return n == 0 ? tsino::Array<tsino::Function<tsino::Ref<Sensor>()>>{newDepth} : tsino::Array<tsino::Function<tsino::Ref<Sensor>()>>{
      newDepth,
      tsino::allOf(depths(n - 1))};
}

tsino::Function<tsino::Ref<Sensor>()> Factory::make() {
  const tsino::Function<tsino::Ref<Sensor>()> newOwn = []() -> tsino::Ref<Sensor> {
    return tsino::make<Own>();
  };
  this->made.push(newOwn);
  return newOwn;
}

bool Factory::isLast(const tsino::Function<tsino::Ref<Sensor>()>& kind) {
  return this->made.at(-1) == kind;
}

void Factory::construct() {
  this->made = tsino::Array<tsino::Function<tsino::Ref<Sensor>()>>{};
}

int32_t Own::read() {
  return 5;
}

void Own::construct() {}

void setup() {
  Serial.begin(115200);
  const tsino::Function<tsino::Ref<Sensor>()> left = kindOf(1);
  const tsino::Function<tsino::Ref<Sensor>()> right = kindOf(2);
  Serial.print(left == right ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(left == left ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(kindOf(1) == left ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(left == right ? F("true") : F("false"));
  Serial.print(left()->read());
  Serial.print(F(" "));
  Serial.println(right()->read());

  tsino::Array<tsino::Function<tsino::Ref<Sensor>()>> kinds;
  for (int32_t pin = 0; pin < 3; pin++) {
    const tsino::Function<tsino::Ref<Sensor>()> newLooped = []() -> tsino::Ref<Sensor> {
      return tsino::make<Looped>();
    };
    const tsino::Function<tsino::Ref<Sensor>()>& again = newLooped;
    kinds.push(newLooped, again);
  }
  tsino::Optional<tsino::Function<tsino::Ref<Sensor>()>> getResult = kinds.get(3);
  Serial.print(kinds.get(0) == kinds.get(1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(kinds.get(1) == kinds.get(2) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::makeShared<tsino::Set<tsino::Function<tsino::Ref<Sensor>()>>>(
          tsino::Set<tsino::Function<tsino::Ref<Sensor>()>>::from(kinds))->size());
  Serial.print(F(" "));
  Serial.println(!getResult.has() ? -1 : kinds.indexOf(getResult.value()));

  const auto names = tsino::makeMap<tsino::Function<tsino::Ref<Sensor>()>, String>(
      {{left, F("left")}, {right, F("right")}});
  tsino::Optional<String> getResult2 = names->get(kindOf(2));
  Serial.print(tsino::withoutFormat(tsino::optionalText(names->get(right))));
  Serial.print(F(" "));
  Serial.print(getResult2.has() ? getResult2.value() : String(F("none")));
  Serial.print(F(" "));
  Serial.println(names->size());
  const tsino::Ref<PairOf> one = pairOf(2);
  const tsino::Ref<PairOf> two = pairOf(3);
  Serial.print(one->Scaled_ == one->again ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(one->Scaled_ == two->Scaled_ ? F("true") : F("false"));
  Serial.print(
      one->Scaled_(4, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))->value);
  Serial.print(F(" "));
  Serial.println(
      two->again(4, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{5, 6}))->value);
  Serial.print(tsino::withoutFormat(chosen(F("slow"))));
  Serial.print(F(" "));
  Serial.println(chosen(F("fast")));
  tsino::Array<tsino::Function<tsino::Ref<Sensor>()>> all = depths(2);
  tsino::Optional<tsino::Function<tsino::Ref<Sensor>()>> getResult3 = all.get(2);
  Serial.print(
      tsino::withoutFormat(
          all.map<int32_t>(
              [](const tsino::Function<tsino::Ref<Sensor>()>& Each) -> int32_t {
                return Each()->read();
              }).join()));
  Serial.print(F(" "));
  Serial.print(all.get(0) == all.get(1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      (!getResult3.has() ? false : all.includes(getResult3.value())) ? F("true") : F("false"));
  const tsino::Ref<Factory> factory = tsino::make<Factory>();
  const tsino::Function<tsino::Ref<Sensor>()> earlier = factory->make();
  const tsino::Function<tsino::Ref<Sensor>()> latest = factory->make();
  Serial.print(factory->isLast(latest) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(factory->isLast(earlier) ? F("true") : F("false"));
}

void loop() {}
