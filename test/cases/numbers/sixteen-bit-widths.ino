// sixteen-bit-widths: written by tsino from sixteen-bit-widths.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"

struct Box;

struct Box : tsino::Object {
  uint16_t w = 0;
  int16_t h = 0;
  void construct(uint16_t w, int16_t h);
  int32_t area();
  int32_t sum();
  int32_t diff();
};

// @run
// @board uno
// The same for parameters and fields of every width, beside negative numbers, and for hexadecimal literals.

void widths(uint8_t a, int16_t b, uint16_t c, uint32_t d) {
  Serial.print((int32_t)a * b);
  Serial.print(F(" "));
  Serial.print((int32_t)a * c);
  Serial.print(F(" "));
  Serial.print((int32_t)b * c);
  Serial.print(F(" "));
  Serial.print((int32_t)a + c);
  Serial.print(F(" "));
  Serial.print((int32_t)b - c);
  Serial.print(F(" "));
  Serial.print((int32_t)c - b);
  Serial.print(F(" "));
  Serial.print(d + (uint32_t)c);
  Serial.print(F(" "));
  Serial.print(a << 7);
  Serial.print(F(" "));
  Serial.print((int32_t)c << 3);
  Serial.print(F(" "));
  Serial.println((int32_t)((uint32_t)b << 3));
  Serial.print(a > b ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((int32_t)b < c ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((int32_t)c > b ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((int32_t)b == c ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(a != b ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(d > (uint32_t)c ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(b < 0 ? F("true") : F("false"));
  Serial.print(c / 7);
  Serial.print(F(" "));
  Serial.print((int32_t)b % 7);
  Serial.print(F(" "));
  Serial.print(c % 1000);
  Serial.print(F(" "));
  Serial.print(tsino::quotient(b, a));
  Serial.print(F(" "));
  Serial.print(((int32_t)c - b) / 3);
  Serial.print(F(" "));
  Serial.println((int32_t)(c % 7) * 10000);
  Serial.print(-a);
  Serial.print(F(" "));
  Serial.print(-(int32_t)b);
  Serial.print(F(" "));
  Serial.print(-(int32_t)c);
  Serial.print(F(" "));
  Serial.print(~a);
  Serial.print(F(" "));
  Serial.print(~b);
  Serial.print(F(" "));
  Serial.print(~(int32_t)c);
  Serial.print(F(" "));
  Serial.println(b);
  Serial.print(a & b);
  Serial.print(F(" "));
  Serial.print((int32_t)b | c);
  Serial.print(F(" "));
  Serial.print((int32_t)b ^ c);
  Serial.print(F(" "));
  Serial.print(c & 0xf0f0);
  Serial.print(F(" "));
  Serial.print((int32_t)b & 0xffff);
  Serial.print(F(" "));
  Serial.print(a | 0x8000);
  Serial.print(F(" "));
  Serial.print((int32_t)c ^ -1);
  Serial.print(F(" "));
  Serial.print(c >> 4);
  Serial.print(F(" "));
  Serial.print(b >> 4);
  Serial.print(F(" "));
  Serial.println((uint32_t)b >> 20);
  Serial.print(tsino::absolute((int32_t)b));
  Serial.print(F(" "));
  Serial.print(tsino::absolute((int32_t)b) * 3);
  Serial.print(F(" "));
  Serial.print(tsino::maximum<int32_t>(tsino::maximum<int32_t>(a, b), c));
  Serial.print(F(" "));
  Serial.print(tsino::minimum<int32_t>(b, c) * 2);
  Serial.print(F(" "));
  Serial.println(tsino::absolute(-(int32_t)c));
  int32_t sum = 0;
  sum += (int32_t)a * 1000;
  sum -= c;
  sum += b;
  Serial.println(sum);
  tsino::Array<int32_t> t{(int32_t)a * 300, (int32_t)c * 2, (int32_t)b - 30000};
  Serial.print(tsino::withoutFormat(t.join(F(" "))));
  Serial.print(F(" "));
  Serial.print((int32_t)a * 400);
  Serial.print(F(" "));
  Serial.println((int32_t)c + c);
}

void Box::construct(uint16_t w, int16_t h) {
  this->w = w;
  this->h = h;
}

int32_t Box::area() {
  return (int32_t)this->w * this->h;
}

int32_t Box::sum() {
  return (int32_t)this->w + this->h;
}

int32_t Box::diff() {
  return (int32_t)this->h - this->w;
}

int32_t f(uint8_t x) {
  return (int32_t)x * 256 * 2;
}
const uint16_t hexes[] PROGMEM = {0xffff, 0x8000, 0x7fff};
const int16_t deep[] PROGMEM = {-32768, 32767};

void setup() {
  Serial.begin(115200);
  widths(200, -32768, 65535, 4000000000u);
  widths(255, 32767, 40000, 65536);
  widths(1, -1, 1, 0);
  const tsino::Ref<Box> box = tsino::make<Box>(60000, -2);
  Serial.print(box->area());
  Serial.print(F(" "));
  Serial.print(box->sum());
  Serial.print(F(" "));
  Serial.print(box->diff());
  Serial.print(F(" "));
  Serial.print((int32_t)box->w > box->h ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println((int32_t)box->h < box->w ? F("true") : F("false"));
  Serial.print(f(200));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint8_t>{1, 200}.map<int32_t>([](int32_t v) -> int32_t { return v * 1000; }).join());
  Serial.print((int32_t)tsino::tableAt(hexes, 0) + 1);
  Serial.print(F(" "));
  Serial.print(0xffffL + 1);
  Serial.print(F(" "));
  Serial.print(0x8000L * 2);
  Serial.print(F(" "));
  Serial.print(0xffffL > -1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(-1L < 0x8000 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(0xffffL * 0xff);
  Serial.print(F(" "));
  Serial.print(0x7fffL + 0x7fff);
  Serial.print(F(" "));
  Serial.println(0x8000L - 0x9000);
  Serial.print(1000L * 60);
  Serial.print(F(" "));
  Serial.print((int32_t)(24 * 60) * 60);
  Serial.print(F(" "));
  Serial.print(1000L * 60 * 60 * 24);
  Serial.print(F(" "));
  Serial.print(256L * 128);
  Serial.print(F(" "));
  Serial.print(-200L * 200);
  Serial.print(F(" "));
  Serial.print(32767L + 1);
  Serial.print(F(" "));
  Serial.println((int32_t)(10 * 10 * 10 * 10) * 10);
  const int32_t minute = 60L * 1000;
  const int32_t day = 24 * 60 * minute;
  Serial.print(minute);
  Serial.print(F(" "));
  Serial.print(day);
  Serial.print(F(" "));
  Serial.print(day / minute);
  Serial.print(F(" "));
  Serial.println(day % 7);
  for (int32_t i = 250; i < 260; i += 3) {
    const int32_t k = i * i * i;
    if (k > 16777216) {
      Serial.print(i);
      Serial.print(F(" "));
      Serial.println(k);
    }
  }
  int32_t n = 0;
  for (int32_t i = 0; i < 40000; i += 9999) n++;
  Serial.println(n);
  tsino::Array<tsino::Array<uint8_t>> grid{
      tsino::Array<uint8_t>{100, 200},
      tsino::Array<uint8_t>{250, 255}};
  Serial.print((int32_t)grid[1][0] * grid[1][1]);
  Serial.print(F(" "));
  Serial.print(
      grid.map<uint16_t>(
          [](const tsino::Array<uint8_t>& r) -> int32_t { return (int32_t)r[0] * r[1]; }).join(
          F(" ")));
  Serial.print(F(" "));
  Serial.println(((int32_t)grid[0][1] << 8) | grid[0][0]);
  Serial.print((int32_t)tsino::tableAt(deep, 0) - tsino::tableAt(deep, 1));
  Serial.print(F(" "));
  Serial.print((int32_t)tsino::tableAt(deep, 0) - 1);
  Serial.print(F(" "));
  Serial.print((int32_t)tsino::tableAt(deep, 1) + 1);
  Serial.print(F(" "));
  Serial.print(
      tsino::tableAt(deep, 0) == -(int32_t)tsino::tableAt(deep, 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(-(int32_t)tsino::tableAt(deep, 0));
  Serial.print(F(" "));
  Serial.println((int32_t)tsino::tableAt(deep, 0) * tsino::tableAt(deep, 0));
  const int32_t q = 5;
  Serial.print(q * 20000);
  Serial.print(F(" "));
  Serial.print((int32_t)(q > 3 ? 300 : 200) * 200);
  Serial.print(F(" "));
  Serial.println((int32_t)(q > 3 ? 30000 : -30000) + (q < 3 ? 1 : 30000));
  Serial.print(tsino::codeAt(F("abcdef"), 1) * 500);
  Serial.print(F(" "));
  Serial.print(tsino::length(F("abc")) * 30000 > 5 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::length(String(F("ab"))));
  const uint32_t u = 70000;
  Serial.print(u > 65535 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(u * 3);
  Serial.print(F(" "));
  Serial.println(u - 1);
  switch (300L * 200) {
    case 60000:
      Serial.println(F("60000"));
      break;
    default:
      Serial.println(F("other"));
  }
  Serial.print(tsino::Array<uint16_t>{40000, 50000}.indexOf(50000));
  Serial.print(F(" "));
  Serial.print(70000 / 3);
  Serial.print(F(" "));
  Serial.println(-100000 / 7);
}

void loop() {}
