// bitmaps: written by tsino from bitmaps.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/unreachable.h"

struct Bitmap;

// @run
// A monochrome frame buffer and a bit set on bytes, with drawing, scrolling and counting.
struct Bitmap : tsino::Object {
  int32_t width = 0;
  int32_t height = 0;
  tsino::Uint8Array bits;
  void construct(int32_t width, int32_t height);
  void set(int32_t x, int32_t y, tsino::Optional<bool> onGiven = {});
  bool get(int32_t x, int32_t y);
  tsino::Ref<Bitmap> line(int32_t x0, int32_t y0, int32_t x1, int32_t y1);
  int32_t count();
  String toString();
};

void Bitmap::construct(int32_t width, int32_t height) {
  this->width = width;
  this->height = height;
  this->bits = tsino::Uint8Array(tsino::ceilDiv(width * height, 8));
}

void Bitmap::set(int32_t x, int32_t y, tsino::Optional<bool> onGiven) {
  const bool on = onGiven.valueOr(true);
  if (x < 0 || y < 0 || x >= this->width || y >= this->height) return;
  const int32_t at = y * this->width + x;
  if (on) {
    this->bits[at >> 3] |= (int32_t)((uint32_t)1 << (at & 7));
  } else {
    this->bits[at >> 3] &= ~(int32_t)((uint32_t)1 << (at & 7));
  }
}

bool Bitmap::get(int32_t x, int32_t y) {
  const int32_t at = y * this->width + x;
  return ((this->bits[at >> 3] >> (at & 7)) & 1) == 1;
}

tsino::Ref<Bitmap> Bitmap::line(int32_t x0, int32_t y0, int32_t x1, int32_t y1) {
  const int32_t dx = tsino::absolute(x1 - x0);
  const int32_t dy = -tsino::absolute(y1 - y0);
  const int32_t sx = tsino::sign(x1 - x0);
  const int32_t sy = tsino::sign(y1 - y0);
  int32_t error = dx + dy;
  for (;;) {
    this->set(x0, y0);
    if (x0 == x1 && y0 == y1) return tsino::Ref<Bitmap>(this);
    const int32_t doubled = error * 2;
    if (doubled >= dy) {
      error = error + dy;
      x0 = x0 + sx;
    }
    if (doubled <= dx) {
      error = error + dx;
      y0 = y0 + sy;
    }
    yield();
  }
  tsino::unreachable();
}

int32_t Bitmap::count() {
  int32_t n = 0;
  for (int32_t byte : this->bits) {
    for (; byte != 0; byte &= byte - 1) {
      n++;
      yield();
    }
  }
  return n;
}

String Bitmap::toString() {
  return tsino::generated<String>(
      this->height,
      [&](int32_t y) -> String {
        return tsino::generated<String>(
            this->width,
            [&](int32_t x) -> String { return this->get(x, y) ? F("#") : F("."); }).join(F(""));
      }).join(F("\n"));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Bitmap> map = tsino::make<Bitmap>(11, 5)->line(0, 0, 10, 4)->line(10, 0, 0, 4);
  map->set(99, 99);
  Serial.println(map->toString());
  Serial.print(map->count());
  Serial.print(F(" "));
  Serial.print(map->bits.length());
  Serial.print(F(" "));
  Serial.println(
      tsino::arrayOfBytes<String>(
          map->bits,
          [](int32_t b) -> String { return tsino::toRadix(b, 16); }).join());
  map->set(5, 2, false);
  Serial.print(map->get(5, 2) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(map->count());
}

void loop() {}
