// bit-field-codec: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/to-text.h"

struct Layout;
struct Field;
struct BitWriter;
struct BitReader;
struct Received;
struct Messages;
struct Stats;
struct FrameReader;
struct Unsigned;
struct Signed;
struct Scaled;
struct Enumerated;

struct Layout : tsino::Object {
  int32_t type = 0;
  String title;
  tsino::Shared<tsino::Array<tsino::Ref<Field>>> fields;
  void construct(int32_t type, String title, tsino::Shared<tsino::Array<tsino::Ref<Field>>> fields);
  void write(const tsino::Ref<BitWriter>& writer, const tsino::Shared<tsino::Record<double>>& values);
  tsino::Shared<tsino::Record<double>> read(const tsino::Ref<BitReader>& reader_);
  String show(const tsino::Shared<tsino::Record<double>>& values);
  int32_t get_width();
};

struct Field : tsino::Object {
  String name;
  int32_t width = 0;
  void construct(String name, int32_t width);
  virtual double encode(double value) = 0;
  virtual double decode(uint32_t raw) = 0;
  virtual String show(double value);
  double get_mask();
  virtual ~Field() {}
};

// Bits into bytes and out of them, most significant bit first.
struct BitWriter : tsino::Object {
  tsino::Shared<tsino::Array<int32_t>> bytes;
  int32_t free = 0;
  void construct();
  tsino::Ref<BitWriter> write(double value, int32_t width);
  tsino::Ref<BitWriter> align();
};

struct BitReader : tsino::Object {
  tsino::Shared<tsino::Array<int32_t>> bytes;
  int32_t position = 0;
  void construct(const tsino::Shared<tsino::Array<int32_t>>& bytes);
  uint32_t read(int32_t width);
  void align();
  int32_t get_left();
};

struct Received : tsino::Object {
  bool ok = false;
  tsino::Ref<Layout> layout;
  uint32_t sequence = 0;
  tsino::Shared<tsino::Record<double>> values;
  String reason;
  void construct(bool ok, tsino::Ref<Layout> layout, uint32_t sequence, tsino::Shared<tsino::Record<double>> values, String reason = String{}) {
    this->ok = ok;
    this->layout = tsino::moved(layout);
    this->sequence = sequence;
    this->values = tsino::moved(values);
    this->reason = tsino::moved(reason);
  }
};

struct Messages : tsino::Object {
  tsino::Ref<Layout> item0;
  tsino::Shared<tsino::Record<double>> item1;
  void construct(tsino::Ref<Layout> item0, tsino::Shared<tsino::Record<double>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Stats : tsino::Object {
  int32_t good = 0;
  int32_t bad = 0;
  void construct(int32_t good, int32_t bad) {
    this->good = good;
    this->bad = bad;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("good"), this->good);
    out.field(F("bad"), this->bad);
    out.end();
  }
};

struct FrameReader : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Layout>>> layouts;
  tsino::Function<void(const tsino::Ref<Received>&)> receive;
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> content;
  bool escaped = false;
  void construct(const tsino::Shared<tsino::Array<tsino::Ref<Layout>>>& layouts, tsino::Function<void(const tsino::Ref<Received>&)> receive);
  void take(int32_t byte);
  void finish(const tsino::Array<int32_t>& content);
  void fail(String reason);
};

struct Unsigned : Field {
  double encode(double value) final;
  double decode(uint32_t raw) final;
};

struct Signed : Field {
  double encode(double value) override;
  double decode(uint32_t raw) override;
};

struct Scaled : Signed {
  double factor = 0;
  String unit;
  void construct(String name, int32_t width, double factor, String unit = "");
  double encode(double value) final;
  double decode(uint32_t raw) final;
  String show(double value) final;
};

struct Enumerated : Unsigned {
  tsino::Shared<tsino::Array<String>> names;
  void construct(String name, tsino::Shared<tsino::Array<String>> names);
  String show(double value) final;
};

// --- bits ---

tsino::Ref<BitWriter> BitWriter::write(double value, int32_t width) {
  for (int32_t bit_ = width - 1; bit_ >= 0; bit_--) {
    if (this->free == 0) {
      this->bytes->push(0);
      this->free = 8;
    }
    this->free--;
    (*this->bytes)[this->bytes->length() - 1] |= tsino::shiftLeft(
        (int32_t)(tsino::shiftRightUnsigned((int32_t)(uint32_t)tsino::toInt32(value), bit_) & 1),
        this->free);
  }
  return tsino::Ref<BitWriter>(this);
}

tsino::Ref<BitWriter> BitWriter::align() {
  this->free = 0;
  return tsino::Ref<BitWriter>(this);
}

