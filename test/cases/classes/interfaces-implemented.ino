// interfaces-implemented: written by tsino from interfaces-implemented.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

struct Switchable;
struct Heater;
struct Board;
struct Lamp;
struct Clock;
struct PlainSwitchable;

struct Switchable : tsino::Object {
  bool on = false;
  tsino::Optional<String> unit;
  virtual bool toggle() {
    tsino::unreachable();
  }
  virtual int32_t read() {
    tsino::unreachable();
  }
  virtual ~Switchable() {}
};

struct Heater : Switchable {
  int32_t heat = 0;
  void construct();
  bool toggle() final;
  int32_t read() final;
};

struct Board : tsino::Object {
  tsino::Ref<Switchable> source;
  tsino::Ref<Switchable> active;
  void construct(tsino::Ref<Switchable> source);
  tsino::Ref<Board> use(tsino::Ref<Switchable> source);
  String sample(int32_t n);
};

struct Lamp : Switchable {
  void construct();
  bool toggle() final;
};

struct Clock : Switchable {
  void construct();
  int32_t read() final;
};

struct PlainSwitchable : Switchable {
  tsino::Function<bool()> toggle_;
  tsino::Function<int32_t()> read_;
  void construct(bool on, tsino::Optional<String> unit, tsino::Function<bool()> toggle_, tsino::Function<int32_t()> read_ = tsino::Function<int32_t()>{}) {
    this->on = on;
    this->unit = tsino::moved(unit);
    this->toggle_ = tsino::moved(toggle_);
    this->read_ = tsino::moved(read_);
  }
  bool toggle() final;
  int32_t read() final;
};

bool Lamp::toggle() {
  return this->on = !this->on;
}

void Lamp::construct() {
  this->on = false;
}

bool Heater::toggle() {
  this->on = !this->on;
  if (!this->on) this->heat = 0;
  return this->on;
}

int32_t Heater::read() {
  return this->on ? this->heat += 5 : this->heat;
}

void Heater::construct() {
  this->on = true;
  this->heat = 20;
  this->unit = tsino::Optional<String>(F("C"));
}

void Clock::construct() {}
int32_t Clock_now = 100;

int32_t Clock::read() {
  return Clock_now++;
}
tsino::Array<tsino::Ref<Switchable>> switches;

void Board::construct(tsino::Ref<Switchable> source) {
  this->active = switches[0];
  this->source = tsino::moved(source);
}

tsino::Ref<Board> Board::use(tsino::Ref<Switchable> source) {
  this->source = tsino::moved(source);
  return tsino::Ref<Board>(this);
}

String Board::sample(int32_t n) {
  return tsino::concat(
      tsino::generated<int32_t>(n, [&]() -> int32_t { return this->source->read(); }).join(F("/")),
      this->active->on ? F("true") : F("false"));
}

bool PlainSwitchable::toggle() {
  return this->toggle_();
}

int32_t PlainSwitchable::read() {
  return this->read_();
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Heater> heater = tsino::make<Heater>();
  switches = tsino::Array<tsino::Ref<Switchable>>{
      tsino::Ref<Switchable>(tsino::make<Lamp>()),
      tsino::Ref<Switchable>(heater),
      tsino::Ref<Switchable>(tsino::make<Lamp>())};
  const auto sensors = tsino::makeMap<String, tsino::Ref<Switchable>>(
      {
          {F("heat"), tsino::Ref<Switchable>(heater)},
          {F("clock"), tsino::Ref<Switchable>(tsino::make<Clock>())}});
  String withoutFormatResult = tsino::withoutFormat(
      switches.map<bool>([](const tsino::Ref<Switchable>& one) -> bool { return one->toggle(); }).join());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(
      switches.filter([](const tsino::Ref<Switchable>& one) -> bool { return one->on; }).length());
  for (const auto& entry : *sensors) {
    const String& name = entry.key();
    const tsino::Ref<Switchable>& sensor = entry.value();
    int32_t value = sensor->read();
    tsino::Optional<String> unit = sensor->unit;
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(value);
    Serial.print(F(" "));
    Serial.println(unit.has() ? unit.value() : String(F("-")));
  }
  heater->toggle();
  for (const auto& entry : *sensors) {
    const String& name = entry.key();
    const tsino::Ref<Switchable>& sensor = entry.value();
    int32_t value = sensor->read();
    int32_t value2 = sensor->read();
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(value);
    Serial.print(F(" "));
    Serial.println(value2);
  }
  const tsino::Ref<Board> board = tsino::make<Board>(tsino::make<Clock>());
  String withoutFormatResult2 = tsino::withoutFormat(board->sample(2));
  String sampleResult = board->use(heater)->sample(2);
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(sampleResult);
  board->active = tsino::make<PlainSwitchable>(
      false,
      tsino::Optional<String>{},
      []() -> bool { return false; });
  Serial.println(
      board->use(
          tsino::make<PlainSwitchable>(
              false,
              tsino::Optional<String>{},
              tsino::Function<bool()>{},
              []() -> int32_t { return -1; }))->sample(3));
}

void loop() {}
