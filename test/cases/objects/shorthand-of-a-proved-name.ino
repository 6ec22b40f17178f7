// shorthand-of-a-proved-name: written by tsino from shorthand-of-a-proved-name.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Point;
struct Shape;
struct Hit;
struct Held;
struct Pair;
struct Pair_;

struct Point : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
};

struct Shape : tsino::Object {
  String kind;
  tsino::Ref<Point> at;
  tsino::Ref<Point> from;
  tsino::Ref<Point> to;
  void construct(String kind, tsino::Ref<Point> at, tsino::Ref<Point> from, tsino::Ref<Point> to) {
    this->kind = tsino::moved(kind);
    this->at = tsino::moved(at);
    this->from = tsino::moved(from);
    this->to = tsino::moved(to);
  }
};

struct Hit : tsino::Object {
  int32_t n = 0;
  tsino::Ref<Point> place;
  tsino::Optional<String> label;
  void construct(int32_t n, tsino::Ref<Point> place, tsino::Optional<String> label) {
    this->n = n;
    this->place = tsino::moved(place);
    this->label = tsino::moved(label);
  }
};

struct Held : tsino::Object {
  tsino::Optional<tsino::Ref<Point>> maybe;
  void construct(tsino::Optional<tsino::Ref<Point>> maybe) {
    this->maybe = tsino::moved(maybe);
  }
};

struct Pair : tsino::Object {
  String value;
  tsino::Ref<Shape> shape;
  void construct(String value, tsino::Ref<Shape> shape) {
    this->value = tsino::moved(value);
    this->shape = tsino::moved(shape);
  }
};

struct Pair_ : tsino::Object {
  int32_t value = 0;
  int32_t twice = 0;
  void construct(int32_t value, int32_t twice) {
    this->value = value;
    this->twice = twice;
  }
};

tsino::Optional<tsino::Ref<Point>> find(int32_t n) {
  return n > 0 ? tsino::Optional<tsino::Ref<Point>>(tsino::make<Point>(n)) : tsino::Optional<tsino::Ref<Point>>{};
}

String describe(const tsino::Union<double, String>& value, const tsino::Ref<Shape>& shape) {
  if (value.is<String>()) {
    const tsino::Ref<Pair> pair = tsino::make<Pair>(value.get<String>(), shape);
    return tsino::concat(String(tsino::length(pair->value)), F(" "), pair->shape->kind);
  }
  const tsino::Ref<Pair_> pair = tsino::make<Pair_>(
      (int32_t)value.get<double>(),
      (int32_t)value.get<double>() * 2);
  return String(pair->value + pair->twice);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Hit>> hits;
  tsino::Array<tsino::Optional<String>> labels{
      tsino::Optional<String>(F("one")),
      tsino::Optional<String>{},
      tsino::Optional<String>(F("three"))};
  for (int32_t n = -1; n < 3; n++) {
    const tsino::Optional<tsino::Ref<Point>> place = find(n);
    if (!place.has()) continue;
    tsino::Optional<String> label = labels.get(n);
    hits.push(tsino::make<Hit>(n, place.value(), tsino::moved(label)));
  }
  for (const tsino::Ref<Hit>& hit : hits) {
    const int32_t n = hit->n;
    const tsino::Ref<Point>& place = hit->place;
    const tsino::Optional<String>& label = hit->label;
    Serial.print(n);
    Serial.print(F(" "));
    Serial.print(place->x);
    Serial.print(F(" "));
    Serial.println(label.has() ? label.value() : String(F("-")));
  }
  const tsino::Optional<tsino::Ref<Point>> from = hits.length() > 0 ? tsino::Optional<tsino::Ref<Point>>(
      hits[0]->place) : tsino::Optional<tsino::Ref<Point>>{};
  const tsino::Optional<tsino::Ref<Point>> to = hits.length() > 1 ? tsino::Optional<tsino::Ref<Point>>(
      hits[1]->place) : tsino::Optional<tsino::Ref<Point>>{};
  if (from.has() && to.has()) {
    const tsino::Ref<Shape> line = tsino::make<Shape>(
        F("line"),
        tsino::Ref<Point>{},
        from.value(),
        to.value());
    Serial.print(describe(tsino::Union<double, String>(String(F("four"))), line));
    Serial.print(F(" "));
    Serial.print(describe(tsino::Union<double, String>(4.0), line));
    Serial.print(F(" "));
    Serial.println(line->to->x - line->from->x);
  }
  tsino::Optional<tsino::Ref<Point>> maybe = find(5);
  const tsino::Ref<Held> held = tsino::make<Held>(maybe);
  maybe = {};
  Serial.print(
      tsino::optionalText(
          held->maybe.has() ? tsino::Optional<int32_t>(held->maybe.value()->x) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(!maybe.has() ? F("true") : F("false"));
}

void loop() {}