void BitWriter::construct() {
  this->bytes = tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{});
  this->free = 0;
}

void BitReader::construct(const tsino::Shared<tsino::Array<int32_t>>& bytes) {
  this->position = 0;
  this->bytes = bytes;
}

int32_t BitReader::get_left() {
  return this->bytes->length() * 8 - this->position;
}

uint32_t BitReader::read(int32_t width) {
  if (width > this->get_left()) {
    tsino::raise(
        tsino::makeError<tsino::RangeError>(
            width,
            F(" bits wanted, "),
            this->get_left(),
            F(" left")));
    return 0;
  }
  int32_t value = 0;
  for (int32_t i = 0; i < width; i++) {
    const int32_t byte = (*this->bytes)[this->position >> 3];
    value = (int32_t)(((uint32_t)value << 1) | ((byte >> (7 - (this->position & 7))) & 1));
    this->position++;
  }
  return (uint32_t)value;
}

void BitReader::align() {
  this->position = tsino::ceilDiv(this->position, 8) * 8;
}

int32_t signExtend(uint32_t value, int32_t width) {
  const int32_t shift = 32 - width;
  return tsino::shiftRight(tsino::shiftLeft((int32_t)value, shift), shift);
}

// --- fields ---

// Fields of a message: each knows how to write and read itself. A layout is a list of named fields.

void Field::construct(String name, int32_t width) {
  this->name = tsino::moved(name);
  this->width = width;
}

double Field::get_mask() {
  return this->width == 32 ? 4294967295.0 : tsino::shiftLeft(1, this->width) - 1.0;
}

String Field::show(double value) {
  return tsino::toText(value);
}

double Unsigned::encode(double value) {
  if (value < 0.0 || value > this->get_mask() || !tsino::isInteger(value)) {
    tsino::raise(
        tsino::makeError<tsino::RangeError>(
            this->name,
            F(" = "),
            tsino::toText(value),
            F(" needs more than "),
            this->width,
            F(" bits")));
    return 0.0;
  }
  return value;
}

double Unsigned::decode(uint32_t raw) {
  return raw;
}

double Signed::encode(double value) {
  return (uint32_t)(tsino::toInt32(value) & tsino::toInt32(this->get_mask()));
}

double Signed::decode(uint32_t raw) {
  return signExtend(raw, this->width);
}

void Scaled::construct(String name, int32_t width, double factor, String unit) {
  Field::construct(tsino::moved(name), width);
  this->factor = factor;
  this->unit = tsino::moved(unit);
}

double Scaled::encode(double value) {
  return Signed::encode(tsino::round(value / this->factor));
}

double Scaled::decode(uint32_t raw) {
  return Signed::decode(raw) * this->factor;
}

String Scaled::show(double value) {
  return tsino::concat(tsino::toFixed(value, 2), this->unit);
}

void Enumerated::construct(String name, tsino::Shared<tsino::Array<String>> names) {
  Field::construct(
      tsino::moved(name),
      32 - tsino::clz32(tsino::maximum<int32_t>(1, names->length() - 1)));
  this->names = tsino::moved(names);
}

String Enumerated::show(double value) {
  tsino::Optional<String> atResult = this->names->at(tsino::toIndex(value));
  return atResult.has() ? atResult.value() : tsino::concat(F("?"), tsino::toText(value));
}

void Layout::construct(int32_t type, String title, tsino::Shared<tsino::Array<tsino::Ref<Field>>> fields) {
  this->type = type;
  this->title = tsino::moved(title);
  this->fields = tsino::moved(fields);
}

int32_t Layout::get_width() {
  return this->fields->reduce<int32_t>(
      [](int32_t sum, const tsino::Ref<Field>& field) -> int32_t {
        const int32_t width = field->width;
        return sum + width;
      },
      0);
}

void Layout::write(const tsino::Ref<BitWriter>& writer, const tsino::Shared<tsino::Record<double>>& values) {
  for (const tsino::Ref<Field>& field : *this->fields) {
    double encodeResult = field->encode(values->get(field->name).valueOr(0.0));
    if (tsino::thrown()) return;
    writer->write(encodeResult, field->width);
  }
}

tsino::Shared<tsino::Record<double>> Layout::read(const tsino::Ref<BitReader>& reader_) {
  const auto values = tsino::makeShared<tsino::Record<double>>();
  for (const tsino::Ref<Field>& field : *this->fields) {
    String value = field->name;
    uint32_t readResult = reader_->read(field->width);
    if (tsino::thrown()) return {};
    values->set(tsino::moved(value), field->decode(readResult));
  }
  return values;
}

