// methods-by-key: written by tsino from methods-by-key.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Motor;
struct Shape;
struct Loud;
struct Square;
struct Dot;

// @run
// @leaks
// Methods called by a key of which the type says what it can be: object, key and arguments once, in their order.
struct Motor : tsino::Object {
  double speed = 0;
  tsino::Function<String(const String&)> on;
  void construct();
  virtual double faster(tsino::Optional<double> byGiven = {});
  double slower(tsino::Optional<int32_t> byGiven = {});
  void stop();
  String show();
  virtual ~Motor() {}
};

struct Shape : tsino::Object {
  virtual int32_t area() = 0;
  virtual int32_t outline() = 0;
  virtual ~Shape() {}
};

struct Loud : Motor {
  double faster(tsino::Optional<double> byGiven = {}) final;
};

struct Square : Shape {
  int32_t side = 0;
  void construct(int32_t side);
  int32_t area() final;
  int32_t outline() final;
};

struct Dot : Shape {
  void construct();
  int32_t area() final;
  int32_t outline() final;
};

double Motor::faster(tsino::Optional<double> byGiven) {
  const double by = byGiven.valueOr(1.0);
  this->speed += by;
  return this->speed;
}

double Motor::slower(tsino::Optional<int32_t> byGiven) {
  const int32_t by = byGiven.valueOr(1);
  this->speed -= by;
  return this->speed;
}

void Motor::stop() {
  this->speed = 0.0;
}

String Motor::show() {
  return tsino::concat(F("speed "), tsino::toText(this->speed));
}

void Motor::construct() {
  const tsino::Ref<Motor> self = tsino::Ref<Motor>(this);
  this->speed = 0.0;
  this->on = [self](const String& text) -> String {
    return tsino::concat(text, tsino::toText(self->speed));
  };
}

double Loud::faster(tsino::Optional<double> byGiven) {
  const double by = byGiven.valueOr(1.0);
  return Motor::faster(by * 10.0);
}
const tsino::Ref<Motor> motor = tsino::make<Motor>();
const char commands[][7] PROGMEM = {"faster", "faster", "slower"};
int32_t n = 0;

const __FlashStringHelper* key() {
  return n++ % 2 == 0 ? F("faster") : F("slower");
}

int32_t arg() {
  return ++n;
}

String act(const String& what) {
  const tsino::Optional<tsino::Union<double, String>> got = what == F("faster") ? tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>(motor->faster())) : what == F("stop") ? ((void)motor->stop(), tsino::Optional<tsino::Union<double, String>>{}) : tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>(motor->show()));
  return !got.has() ? String(F("nothing")) : tsino::toText(got.value());
}

void run(const String& what) {
  if (what == F("stop")) {
    motor->stop();
  } else {
    motor->show();
  }
}

String verb(const String& v) {
  return v == F("show") ? motor->show() : motor->on(F("!"));
}

void Square::construct(int32_t side) {
  this->side = side;
}

int32_t Square::area() {
  return (int32_t)tsino::pow(this->side, 2.0);
}

int32_t Square::outline() {
  return this->side * 4;
}

int32_t Dot::area() {
  return 0;
}

int32_t Dot::outline() {
  return 1;
}

void Dot::construct() {}
tsino::Array<tsino::Ref<Shape>> shapes{
    tsino::Ref<Shape>(tsino::make<Square>(3)),
    tsino::Ref<Shape>(tsino::make<Dot>())};

String measure(const String& name) {
  return shapes.map<uint8_t>(
      [&](const tsino::Ref<Shape>& shape) -> int32_t {
        return name == F("area") ? shape->area() : shape->outline();
      }).join();
}

void setup() {
  Serial.begin(115200);
  for (const String command : tsino::eachText(commands)) {
    double value = command == F("faster") ? motor->faster(2.0) : motor->slower(2);
    double value2 = command == F("faster") ? motor->faster() : motor->slower();
    Serial.print(tsino::withoutFormat(command));
    Serial.print(F(" "));
    tsino::inspect(Serial, value);
    Serial.print(F(" "));
    tsino::inspect(Serial, value2);
    Serial.println();
  }
  const tsino::Ref<Motor> loud = tsino::make<Loud>();
  String keyResult = key();
  int32_t argResult = arg();
  double value = keyResult == F("faster") ? loud->faster((double)argResult) : loud->slower(
      argResult);
  String keyResult2 = key();
  int32_t argResult2 = arg();
  double value2 = keyResult2 == F("faster") ? loud->faster((double)argResult2) : loud->slower(
      argResult2);
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.println(n);
  String withoutFormatResult = tsino::withoutFormat(act(F("show")));
  String actResult = act(F("faster"));
  String actResult2 = act(F("stop"));
  String actResult3 = act(F("show"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(actResult);
  Serial.print(F(" "));
  Serial.print(actResult2);
  Serial.print(F(" "));
  Serial.println(actResult3);
  run(F("stop"));
  String withoutFormatResult2 = tsino::withoutFormat(motor->show());
  double fasterResult = motor->faster(3.0);
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, fasterResult);
  Serial.print(F(" "));
  Serial.println(motor->on(F("x")));
  Serial.print(tsino::withoutFormat(verb(F("show"))));
  Serial.print(F(" "));
  Serial.println(verb(F("on")));
  tsino::Array<String> list{F("faster"), F("slower")};
  for (const String& step : list) {
    tsino::inspect(Serial, step == F("faster") ? motor->faster(4.0) : motor->slower(4));
    Serial.println();
  }
  Serial.print(tsino::withoutFormat(measure(F("area"))));
  Serial.print(F(" "));
  Serial.println(measure(F("outline")));
}

void loop() {}
