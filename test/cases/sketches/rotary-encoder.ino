// rotary-encoder: written by tsino from rotary-encoder.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/interrupts.h"
#include "src/tsino/narrow.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"

enum class Direction : uint8_t { None, Left, Right };
struct Encoder;
struct Shape;

struct Encoder : tsino::Object {
  void construct();
};

struct Shape : tsino::Object {
  int32_t at = 0;
  void construct(int32_t at) {
    this->at = at;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("at"), this->at);
    out.end();
  }
};
void onD2();
int32_t count();

// A rotary encoder with a button. What interrupts share is used in all ways by the rest: as values, in loops, swapped, given
// to functions of the library, and changed by functions that interrupts call, too.

/** Both edges of the first contact. */
void Encoder_watch() {
  attachInterrupt(digitalPinToInterrupt(D2), onD2, CHANGE);
}

void Encoder::construct() {}
volatile int32_t Encoder_position = 0;
volatile Direction Encoder_direction = Direction::None;

void IRAM_ATTR onD2() {
  const bool isRight = digitalRead(D2) != digitalRead(D3);
  Encoder_position += isRight ? 1 : -1;
  Encoder_direction = isRight ? Direction::Right : Direction::Left;
}
volatile uint8_t Button_presses = 0;
volatile int16_t Button_balance = 0;

void IRAM_ATTR Button_onPress() {
  Button_balance = tsino::narrow<int16_t>((int16_t)Button_balance + 2);
  for (int32_t turn = 0; turn < 2; turn++) {
    Button_balance = tsino::narrow<int16_t>((int16_t)Button_balance - 1);
  }
  count();
}

int32_t previous = 0;
volatile int32_t longest = 0;

/** Called from an interrupt, and from `loop`. */
int32_t IRAM_ATTR count() {
  const int32_t before = [&] {
    const tsino::InterruptLock tsinoLock;
    return Button_presses++;
  }();
  {
    const tsino::InterruptLock tsinoLock;
    longest = tsino::maximum<int32_t>(
        tsino::maximum<int32_t>((int32_t)longest, before),
        tsino::absolute((int16_t)Button_balance));
  }
  return before;
}

int32_t next() {
  return previous + 1;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<uint8_t> list{D2, D3, D5};
  for (const uint8_t pin : list) pinMode(pin, INPUT_PULLUP);
  Encoder_watch();
  attachInterrupt(digitalPinToInterrupt(D5), Button_onPress, FALLING);
}

void loop() {
  Encoder_direction = Direction::None;
  while (Encoder_direction == Direction::None) delay(1);
  int32_t previousBefore = previous;
  previous = Encoder_position;
  Encoder_position = previousBefore;
  int32_t value = next();
  {
    const tsino::InterruptLock tsinoLock;
    Encoder_position += value;
  }
  {
    const tsino::InterruptLock tsinoLock;
    Encoder_position = Encoder_position > 100 ? 0 : Encoder_position - 1;
  }
  tsino::Array<int32_t> list{(int32_t)Encoder_position, (uint8_t)Button_presses};
  list.push([&] {
    const tsino::InterruptLock tsinoLock;
    return Encoder_position--;
  }());
  const tsino::Optional<int32_t> last = (uint8_t)Button_presses > 3 ? tsino::Optional<int32_t>(
      (int32_t)longest) : tsino::Optional<int32_t>{};
  tsino::inspect(Serial, list);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape>((int32_t)Encoder_position));
  Serial.print(F(" "));
  Serial.print(Encoder_position);
  Serial.print(F(" "));
  Serial.print(last.valueOr((int32_t)longest));
  Serial.print(F(" "));
  Serial.println((int32_t)Encoder_direction);
  if ([&] {
    const tsino::InterruptLock tsinoLock;
    return --Button_presses;
  }() > 9 || count() > 20) detachInterrupt(digitalPinToInterrupt(D5));
}
