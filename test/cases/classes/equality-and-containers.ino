// equality-and-containers: written by tsino from equality-and-containers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"

struct Point;

// @run
// Instances as map keys and set members, found by identity in arrays, compared after copying fields.
struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y);
  bool equals(const tsino::Ref<Point>& other);
  tsino::Ref<Point> clone();
};

void Point::construct(int32_t x, int32_t y) {
  this->x = x;
  this->y = y;
}

bool Point::equals(const tsino::Ref<Point>& other) {
  return this->x == other->x && this->y == other->y;
}

tsino::Ref<Point> Point::clone() {
  return tsino::make<Point>(this->x, this->y);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Point> p = tsino::make<Point>(1, 2);
  const tsino::Ref<Point> q = p->clone();
  const tsino::Ref<Point> same = p;
  Serial.print(p == q ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(p->equals(q) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(p == same ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(p != q ? F("true") : F("false"));
  q->x = 10;
  Serial.print(p->x);
  Serial.print(F(" "));
  Serial.println(p->equals(q) ? F("true") : F("false"));

  const auto visited = tsino::makeShared<tsino::Set<tsino::Ref<Point>>>(p, same, q);
  Serial.print(visited->size());
  Serial.print(F(" "));
  Serial.print(visited->has(p) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(visited->has(p->clone()) ? F("true") : F("false"));
  const auto names = tsino::makeShared<tsino::Map<tsino::Ref<Point>, String>>();
  names->set(p, F("p"));
  names->set(q, F("q"));
  names->set(same, F("same"));
  Serial.print(names->size());
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(names->get(p)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(names->get(tsino::make<Point>(1, 2))));
  p->x = 1000;
  bool hasResult = visited->has(same);
  bool deleteResult = visited->remove(same);
  Serial.print(tsino::withoutFormat(tsino::optionalText(names->get(p))));
  Serial.print(F(" "));
  Serial.print(hasResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(deleteResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(visited->size());

  tsino::Array<tsino::Ref<Point>> points{p, q, p};
  Serial.print(points.indexOf(q));
  Serial.print(F(" "));
  Serial.print(points.lastIndexOf(p));
  Serial.print(F(" "));
  Serial.print(points.includes(q->clone()) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      points.findIndex(
          [&](const tsino::Ref<Point>& one) -> bool { return one->equals(q->clone()); }));
  tsino::Optional<tsino::Ref<Point>> best;
  for (const tsino::Ref<Point>& point : points) {
    if (!best.has() || point->x > best.value()->x) best = point;
  }
  Serial.print(best == p ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          best.has() ? tsino::Optional<int32_t>(best.value()->x) : tsino::Optional<int32_t>{}));
  points.remove(0, 3);
  Serial.print(points.length());
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          best.has() ? tsino::Optional<int32_t>(best.value()->y) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      names->keys().map<uint16_t>(
          [](const tsino::Ref<Point>& point) -> int32_t { return point->x; }).join());
}

void loop() {}
