// sixteen-bit-int: written by tsino from sixteen-bit-int.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

enum class Big : int32_t { A = 30000, B = 40000, C = 70000 };
struct O;

struct O : tsino::Object {
  int32_t a = 0;
  int32_t b = 0;
  void construct(int32_t a, int32_t b) {
    this->a = a;
    this->b = b;
  }
};

// @run
// @board uno
// Where `int` has 16 bits, literals and small elements are still computed in 32: products, sums, shifts, comparisons.
void show(const String& name, int32_t value) {
  Serial.print(tsino::withoutFormat(name));
  Serial.print(F(" "));
  Serial.println(value);
}
const uint16_t uwords[] PROGMEM = {60000, 65535, 40000};

int32_t squared(int32_t x) {
  return x * x;
}
const bool flags[] PROGMEM = {true, false};
const uint16_t where[] PROGMEM = {1000, 2000};
const Big e[] PROGMEM = {Big::A, Big::B, Big::C};

String sw(int32_t n) {
  switch (n) {
    case 70000:
      return F("seventy");
    case 4464:
      return F("wrong");
    case 40000:
      return F("forty");
    default:
      return F("none");
  }
  tsino::unreachable();
}
const uint16_t pair[] PROGMEM = {200, 300};
const uint8_t parts[] PROGMEM = {0x12, 0x34, 0x56, 0x78};

