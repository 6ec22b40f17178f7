// fixed-point-library: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Fixed;
struct Pairs;
struct LowPass;

// Numbers with 16 bits after the point, immutable. Products and quotients are made in parts, so that nothing leaves 32
// bits; what is too large saturates and is counted.
struct Fixed : tsino::Object {
  double raw = 0;
  void construct(double raw);
  tsino::Ref<Fixed> plus(const tsino::Ref<Fixed>& other);
  tsino::Ref<Fixed> minus(const tsino::Ref<Fixed>& other);
  tsino::Ref<Fixed> times(const tsino::Ref<Fixed>& other);
  tsino::Ref<Fixed> over(const tsino::Ref<Fixed>& other);
  int32_t compare(const tsino::Ref<Fixed>& other);
  double toNumber();
  String toString(tsino::Optional<int32_t> digitsGiven = {});
  tsino::Ref<Fixed> get_negated();
  tsino::Ref<Fixed> get_root();
  tsino::Ref<Fixed> get_half();
  int32_t get_floor();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Fixed"), *this);
    out.field(F("raw"), this->raw);
    out.end();
  }
};

struct Pairs : tsino::Object {
  tsino::Union<double, String> item0;
  double item1 = 0;
  void construct(tsino::Union<double, String> item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct LowPass : tsino::Object {
  tsino::Ref<Fixed> factor;
  tsino::Optional<tsino::Ref<Fixed>> state;
  void construct(tsino::Ref<Fixed> factor);
  const tsino::Ref<Fixed>& next(const tsino::Ref<Fixed>& value);
};
tsino::Ref<Fixed> Fixed_fromRaw(double raw);

// --- fixed ---

void Fixed::construct(double raw) {
  this->raw = raw;
}

tsino::Ref<Fixed> Fixed::plus(const tsino::Ref<Fixed>& other) {
  const int32_t sum = tsino::toInt32(this->raw + other->raw);
  const bool overflows = ((tsino::toInt32(this->raw) ^ sum) & (tsino::toInt32(other->raw) ^ sum))
      < 0;
  return overflows ? Fixed_fromRaw(this->raw < 0.0 ? (double)-INFINITY : (double)INFINITY) : tsino::make<Fixed>(
      sum);
}

tsino::Ref<Fixed> Fixed::get_negated() {
  return Fixed_fromRaw(-this->raw);
}

tsino::Ref<Fixed> Fixed::minus(const tsino::Ref<Fixed>& other) {
  return this->plus(other->get_negated());
}

tsino::Ref<Fixed> Fixed::times(const tsino::Ref<Fixed>& other) {
  const int32_t ah = tsino::toInt32(this->raw) >> 16;
  const int32_t al = tsino::toInt32(this->raw) & 0xffff;
  const int32_t bh = tsino::toInt32(other->raw) >> 16;
  const int32_t bl = tsino::toInt32(other->raw) & 0xffff;
  const int32_t high = ah * bh;
  if (high > 0x7fff || high < -0x8000) {
    return Fixed_fromRaw(high > 0 ? (double)INFINITY : (double)-INFINITY);
  }
  return Fixed_fromRaw(high * 65536.0 + ah * bl + al * bh + (uint32_t)al * (uint32_t)bl / 65536);
}

tsino::Ref<Fixed> Fixed::get_half() {
  return tsino::make<Fixed>(tsino::toInt32(this->raw) >> 1);
}

int32_t Fixed::compare(const tsino::Ref<Fixed>& other) {
  return this->raw < other->raw ? -1 : this->raw > other->raw ? 1 : 0;
}
const int32_t Fixed_bits = 16;

tsino::Ref<Fixed> Fixed::over(const tsino::Ref<Fixed>& other) {
  if (other->raw == 0.0) {
    tsino::raise(tsino::makeError<tsino::RangeError>(this->toString(), F(" over zero")));
    return {};
  }
  const bool negative = (this->raw < 0.0) != (other->raw < 0.0);
  double rest = tsino::absolute(this->raw);
  const double divisor = tsino::absolute(other->raw);
  double quotient = floor(rest / divisor);
  rest = fmod(rest, divisor);
  for (int32_t bit_ = 0; bit_ < Fixed_bits; bit_++) {
    rest *= 2.0;
    quotient *= 2.0;
    if (rest >= divisor) {
      rest -= divisor;
      quotient += 1.0;
    }
  }
  return Fixed_fromRaw(negative ? -quotient : quotient);
}

int32_t Fixed::get_floor() {
  return tsino::toInt32(this->raw) >> Fixed_bits;
}
const int32_t Fixed_scale = 1 << Fixed_bits;

tsino::Ref<Fixed> Fixed_from(const tsino::Union<double, String>& value) {
  return Fixed_fromRaw(
      tsino::round(
          (value.is<double>() ? value.get<double>() : tsino::toNumber(value.get<String>()))
              * Fixed_scale));
}

double Fixed::toNumber() {
  return this->raw / Fixed_scale;
}

String Fixed::toString(tsino::Optional<int32_t> digitsGiven) {
  const int32_t digits = digitsGiven.valueOr(4);
  const double size = tsino::absolute(this->raw);
  double whole = floor(size / Fixed_scale);
  const double power_ = tsino::pow(10.0, digits);
  double fraction = tsino::round(fmod(size, Fixed_scale) * power_ / Fixed_scale);
  if (fraction == power_) {
    fraction = 0.0;
    whole++;
  }
  return tsino::concat(
      this->raw < 0.0 ? F("-") : F(""),
      tsino::toText(whole),
      F("."),
      tsino::padStart(tsino::toText(fraction), digits, F("0")));
}
const tsino::Ref<Fixed> Fixed_zero = tsino::make<Fixed>(0.0);
const tsino::Ref<Fixed> Fixed_one = tsino::make<Fixed>(Fixed_scale);

tsino::Ref<Fixed> Fixed::get_root() {
  if (this->raw < 0.0) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("root of "), this->toString()));
    return {};
  }
  if (this->raw == 0.0) return Fixed_zero;
  tsino::Ref<Fixed> guess = this->raw > Fixed_scale ? tsino::Ref<Fixed>(this) : Fixed_one;
  for (int32_t i = 0; i < 24; i++) {
    tsino::Ref<Fixed> overResult = this->over(guess);
    if (tsino::thrown()) return {};
    const tsino::Ref<Fixed> next = guess->plus(overResult)->get_half();
    if (next->raw == guess->raw) break;
    guess = next;
  }
  return guess;
}
const tsino::Ref<Fixed> Fixed_max = tsino::make<Fixed>(2147483647.0);
const tsino::Ref<Fixed> Fixed_min = tsino::make<Fixed>(-2147483648.0);
int32_t Fixed_saturations = 0;

