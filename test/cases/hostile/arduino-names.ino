// arduino-names: written by tsino from arduino-names.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Serial_;
struct Word;
struct Isr;
struct Print_;
struct String2;

struct Serial_ : tsino::Object {
  tsino::Function<double(int32_t)> begin;
  void construct();
  String print(const String& value);
};

struct Word : tsino::Object {
  int32_t lowByte_ = 0;
  int32_t highByte_ = 0;
  int32_t sq_ = 0;
  tsino::Function<String()> digitalRead;
  void construct(int32_t lowByte_, int32_t highByte_, int32_t sq_, tsino::Function<String()> digitalRead) {
    this->lowByte_ = lowByte_;
    this->highByte_ = highByte_;
    this->sq_ = sq_;
    this->digitalRead = tsino::moved(digitalRead);
  }
};

struct Isr : tsino::Object {
  int32_t interrupts_ = 0;
  int32_t noInterrupts_ = 0;
  int32_t EEPROM = 0;
  int32_t Wire = 0;
  int32_t A0_ = 0;
  int32_t D1 = 0;
  int32_t LED_BUILTIN_ = 0;
  void construct(int32_t interrupts_, int32_t noInterrupts_, int32_t EEPROM, int32_t Wire, int32_t A0_, int32_t D1, int32_t LED_BUILTIN_) {
    this->interrupts_ = interrupts_;
    this->noInterrupts_ = noInterrupts_;
    this->EEPROM = EEPROM;
    this->Wire = Wire;
    this->A0_ = A0_;
    this->D1 = D1;
    this->LED_BUILTIN_ = LED_BUILTIN_;
  }
};

struct Print_ : tsino::Object {
  int32_t write = 0;
  void construct();
};

struct String2 : tsino::Object {
  int32_t B0_ = 0;
  int32_t B1_ = 0;
  double round_ = 0;
  int32_t abs_ = 0;
  void construct();
};

String F_(const __FlashStringHelper* text) {
  return tsino::concat(text, F("!"));
}

int32_t min_(int32_t a, int32_t b) {
  return a + b;
}

int32_t constrain_(int32_t value) {
  return -value;
}

int32_t map_(const tsino::Array<uint8_t>& values) {
  return values.length();
}

String bit_(int32_t n) {
  return tsino::concat(F("bit"), String(n));
}

int32_t random_() {
  return 4;
}

String Serial_::print(const String& value) {
  return tsino::concat(F("printed "), value);
}

void Serial_::construct() {
  this->begin = [](int32_t baud) -> double { return baud / 2.0; };
}

void Print_::construct() {
  this->write = 1;
}

void String2::construct() {
  this->B0_ = 0;
  this->B1_ = 1;
  this->round_ = 0.5;
  this->abs_ = -1;
}
const int32_t delay_ = 5;

int32_t millis_() {
  return delay_ * 2;
}

int32_t BV(int32_t n) {
  return 1 << n;
}
int32_t loops = 0;

int32_t setupCount() {
  return ++loops;
}

// The types that C++ gives to numbers, as names inside of functions.
int32_t sizes(int32_t uint8_t_, int32_t int32_t_) {
  int32_t size_t_ = 0;
  tsino::Array<int32_t> list{uint8_t_, int32_t_};
  for (const int32_t int16_t_ : list) {
    tsino::Array<uint8_t> list2{1, 2};
    for (const int32_t uint32_t_ : list2) size_t_ += int16_t_ * uint32_t_;
  }
  return size_t_;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Variables, functions, classes and fields with names that the Arduino core defines as macros or functions.
  const String HIGH_ = F("high");
  const __FlashStringHelper* const LOW_ = F("low");
  const int32_t INPUT_ = 7;
  int32_t PI_ = 3;
  const int32_t Serial_available = 3;
  PI_++;
  Serial.print(tsino::withoutFormat(HIGH_));
  Serial.print(F(" "));
  Serial.print(LOW_);
  Serial.print(F(" "));
  Serial.print(INPUT_);
  Serial.print(F(" "));
  Serial.print(PI_);
  Serial.print(F(" "));
  Serial.print(F_(F("text")));
  Serial.print(F(" "));
  Serial.print(min_(1, 2));
  Serial.print(F(" "));
  Serial.print(constrain_(5));
  Serial.print(F(" "));
  Serial.print(map_(tsino::Array<uint8_t>{1, 2}));
  Serial.print(F(" "));
  Serial.print(bit_(3));
  Serial.print(F(" "));
  Serial.println(random_());
  const tsino::Ref<Serial_> serial = tsino::make<Serial_>();
  Serial.print(tsino::withoutFormat(serial->print(HIGH_)));
  Serial.print(F(" "));
  Serial.print(Serial_available);
  Serial.print(F(" "));
  tsino::inspect(Serial, serial->begin(9600));
  Serial.print(F(" "));
  Serial.print(tsino::make<Print_>()->write);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<String2>()->round_ + tsino::make<String2>()->abs_);
  Serial.print(F(" "));
  Serial.println(tsino::make<String2>()->B1_);
  const int32_t yield_ = 1;
  const tsino::Ref<Word> word_ = tsino::make<Word>(1, 2, 3, []() -> String { return F("read"); });
  Serial.print(millis_());
  Serial.print(F(" "));
  Serial.print(yield_);
  Serial.print(F(" "));
  Serial.print(BV(3));
  Serial.print(F(" "));
  Serial.print(word_->lowByte_ + word_->sq_);
  Serial.print(F(" "));
  Serial.println(word_->digitalRead());
  const tsino::Ref<Isr> isr = tsino::make<Isr>(1, 2, 3, 4, 5, 6, 7);
  Serial.print(setupCount());
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint8_t>{
          (uint8_t)isr->interrupts_,
          (uint8_t)isr->noInterrupts_,
          (uint8_t)isr->EEPROM,
          (uint8_t)isr->Wire,
          (uint8_t)isr->A0_,
          (uint8_t)isr->D1,
          (uint8_t)isr->LED_BUILTIN_}.reduce<int32_t>(
          [](int32_t a, int32_t b) -> int32_t { return a + b; },
          0));
  const String NULL_ = F("not null");
  const int32_t EOF_ = 1;
  const int32_t errno_ = 2;
  const int32_t assert_ = 3;
  const __FlashStringHelper* const stdin_ = F("in");
  const bool true_ = false;
  Serial.print(tsino::withoutFormat(NULL_));
  Serial.print(F(" "));
  Serial.print(EOF_ + errno_ + assert_);
  Serial.print(F(" "));
  Serial.print(stdin_);
  Serial.print(F(" "));
  Serial.println(true_ ? F("true") : F("false"));
  Serial.println(sizes(200, 100000));
}

void loop() {}
