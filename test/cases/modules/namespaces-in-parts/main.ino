// namespaces-in-parts: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

enum class Protocol_Kind : int32_t { Data = 1, End };
struct Frame;
struct Meter_Probe;

struct Frame : tsino::Object {
  Protocol_Kind kind = (Protocol_Kind)0;
  tsino::Shared<tsino::Array<double>> bytes;
  void construct(Protocol_Kind kind, tsino::Shared<tsino::Array<double>> bytes) {
    this->kind = tsino::moved(kind);
    this->bytes = tsino::moved(bytes);
  }
};

struct Meter_Probe : tsino::Object {
  int32_t id = 0;
  tsino::Function<int32_t()> read;
  void construct();
  String toString();
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const { return asked == classId; }
};

// --- protocol ---

const int32_t Protocol_limit = 16;
const String Protocol_separator = ":";

String Protocol_encode(const tsino::Ref<Frame>& frame) {
  const Protocol_Kind kind = frame->kind;
  const tsino::Shared<tsino::Array<double>>& bytes = frame->bytes;
  return tsino::concat(
      String((int32_t)kind),
      Protocol_separator,
      bytes->slice(0, Protocol_limit).join(F("-")));
}

tsino::Optional<tsino::Ref<Frame>> Protocol_parse(const String& text) {
  tsino::Array<String> splitResult = tsino::split(text, Protocol_separator);
  const String& kind = splitResult[0];
  const tsino::Optional<String> rest = splitResult.get(1);
  if (rest == F("")) return {};
  return tsino::make<Frame>(
      (Protocol_Kind)tsino::exactInt(tsino::toNumber(kind)),
      tsino::makeShared<tsino::Array<double>>(
          tsino::split(rest.value(), F("-")).map<double>(
              [](const String& value) -> double { return tsino::toNumber(value); })));
}

// --- main ---

// @run
// Namespaces in several parts, dotted names, enums and classes inside, members that change, names that clash.
// Counts what it is asked.
/** How often. */
int32_t Meter_asked = 0;
int32_t Meter_last = -1;

int32_t Meter_read() {
  Meter_asked++;
  Meter_last = Meter_asked * 10;
  return Meter_last;
}
tsino::Shared<tsino::Array<int32_t>> Meter_history = tsino::makeShared<tsino::Array<int32_t>>(
    tsino::Array<int32_t>{});

tsino::Shared<tsino::Array<int32_t>> Meter_keep() {
  Meter_history->push(Meter_read());
  return Meter_history;
}

// A second part sees what the first one exports.
int32_t Meter_twice() {
  return Meter_last * 2;
}

String Meter_Probe::toString() {
  return tsino::concat(F("probe "), String(this->id));
}
int32_t Meter_Probe_made = 0;

void Meter_Probe::construct() {
  this->id = ++Meter_Probe_made;
  this->read = []() -> int32_t {
    int32_t Meter_readResult = Meter_read();
    return Meter_readResult + Meter_twice();
  };
}
const int32_t Deep_Inner_value = 2;

int32_t Deep_Inner_sum(int32_t n) {
  return n + Deep_Inner_value;
}
const int32_t Deep_Inner_Most_value = 3;

tsino::Array<uint8_t> Deep_Inner_Most_all() {
  return tsino::Array<uint8_t>{
      (uint8_t)Deep_Inner_Most_value,
      (uint8_t)Deep_Inner_value,
      (uint8_t)Deep_Inner_sum(Deep_Inner_Most_value)};
}

void setup() {
  Serial.begin(115200);

  const int32_t value = 1;
  const tsino::Ref<Meter_Probe> Meter_first = tsino::make<Meter_Probe>();
  int32_t Meter_readResult = Meter_read();
  int32_t Meter_lastBefore = Meter_last;
  int32_t lengthResult = Meter_keep()->length();
  Serial.print(Meter_readResult);
  Serial.print(F(" "));
  Serial.print(Meter_lastBefore);
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.println(Meter_history->join());
  Meter_last += 5;
  int32_t Meter_lastBefore2 = Meter_last++;
  int32_t Meter_lastBefore3 = Meter_last;
  int32_t value2 = Meter_first->read();
  int32_t id = tsino::make<Meter_Probe>()->id;
  Serial.print(Meter_lastBefore2);
  Serial.print(F(" "));
  Serial.print(Meter_lastBefore3);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(Meter_first->toString());
  Serial.print(F(" "));
  Serial.print(id);
  Serial.print(F(" "));
  Serial.println(Meter_Probe_made);
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(Deep_Inner_value);
  Serial.print(F(" "));
  Serial.print(Deep_Inner_Most_all().join());
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint8_t>{1, 2}.map<uint8_t>(
          [](int32_t n) -> int32_t { return Deep_Inner_sum(n); }).join());
  Serial.print((int32_t)Protocol_Kind::Data);
  Serial.print(F(" End "));
  Serial.print(
      Protocol_encode(
          tsino::make<Frame>(
              Protocol_Kind::Data,
              tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0}))));
  Serial.print(F(" "));
  Serial.println(Protocol_limit);
  const tsino::Function<String(const tsino::Ref<Frame>&)> encode = tsino::Function<String(const tsino::Ref<Frame>&)>::of<decltype(Protocol_encode), Protocol_encode>();
  const int32_t most = Protocol_limit;
  Serial.print(
      tsino::withoutFormat(
          encode(
              tsino::make<Frame>(
                  Protocol_Kind::End,
                  tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{})))));
  Serial.print(F(" "));
  Serial.println(most);
  const tsino::Ref<Meter_Probe> probe = Meter_first;
  Serial.print(probe->id);
  Serial.print(F(" "));
  Serial.print(probe->isA(Meter_Probe::classId) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(Meter_last);
  tsino::Optional<tsino::Ref<Frame>> Protocol_parseResult = Protocol_parse(F("1:7"));
  tsino::Optional<Protocol_Kind> choice = Protocol_parseResult.has() ? tsino::Optional<Protocol_Kind>(
      Protocol_parseResult.value()->kind) : tsino::Optional<Protocol_Kind>{};
  if (choice == (Protocol_Kind)(int32_t)Protocol_Kind::Data) {
    Serial.println(F("data"));
  } else if (choice == (Protocol_Kind)(int32_t)Protocol_Kind::End) {
    Serial.println(F("end"));
  }
}

void loop() {}
