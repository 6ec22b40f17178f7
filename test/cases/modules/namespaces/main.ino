// namespaces: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/hypot.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unknown-name.h"

enum class Units_Kind : uint8_t { Celsius, Kelvin = 5 };
struct Point;
struct Geometry_Circle;

struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
};

struct Geometry_Circle : tsino::Object {
  tsino::Ref<Point> center;
  int32_t radius = 0;
  void construct(const tsino::Ref<Point>& center, int32_t radius);
  String describe();
};

// --- units ---

const double Units_factor = 1.8;

double Units_toFahrenheit(int32_t celsius) {
  return celsius * Units_factor + 32.0;
}

const __FlashStringHelper* Units_name(Units_Kind kind) {
  return kind == Units_Kind::Celsius ? F("Celsius") : kind == Units_Kind::Kelvin ? F("Kelvin") : ((void)tsino::unknownName(
      (int32_t)kind), F(""));
}
const tsino::Ref<Point> Geometry_origin = tsino::make<Point>(0, 0);

double Geometry_length(const tsino::Ref<Point>& point) {
  const int32_t x = point->x;
  const int32_t y = point->y;
  return tsino::hypot((double)(x - Geometry_origin->x), (double)(y - Geometry_origin->y));
}

void Geometry_Circle::construct(const tsino::Ref<Point>& center, int32_t radius) {
  this->center = center;
  this->radius = radius;
}

String Geometry_Circle::describe() {
  return tsino::concat(
      F("r"),
      String(this->radius),
      F(" at "),
      tsino::toText(Geometry_length(this->center)));
}

// --- text ---

const String plain = "plain";

String Case_upper(const String& text) {
  return tsino::concat(tsino::toUpperCase(text), String(tsino::length(plain)));
}

String Case_lower(const String& text) {
  return tsino::toLowerCase(text);
}

// --- main ---

// @run
// `namespace` in modules: nested, merged with others of its name, exported, with private parts, types and classes.
int32_t Local_shown;
int32_t Local_counter = 0;

int32_t Local_next() {
  return Local_counter += Local_shown;
}
int32_t Local_Inner_value;

int32_t Local_Inner_deep() {
  return Local_next() + Local_Inner_value;
}

void setup() {
  Serial.begin(115200);
  const int32_t Local_hidden = 3;
  Local_shown = Local_hidden * 2;
  Local_Inner_value = Local_shown + 1;
  int32_t Local_nextResult = Local_next();
  int32_t Local_counterBefore = Local_counter;
  int32_t Local_Inner_deepResult = Local_Inner_deep();
  Serial.print(Local_shown);
  Serial.print(F(" "));
  Serial.print(Local_nextResult);
  Serial.print(F(" "));
  Serial.print(Local_counterBefore);
  Serial.print(F(" "));
  Serial.print(Local_Inner_value);
  Serial.print(F(" "));
  Serial.println(Local_Inner_deepResult);
  Local_counter = 100;
  Serial.print(Local_next());
  Serial.print(F(" "));
  tsino::inspect(Serial, Units_toFahrenheit(100));
  Serial.print(F(" "));
  Serial.print((int32_t)Units_Kind::Celsius);
  Serial.print(F(" "));
  Serial.println(Units_name(Units_Kind::Kelvin));
  const tsino::Ref<Point> point = tsino::make<Point>(3, 4);
  tsino::inspect(Serial, Geometry_length(point));
  Serial.print(F(" "));
  Serial.print(tsino::make<Geometry_Circle>(point, 2)->describe());
  Serial.print(F(" "));
  Serial.println(Geometry_origin->x);
  Serial.print(tsino::withoutFormat(Case_upper(F("a"))));
  Serial.print(F(" "));
  Serial.print(plain);
  Serial.print(F(" "));
  Serial.println(Case_lower(F("B")));
  const tsino::Function<String(const String&)> upper = tsino::Function<String(const String&)>::of<decltype(Case_upper), Case_upper>();
  Serial.println(upper(F("alias")));
}

void loop() {}