String Layout::show(const tsino::Shared<tsino::Record<double>>& values) {
  return this->fields->map<String>(
      [&](const tsino::Ref<Field>& field) -> String {
        return tsino::concat(field->name, F("="), field->show(values->at(field->name)));
      }).join(F(" "));
}

// --- frame ---

// Frames on the wire: start byte, length, message, CRC-8; bytes that look like a start are escaped.

const int32_t START = 0x7e;
const int32_t ESCAPE = 0x7d;

int32_t crc8(const tsino::Array<int32_t>& bytes) {
  int32_t crc = 0;
  for (const int32_t byte : bytes) {
    crc ^= byte;
    for (int32_t i = 0; i < 8; i++) {
      crc = (crc & 0x80) != 0 ? (int32_t)((((uint32_t)crc << 1) ^ 0x07) & 0xff) : (int32_t)((uint32_t)crc
          << 1);
    }
  }
  return crc;
}

tsino::Shared<tsino::Array<int32_t>> encodeFrame(const tsino::Ref<Layout>& layout, const tsino::Shared<tsino::Record<double>>& values, int32_t sequence) {
  const tsino::Ref<BitWriter> writer = tsino::make<BitWriter>()->write(layout->type, 4)->write(
      sequence & 15,
      4);
  layout->write(writer, values);
  if (tsino::thrown()) return {};
  tsino::Shared<tsino::Array<int32_t>> body = writer->align()->bytes;
  tsino::Array<int32_t> content{body->length(), tsino::allOf(*body), crc8(*body)};
  return tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{
          START,
          tsino::allOf(
              content.flatMap<int32_t>(
                  [](int32_t byte) -> tsino::Array<int32_t> {
                    return byte == START || byte == ESCAPE ? tsino::Array<int32_t>{
                        ESCAPE,
                        byte ^ 0x20} : tsino::Array<int32_t>{byte};
                  }))});
}

void FrameReader::construct(const tsino::Shared<tsino::Array<tsino::Ref<Layout>>>& layouts, tsino::Function<void(const tsino::Ref<Received>&)> receive) {
  this->content = {};
  this->escaped = false;
  this->layouts = layouts;
  this->receive = tsino::moved(receive);
}

void FrameReader::take(int32_t byte) {
  if (byte == START) {
    if (this->content.has() && this->content.value()->length() > 0) this->fail(F("cut off"));
    this->content = tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{});
    this->escaped = false;
    return;
  }
  if (!this->content.has()) return;
  if (byte == ESCAPE) {
    this->escaped = true;
    return;
  }
  this->content.value()->push(this->escaped ? byte ^ 0x20 : byte);
  this->escaped = false;
  const int32_t length = (*this->content.value())[0];
  if (this->content.value()->length() == length + 2) {
    tsino::Shared<tsino::Array<int32_t>> list = this->content.value();
    this->finish(*list);
    if (tsino::thrown()) return;
  }
}

void FrameReader::finish(const tsino::Array<int32_t>& content) {
  this->content = {};
  tsino::Shared<tsino::Array<int32_t>> body = tsino::makeShared<tsino::Array<int32_t>>(
      content.slice(1, -1));
  const int32_t sum = crc8(*body);
  const int32_t expected = content[content.length() - 1];
  if (sum != expected) {
    this->fail(tsino::concat(F("checksum "), String(sum), F(" is not "), String(expected)));
    return;
  }
  const tsino::Ref<BitReader> reader_ = tsino::make<BitReader>(body);
  const uint32_t type = reader_->read(4);
  if (tsino::thrown()) return;
  const tsino::Optional<tsino::Ref<Layout>> layout = this->layouts->find(
      [&](const tsino::Ref<Layout>& each) -> bool { return (uint32_t)each->type == type; });
  if (!layout.has()) {
    this->fail(tsino::concat(F("unknown type "), String(type)));
    return;
  }
  {
    uint32_t readResult = reader_->read(4);
    if (tsino::thrown()) goto caught;
    tsino::Shared<tsino::Record<double>> readResult2 = layout.value()->read(reader_);
    if (tsino::thrown()) goto caught;
    this->receive(
        tsino::make<Received>(true, layout.value(), readResult, tsino::moved(readResult2)));
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    if (error->isA(tsino::RangeError::classId)) {
      this->fail(tsino::downcast<tsino::RangeError>(error)->message);
    } else {
      tsino::raise(error);
      return;
    }
  }
}

void FrameReader::fail(String reason) {
  this->content = {};
  this->receive(
      tsino::make<Received>(
          false,
          tsino::Ref<Layout>{},
          0,
          tsino::Shared<tsino::Record<double>>{},
          tsino::moved(reason)));
}

