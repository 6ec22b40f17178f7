// objects-outlive-their-maker: written by tsino from objects-outlive-their-maker.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

struct Track;
struct Point;

struct Track : tsino::Object {
  tsino::Function<tsino::Ref<Point>(int32_t, int32_t)> move;
  tsino::Function<String()> path;
  void construct(tsino::Function<tsino::Ref<Point>(int32_t, int32_t)> move, tsino::Function<String()> path) {
    this->move = tsino::moved(move);
    this->path = tsino::moved(path);
  }
};

struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
};

tsino::Ref<Track> track() {
  tsino::Shared<tsino::Array<tsino::Ref<Point>>> points = tsino::makeShared<tsino::Array<tsino::Ref<Point>>>(
      tsino::Array<tsino::Ref<Point>>{tsino::make<Point>(0, 0)});
  return tsino::make<Track>(
      [points](int32_t dx, int32_t dy) -> tsino::Ref<Point> {
        const tsino::Ref<Point>& last = (*points)[points->length() - 1];
        const tsino::Ref<Point> next = tsino::make<Point>(last->x + dx, last->y + dy);
        points->push(next);
        return next;
      },
      [points]() -> String {
        return points->map<String>(
            [](const tsino::Ref<Point>& p) -> String {
              return tsino::concat(String(p->x), F(","), String(p->y));
            }).join(F(" "));
      });
}

tsino::Function<tsino::Optional<String>()> lines(const String& text) {
  tsino::Shared<tsino::Array<String>> parts = tsino::makeShared<tsino::Array<String>>(
      tsino::split(text, F("|")));
  tsino::Ref<tsino::Cell<int32_t>> at = tsino::make<tsino::Cell<int32_t>>(0);
  return [at, parts]() -> tsino::Optional<String> {
    return at->value < parts->length() ? tsino::Optional<String>((*parts)[at->value++]) : tsino::Optional<String>{};
  };
}

void setup() {
  Serial.begin(115200);

  tsino::Ref<Track> walk = track();
  const tsino::Ref<Point> corner = walk->move(1, 0);
  walk->move(0, 2);
  corner->x = 9;
  Serial.println(walk->path());
  walk = track();
  Serial.print(tsino::withoutFormat(walk->path()));
  Serial.print(F(" "));
  Serial.print(corner->x);
  Serial.print(F(" "));
  Serial.println(corner->y);
  const tsino::Function<tsino::Optional<String>()> read = lines(F("one|two||three"));
  tsino::Array<String> found;
  for (tsino::Optional<String> line = read(); line.has(); line = read()) {
    found.push(tsino::concat(F("["), line.value(), F("]")));
    yield();
  }
  String value = tsino::optionalTextOrNull(read());
  Serial.print(tsino::withoutFormat(found.join(F(""))));
  Serial.print(F(" "));
  Serial.println(value);

  tsino::Array<tsino::Function<tsino::Ref<Point>()>> makers;
  for (int32_t i = 0; i < 3; i++) {
    const tsino::Ref<Point> point = tsino::make<Point>(i, -i);
    makers.push([point]() -> tsino::Ref<Point> { return point; });
  }
  makers[1]()->x = 77;
  Serial.print(
      tsino::withoutFormat(
          makers.map<int32_t>(
              [](const tsino::Function<tsino::Ref<Point>()>& make) -> int32_t {
                return make()->x + make()->y;
              }).join()));
  Serial.print(F(" "));
  Serial.print(makers[0]() == makers[0]() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(makers[0]() == makers[1]() ? F("true") : F("false"));
}

void loop() {}
