// lz-compressor: written by tsino from lz-compressor.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"

struct Compressor;
struct Damaged;
struct DamagedError;
struct ByteWriter;
struct BitWriter;
struct BitReader;
struct Lz77;
struct Longest;
struct Lzw;

struct Compressor : tsino::Object {
  String name;
  virtual tsino::Uint8Array pack(const String&) = 0;
  virtual String unpack(const tsino::Uint8Array&) = 0;
  virtual ~Compressor() {}
};

struct Damaged : tsino::Object {
  tsino::Ref<Compressor> item0;
  tsino::Shared<tsino::Array<uint8_t>> item1;
  void construct(tsino::Ref<Compressor> item0, tsino::Shared<tsino::Array<uint8_t>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct DamagedError : tsino::Error {
  int32_t offset = 0;
  void construct(const String& what, int32_t offset);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct ByteWriter : tsino::Object {
  tsino::Uint8Array buffer;
  int32_t used = 0;
  void construct();
  void byte(int32_t value);
  virtual tsino::Uint8Array finish();
  int32_t get_length();
  virtual ~ByteWriter() {}
};

struct BitWriter : ByteWriter {
  int32_t pending = 0;
  int32_t count = 0;
  void construct();
  void bits(int32_t value, int32_t width);
  void flush();
  tsino::Uint8Array finish() final;
};

struct BitReader : tsino::Object {
  tsino::Uint8Array data;
  int32_t at = 0;
  void construct(const tsino::Uint8Array& data);
  int32_t bits(int32_t width);
  int32_t get_left();
  int32_t get_offset();
};

struct Lz77 : Compressor {
  int32_t window = 0;
  void construct(int32_t window = 255);
  tsino::Uint8Array pack(const String& text) final;
  tsino::Ref<Longest> longest(const String& text, int32_t at, const tsino::Array<int32_t>& candidates);
  String unpack(const tsino::Uint8Array& data) final;
};

struct Longest : tsino::Object {
  int32_t length = 0;
  int32_t distance = 0;
  void construct(int32_t length, int32_t distance) {
    this->length = length;
    this->distance = distance;
  }
};

struct Lzw : Compressor {
  void construct();
  tsino::Uint8Array pack(const String& text) final;
  String unpack(const tsino::Uint8Array& data) final;
};

void DamagedError::construct(const String& what, int32_t offset) {
  tsino::Error::construct(tsino::concat(what, F(" at byte "), String(offset)));
  this->offset = offset;
  this->name = F("DamagedError");
}

void ByteWriter::byte(int32_t value) {
  if (this->used == this->buffer.length()) {
    tsino::Uint8Array bigger = tsino::Uint8Array(this->buffer.length() * 2);
    bigger.set(this->buffer);
    this->buffer = bigger;
  }
  this->buffer.put(this->used++, (uint8_t)value);
}

int32_t ByteWriter::get_length() {
  return this->used;
}

tsino::Uint8Array ByteWriter::finish() {
  return this->buffer.slice(0, this->used);
}

void ByteWriter::construct() {
  this->buffer = tsino::Uint8Array(16);
  this->used = 0;
}

void BitWriter::bits(int32_t value, int32_t width) {
  for (int32_t bit_ = width - 1; bit_ >= 0; bit_--) {
    this->pending = (int32_t)(((uint32_t)this->pending << 1) | (tsino::shiftRight(value, bit_) & 1));
    if (++this->count == 8) this->flush();
  }
}

void BitWriter::flush() {
  ByteWriter::byte(this->pending);
  this->pending = this->count = 0;
}

tsino::Uint8Array BitWriter::finish() {
  while (this->count > 0) {
    this->bits(0, 1);
    yield();
  }
  return ByteWriter::finish();
}

void BitWriter::construct() {
  ByteWriter::construct();
  this->pending = 0;
  this->count = 0;
}

void BitReader::construct(const tsino::Uint8Array& data) {
  this->at = 0;
  this->data = data;
}

int32_t BitReader::get_left() {
  return this->data.length() * 8 - this->at;
}

int32_t BitReader::get_offset() {
  return this->at >> 3;
}

int32_t BitReader::bits(int32_t width) {
  int32_t value = 0;
  for (int32_t i = 0; i < width; (void)i++, this->at++) {
    value = (int32_t)(((uint32_t)value << 1)
        | ((this->data[this->at >> 3] >> (7 - (this->at & 7))) & 1));
    yield();
  }
  return value;
}

void Lz77::construct(int32_t window) {
  this->name = F("lz77");
  this->window = window;
}
const int32_t Lz77_minLength = 3;

/** A byte 0 to 127 is a letter; 128 + n stands for n + 3 letters, the next byte says how far back. */
tsino::Uint8Array Lz77::pack(const String& text) {
  tsino::TextIndex textIndex;
  const tsino::Ref<ByteWriter> out = tsino::make<ByteWriter>();
  const auto places = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<int32_t>>>>();
  for (int32_t at = 0; at < tsino::length(text, textIndex);) {
    tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> getResult = places->get(
        tsino::slice(text, textIndex, at, at + Lz77_minLength));
    tsino::Shared<tsino::Array<int32_t>> list = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<int32_t>>(
        tsino::Array<int32_t>{});
    const tsino::Ref<Longest> longestResult = this->longest(text, at, *list);
    const int32_t length = longestResult->length;
    const int32_t distance = longestResult->distance;
    if (length == 0) {
      out->byte(tsino::codeAt(text, textIndex, at));
    } else {
      out->byte(128 + length - Lz77_minLength);
      out->byte(distance);
    }
    for (const int32_t end = at + tsino::maximum<int32_t>(length, 1); at < end; at++) {
      const String key = tsino::slice(text, textIndex, at, at + Lz77_minLength);
      const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> list2 = places->get(key);
      if (list2.has()) {
        list2.value()->push(at);
      } else {
        places->set(key, tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{at}));
      }
    }
    yield();
  }
  return out->finish();
}

tsino::Ref<Longest> Lz77::longest(const String& text, int32_t at, const tsino::Array<int32_t>& candidates) {
  tsino::TextIndex textIndex;
  int32_t length = 0;
  int32_t distance = 0;
  for (int32_t i = candidates.length() - 1; i >= 0; i--) {
    const int32_t start = candidates[i];
    if (at - start > this->window) break;
    int32_t same = 0;
    while (same < 130 && at + same < tsino::length(text, textIndex)
        && tsino::unitAt(text, textIndex, start + same) == tsino::unitAt(
        text,
        textIndex,
        at + same)) {
      same++;
      yield();
    }
    if (same >= Lz77_minLength && same > length) {
      length = same;
      distance = at - start;
    }
  }
  return tsino::make<Longest>(length, distance);
}

String Lz77::unpack(const tsino::Uint8Array& data) {
  String text = F("");
  for (int32_t i = 0; i < data.length(); i++) {
    const int32_t byte = data[i];
    if (byte < 128) {
      text += tsino::fromCharCode(byte);
      continue;
    }
    if (i + 1 >= data.length()) {
      tsino::raise(tsino::make<DamagedError>(F("a distance is missing"), i));
      return {};
    }
    const int32_t distance = data[++i];
    if (distance == 0 || distance > tsino::length(text)) {
      tsino::raise(tsino::make<DamagedError>(tsino::concat(F("distance "), String(distance)), i));
      return {};
    }
    for (int32_t k = byte - 128 + Lz77_minLength; k > 0; k--) {
      text += tsino::elementAt(text, tsino::length(text) - distance);
    }
  }
  return text;
}

int32_t Lzw_width(int32_t size) {
  return 32 - tsino::clz32((int32_t)((uint32_t)size - 1));
}

void put(const tsino::Ref<BitWriter>& out, const tsino::Shared<tsino::Map<String, int32_t>>& codes, const String& word_) {
  out->bits(codes->get(word_).valueOr(0) + 1, Lzw_width(codes->size() + 2));
}

void Lzw::construct() {
  this->name = F("lzw");
}
const int32_t Lzw_limit = 512;

tsino::Uint8Array Lzw::pack(const String& text) {
  const tsino::Ref<BitWriter> out = tsino::make<BitWriter>();
  const auto codes = tsino::makeShared<tsino::Map<String, int32_t>>();
  for (int32_t code = 0; code < 128; code++) codes->set(tsino::fromCharCode(code), code);
  String known = F("");
  for (const String& char_ : tsino::eachCharacter(text)) {
    const String longer = tsino::concat(known, char_);
    if (codes->has(longer)) {
      known = longer;
      continue;
    }
    put(out, codes, known);
    if (codes->size() < Lzw_limit) codes->set(longer, codes->size());
    known = char_;
  }
  if (known != F("")) put(out, codes, known);
  return out->finish();
}

String Lzw::unpack(const tsino::Uint8Array& data) {
  tsino::Array<String> words = tsino::generated<String>(
      128,
      [](int32_t code) -> String { return tsino::fromCharCode(code); });
  const tsino::Ref<BitReader> input = tsino::make<BitReader>(data);
  String text = F("");
  String previous = F("");
  for (;;) {
    const int32_t size = tsino::minimum<int32_t>(
        Lzw_limit,
        words.length() + (previous == F("") ? 0 : 1));
    const int32_t width = Lzw_width(size + 2);
    if (input->get_left() < width) return text;
    const int32_t offset = input->get_offset();
    const int32_t code = input->bits(width) - 1;
    if (code < 0) return text;
    String word_;
    if (code < words.length()) {
      word_ = words[code];
    } else if (code == words.length() && previous != F("")) {
      word_ = tsino::concat(previous, tsino::charAt(previous, 0));
    } else {
      tsino::raise(tsino::make<DamagedError>(tsino::concat(F("code "), String(code)), offset));
      return {};
    }
    text += word_;
    if (previous != F("") && words.length() < Lzw_limit) {
      words.push(tsino::concat(previous, tsino::elementAt(word_, 0)));
    }
    previous = word_;
    yield();
  }
}

String hex(const tsino::Uint8Array& data) {
  return tsino::arrayOfBytes<String>(
      data,
      [](int32_t byte) -> String { return tsino::padStart(tsino::toRadix(byte, 16), 2, F("0")); }).join(
      F(" "));
}

void setup() {
  Serial.begin(115200);
  const auto samples = tsino::makeRecord<String>(
      {
          {F("empty"), F("")},
          {F("letter"), F("a")},
          {F("run"), tsino::repeat(F("a"), 40)},
          {F("pairs"), F("abababababababab")},
          {F("sentence"), F("the cat sat on the mat and the rat sat on the cat")},
          {
              F("log"),
              tsino::generated<String>(
                  12,
                  [](int32_t i) -> String {
                    return tsino::concat(
                        F("sensor="),
                        String(i % 3),
                        F(";value="),
                        String(20 + i * 7 % 5),
                        F(";ok"));
                  }).join(F("\n"))},
          {
              F("long"),
              tsino::generated<String>(
                  300,
                  [](int32_t i) -> String { return tsino::fromCharCode(97 + i * i % 23); }).join(
                  F(""))}});
  tsino::Array<tsino::Ref<Compressor>> compressors{
      tsino::Ref<Compressor>(tsino::make<Lz77>()),
      tsino::Ref<Compressor>(tsino::make<Lzw>()),
      tsino::Ref<Compressor>(tsino::make<Lz77>(20))};

  for (const auto& entry : samples->entries()) {
    const String& name = entry.key();
    const String& text = entry.value();
    tsino::Array<String> results = compressors.map<String>(
        [&](const tsino::Ref<Compressor>& compressor) -> String {
          if (tsino::thrown()) return {};
          tsino::Uint8Array packed = compressor->pack(text);
          String callResult = compressor->unpack(packed);
          if (tsino::thrown()) return {};
          const bool good = callResult == text;
          const double percent = tsino::length(text) == 0 ? 100.0 : tsino::round(
              (double)packed.length() / tsino::length(text) * 100.0);
          return tsino::concat(
              compressor->name,
              F(" "),
              String(packed.length()),
              F(" ("),
              tsino::toText(percent),
              F(" %) "),
              good ? F("ok") : F("BAD"));
        });
    if (tsino::thrown()) tsino::uncaught();
    Serial.print(tsino::padEnd(name, 9));
    Serial.print(tsino::padStart(String(tsino::length(text)), 4));
    Serial.print(F(": "));
    Serial.println(results.join(F(", ")));
  }
  String withoutFormatResult = tsino::withoutFormat(
      hex(compressors[0]->pack(samples->at(F("pairs")))));
  String hexResult = hex(compressors[1]->pack(samples->at(F("pairs"))));
  Serial.print(withoutFormatResult);
  Serial.print(F(" | "));
  Serial.println(hexResult);
  Serial.println(hex(compressors[0]->pack(samples->at(F("sentence")))));

  tsino::Array<tsino::Ref<Damaged>> damaged{
      tsino::make<Damaged>(
          compressors[0],
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{97, 130})),
      tsino::make<Damaged>(
          compressors[0],
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{97, 98, 131, 3})),
      tsino::make<Damaged>(
          compressors[0],
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{97, 128, 1, 98, 129, 2})),
      tsino::make<Damaged>(
          compressors[1],
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{255, 255, 255}))};
  for (const tsino::Ref<Damaged>& item : damaged) {
    const tsino::Ref<Compressor>& compressor = item->item0;
    const tsino::Shared<tsino::Array<uint8_t>>& bytes = item->item1;
    {
      String callResult = compressor->unpack(tsino::Uint8Array::from(*bytes));
      if (tsino::thrown()) goto caught;
      Serial.print(compressor->name);
      Serial.print(F(" unpacks \""));
      Serial.print(callResult);
      Serial.println(F("\""));
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (!error->isA(DamagedError::classId)) {
        tsino::raise(error);
        tsino::uncaught();
      }
      Serial.print(compressor->name);
      Serial.print(F(" "));
      Serial.print(tsino::downcast<DamagedError>(error)->name);
      Serial.print(F(": "));
      Serial.print(tsino::downcast<DamagedError>(error)->message);
      Serial.print(F(" ("));
      Serial.print(tsino::downcast<DamagedError>(error)->offset);
      Serial.println(F(")"));
    }
  }
}

void loop() {}