tsino::Ref<Fixed> Fixed_fromRaw(double raw) {
  if (raw > 2147483647.0 || raw < -2147483648.0) {
    Fixed_saturations++;
    return raw > 0.0 ? Fixed_max : Fixed_min;
  }
  return tsino::make<Fixed>(raw);
}

// --- functions ---

// Functions over fixed-point numbers: series and a table, no floating point inside.

tsino::Ref<Fixed> pi;
tsino::Ref<Fixed> twoPi;
tsino::Ref<Fixed> halfPi;

/** Brings an angle to -pi .. pi. */
tsino::Ref<Fixed> normalise(const tsino::Ref<Fixed>& angle) {
  tsino::Ref<Fixed> result = angle;
  while (result->compare(pi) > 0) {
    result = result->minus(twoPi);
    yield();
  }
  while (result->compare(pi->get_negated()) < 0) {
    result = result->plus(twoPi);
    yield();
  }
  return result;
}

tsino::Ref<Fixed> sin_(const tsino::Ref<Fixed>& angle) {
  tsino::Ref<Fixed> x = normalise(angle);
  if (x->compare(halfPi) > 0) x = pi->minus(x);
  if (x->compare(halfPi->get_negated()) < 0) x = pi->get_negated()->minus(x);
  const tsino::Ref<Fixed> square = x->times(x);
  tsino::Ref<Fixed> term = x;
  tsino::Ref<Fixed> sum = x;
  for (int32_t n = 1; n <= 5; n++) {
    tsino::Ref<Fixed> timesResult = term->times(square);
    tsino::Ref<Fixed> overResult = timesResult->over(
        Fixed_from(tsino::Union<double, String>(2.0 * n * (2.0 * n + 1.0))));
    if (tsino::thrown()) return {};
    term = overResult->get_negated();
    sum = sum->plus(term);
  }
  return sum;
}