void setup() {
  Serial.begin(115200);
  tsino::Array<uint8_t> bytes{200, 100, 255};
  tsino::Array<int16_t> words{30000, -30000, 32767};
  show(F("a"), (int32_t)bytes[0] * bytes[2]);
  show(F("b"), (int32_t)bytes[0] * bytes[1] * bytes[2]);
  show(F("c"), (int32_t)words[0] + words[2]);
  show(F("d"), (int32_t)words[0] * words[2]);
  show(F("e"), (int32_t)words[1] - words[2]);
  show(F("f"), (int32_t)tsino::tableAt(uwords, 0) + tsino::tableAt(uwords, 1));
  show(F("g"), (int32_t)tsino::tableAt(uwords, 0) * 3);
  show(F("h"), (int32_t)bytes[0] << 8);
  show(F("i"), (int32_t)bytes[0] << 16);
  show(F("j"), (int32_t)((uint32_t)words[0] << 2));
  show(F("k"), -(int32_t)words[1]);
  show(F("l"), 20000L + 20000);
  show(F("m"), 300L * 300);
  show(F("n"), 1L << 20);
  show(F("o"), 1L << 15);
  show(F("p"), 0x7fffL + 1);
  show(F("q"), ~bytes[0]);
  show(F("r"), ~(int32_t)tsino::tableAt(uwords, 0));
  show(F("s"), bytes[0] | ((int32_t)bytes[1] << 8) | ((int32_t)bytes[2] << 16));
  show(F("t"), ((int32_t)words[0] + words[2]) % 1000);
  int32_t total = 0;
  for (const int32_t b : bytes) total += b * 255;
  show(F("v"), total);
  for (int32_t i = 0; i < 3; i++) total += i * 30000;
  show(F("w"), total);
  const String text = F("abc");
  show(F("y"), tsino::codeAt(text, 0) * 1000);
  show(F("B"), squared(250) + squared(3));
  show(
      F("C"),
      (int32_t)(tsino::tableAt(flags, 0) ? 20000 : 0) + (tsino::tableAt(flags, 1) ? 0 : 20000));
  show(F("D"), (int32_t)tsino::tableAt(uwords, 1) + 1);
  show(F("E"), bytes[2] + (int32_t)bytes[2] * 256);
  show(F("F"), -32768L - 1);
  show(F("G"), 32767L * 2 + 1);
  show(F("H"), (int32_t)words[0] / 1);
  show(F("I"), tsino::tableAt(uwords, 0) >> 1);
  show(F("J"), (uint32_t)tsino::tableAt(uwords, 0) >> 1);
  show(F("L"), (uint32_t)words[1] >> 16);
  show(F("M"), words[1] >> 3);
  show(F("N"), (int32_t)(words[0] & 0xff) * 1000);
  show(F("O"), tsino::maximum<int32_t>(words[0], tsino::tableAt(uwords, 0)) * 2);
  show(F("P"), tsino::absolute((int32_t)words[1]) * 2);
  show(F("Q"), tsino::minimum<int32_t>(words[0], 5) * 10000);
  Serial.print((int32_t)tsino::tableAt(uwords, 0) > words[1] ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((int32_t)tsino::tableAt(uwords, 0) > -1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(bytes[0] > -1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::tableAt(uwords, 1) == 65535 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println((int32_t)words[1] < tsino::tableAt(uwords, 0) ? F("true") : F("false"));
  Serial.print((int32_t)tsino::tableAt(uwords, 0) - tsino::tableAt(uwords, 1));
  Serial.print(F(" "));
  Serial.print(bytes[1] - bytes[0]);
  Serial.print(F(" "));
  Serial.println(tsino::tableAt(uwords, 0) == 60000 ? F("true") : F("false"));
  Serial.print(20000L * 2);
  Serial.print(F(" "));
  Serial.print(1L << 16);
  Serial.print(F(" "));
  Serial.print(256L * 256);
  Serial.print(F(" "));
  Serial.print((int32_t)bytes[0] * 1000);
  Serial.print(F(" "));
  Serial.println((int32_t)words[0] + 10000);
  Serial.print(20000L * 2);
  Serial.print(F(" "));
  Serial.print((int32_t)bytes[0] * 1000);
  Serial.print(F(" "));
  Serial.println((int32_t)words[2] + 1);
  show(
      F("R"),
      (int32_t)tsino::tableAt(where, 0) * tsino::tableAt(where, 1)
          - (int32_t)tsino::tableAt(where, 1) * tsino::tableAt(where, 1));
  tsino::Array<int32_t> t = bytes.map<int32_t>([](int32_t b) -> int32_t { return b * 300; });
  Serial.println(t.join(F(" ")));
  Serial.println(bytes.reduce<int32_t>([](int32_t a, int32_t b) -> int32_t { return a + b; }, 0));
  Serial.print(words.reduce<int32_t>([](int32_t a, int32_t b) -> int32_t { return a + b; }, 0));
  Serial.print(F(" "));
  Serial.println(words.filter([](int32_t w) -> bool { return w + 10000 > 32767; }).length());
  int32_t hash = 7;
  const String greeting = F("hello world");
  for (int32_t i = 0; i < tsino::length(greeting); i++) {
    hash = (int32_t)((uint32_t)hash * 31 + (uint32_t)tsino::codeAt(greeting, i));
  }
  Serial.println(hash);
  int32_t x = 1;
  for (int32_t i = 0; i < 10; i++) x = (int32_t)(((uint32_t)x << 3) ^ i);
  Serial.println(x);
  const auto big = tsino::makeMap<int32_t, uint8_t>({{40000, 1}, {70000, 2}});
  Serial.print(tsino::optionalText(big->get(40000)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(big->get(70000)));
  Serial.print(F(" "));
  Serial.println(big->has(4464) ? F("true") : F("false"));
  Serial.println(
      tsino::Array<int32_t>{100000, 5, 70000}.sort(
          [](int32_t a, int32_t b) -> int32_t { return a - b; }).join());
  Serial.println(
      tsino::Array<int16_t>{30000, -30000, 5}.sort(
          [](int32_t a, int32_t b) -> int32_t { return a - b; }).join());
  Serial.print(tsino::withoutFormat(tsino::padStart(tsino::repeat(F("x"), 3), 5, F("-"))));
  Serial.print(F(" "));
  Serial.print(tsino::slice(F("abc"), 1, 40000));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(F("abc"), 65536) == -1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::substring(F("abc"), 0, 65537));
  Serial.print(tsino::Array<uint8_t>{1, 2, 3}.slice(0, 65537).length());
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{1, 2, 3}.indexOf(3, -65537));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::Array<uint8_t>{1, 2, 3}.at(-3)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(tsino::textAt(F("abc"), -65533)));
  Serial.print((int32_t)tsino::tableAt(e, 0) + (int32_t)tsino::tableAt(e, 1));
  Serial.print(F(" "));
  Serial.print((int32_t)tsino::tableAt(e, 2));
  Serial.print(F(" "));
  Serial.print((int32_t)Big::B);
  Serial.print(F(" "));
  Serial.println((int32_t)tsino::tableAt(e, 0) * 2);
  switch (tsino::tableAt(e, 2)) {
    case Big::C:
      Serial.println(F("C"));
      break;
    default:
      Serial.println(F("other"));
  }
  Serial.print(tsino::withoutFormat(sw(70000)));
  Serial.print(F(" "));
  Serial.print(sw(40000));
  Serial.print(F(" "));
  Serial.print(sw(4464));
  Serial.print(F(" "));
  Serial.println(sw(-25536));
  Serial.print(70000 > 4464 ? 1 : 0);
  Serial.print(F(" "));
  Serial.print(70000 % 65536);
  Serial.print(F(" "));
  Serial.println(100000 / 10);
  Serial.println((int32_t)tsino::tableAt(pair, 0) * tsino::tableAt(pair, 1));
  const tsino::Ref<O> o = tsino::make<O>(30000, 30000);
  Serial.print(o->a + o->b);
  Serial.print(F(" "));
  Serial.println(o->a * o->b);
  Serial.print((int32_t)(1 << 14) << 1);
  Serial.print(F(" "));
  Serial.print((1L << 15) - 1);
  Serial.print(F(" "));
  Serial.print((int32_t)(100 << 8) << 2);
  Serial.print(F(" "));
  Serial.println((int32_t)((1 << 12) >> 2) << 10);
  int32_t register_ = 0;
  for (int32_t i = 0; i < 4; i++) {
    register_ = (int32_t)(((uint32_t)register_ << 8) | tsino::tableAt(parts, i));
  }
  Serial.print(register_);
  Serial.print(F(" "));
  Serial.println(
      ((int32_t)tsino::tableAt(parts, 0) << 24) | ((int32_t)tsino::tableAt(parts, 1) << 16)
          | ((int32_t)tsino::tableAt(parts, 2) << 8) | tsino::tableAt(parts, 3));
  int32_t crc = 0xffff;
  for (const int32_t part : tsino::each(parts)) {
    crc ^= part << 8;
    for (int32_t i = 0; i < 8; i++) {
      crc = (crc & 0x8000) != 0 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
    }
  }
  Serial.print(crc);
  Serial.print(F(" "));
  Serial.print(tsino::absolute(-128 * tsino::tableAt(parts, 3)));
  Serial.print(F(" "));
  Serial.println((int32_t)-tsino::tableAt(parts, 0) * 3000);
}

void loop() {}
