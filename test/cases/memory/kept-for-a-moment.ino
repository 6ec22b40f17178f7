// kept-for-a-moment: written by tsino from kept-for-a-moment.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Station;
struct Last;

// @run
// What is kept for a moment, behind a call that may throw or of a choice, moves to its place: texts, objects and lists.
struct Station : tsino::Object {
  int32_t limit = 0;
  String name;
  tsino::Array<String> log;
  tsino::Optional<tsino::Ref<Last>> last;
  void construct(int32_t limit);
  String read(int32_t n);
  tsino::Ref<Last> box(int32_t n);
  void take(int32_t n);
};

struct Last : tsino::Object {
  String text;
  void construct(String text) {
    this->text = tsino::moved(text);
  }
};

void Station::construct(int32_t limit) {
  this->name = F("");
  this->log = tsino::Array<String>{};
  this->last = {};
  this->limit = limit;
}

String Station::read(int32_t n) {
  if (n > this->limit) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("no reading "), n));
    return {};
  }
  return tsino::concat(F("reading "), String(n), F(" of a long series"));
}

tsino::Ref<Last> Station::box(int32_t n) {
  if (n > this->limit) {
    tsino::raise(tsino::make<tsino::Error>(F("full")));
    return {};
  }
  tsino::Ref<Last> value;
  if (this->last.has() && n % 2 == 0) {
    value = this->last.value();
  } else {
    String readResult = this->read(n);
    if (tsino::thrown()) return {};
    value = tsino::make<Last>(tsino::moved(readResult));
  }
  return value;
}

void Station::take(int32_t n) {
  String readResult = this->read(n);
  if (tsino::thrown()) return;
  this->name = tsino::moved(readResult);
  this->log.push(this->name);
  tsino::Ref<Last> boxResult = this->box(n);
  if (tsino::thrown()) return;
  this->last = tsino::moved(boxResult);
  const tsino::Ref<Last> again = this->box(n);
  if (tsino::thrown()) return;
  Serial.print(tsino::withoutFormat(this->name));
  Serial.print(F(" "));
  Serial.print(this->last.value()->text);
  Serial.print(F(" "));
  Serial.print(again == this->last.value() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(this->log.length());
}
const tsino::Ref<Station> station = tsino::make<Station>(3);

String pick_f(const String& piece, String& joined) {
  return tsino::concat(piece, String(tsino::length(joined)));
}

String pick(int32_t n, const tsino::Array<String>& parts) {
  String value;
  if (n > 1) {
    value = parts[n];
  } else {
    value = station->read(n);
    if (tsino::thrown()) return {};
  }
  const String head = tsino::moved(value);
  const String& copy = head;
  String joined = copy;
  for (int32_t i = 0; i < 2; i++) {
    String value2;
    if (i == 0) {
      value2 = station->read(i + n);
      if (tsino::thrown()) return {};
    } else {
      value2 = head;
    }
    const String piece = tsino::moved(value2);
    joined = tsino::concat(joined, F("|"), piece);
    joined = pick_f(piece, joined);
  }
  return tsino::concat(joined, copy);
}
String shared = "";

tsino::Shared<tsino::Array<tsino::Array<String>>> rows(int32_t n) {
  if (n < 0) {
    tsino::raise(tsino::make<tsino::Error>(F("neg")));
    return {};
  }
  String readResult = station->read(n);
  if (tsino::thrown()) return {};
  return tsino::makeShared<tsino::Array<tsino::Array<String>>>(
      tsino::Array<tsino::Array<String>>{
          tsino::Array<String>{tsino::moved(readResult)},
          tsino::Array<String>{F("b")}});
}

String nested(int32_t n) {
  {
    const String a = station->read(n);
    if (tsino::thrown()) goto caught2;
    String result;
    {
      {
        String readResult = station->read(n + 2);
        if (tsino::thrown()) goto caught;
        result = tsino::concat(a, readResult);
        goto finally;
      }
      caught:;
      {
        tsino::caught();
        result = a;
      }
    }
    finally:;
    Serial.print(F("inner "));
    Serial.println(a);
    return result;
  }
  caught2:;
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    return e->message;
  }
}

void setup() {
  Serial.begin(115200);
  for (int32_t i = 0; i < 6; i++) {
    bool continuing = false;
    {
      station->take(i);
      if (tsino::thrown()) {
        const tsino::Ref<tsino::Error> e = tsino::caught();
        Serial.println(
            e->isA(tsino::Error::classId) ? tsino::concat(e->name, F(": "), e->message) : String(
                F("?")));
        continuing = true;
        goto finally;
      }
    }
    finally:;
    Serial.print(F("kept "));
    Serial.println(station->name);
    if (continuing) continue;
  }
  const String pickResult = pick(0, tsino::Array<String>{F("a")});
  if (tsino::thrown()) tsino::uncaught();
  const String pickResult2 = pick(2, tsino::Array<String>{F("a"), F("b"), F("c")});
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::withoutFormat(pickResult));
  Serial.print(F(" "));
  Serial.println(pickResult2);
  {
    String pickResult3 = pick(3, tsino::Array<String>{F("a"), F("b"), F("c"), F("d")});
    if (tsino::thrown()) goto caught;
    Serial.println(pickResult3);
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->message);
  }
  tsino::Array<tsino::Function<String()>> fs;
  tsino::Array<uint8_t> list{0, 1, 2};
  for (const int32_t n : list) {
    const String s = station->read(n);
    if (tsino::thrown()) tsino::uncaught();
    String value;
    if (n == 1) {
      value = s;
    } else {
      value = station->read(n);
      if (tsino::thrown()) tsino::uncaught();
    }
    shared = tsino::moved(value);
    fs.push([s]() -> String { return tsino::concat(s, shared); });
  }
  tsino::inspect(
      Serial,
      fs.map<String>([](const tsino::Function<String()>& f) -> String { return f(); }));
  Serial.println();
  const auto map = tsino::makeShared<tsino::Map<String, String>>();
  tsino::Array<uint8_t> list2{1, 2};
  for (const int32_t n : list2) {
    const String v = station->read(n);
    if (tsino::thrown()) tsino::uncaught();
    map->set(v, v);
    String readResult = station->read(n);
    if (tsino::thrown()) tsino::uncaught();
    map->set(F("x"), tsino::moved(readResult));
  }
  tsino::inspect(Serial, map);
  Serial.println();
  tsino::Shared<tsino::Array<tsino::Array<String>>> grid = tsino::makeShared<tsino::Array<tsino::Array<String>>>(
      tsino::Array<tsino::Array<String>>{});
  grid = rows(1);
  if (tsino::thrown()) tsino::uncaught();
  tsino::Shared<tsino::Array<tsino::Array<String>>> alias = grid;
  grid = rows(2);
  if (tsino::thrown()) tsino::uncaught();
  (*alias)[0][0] += F("!");
  tsino::inspect(Serial, grid);
  Serial.print(F(" "));
  tsino::inspect(Serial, alias);
  Serial.println();
  String withoutFormatResult = tsino::withoutFormat(nested(0));
  String nestedResult = nested(2);
  String nestedResult2 = nested(9);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(nestedResult);
  Serial.print(F(" "));
  Serial.println(nestedResult2);
}

void loop() {}