// --- main ---

// @run
// A protocol of bit fields in four modules: layouts from field objects, frames with escapes and a checksum, and a link
// that damages some of them.

String hex(const tsino::Array<int32_t>& bytes) {
  return bytes.map<String>(
      [](int32_t byte) -> String { return tsino::padStart(tsino::toRadix(byte, 16), 2, F("0")); }).join(
      F(" "));
}

const tsino::Ref<Stats> stats = tsino::make<Stats>(0, 0);

void report(const tsino::Ref<Received>& received) {
  if (received->ok) {
    stats->good++;
    const tsino::Ref<Layout>& layout = received->layout;
    const uint32_t sequence = received->sequence;
    const tsino::Shared<tsino::Record<double>>& values = received->values;
    Serial.print(F("  #"));
    Serial.print(sequence);
    Serial.print(F(" "));
    Serial.print(layout->title);
    Serial.print(F(": "));
    Serial.println(layout->show(values));
  } else {
    stats->bad++;
    Serial.print(F("  bad: "));
    Serial.println(received->reason);
  }
}

tsino::Ref<FrameReader> reader;

void send_(const tsino::Array<int32_t>& bytes) {
  bytes.forEach(
      [](int32_t byte) {
        if (tsino::thrown()) return;
        reader->take(byte);
      });
}

