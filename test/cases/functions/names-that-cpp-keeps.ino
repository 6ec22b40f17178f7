// names-that-cpp-keeps: written by tsino from names-that-cpp-keeps.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"

// @run
// Names that are C++ keywords, Arduino macros or core globals, in every position, must not break the sketch.
int32_t register_ = 1;

int32_t min_(int32_t a, int32_t b) {
  return a < b ? a : b;
}

int32_t max_(int32_t unsigned_, int32_t signed_) {
  return unsigned_ > signed_ ? unsigned_ : signed_;
}

double map_(int32_t x, int32_t inMin, int32_t inMax, int32_t outMin, int32_t outMax) {
  return (double)((x - inMin) * (outMax - outMin)) / (inMax - inMin) + outMin;
}

int32_t delay_(int32_t template_) {
  register_ += template_;
  return register_;
}

String main_() {
  String union_ = F("");
  for (int32_t char_ = 0; char_ < 3; char_++) union_ += char_;
  return union_;
}

int32_t random_(int32_t operator_, int32_t private_ = 1) {
  const int32_t goto_ = operator_ * 7 + private_;
  const int32_t NULL_ = goto_ % 5;
  return NULL_;
}

enum class Pin : uint8_t { LOW_ = 10, HIGH_ = 20, OUTPUT_ = 30 };

int32_t abs_(int32_t sizeof_) {
  return sizeof_ < 0 ? -sizeof_ : sizeof_;
}

void setup() {
  Serial.begin(115200);
  int32_t byte = 2;
  const __FlashStringHelper* const auto_ = F("auto");
  const int32_t int_ = 32;
  int32_t B1_ = 100;
  const __FlashStringHelper* const F_ = F("f");
  tsino::Array<uint8_t> struct_{1, 2};

  const int32_t PI_ = 3;
  const int32_t word_ = byte + B1_;
  B1_ = word_;
  byte++;
  Serial.print(register_);
  Serial.print(F(" "));
  Serial.print(byte);
  Serial.print(F(" "));
  Serial.print(auto_);
  Serial.print(F(" "));
  Serial.print(int_);
  Serial.print(F(" "));
  Serial.print(B1_);
  Serial.print(F(" "));
  Serial.print(F_);
  Serial.print(F(" "));
  Serial.println(struct_.join());
  int32_t delayResult = delay_(5);
  Serial.print(min_(3, 2));
  Serial.print(F(" "));
  Serial.print(max_(3, 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, map_(5, 0, 10, 0, 255));
  Serial.print(F(" "));
  Serial.print(delayResult);
  Serial.print(F(" "));
  Serial.print(main_());
  Serial.print(F(" "));
  Serial.print(random_(9));
  Serial.print(F(" "));
  Serial.println(random_(1, 2));
  Serial.print((int32_t)Pin::LOW_);
  Serial.print(F(" "));
  Serial.print((int32_t)Pin::HIGH_);
  Serial.print(F(" "));
  Serial.print((int32_t)Pin::OUTPUT_);
  Serial.print(F(" "));
  Serial.print(PI_);
  Serial.print(F(" "));
  Serial.print((int32_t)tsino::round(3.141592653589793 * 1000.0));
  Serial.print(F(" "));
  Serial.print(tsino::minimum<int32_t>(1, 2));
  Serial.print(F(" "));
  Serial.println(tsino::absolute(-int_));
  {
    const double double_ = 0.5;
    const double float_ = double_ / 2.0;
    const uint32_t long_ = 4294967295u;
    const int32_t short_ = -1;
    const bool bool_ = true;
    const __FlashStringHelper* const String_ = F("s");
    const int32_t and_ = 1;
    const int32_t or_ = 0;
    const int32_t not_ = and_ - or_;
    tsino::inspect(Serial, double_);
    Serial.print(F(" "));
    tsino::inspect(Serial, float_);
    Serial.print(F(" "));
    Serial.print(long_);
    Serial.print(F(" "));
    Serial.print(short_);
    Serial.print(F(" "));
    Serial.print(bool_ ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(String_);
    Serial.print(F(" "));
    Serial.print(and_);
    Serial.print(F(" "));
    Serial.print(or_);
    Serial.print(F(" "));
    Serial.println(not_);
  }
  const int32_t volatile_ = abs_(-3);
  const __FlashStringHelper* const nullptr_ = F("no");
  tsino::Array<String> std{F("a")};
  const int32_t Serial_ = 9600;
  const __FlashStringHelper* const loop_ = F("x");
  const int32_t bit_ = tsino::shiftLeft(1, volatile_);
  Serial.print(volatile_);
  Serial.print(F(" "));
  Serial.print(nullptr_);
  Serial.print(F(" "));
  Serial.print(std[0]);
  Serial.print(F(" "));
  Serial.print(Serial_);
  Serial.print(F(" "));
  Serial.print(loop_);
  Serial.print(F(" "));
  Serial.println(bit_);
}

void loop() {}