tsino::Ref<Fixed> cos_(const tsino::Ref<Fixed>& angle) {
  return sin_(angle->plus(halfPi));
}

tsino::Ref<Fixed> power(const tsino::Ref<Fixed>& base, int32_t exponent) {
  if (exponent < 0) {
    tsino::Ref<Fixed> powerResult = power(base, -exponent);
    if (tsino::thrown()) return {};
    return Fixed_one->over(powerResult);
  }
  tsino::Ref<Fixed> result = Fixed_one;
  {
    tsino::Ref<Fixed> square = base;
    int32_t rest = exponent;
    for (; rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) result = result->times(square);
      square = square->times(square);
    }
  }
  return result;
}

tsino::Function<tsino::Ref<Fixed>(const tsino::Ref<Fixed>&)> polynomial(const tsino::Array<double>& coefficients) {
  tsino::Shared<tsino::Array<tsino::Ref<Fixed>>> fixed_ = tsino::makeShared<tsino::Array<tsino::Ref<Fixed>>>(
      coefficients.map<tsino::Ref<Fixed>>(
          [](double coefficient) -> tsino::Ref<Fixed> {
            return Fixed_from(tsino::Union<double, String>(coefficient));
          }));
  return [fixed_](const tsino::Ref<Fixed>& x) -> tsino::Ref<Fixed> {
    return fixed_->reduceRight<tsino::Ref<Fixed>>(
        [&](const tsino::Ref<Fixed>& sum, const tsino::Ref<Fixed>& coefficient) -> tsino::Ref<Fixed> {
          return sum->times(x)->plus(coefficient);
        },
        Fixed_zero);
  };
}

tsino::Optional<tsino::Ref<Fixed>> average(const tsino::Array<tsino::Ref<Fixed>>& values) {
  if (values.length() == 0) return {};
  const tsino::Ref<Fixed> sum = values.reduce<tsino::Ref<Fixed>>(
      [](const tsino::Ref<Fixed>& a, const tsino::Ref<Fixed>& b) -> tsino::Ref<Fixed> {
        return a->plus(b);
      });
  return sum->over(Fixed_from(tsino::Union<double, String>((double)values.length())));
}
// All of the library under one name.

// --- main ---

// @run
// A fixed-point library in modules behind a barrel: arithmetic, functions, saturation, and a low-pass filter that uses it.

tsino::Ref<Fixed> fixed(const tsino::Union<double, String>& value) {
  return Fixed_from(value);
}

void LowPass::construct(tsino::Ref<Fixed> factor) {
  this->state = {};
  this->factor = tsino::moved(factor);
}

const tsino::Ref<Fixed>& LowPass::next(const tsino::Ref<Fixed>& value) {
  this->state = tsino::Optional<tsino::Ref<Fixed>>(
      !this->state.has() ? value : this->state.value()->plus(
          value->minus(this->state.value())->times(this->factor)));
  return this->state.value();
}

