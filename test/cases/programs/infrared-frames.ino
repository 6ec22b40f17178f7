// infrared-frames: written by tsino from infrared-frames.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

// @run
// Pulse lengths to bits and bytes with tolerances, inverted check bytes and a repeat code, as remotes send them.
const char commandNames[][6] PROGMEM = {"power", "up", "down", "mute"};
tsino::Array<uint8_t> commandCodes{0x45, 0x46, 0x15, 0x47};

bool near(double value, int32_t wanted) {
  return tsino::absolute(value - wanted) * 4.0 <= wanted;
}

tsino::Array<double> encode(int32_t address, int32_t command) {
  tsino::Array<double> pulses{9000.0, 4500.0};
  tsino::Array<uint8_t> list{
      (uint8_t)address,
      (uint8_t)(~address & 0xff),
      (uint8_t)command,
      (uint8_t)(~command & 0xff)};
  for (const int32_t byte : list) {
    for (int32_t bit_ = 0; bit_ < 8; bit_++) {
      pulses.push(560.0, (double)((tsino::shiftRight(byte, bit_) & 1) != 0 ? 1690 : 560));
    }
  }
  pulses.push(560.0);
  return pulses;
}

String decode(const tsino::Array<double>& pulses) {
  if (!near(pulses[0], 9000)) return F("no header");
  if (near(pulses[1], 2250)) return F("repeat");
  if (pulses.length() != 67) return tsino::concat(F("length "), String(pulses.length()));
  tsino::Array<int32_t> bytes{0, 0, 0, 0};
  for (int32_t bit_ = 0; bit_ < 32; bit_++) {
    const double space = pulses[3 + bit_ * 2];
    if (near(space, 1690)) {
      bytes[bit_ >> 3] |= (int32_t)((uint32_t)1 << (bit_ & 7));
    } else if (!near(space, 560)) {
      return tsino::concat(F("bad pulse "), tsino::toText(space), F(" at "), String(bit_));
    }
  }
  if ((bytes[0] ^ bytes[1]) != 0xff || (bytes[2] ^ bytes[3]) != 0xff) return F("check failed");
  const int32_t known = commandCodes.indexOf(bytes[2]);
  return tsino::concat(
      String(bytes[0]),
      F(": "),
      known < 0 ? tsino::concat(F("code "), tsino::toRadix(bytes[2], 16)) : String(
          tsino::tableText(commandNames, known)));
}

tsino::Array<double> noisy(tsino::Array<double>& pulses) {
  tsino::Array<double> result;
  for (int32_t i = 0; i < pulses.length(); i++) result.push(pulses[i] * (i % 2 == 0 ? 1.1 : 0.85));
  return result;
}

void setup() {
  Serial.begin(115200);

  for (const int32_t code : commandCodes) {
    String withoutFormatResult = tsino::withoutFormat(decode(encode(0, code)));
    tsino::Array<double> list = encode(7, code);
    String decodeResult = decode(noisy(list));
    Serial.print(withoutFormatResult);
    Serial.print(F(" | "));
    Serial.println(decodeResult);
  }
  String withoutFormatResult = tsino::withoutFormat(decode(encode(1, 0x99)));
  String decodeResult = decode(tsino::Array<double>{9000.0, 2250.0, 560.0});
  String decodeResult2 = decode(tsino::Array<double>{100.0, 100.0});
  String decodeResult3 = decode(tsino::Array<double>{9000.0, 4500.0, 1.0});
  Serial.print(withoutFormatResult);
  Serial.print(F(" | "));
  Serial.print(decodeResult);
  Serial.print(F(" | "));
  Serial.print(decodeResult2);
  Serial.print(F(" | "));
  Serial.println(decodeResult3);
  tsino::Array<double> broken = encode(3, 0x15);
  broken.set(20, 1690.0);
  broken.set(21, broken.get(21) > 1000.0 ? 560 : 1690);
  Serial.println(decode(broken));
  broken.set(5, 3000.0);
  String withoutFormatResult2 = tsino::withoutFormat(decode(broken));
  int32_t lengthResult = encode(0, 0).length();
  int32_t lengthResult2 = tsino::length(encode(255, 255).join(F("")));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.println(lengthResult2);
}

void loop() {}
