// random-generators: written by tsino from random-generators.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// xorshift32, LCG, mulberry32, a Mersenne-like mixer and a 16-bit LFSR: bit-exact sequences, shuffles, dice.
tsino::Function<double()> xorshift(uint32_t seed) {
  tsino::Ref<tsino::Cell<double>> x = tsino::make<tsino::Cell<double>>(seed);
  return [x]() -> double {
    x->value = (int32_t)(tsino::toInt32(x->value) ^ ((uint32_t)tsino::toInt32(x->value) << 13));
    x->value = (int32_t)(tsino::toInt32(x->value) ^ ((uint32_t)tsino::toInt32(x->value) >> 17));
    x->value = (int32_t)(tsino::toInt32(x->value) ^ ((uint32_t)tsino::toInt32(x->value) << 5));
    return (uint32_t)tsino::toInt32(x->value);
  };
}

tsino::Function<double()> lcg(int32_t seed) {
  tsino::Ref<tsino::Cell<uint32_t>> state = tsino::make<tsino::Cell<uint32_t>>((uint32_t)seed);
  return [state]() -> double { return state->value = state->value * 1664525 + 1013904223; };
}

tsino::Function<double()> mulberry(int32_t aGiven) {
  tsino::Ref<tsino::Cell<int32_t>> a = tsino::make<tsino::Cell<int32_t>>(aGiven);
  return [a]() -> double {
    a->value = (int32_t)((uint32_t)a->value + 0x6d2b79f5);
    int32_t t = tsino::imul((int32_t)(a->value ^ ((uint32_t)a->value >> 15)), 1 | a->value);
    t = (int32_t)(((uint32_t)t + (t ^ ((uint32_t)t >> 7)) * (uint32_t)(61 | t)) ^ t);
    return (t ^ ((uint32_t)t >> 14)) / 4294967296.0;
  };
}

int32_t lfsr(int32_t start) {
  int32_t state = start;
  int32_t period = 0;
  do {
    const int32_t bit_ = (state ^ (state >> 2) ^ (state >> 3) ^ (state >> 5)) & 1;
    state = (state >> 1) | (bit_ << 15);
    period++;
    yield();
  } while (state != start);
  return period;
}

tsino::Array<double> take(int32_t n, const tsino::Function<double()>& next) {
  return tsino::generated<double>(n, [&]() -> double { return next(); });
}
const tsino::Function<double()> random_ = xorshift(7);

double below(int32_t n) {
  return fmod(random_(), n);
}

uint32_t hash(const String& text) {
  tsino::TextIndex textIndex;
  double h = 2166136261.0;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    h = tsino::imul(tsino::toInt32(h) ^ tsino::codeAt(text, textIndex, i), 16777619);
  }
  return (uint32_t)tsino::toInt32(h);
}

int32_t djb2(const String& text) {
  return tsino::characters(text).reduce<int32_t>(
      [](int32_t h, const String& char_) -> int32_t {
        return (int32_t)(((uint32_t)h << 5) + (uint32_t)h + (uint32_t)tsino::codeAt(char_, 0));
      },
      5381);
}

uint32_t adler(const String& text) {
  int32_t a = 1;
  int32_t b = 0;
  for (const String& char_ : tsino::eachCharacter(text)) {
    b = (b + (a = (a + tsino::codeAt(char_, 0)) % 65521)) % 65521;
  }
  return ((uint32_t)b << 16) | a;
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(take(4, xorshift(2463534242u)).join());
  String joinResult = take(4, xorshift(1)).join();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(joinResult);
  String withoutFormatResult2 = tsino::withoutFormat(take(4, lcg(0)).join());
  String joinResult2 = take(2, lcg(-1)).join();
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(joinResult2);
  Serial.print(tsino::withoutFormat(take(3, mulberry(42)).join(F(" "))));
  Serial.print(F(" "));
  Serial.println(lfsr(0xace1));
  tsino::Array<int32_t> cards = tsino::generated<int32_t>(
      10,
      [](int32_t i) -> int32_t { return i; });
  for (int32_t i = cards.length() - 1; i > 0; i--) {
    const double j = below(i + 1);
    tsino::swap(cards[i], cards[tsino::exactInt(j)]);
  }
  String joinResult3 = take(10, []() -> double { return 1.0 + below(6); }).join(F(""));
  Serial.print(tsino::withoutFormat(cards.join()));
  Serial.print(F(" "));
  Serial.println(joinResult3);
  Serial.print(hash(F("")));
  Serial.print(F(" "));
  Serial.print(hash(F("hello")));
  Serial.print(F(" "));
  Serial.print(hash(tsino::repeat(F("a"), 50)));
  Serial.print(F(" "));
  Serial.print(djb2(F("hello")));
  Serial.print(F(" "));
  Serial.println(djb2(F("a longer text than that")));
  Serial.print(adler(F("Wikipedia")));
  Serial.print(F(" "));
  Serial.print(adler(F("")));
  Serial.print(F(" "));
  Serial.println(adler(tsino::repeat(F("z"), 300)));
}

void loop() {}
