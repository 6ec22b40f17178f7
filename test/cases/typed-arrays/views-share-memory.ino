// views-share-memory: written by tsino from views-share-memory.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-buffer.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/data-view.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/print.h"
#include "src/tsino/typed-array-text.h"
#include "src/tsino/typed-array.h"

tsino::Uint8Array fill(const tsino::Uint8Array& target, int32_t value) {
  for (int32_t i = 0; i < target.length(); i++) target.put(i, (uint8_t)(value + i));
  return target;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Several typed arrays and DataViews over one ArrayBuffer see each other's writes; little endian as on all boards.
  tsino::ArrayBuffer buffer = tsino::ArrayBuffer(8);
  tsino::Uint8Array bytes = tsino::Uint8Array(buffer);
  tsino::Uint16Array words = tsino::Uint16Array(buffer);
  tsino::Uint8Array tail = tsino::Uint8Array(buffer, 4, 2);
  words.put(0, 0x1234);
  words.put(2, 0xabcd);
  Serial.print(tsino::withoutFormat(bytes.join()));
  Serial.print(F(" "));
  Serial.print(tail.join());
  Serial.print(F(" "));
  Serial.print(tail.byteOffset());
  Serial.print(F(" "));
  Serial.print(tail.length());
  Serial.print(F(" "));
  Serial.print(buffer.byteLength());
  Serial.print(F(" "));
  Serial.println(bytes.buffer() == buffer ? F("true") : F("false"));
  tail.put(1, 0xff);
  Serial.print(tsino::withoutFormat(tsino::toRadix(words[2], 16)));
  Serial.print(F(" "));
  Serial.print(tsino::Int32Array(buffer)[1]);
  Serial.print(F(" "));
  Serial.println(tsino::Int32Array(buffer).length());
  tsino::DataView view = tsino::DataView(buffer);
  view.setInt16(0, -2);
  view.setUint32(4, 0xdeadbeefu, true);
  Serial.print(tsino::withoutFormat(bytes.join()));
  Serial.print(F(" "));
  Serial.print(view.getInt16(0));
  Serial.print(F(" "));
  Serial.print(view.getInt16(0, true));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(view.getUint32(4), 16));
  Serial.print(F(" "));
  Serial.println(tsino::toRadix(view.getUint32(4, true), 16));
  view.setFloat32(0, 1.5, true);
  Serial.print(tsino::withoutFormat(bytes.slice(0, 4).join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, view.getFloat32(0, true));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Float32Array(buffer, 0, 1)[0]);
  Serial.println();
  view.setFloat64(0, 3.141592653589793);
  tsino::inspect(Serial, view.getFloat64(0));
  Serial.print(F(" "));
  Serial.print(bytes[0]);
  Serial.print(F(" "));
  Serial.print(view.getUint8(0));
  Serial.print(F(" "));
  Serial.println(view.getInt8(7));
  tsino::ArrayBuffer copy = buffer.slice(2, 6);
  tsino::Uint8Array(copy).put(0, 1);
  Serial.print(copy.byteLength());
  Serial.print(F(" "));
  Serial.print(bytes[2] == 1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::DataView(buffer, 6).byteLength());
  String withoutFormatResult = tsino::withoutFormat(fill(tsino::Uint8Array(buffer, 3), 250).join());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(bytes.join());
  tsino::Float32Array other = tsino::Float32Array(2);
  tsino::Uint8Array(other.buffer()).set(tsino::Array<uint8_t>{0, 0, 128, 63, 0, 0, 32, 193});
  Serial.println(other.join());
}

void loop() {}
