// assigned-causes: written by tsino from assigned-causes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect-unshown.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/thrown.h"

struct NetError;
struct Refused;
struct AsmError;
struct Options;
struct ParseError;
struct Where;
struct At;
struct Makers;

struct Unknown : tsino::Union<tsino::Undefined, double, String, tsino::Ref<tsino::Error>, tsino::Ref<Makers>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// Errors that keep what caused them: assigned, or handed on to `super` from options of their own type.
struct NetError : tsino::Error {
  String host;
  void construct(String host, const Unknown& cause = Unknown(tsino::Undefined{}));
};

struct Refused : tsino::Error {
  void construct(const String& message, const String& why);
};

struct AsmError : tsino::Error {
  void construct(const String& message, const tsino::Optional<tsino::Ref<Options>>& options = {});
};

struct Options : tsino::Object {
  Unknown cause;
  void construct(Unknown cause) {
    this->cause = tsino::moved(cause);
  }
};

struct ParseError : tsino::Error {
  int32_t line = 0;
  void construct(const String& message, const tsino::Ref<Where>& where);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Where : tsino::Object {
  tsino::Optional<tsino::Ref<tsino::Error>> cause;
  int32_t line = 0;
  void construct(tsino::Optional<tsino::Ref<tsino::Error>> cause, int32_t line) {
    this->cause = tsino::moved(cause);
    this->line = line;
  }
};

struct At : AsmError {
  int32_t at = 0;
  void construct(int32_t at, const Unknown& why = Unknown(tsino::Undefined{}));
};

struct Makers : tsino::Object {
  int32_t code = 0;
  void construct(int32_t code) {
    this->code = code;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("code"), this->code);
    out.end();
  }
};

void NetError::construct(String host, const Unknown& cause) {
  tsino::Error::construct(host);
  this->host = tsino::moved(host);
  this->name = F("NetError");
  this->cause = tsino::boxedCause(cause);
}

void Refused::construct(const String& message, const String& why) {
  tsino::Error::construct(message);
  this->cause = tsino::boxedCause(Unknown(why));
}

void AsmError::construct(const String& message, const tsino::Optional<tsino::Ref<Options>>& options) {
  tsino::Error::construct(
      tsino::concat(F("asm: "), message),
      !options.has() ? tsino::Optional<tsino::Ref<tsino::Error>>{} : tsino::boxedCause(
          options.value()->cause));
}

void ParseError::construct(const String& message, const tsino::Ref<Where>& where) {
  tsino::Error::construct(message, where->cause);
  this->line = where->line;
}

void At::construct(int32_t at, const Unknown& why) {
  AsmError::construct(
      tsino::concat(F("at "), String(at)),
      why.is<tsino::Undefined>() ? tsino::Optional<tsino::Ref<Options>>{} : tsino::Optional<tsino::Ref<Options>>(
          tsino::make<Options>(why)));
  this->at = at;
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Function<tsino::Ref<tsino::Error>()>> makers{
      []() -> tsino::Ref<tsino::Error> { return tsino::make<NetError>(F("a")); },
      []() -> tsino::Ref<tsino::Error> {
        return tsino::make<NetError>(F("b"), Unknown(String(F("text"))));
      },
      []() -> tsino::Ref<tsino::Error> {
        return tsino::make<NetError>(F("c"), Unknown(tsino::make<tsino::Error>(F("inner"))));
      },
      []() -> tsino::Ref<tsino::Error> {
        return tsino::make<NetError>(F("d"), Unknown(tsino::make<Makers>(5)));
      },
      []() -> tsino::Ref<tsino::Error> { return tsino::make<Refused>(F("e"), F("busy")); },
      []() -> tsino::Ref<tsino::Error> {
        return tsino::make<AsmError>(
            F("bad"),
            tsino::Optional<tsino::Ref<Options>>(tsino::make<Options>(Unknown(7.0))));
      },
      []() -> tsino::Ref<tsino::Error> { return tsino::make<AsmError>(F("none")); },
      []() -> tsino::Ref<tsino::Error> {
        return tsino::make<ParseError>(
            F("p"),
            tsino::make<Where>(tsino::Optional<tsino::Ref<tsino::Error>>{}, 4));
      },
      []() -> tsino::Ref<tsino::Error> {
        return tsino::make<ParseError>(
            F("q"),
            tsino::make<Where>(
                tsino::Optional<tsino::Ref<tsino::Error>>(
                    tsino::Optional<tsino::Ref<tsino::RangeError>>(
                        tsino::make<tsino::RangeError>(F("r")))),
                5));
      },
      []() -> tsino::Ref<tsino::Error> { return tsino::make<At>(3); },
      []() -> tsino::Ref<tsino::Error> {
        return tsino::make<At>(5, Unknown(tsino::make<tsino::Error>(F("deep"))));
      }};
  for (const tsino::Function<tsino::Ref<tsino::Error>()>& make : makers) {
    tsino::raise(make());
    {
      const Unknown e = tsino::unboxed<Unknown>(tsino::caught());
      if (!e.is<tsino::Ref<tsino::Error>>()) {
        tsino::raise(tsino::boxed(e));
        tsino::uncaught();
      }
      const tsino::Ref<tsino::Error> e2 = e.get<tsino::Ref<tsino::Error>>();
      const Unknown cause = tsino::unboxed<Unknown>(e2->cause);
      Serial.print(tsino::withoutFormat(e.get<tsino::Ref<tsino::Error>>()->toString()));
      Serial.print(F(" "));
      Serial.print(tsino::typeOf(cause));
      Serial.print(F(" "));
      tsino::inspect(
          Serial,
          cause.is<tsino::Ref<tsino::Error>>() ? Unknown(
              cause.get<tsino::Ref<tsino::Error>>()->message) : cause);
      Serial.println();
      if (e.get<tsino::Ref<tsino::Error>>()->isA(ParseError::classId)) {
        Serial.println(tsino::downcast<ParseError>(e.get<tsino::Ref<tsino::Error>>())->line);
      }
    }
  }

  const tsino::Ref<tsino::Error> late = tsino::make<tsino::Error>(F("late"));
  if (!late->cause.has()) late->cause = tsino::boxedCause(Unknown(String(F("first"))));
  if (!late->cause.has()) late->cause = tsino::boxedCause(Unknown(String(F("second"))));
  tsino::inspect(Serial, tsino::unboxed<Unknown>(late->cause));
  Serial.println();
  Unknown next = Unknown(
      tsino::Ref<tsino::Error>(
          tsino::make<NetError>(
              F("outer"),
              Unknown(
                  tsino::Ref<tsino::Error>(
                      tsino::make<NetError>(
                          F("middle"),
                          Unknown(
                              tsino::Ref<tsino::Error>(tsino::make<tsino::TypeError>(F("last"))))))))));
  while (next.is<tsino::Ref<tsino::Error>>()) {
    Serial.print(tsino::withoutFormat(next.get<tsino::Ref<tsino::Error>>()->name));
    Serial.print(F(" "));
    Serial.println(next.get<tsino::Ref<tsino::Error>>()->message);
    next = tsino::unboxed<Unknown>(next.get<tsino::Ref<tsino::Error>>()->cause);
    yield();
  }
}

void loop() {}