void setup() {
  Serial.begin(115200);
  pi = Fixed_from(tsino::Union<double, String>(3.141592653589793));
  twoPi = pi->plus(pi);
  halfPi = pi->get_half();

  tsino::Array<tsino::Ref<Pairs>> pairs{
      tsino::make<Pairs>(tsino::Union<double, String>(1.5), 2.25),
      tsino::make<Pairs>(tsino::Union<double, String>(-3.75), 0.5),
      tsino::make<Pairs>(tsino::Union<double, String>(String(F("100.125"))), -0.01),
      tsino::make<Pairs>(tsino::Union<double, String>(181.0), 181.5),
      tsino::make<Pairs>(tsino::Union<double, String>(0.0001), 0.0001),
      tsino::make<Pairs>(tsino::Union<double, String>(-20000.0), 20000.0),
      tsino::make<Pairs>(tsino::Union<double, String>(32767.5), 1.0)};
  for (const tsino::Ref<Pairs>& pair : pairs) {
    const tsino::Union<double, String>& x = pair->item0;
    const double y = pair->item1;
    const tsino::Ref<Fixed> a = fixed(x);
    const tsino::Ref<Fixed> b = fixed(tsino::Union<double, String>(y));
    const int32_t before = Fixed_saturations;
    tsino::Ref<Fixed> plusResult = a->plus(b);
    tsino::Ref<Fixed> minusResult = a->minus(b);
    tsino::Ref<Fixed> timesResult = a->times(b);
    tsino::Ref<Fixed> overResult = a->over(b);
    if (tsino::thrown()) tsino::uncaught();
    tsino::Array<String> results = tsino::Array<tsino::Ref<Fixed>>{
        tsino::moved(plusResult),
        tsino::moved(minusResult),
        tsino::moved(timesResult),
        tsino::moved(overResult)}.map<String>(
        [](const tsino::Ref<Fixed>& result) -> String { return result->toString(); });
    const String note = Fixed_saturations > before ? tsino::concat(
        F(" ("),
        String(Fixed_saturations - before),
        F(" saturated)")) : String(F(""));
    Serial.print(a->toString());
    Serial.print(F(" "));
    Serial.print(b->toString());
    Serial.print(F(": "));
    Serial.print(results.join(F(" ")));
    Serial.println(note);
  }

  tsino::Array<String> value = tsino::Array<double>{2.0, 0.25, 10.0, 30000.0, 0.0}.map<String>(
      [](double value) -> String {
        if (tsino::thrown()) return {};
        tsino::Ref<Fixed> root = fixed(tsino::Union<double, String>(value))->get_root();
        if (tsino::thrown()) return {};
        return root->toString(3);
      });
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(value.join(F(" ")));
  String withoutFormatResult = tsino::withoutFormat(
      tsino::Array<double>{2.5, -2.5, 7.0}.map<int16_t>(
          [](double value2) -> int32_t {
            return fixed(tsino::Union<double, String>(value2))->get_floor();
          }).join(F(" ")));
  double raw = fixed(tsino::Union<double, String>(-0.00001))->raw;
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, raw);
  Serial.print(F(" "));
  tsino::inspect(Serial, Fixed_one->get_half()->raw);
  Serial.println();

  double worst = 0.0;
  for (int32_t degrees_ = -720; degrees_ <= 720; degrees_ += 15) {
    const tsino::Ref<Fixed> angle = fixed(
        tsino::Union<double, String>(degrees_ * 3.141592653589793 / 180.0));
    tsino::Ref<Fixed> sinResult = sin_(angle);
    if (tsino::thrown()) tsino::uncaught();
    const double error = tsino::absolute(
        sinResult->toNumber() - sin(degrees_ * 3.141592653589793 / 180.0));
    worst = tsino::maximum(worst, error);
  }
  const tsino::Ref<Fixed> sinResult = sin_(fixed(tsino::Union<double, String>(0.5)));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Fixed> cosResult = cos_(fixed(tsino::Union<double, String>(0.0)));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Fixed> cosResult2 = cos_(pi);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(worst < 0.0005 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(sinResult->toString());
  Serial.print(F(" "));
  Serial.print(cosResult->toString(3));
  Serial.print(F(" "));
  Serial.println(cosResult2->toString(3));
  const tsino::Ref<Fixed> powerResult = power(fixed(tsino::Union<double, String>(1.1)), 10);
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Fixed> powerResult2 = power(fixed(tsino::Union<double, String>(2.0)), -3);
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Fixed> powerResult3 = power(fixed(tsino::Union<double, String>(-1.5)), 3);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::withoutFormat(powerResult->toString(3)));
  Serial.print(F(" "));
  Serial.print(powerResult2->toString());
  Serial.print(F(" "));
  Serial.println(powerResult3->toString());

  const tsino::Function<tsino::Ref<Fixed>(const tsino::Ref<Fixed>&)> curve = polynomial(
      tsino::Array<double>{1.0, -2.0, 0.5});
  Serial.println(
      tsino::Array<double>{-1.0, 0.0, 1.0, 2.0, 3.5}.map<String>(
          [&](double x) -> String {
            return curve(fixed(tsino::Union<double, String>(x)))->toString(2);
          }).join(F(" ")));

  const tsino::Ref<LowPass> filter = tsino::make<LowPass>(
      fixed(tsino::Union<double, String>(0.25)));
  tsino::Array<tsino::Ref<Fixed>> noisy = tsino::Array<uint8_t>{
      10, 10, 14, 6, 10, 30, 10, 10, 10, 10}.map<tsino::Ref<Fixed>>(
      [](int32_t value2) -> tsino::Ref<Fixed> {
        return fixed(tsino::Union<double, String>((double)value2));
      });
  tsino::Array<tsino::Ref<Fixed>> smooth = noisy.map<tsino::Ref<Fixed>>(
      [&](const tsino::Ref<Fixed>& value2) -> tsino::Ref<Fixed> { return filter->next(value2); });
  Serial.println(
      smooth.map<String>(
          [](const tsino::Ref<Fixed>& value2) -> String { return value2->toString(2); }).join(
          F(" ")));
  const tsino::Optional<tsino::Ref<Fixed>> averageResult = average(smooth);
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Optional<tsino::Ref<Fixed>> averageResult2 = average(
      tsino::Array<tsino::Ref<Fixed>>{});
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              averageResult.has() ? tsino::Optional<String>(averageResult.value()->toString()) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  tsino::inspect(Serial, averageResult2);
  Serial.print(F(" "));
  Serial.println(
      smooth.reduce<tsino::Ref<Fixed>>(
          [](const tsino::Ref<Fixed>& a, const tsino::Ref<Fixed>& b) -> tsino::Ref<Fixed> {
            return a->compare(b) < 0 ? b : a;
          })->toString(1));
  tsino::Array<tsino::Ref<Fixed>> sorted = tsino::Array<double>{3.0, -1.0, 2.5, 0.0}.map<tsino::Ref<Fixed>>(
      [](double value2) -> tsino::Ref<Fixed> {
        return fixed(tsino::Union<double, String>(value2));
      }).sort(
      [](const tsino::Ref<Fixed>& a, const tsino::Ref<Fixed>& b) -> int32_t {
        return a->compare(b);
      });
  Serial.print(
      tsino::withoutFormat(
          sorted.map<String>(
              [](const tsino::Ref<Fixed>& value2) -> String { return value2->toString(); }).join(
              F(" < "))));
  Serial.print(F(" "));
  Serial.print(Fixed_max->toString());
  Serial.print(F(" "));
  Serial.print(Fixed_min->toString());
  Serial.print(F(" "));
  Serial.println(Fixed_saturations);

  tsino::Array<tsino::Function<tsino::Ref<Fixed>()>> list{
      []() -> tsino::Ref<Fixed> { return Fixed_one->over(Fixed_zero); },
      []() -> tsino::Ref<Fixed> { return fixed(tsino::Union<double, String>(-4.0))->get_root(); }};
  for (const tsino::Function<tsino::Ref<Fixed>()>& attempt : list) {
    {
      tsino::Ref<Fixed> attemptResult = attempt();
      if (tsino::thrown()) goto caught;
      Serial.println(attemptResult->toString());
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(tsino::RangeError::classId)) {
        Serial.print(tsino::downcast<tsino::RangeError>(error)->name);
        Serial.print(F(": "));
        Serial.println(tsino::downcast<tsino::RangeError>(error)->message);
      }
    }
  }
}

void loop() {}
