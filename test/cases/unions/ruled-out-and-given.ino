// ruled-out-and-given: written by tsino from ruled-out-and-given.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/json-parse-record.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

// @run
// What TypeScript rules out and what comes from outside all the same, given to helpers: parameters of the type `never` show it.
enum class Kind : uint8_t { Ping, Data };
enum class Port : int32_t { Web = 80 };
struct Frame;
struct Given;
struct Unhandled;
struct Check;

struct Frame : tsino::Object {
  String level;
  int32_t size = 0;
  void construct(String level, int32_t size) {
    this->level = tsino::moved(level);
    this->size = size;
  }
};

struct Given : tsino::Object {
  tsino::Shared<tsino::Array<String>> levels;
  tsino::Shared<tsino::Array<Kind>> kinds;
  void construct(tsino::Shared<tsino::Array<String>> levels, tsino::Shared<tsino::Array<Kind>> kinds) {
    this->levels = tsino::moved(levels);
    this->kinds = tsino::moved(kinds);
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("levels"), this->levels);
      fields.read(F("kinds"), this->kinds);
    }
  }
};

struct Unhandled : tsino::Error {
  Kind value = (Kind)0;
  void construct(Kind value, const String& what = "value");
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Check : tsino::Object {
  void construct();
};
String inner(const String& text);

void assertNever(const String& value) {
  tsino::raise(tsino::makeError<tsino::Error>(F("unexpected value "), tsino::toJson(value)));
}

void Unhandled::construct(Kind value, const String& what) {
  tsino::Error::construct(tsino::concat(F("unhandled "), what, F(": "), String((int32_t)value)));
  this->value = value;
  this->name = F("Unhandled");
}

void Check_never(Port x) {
  tsino::raise(tsino::makeError<tsino::RangeError>(F("no such thing: "), (int32_t)x));
}

void Check::construct() {}

String outer(const String& text) {
  return inner(text);
}

String inner(const String& text) {
  return tsino::concat(F("not "), text);
}

int32_t rank(const String& level) {
  if (level == F("low")) {
    return 0;
  } else if (level == F("high")) {
    return 1;
  } else {
    assertNever(level);
    return 0;
    return 0;
  }
  tsino::unreachable();
}

String nameOf(Kind kind) {
  switch (kind) {
    case Kind::Ping:
      return F("ping");
    case Kind::Data:
      return F("data");
    default:
      tsino::raise(tsino::make<Unhandled>(kind, F("kind")));
      return {};
  }
  tsino::unreachable();
}

String service(Port port) {
  switch (port) {
    case Port::Web:
      return F("web");
    default:
      Check_never(port);
      return {};
      return {};
  }
  tsino::unreachable();
}

String show(const tsino::Ref<Frame>& frame) {
  if (frame->level == F("low")) return F("l");
  if (frame->level == F("high")) return F("h");
  const String& rest = frame->level;
  return frame->size > 1 ? tsino::concat(F("rest "), rest) : outer(frame->level);
}

String check(Kind kind) {
  if (kind == Kind::Ping) return F("ping");
  if (kind == Kind::Data) return F("data");
  Serial.print(F("kind "));
  Serial.println((int32_t)kind);
  tsino::raise(tsino::make<tsino::Error>(String((int32_t)kind)));
  return {};
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Given> given = tsino::parseJson<tsino::Ref<Given>>(
      F("{\"levels\":[\"high\",\"mid\"],\"kinds\":[1,7]}"));
  if (tsino::thrown()) tsino::uncaught();
  for (const String& level : *given->levels) {
    {
      int32_t rankResult = rank(level);
      if (tsino::thrown()) goto caught;
      Serial.println(rankResult);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.println(e->toString());
    }
  }
  for (const Kind kind : *given->kinds) {
    {
      String nameOfResult = nameOf(kind);
      if (tsino::thrown()) goto caught2;
      Serial.println(nameOfResult);
    }
    caught2:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.print(e->isA(Unhandled::classId) ? F("true") : F("false"));
      Serial.print(F(" "));
      Serial.println(e->toString());
      if (e->isA(Unhandled::classId)) Serial.println((int32_t)tsino::downcast<Unhandled>(e)->value);
    }
    {
      String serviceResult = service((Port)((int32_t)kind * 80));
      if (tsino::thrown()) goto caught3;
      Serial.println(serviceResult);
    }
    caught3:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.println(e->toString());
    }
    {
      String checkResult = check(kind);
      if (tsino::thrown()) goto caught4;
      Serial.println(checkResult);
    }
    caught4:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.println(e->toString());
    }
  }
  tsino::Array<uint8_t> list{1, 2};
  for (const int32_t size : list) {
    tsino::Optional<String> getResult = given->levels->get(1);
    Serial.print(
        tsino::withoutFormat(
            show(tsino::make<Frame>(getResult.has() ? getResult.value() : String(F("low")), size))));
    Serial.print(F(" "));
    Serial.println(show(tsino::make<Frame>(F("high"), size)));
  }
}

void loop() {}
