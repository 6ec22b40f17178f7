// protocol-frames: written by tsino from protocol-frames.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/data-view.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

struct Frame;

struct Frame : tsino::Object {
  int32_t kind = 0;
  int32_t sequence = 0;
  double temperature = 0;
  tsino::Shared<tsino::Array<uint8_t>> payload;
  void construct(int32_t kind, int32_t sequence, double temperature, tsino::Shared<tsino::Array<uint8_t>> payload) {
    this->kind = kind;
    this->sequence = sequence;
    this->temperature = temperature;
    this->payload = tsino::moved(payload);
  }
};
int32_t checksum(const tsino::Uint8Array& bytes);

tsino::Uint8Array encode(const tsino::Ref<Frame>& frame) {
  tsino::Uint8Array bytes = tsino::Uint8Array(10 + frame->payload->length());
  tsino::DataView view = tsino::DataView(bytes.buffer());
  view.setUint8(0, 0xa5);
  view.setUint8(1, frame->kind);
  view.setUint16(2, frame->sequence, true);
  view.setFloat32(4, frame->temperature);
  view.setUint8(8, frame->payload->length());
  bytes.set(*frame->payload, 9);
  bytes.put(bytes.length() - 1, (uint8_t)checksum(bytes.subarray(0, -1)));
  return bytes;
}

int32_t checksum(const tsino::Uint8Array& bytes) {
  return tsino::reduceBytes<int32_t>(
      bytes,
      [](int32_t sum, int32_t byte) -> int32_t { return (sum + byte) & 0xff; },
      0) ^ 0xff;
}

tsino::Union<String, tsino::Ref<Frame>> decode(const tsino::Uint8Array& bytes) {
  if (bytes.length() < 10) return tsino::Union<String, tsino::Ref<Frame>>(String(F("too short")));
  tsino::DataView view = tsino::DataView(bytes.buffer(), bytes.byteOffset(), bytes.byteLength());
  if (view.getUint8(0) != 0xa5) {
    return tsino::Union<String, tsino::Ref<Frame>>(String(F("bad start")));
  }
  const int32_t length = view.getUint8(8);
  if (bytes.length() != 10 + length) {
    return tsino::Union<String, tsino::Ref<Frame>>(
        tsino::concat(F("length "), String(bytes.length()), F(" instead of "), String(10 + length)));
  }
  if (checksum(bytes.subarray(0, -1)) != bytes[bytes.length() - 1]) {
    return tsino::Union<String, tsino::Ref<Frame>>(String(F("bad checksum")));
  }
  return tsino::Union<String, tsino::Ref<Frame>>(
      tsino::make<Frame>(
          view.getUint8(1),
          view.getUint16(2, true),
          (double)view.getFloat32(4),
          tsino::makeShared<tsino::Array<uint8_t>>(
              tsino::Array<uint8_t>{tsino::allOf(bytes.subarray(9, 9 + length))})));
}

String show(const tsino::Union<String, tsino::Ref<Frame>>& result) {
  return result.is<String>() ? result.get<String>() : tsino::concat(
      String(result.get<tsino::Ref<Frame>>()->kind),
      F(" "),
      String(result.get<tsino::Ref<Frame>>()->sequence),
      F(" "),
      tsino::toText(result.get<tsino::Ref<Frame>>()->temperature),
      F(" ["),
      result.get<tsino::Ref<Frame>>()->payload->join(),
      F("]"));
}

void setup() {
  Serial.begin(115200);
  tsino::Uint8Array bytes = encode(
      tsino::make<Frame>(
          7,
          513,
          -2.5,
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 255, 3})));
  Serial.println(
      tsino::arrayOfBytes<String>(
          bytes,
          [](int32_t b) -> String { return tsino::padStart(tsino::toRadix(b, 16), 2, F("0")); }).join(
          F(" ")));
  Serial.print(tsino::withoutFormat(show(decode(bytes))));
  Serial.print(F(" "));
  Serial.print(show(decode(bytes.slice(1))));
  Serial.print(F(" "));
  Serial.println(show(decode(bytes.subarray(0, 5))));
  bytes[9] ^= 1;
  String withoutFormatResult = tsino::withoutFormat(show(decode(bytes)));
  String showResult = show(
      decode(
          encode(
              tsino::make<Frame>(
                  0,
                  65536,
                  0.0,
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})))));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(showResult);
  tsino::Uint8Array stream = tsino::Uint8Array(40);
  stream.set(
      encode(
          tsino::make<Frame>(
              1,
              1,
              0.5,
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9}))),
      5);
  Serial.print(tsino::withoutFormat(show(decode(stream.subarray(5, 16)))));
  Serial.print(F(" "));
  Serial.println(show(decode(stream.subarray(4, 16))));
}

void loop() {}
