// led-strip: written by tsino from led-strip.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array-generate.h"
#include "src/tsino/typed-array.h"

struct RGB;
struct Strip;

struct RGB : tsino::Object {
  double r = 0;
  double g = 0;
  double b = 0;
  void construct(double r, double g, double b) {
    this->r = r;
    this->g = g;
    this->b = b;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("r"), this->r);
    out.field(F("g"), this->g);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct Strip : tsino::Object {
  int32_t count = 0;
  String order;
  tsino::Uint8Array pixels;
  void construct(int32_t count, const String& order = "grb");
  void set(int32_t i, const tsino::Ref<RGB>& rGB);
  void fade(double k);
  String toString();
};

double clamp(double x, int32_t lo = 0, int32_t hi = 255) {
  return tsino::minimum((double)hi, tsino::maximum((double)lo, x));
}

tsino::Ref<RGB> hsv(double h, int32_t s, double v) {
  const double i = fmod(floor(h / 60.0), 6.0);
  const double f = h / 60.0 - floor(h / 60.0);
  const double p = v * (1 - s);
  const double q = v * (1.0 - f * s);
  const double t = v * (1.0 - (1.0 - f) * s);
  tsino::Array<tsino::Array<double>> table{
      tsino::Array<double>{v, t, p},
      tsino::Array<double>{q, v, p},
      tsino::Array<double>{p, v, t},
      tsino::Array<double>{p, q, v},
      tsino::Array<double>{t, p, v},
      tsino::Array<double>{v, p, q}};
  tsino::Array<double> mapResult = table[tsino::exactInt(i)].map<double>(
      [](double c) -> double { return tsino::round(c * 255.0); });
  const double r = mapResult[0];
  const double g = mapResult[1];
  const double b = mapResult[2];
  return tsino::make<RGB>(r, g, b);
}
tsino::Uint8Array gamma_ = tsino::generatedBytes<tsino::Uint8Array>(
    256,
    [](int32_t i) -> double { return tsino::round(tsino::pow(i / 255.0, 2.8) * 255.0); });

void Strip::construct(int32_t count, const String& order) {
  this->count = count;
  this->order = order;
  this->pixels = tsino::Uint8Array(count * 3);
}

void Strip::set(int32_t i, const tsino::Ref<RGB>& rGB) {
  const double r = rGB->r;
  const double g = rGB->g;
  const double b = rGB->b;
  if (i < 0 || i >= this->count) return;
  const int32_t at = i * 3;
  tsino::Array<double> bytes = this->order == F("grb") ? tsino::Array<double>{g, r, b} : tsino::Array<double>{
      r,
      g,
      b};
  this->pixels.set(
      bytes.map<uint8_t>(
          [](double c) -> int32_t { return gamma_[tsino::exactInt(clamp(tsino::round(c)))]; }),
      at);
}

void Strip::fade(double k) {
  for (int32_t i = 0; i < this->pixels.length(); i++) {
    this->pixels.put(i, (uint8_t)tsino::toInt32(this->pixels[i] * k));
  }
}

String Strip::toString() {
  return tsino::generated<String>(
      this->count,
      [&](int32_t i) -> String {
        return tsino::Array<uint8_t>{tsino::allOf(this->pixels.subarray(i * 3, i * 3 + 3))}.map<String>(
            [](int32_t b) -> String { return tsino::padStart(tsino::toRadix(b, 16), 2, F("0")); }).join(
            F(""));
      }).join(F(" "));
}

tsino::Ref<RGB> rgb(const String& hex) {
  const double n = tsino::parseInt(tsino::replace(hex, F("#"), F("")), 16);
  return tsino::make<RGB>(
      (double)(tsino::toInt32(n) >> 16),
      (double)((tsino::toInt32(n) >> 8) & 255),
      (double)(tsino::toInt32(n) & 255));
}

tsino::Ref<RGB> mix(const tsino::Ref<RGB>& a, const tsino::Ref<RGB>& b, double k) {
  return tsino::make<RGB>(
      a->r + (b->r - a->r) * k,
      a->g + (b->g - a->g) * k,
      a->b + (b->b - a->b) * k);
}

String hexOf(const tsino::Ref<RGB>& rGB) {
  const double r = rGB->r;
  const double g = rGB->g;
  const double b = rGB->b;
  return tsino::concat(
      F("#"),
      tsino::Array<double>{r, g, b}.map<String>(
          [](double c) -> String {
            return tsino::padStart(tsino::toRadix(tsino::round(c), 16), 2, F("0"));
          }).join(F("")));
}

double lum(const tsino::Ref<RGB>& rGB) {
  const double r = rGB->r;
  const double g = rGB->g;
  const double b = rGB->b;
  return tsino::toNumber(tsino::toFixed(0.2126 * r + 0.7152 * g + 0.0722 * b, 3));
}

void setup() {
  Serial.begin(115200);
  const auto effects = tsino::makeRecord<tsino::Function<tsino::Ref<RGB>(int32_t, int32_t, int32_t)>>(
      {
          {
              F("rainbow"),
              [](int32_t t, int32_t i, int32_t n) -> tsino::Ref<RGB> {
                return hsv(fmod((double)t * 10.0 + 360.0 * i / n, 360.0), 1, 0.5);
              }},
          {
              F("pulse"),
              [](int32_t t, int32_t, int32_t) -> tsino::Ref<RGB> {
                const double v = (sin(t / 5.0) + 1.0) / 2.0;
                return tsino::make<RGB>(v * 255.0, 0.0, 255.0 - v * 255.0);
              }},
          {
              F("chase"),
              [](int32_t t, int32_t i, int32_t n) -> tsino::Ref<RGB> {
                return t % n == i ? tsino::make<RGB>(255.0, 255.0, 255.0) : tsino::make<RGB>(
                    0.0, 0.0, 0.0);
              }}});
  const tsino::Ref<Strip> s = tsino::make<Strip>(4);
  for (const auto& entry : effects->entries()) {
    const String& name = entry.key();
    const tsino::Function<tsino::Ref<RGB>(int32_t, int32_t, int32_t)>& fx = entry.value();
    for (int32_t t = 0; t < 3; t++) {
      for (int32_t i = 0; i < s->count; i++) s->set(i, fx(t, i, s->count));
      Serial.print(tsino::withoutFormat(name));
      Serial.print(F(" "));
      Serial.print(t);
      Serial.print(F(" "));
      Serial.println(s->toString());
    }
  }
  s->fade(0.5);
  Serial.println(s->toString());
  s->set(9, tsino::make<RGB>(1.0, 1.0, 1.0));
  tsino::inspect(
      Serial,
      tsino::Array<double>{0.0, 0.25, 0.5, 1.0}.map<String>(
          [](double k) -> String { return hexOf(mix(rgb(F("#ff8000")), rgb(F("#0040ff")), k)); }));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<String>{F("#ffffff"), F("#000000"), F("#123456")}.map<tsino::Ref<RGB>>(
          [](const String& hex) -> tsino::Ref<RGB> { return rgb(hex); }).map<double>(
          [](const tsino::Ref<RGB>& rGB) -> double { return lum(rGB); }));
  Serial.print(F(" "));
  tsino::inspect(Serial, rgb(F("zz")));
  Serial.println();
}

void loop() {}