tsino::Array<int32_t> flip(const tsino::Array<int32_t>& frame, int32_t at, int32_t mask) {
  return frame.map<int32_t>(
      [&](int32_t byte, int32_t i) -> int32_t { return i == at ? byte ^ mask : byte; });
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Layout> weather = tsino::make<Layout>(
      1,
      F("weather"),
      tsino::makeShared<tsino::Array<tsino::Ref<Field>>>(
          tsino::Array<tsino::Ref<Field>>{
              tsino::Ref<Field>(tsino::make<Scaled>(F("temperature"), 11, 0.1, F("C"))),
              tsino::Ref<Field>(tsino::make<Unsigned>(F("humidity"), 7)),
              tsino::Ref<Field>(
                  tsino::make<Enumerated>(
                      F("trend"),
                      tsino::makeShared<tsino::Array<String>>(
                          tsino::Array<String>{F("steady"), F("rising"), F("falling")}))),
              tsino::Ref<Field>(tsino::make<Unsigned>(F("battery"), 4))}));
  const tsino::Ref<Layout> motor = tsino::make<Layout>(
      2,
      F("motor"),
      tsino::makeShared<tsino::Array<tsino::Ref<Field>>>(
          tsino::Array<tsino::Ref<Field>>{
              tsino::Ref<Field>(
                  tsino::make<Enumerated>(
                      F("on"),
                      tsino::makeShared<tsino::Array<String>>(
                          tsino::Array<String>{F("off"), F("on")}))),
              tsino::Ref<Field>(tsino::make<Signed>(F("speed"), 9)),
              tsino::Ref<Field>(tsino::make<Signed>(F("steps"), 20)),
              tsino::Ref<Field>(tsino::make<Unsigned>(F("id"), 32))}));
  tsino::Shared<tsino::Array<tsino::Ref<Layout>>> layouts = tsino::makeShared<tsino::Array<tsino::Ref<Layout>>>(
      tsino::Array<tsino::Ref<Layout>>{weather, motor});
  for (const tsino::Ref<Layout>& layout : *layouts) {
    const String& title = layout->title;
    const int32_t type = layout->type;
    const int32_t width = layout->get_width();
    Serial.print(type);
    Serial.print(F(" "));
    Serial.print(title);
    Serial.print(F(": "));
    Serial.print(width);
    Serial.println(F(" bits"));
  }

  tsino::Array<tsino::Ref<Messages>> messages{
      tsino::make<Messages>(
          weather,
          tsino::makeRecord<double>(
              {
                  {F("temperature"), 21.5},
                  {F("humidity"), 48.0},
                  {F("trend"), 1.0},
                  {F("battery"), 15.0}})),
      tsino::make<Messages>(
          weather,
          tsino::makeRecord<double>(
              {{F("temperature"), -7.26}, {F("humidity"), 126.0}, {F("trend"), 2.0}})),
      tsino::make<Messages>(
          motor,
          tsino::makeRecord<double>(
              {
                  {F("on"), 1.0},
                  {F("speed"), -200.0},
                  {F("steps"), -500000.0},
                  {F("id"), 3735928559.0}})),
      tsino::make<Messages>(
          motor,
          tsino::makeRecord<double>(
              {{F("speed"), 255.0}, {F("steps"), 32126.0}, {F("id"), 2122153597.0}}))};
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> frames;
  messages.forEach(
      [&](const tsino::Ref<Messages>& given, int32_t sequence) {
        if (tsino::thrown()) return;
        const tsino::Ref<Layout>& layout = given->item0;
        const tsino::Shared<tsino::Record<double>>& values = given->item1;
        tsino::Shared<tsino::Array<int32_t>> frame = encodeFrame(layout, values, 14 + sequence);
        if (tsino::thrown()) return;
        frames.push(frame);
        Serial.print(layout->title);
        Serial.print(F(": "));
        Serial.println(hex(*frame));
      });
  if (tsino::thrown()) tsino::uncaught();
  reader = tsino::make<FrameReader>(
      layouts,
      tsino::Function<void(const tsino::Ref<Received>&)>::of<decltype(report), report>());

  Serial.println(F("clean:"));
  send_(tsino::Array<int32_t>{1, 2, 3});
  if (tsino::thrown()) tsino::uncaught();
  for (const tsino::Shared<tsino::Array<int32_t>>& frame : frames) {
    send_(frame->copy());
    if (tsino::thrown()) tsino::uncaught();
  }

  Serial.println(F("damaged:"));
  tsino::Shared<tsino::Array<int32_t>> list = frames[0];
  send_(flip(*list, 3, 0x01));
  if (tsino::thrown()) tsino::uncaught();
  send_(tsino::Array<int32_t>{tsino::allOf(frames[1]->slice(0, 4)), tsino::allOf(*frames[0])});
  if (tsino::thrown()) tsino::uncaught();
  tsino::Shared<tsino::Array<int32_t>> list2 = frames[2];
  send_(tsino::Array<int32_t>{tsino::allOf(flip(*list2, 2, 0x10)), 0x7e});
  if (tsino::thrown()) tsino::uncaught();
  tsino::Shared<tsino::Array<int32_t>> unknown = tsino::make<BitWriter>()->write(9.0, 4)->write(
      0.0, 4)->bytes;
  send_(tsino::Array<int32_t>{0x7e, unknown->length(), tsino::allOf(*unknown), crc8(*unknown)});
  if (tsino::thrown()) tsino::uncaught();
  tsino::Array<int32_t> short_{0x10, 0xff};
  send_(tsino::Array<int32_t>{0x7e, short_.length(), tsino::allOf(short_), crc8(short_)});
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, stats);
  Serial.println();

  tsino::Array<tsino::Shared<tsino::Record<double>>> tooLarge{
      tsino::makeRecord<double>({{F("humidity"), 128.0}}),
      tsino::makeRecord<double>({{F("humidity"), -1.0}}),
      tsino::makeRecord<double>({{F("battery"), 1.5}})};
  for (const tsino::Shared<tsino::Record<double>>& values : tooLarge) {
    {
      const auto value = tsino::makeRecord<double>({{F("temperature"), 0.0}});
      value->assign(*values);
      tsino::Shared<tsino::Array<int32_t>> encodeFrameResult = encodeFrame(weather, value, 0);
      if (tsino::thrown()) goto caught;
      Serial.println(encodeFrameResult->length());
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.println(
          error->isA(tsino::RangeError::classId) ? tsino::downcast<tsino::RangeError>(error)->message : String(
              F("another error")));
    }
  }

  const tsino::Ref<BitWriter> bits = tsino::make<BitWriter>()->write(5.0, 3)->write(0.0, 1)->write(
      4294967295.0, 32)->align()->write(42.0, 7);
  tsino::Shared<tsino::Array<int32_t>> list3 = bits->bytes;
  Serial.println(hex(*list3));
  const tsino::Ref<BitReader> back = tsino::make<BitReader>(bits->bytes);
  const uint32_t readResult = back->read(3);
  if (tsino::thrown()) tsino::uncaught();
  const uint32_t readResult2 = back->read(1);
  if (tsino::thrown()) tsino::uncaught();
  const uint32_t readResult3 = back->read(32);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(readResult);
  Serial.print(F(" "));
  Serial.print(readResult2);
  Serial.print(F(" "));
  Serial.print(readResult3);
  Serial.print(F(" "));
  Serial.println(back->get_left());
  back->align();
  const uint32_t readResult4 = back->read(7);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(readResult4);
  Serial.print(F(" "));
  Serial.print(back->get_left());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{0, 1, 127, 128, 255}.map<int32_t>(
          [](int32_t value) -> int32_t { return signExtend(value, 8); }));
  Serial.println();
}

void loop() {}
