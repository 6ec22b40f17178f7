// made-sorted-and-walked: written by tsino from made-sorted-and-walked.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/map.h"
#include "src/tsino/narrow.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array-generate.h"
#include "src/tsino/typed-array-sort-trying.h"
#include "src/tsino/typed-array-sort.h"
#include "src/tsino/typed-array-text.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"

struct Frame;

struct Frame : tsino::Object {
  tsino::Uint8Array data;
  tsino::Array<uint8_t> masks;
  int32_t at = 0;
  void construct();
  tsino::Ref<Frame> set(int32_t bit_);
  int32_t next();
};

// @run
// Typed arrays from all that can be walked through, sorted by functions, walked with indices, compared by identity.

String careful(const tsino::Int32Array& list) {
  {
    tsino::sortBytesTrying(
        list,
        [](int32_t a, int32_t b) -> int32_t {
          if (tsino::thrown()) return 0;
          if (a == 2 || b == 2) {
            tsino::raise(tsino::make<tsino::Error>(F("two")));
            return 0;
          }
          return a - b;
        });
    if (tsino::thrown()) goto caught;
    return tsino::concat(F("sorted "), list.join());
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return tsino::concat(error->message, F(" "), list.join());
  }
}

tsino::Ref<Frame> Frame::set(int32_t bit_) {
  this->data[bit_ >> 3] |= (int32_t)((uint32_t)1 << (bit_ & 7));
  this->masks[this->at++] ^= 255;
  tsino::Uint8Array data = this->data;
  data[this->next()] %= 100;
  return tsino::Ref<Frame>(this);
}

int32_t Frame::next() {
  this->data = this->data.slice();
  return 0;
}

void Frame::construct() {
  this->data = tsino::Uint8Array(2);
  this->masks = tsino::Array<uint8_t>{1, 2, 4};
  this->at = 0;
}

