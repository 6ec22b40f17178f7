// garbage-objects: written by tsino from garbage-objects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Reading;
struct List;
struct List_;
struct Point;
struct Moved;

struct Reading : tsino::Object {
  int32_t id = 0;
  tsino::Array<int32_t> history;
  void construct(int32_t id);
};

struct List : tsino::Object {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<List_>> next;
  void construct(int32_t value, tsino::Optional<tsino::Ref<List_>> next) {
    this->value = value;
    this->next = tsino::moved(next);
  }
};

struct List_ : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value) {
    this->value = value;
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

struct Moved : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
};

void Reading::construct(int32_t id) {
  this->history = tsino::Array<int32_t>{};
  this->id = id;
  this->history.push(id, id + 1);
}

void setup() {
  Serial.begin(115200);
  int32_t sum = 0;
  for (int32_t i = 0; i < 20000; i++) {
    const tsino::Ref<Point> point = tsino::make<Point>(i % 7, i % 3);
    const tsino::Ref<Moved> moved = tsino::make<Moved>(point->y, point->y);
    sum += point->x - moved->x;
  }
  Serial.println(sum);
  tsino::Optional<tsino::Ref<Reading>> last;
  for (int32_t i = 0; i < 5000; i++) {
    const tsino::Ref<Reading> reading = tsino::make<Reading>(i);
    if (reading->history.length() == 2 && i % 1000 == 0) last = reading;
  }
  Serial.print(
      tsino::optionalText(
          last.has() ? tsino::Optional<int32_t>(last.value()->id) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          last.has() ? tsino::Optional<String>(last.value()->history.join()) : tsino::Optional<String>{}));
  tsino::Shared<tsino::Array<tsino::Ref<Reading>>> window = tsino::makeShared<tsino::Array<tsino::Ref<Reading>>>(
      tsino::Array<tsino::Ref<Reading>>{});
  for (int32_t i = 0; i < 3000; i++) {
    window->push(tsino::make<Reading>(i));
    if (window->length() > 5) {
      window = tsino::makeShared<tsino::Array<tsino::Ref<Reading>>>(window->slice(2));
    }
  }
  Serial.println(
      window->map<int32_t>(
          [](const tsino::Ref<Reading>& reading) -> int32_t {
            const int32_t id = reading->id;
            return id;
          }).join());
  tsino::Optional<tsino::Ref<List>> list;
  for (int32_t i = 0; i < 3000; i++) {
    list = tsino::make<List>(
        i,
        !list.has() ? tsino::Optional<tsino::Ref<List_>>{} : tsino::Optional<tsino::Ref<List_>>(
            tsino::make<List_>(list.value()->value)));
  }
  Serial.print(
      tsino::optionalText(
          list.has() ? tsino::Optional<int32_t>(list.value()->value) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          list.has() && list.value()->next.has() ? tsino::Optional<int32_t>(
              list.value()->next.value()->value) : tsino::Optional<int32_t>{}));
  tsino::Array<tsino::Array<int32_t>> grid;
  for (int32_t i = 0; i < 2000; i++) {
    grid.set(i % 10, tsino::generated<int32_t>(10, [&](int32_t k) -> int32_t { return i + k; }));
  }
  Serial.print(grid.length());
  Serial.print(F(" "));
  Serial.println(grid[3].join());
}

void loop() {}
