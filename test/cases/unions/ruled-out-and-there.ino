// ruled-out-and-there: written by tsino from ruled-out-and-there.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/unreachable.h"

// @run
// Values that TypeScript rules out and that come from outside all the same: enums, levels, an exhaustive switch.
enum class Kind : int32_t { Ping = 1, Data };
struct Packet;

struct Packet : tsino::Object {
  Kind kind = (Kind)0;
  int32_t size = 0;
  void construct(Kind kind, int32_t size) {
    this->kind = tsino::moved(kind);
    this->size = size;
  }
};

String nameOf(Kind k) {
  switch (k) {
    case Kind::Ping:
      return F("ping");
    case Kind::Data:
      return F("data");
    default:
      return tsino::concat(F("unknown "), String((int32_t)k));
  }
  tsino::unreachable();
}

int32_t rank(const String& l) {
  if (l == F("low")) {
    return 0;
  } else if (l == F("high")) {
    return 1;
  } else {
    const String& nope = l;
    tsino::raise(tsino::makeError<tsino::Error>(F("bad level: "), nope));
    return 0;
  }
  tsino::unreachable();
}

String describe(const String& level) {
  if (level == F("low")) return F("l");
  if (level == F("high")) return F("h");
  return tsino::concat(F("other: "), level);
}

String show(const tsino::Ref<Packet>& packet) {
  const Kind kind = packet->kind;
  const int32_t size = packet->size;
  switch (kind) {
    case Kind::Ping:
      return F("ping");
    case Kind::Data:
      return tsino::concat(F("data of "), String(size));
    default:
      return tsino::concat(F("kind "), String((int32_t)kind), F(" of "), String(size));
  }
  tsino::unreachable();
}

void setup() {
  Serial.begin(115200);
  tsino::Uint8Array bytes = tsino::Uint8Array::of(1, 2, 9);
  for (const int32_t b : bytes) Serial.println(nameOf((Kind)b));
  tsino::Array<String> list{F("low"), F("high"), F("mid")};
  for (const String& t : list) {
    {
      int32_t rankResult = rank(t);
      if (tsino::thrown()) goto caught;
      Serial.println(rankResult);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.println(e->message);
    }
  }
  Serial.print(tsino::withoutFormat(describe(F("mid"))));
  Serial.print(F(" "));
  Serial.println(describe(F("low")));
  Serial.print(tsino::withoutFormat(show(tsino::make<Packet>((Kind)7, 3))));
  Serial.print(F(" "));
  Serial.println(show(tsino::make<Packet>(Kind::Data, 1)));
}

void loop() {}