void setup() {
  Serial.begin(115200);
  const auto lengths = tsino::makeMap<String, double>(
      {{F("a"), 300.0}, {F("b"), -1.0}, {F("c"), 2.75}});
  Serial.print(tsino::withoutFormat(tsino::Uint8Array::from(lengths->values()).join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::Int16Array::from(tsino::makeShared<tsino::Set<int32_t>>(5, 5, 70000)->values()).join());
  Serial.print(F(" "));
  Serial.println(
      tsino::Uint8Array::from(tsino::Array<uint8_t>{1, 2, 3, tsino::allOf(tsino::Uint8Array(2))}).join());
  Serial.print(
      tsino::withoutFormat(
          tsino::Float32Array::from(
              tsino::Array<uint8_t>{1, 2, 3}.map<double>(
                  [](int32_t x, int32_t i) -> double { return (double)x / (i + 2); })).join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::Uint8Array::from(
          tsino::characters(F("a1z")).map<uint16_t>(
              [](const String& c) -> int32_t { return tsino::codeAt(c, 0); })).join());
  Serial.print(F(" "));
  Serial.println(
      tsino::Int8Array::from(
          tsino::arrayOfBytes<int8_t>(
              tsino::Uint8Array::of(200, 100),
              [](int32_t v) -> double { return v / 2.0; })).join());
  Serial.print(
      tsino::withoutFormat(
          tsino::generatedBytes<tsino::Uint16Array>(
              5,
              [](int32_t i) -> int32_t { return i * 20000; }).join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::generatedBytes<tsino::Float64Array>(2, []() -> double { return 0.1; }).join());
  Serial.print(F(" "));
  Serial.print(
      tsino::generatedBytes<tsino::Uint8ClampedArray>(
          3,
          [](int32_t i) -> int32_t { return i * 200 - 100; }).join());
  Serial.print(F(" "));
  Serial.println(
      tsino::generatedBytes<tsino::Uint8Array>(0, []() -> int32_t { return 1; }).length());
  Serial.print(
      tsino::withoutFormat(
          tsino::Uint8Array::from(tsino::Array<double>{tsino::allOf(lengths->values()), 7.0}).join()));
  Serial.print(F(" "));
  Serial.print(tsino::Uint8Array::from(tsino::Array<int32_t>{}).length());
  Serial.print(F(" "));
  Serial.println(tsino::Float64Array::from(tsino::Float32Array::of(0.1)).join());

  tsino::Int16Array mixed = tsino::Int16Array::of(5, -3, 12, 0, -7, 12);
  tsino::Array<String> order;
  tsino::Int16Array sorted = tsino::sortBytes(
      mixed,
      [&](int32_t a, int32_t b) -> int32_t {
        order.push(String(mixed[0]));
        return b - a;
      });
  Serial.print(sorted == mixed ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(mixed.join());
  Serial.print(F(" "));
  Serial.println(
      order.every([](const String& text) -> bool { return text == F("5"); }) ? F("true") : F("false"));
  String withoutFormatResult = tsino::withoutFormat(
      tsino::Float64Array::of(0.5, (double)NAN, -0.0, 0, -1).sort().join());
  String joinResult = tsino::sortBytes(
      tsino::Float32Array::of(3, 1, 2),
      []() -> int32_t { return 0; }).join();
  int32_t lengthResult = tsino::sortBytes(
      tsino::Uint8Array(0),
      [](int32_t a, int32_t b) -> int32_t { return a - b; }).length();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(lengthResult);
  tsino::Uint8Array big = tsino::generatedBytes<tsino::Uint8Array>(
      200,
      [](int32_t i) -> int32_t { return i * 67 % 256; });
  String withoutFormatResult2 = tsino::withoutFormat(
      tsino::sortBytes(
          big.slice(),
          [](int32_t a, int32_t b) -> int32_t {
            int32_t value = a % 10 - b % 10;
            return value != 0 ? value : b - a;
          }).slice(0, 12).join());
  int32_t element = big.sort()[199];
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(element);
  String withoutFormatResult3 = tsino::withoutFormat(careful(tsino::Int32Array::of(3, 1, 5)));
  String carefulResult = careful(tsino::Int32Array::of(3, 1, 2));
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.println(carefulResult);

  tsino::Uint8Array view = tsino::Uint8Array::of(10, 20, 30);
  String trace = F("");
  for (int32_t i = 0; i < view.length(); i++) {
    const int32_t value = view[i];
    if (i == 0) view.put(2, 99);
    trace += tsino::concat(String(i), F(":"), String(value), F(" "));
  }
  for (int32_t i = 0; i < view.length(); i++) {
    view[i] += i;
  }
  for (int32_t index = 0; index < view.length(); index++) {
    const int32_t value = view[index];
    trace += tsino::concat(String(value), F(" "));
  }
  Serial.print(tsino::withoutFormat(trace));
  Serial.print(F(" "));
  Serial.print(
      tsino::arrayOfBytes<tsino::Shared<tsino::Array<int32_t>>>(
          view,
          [](int32_t value, int32_t value2) -> tsino::Shared<tsino::Array<int32_t>> {
            return tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{value2, value});
          }).map<int32_t>(
          [](const tsino::Shared<tsino::Array<int32_t>>& given) -> int32_t {
            const int32_t i = (*given)[0];
            const int32_t v = (*given)[1];
            return i * v;
          }).join());
  Serial.print(F(" "));
  Serial.print(
      tsino::arrayOfBytes<int32_t>(
          view,
          [](int32_t value, int32_t value2) -> int32_t { return value2; }).length());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::largest(view));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          tsino::reduceBytesRight<String>(
              view,
              [](const String& text, int32_t v, int32_t i) -> String {
                return tsino::concat(text, String(v), F("@"), String(i), F(" "));
              },
              String(F("> ")))));
  Serial.print(F(" "));
  Serial.print(
      tsino::reduceBytesRight<int32_t>(view, [](int32_t a, int32_t b) -> int32_t { return a - b; }));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(tsino::findLastByte(view, [](int32_t v) -> bool { return v < 50; })));
  Serial.print(F(" "));
  Serial.print(tsino::findLastByteIndex(view, [](int32_t v) -> bool { return v > 1000; }));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(tsino::findLastByte(view, [](int32_t v) -> bool { return v > 1000; })));
  Serial.print(tsino::withoutFormat(view.join()));
  Serial.print(F(" "));
  Serial.print(view.join());
  Serial.print(F(" "));
  Serial.print(view.join());
  Serial.print(F(" "));
  Serial.println(tsino::Float32Array::of(0.5, 2).join());
  const tsino::Ref<Frame> frame = tsino::make<Frame>();
  tsino::Uint8Array first = frame->data;
  String withoutFormatResult4 = tsino::withoutFormat(frame->set(6)->set(9)->data.join());
  Serial.print(withoutFormatResult4);
  Serial.print(F(" "));
  Serial.print(frame->masks.join());
  Serial.print(F(" "));
  Serial.print(first.join());
  Serial.print(F(" "));
  Serial.println(frame->data == first ? F("true") : F("false"));
  tsino::Array<tsino::Uint8Array> frames{first, frame->data};
  const auto names = tsino::makeMap<tsino::Uint8Array, String>({{first, F("first")}});
  tsino::Optional<String> getResult = names->get(frame->data);
  Serial.print(frames.indexOf(frame->data));
  Serial.print(F(" "));
  Serial.print(frames.includes(first) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(names->get(first)));
  Serial.print(F(" "));
  Serial.print(getResult.has() ? getResult.value() : String(F("none")));
  Serial.print(F(" "));
  Serial.println(frames[0] != frames[1] ? F("true") : F("false"));
  tsino::Optional<tsino::Uint8Array> shared;
  bool value = !shared.has();
  bool value2 = (shared = first).value() == frames[0];
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value2 ? F("true") : F("false"));
  tsino::Array<int8_t> flags{0, 0};
  tsino::Array<uint8_t> limit{250};
  flags.set(0, tsino::narrow<int8_t>(flags[0] | 64));
  flags.set(1, tsino::narrow<int8_t>(flags[1] ^ -1));
  limit[0] |= 4;
  limit[0] &= ~2;
  Serial.print(tsino::withoutFormat(flags.join()));
  Serial.print(F(" "));
  Serial.println(limit[0]);
}

void loop() {}
