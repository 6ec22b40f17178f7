// errors-behind-interfaces: written by tsino from errors-behind-interfaces.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/thrown.h"
#include "src/tsino/union.h"

struct HasCode;
struct AppError;
struct Result;
struct ParseError;
struct Failure;
struct NetFailure;
struct Denied;
struct BadToken;
struct Shape;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Ref<tsino::Error>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct HasCode : tsino::Error {
  int32_t code = 0;
};

struct AppError : HasCode {
  tsino::Optional<bool> retry;
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<AppError>> inner;
};

struct Result : tsino::Object {
  bool ok = false;
  int32_t value = 0;
  tsino::Ref<AppError> error;
  void construct(bool ok, int32_t value, tsino::Ref<AppError> error = tsino::Ref<AppError>{}) {
    this->ok = ok;
    this->value = value;
    this->error = tsino::moved(error);
  }
};

struct ParseError : tsino::Error {
  int32_t line = 0;
};

struct Failure : AppError {
  void construct(const String& message, int32_t code, const tsino::Optional<tsino::Ref<AppError>>& inner = {});
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || AppError::isA(asked); }
};

struct NetFailure : Failure {
  void construct(const String& message, const tsino::Optional<tsino::Ref<AppError>>& inner = {});
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Failure::isA(asked); }
};

struct Denied : AppError {
  void construct(const String& message = "", const tsino::Optional<tsino::Ref<tsino::Error>>& cause = {});
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || AppError::isA(asked); }
};

struct BadToken : ParseError {
  void construct(const String& token, int32_t line);
  static constexpr uint8_t classId = 4;
  bool isA(uint8_t asked) const override { return asked == classId || ParseError::isA(asked); }
};

struct Shape : tsino::Object {
  Unknown line;
};

void Failure::construct(const String& message, int32_t code, const tsino::Optional<tsino::Ref<AppError>>& inner) {
  tsino::Error::construct(message);
  this->code = code;
  this->inner = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<AppError>>, tsino::Null>(
      inner);
  this->name = F("Failure");
}

void NetFailure::construct(const String& message, const tsino::Optional<tsino::Ref<AppError>>& inner) {
  Failure::construct(message, 503, inner.has() ? inner : tsino::Optional<tsino::Ref<AppError>>{});
  this->retry = true;
}

void Denied::construct(const String& message, const tsino::Optional<tsino::Ref<tsino::Error>>& cause) {
  tsino::Error::construct(message, cause);
  this->code = 403;
}

tsino::Array<tsino::Ref<AppError>> log_;
const auto byCode = tsino::makeShared<tsino::Map<uint16_t, tsino::Ref<AppError>>>();

tsino::Ref<AppError> keep(const tsino::Ref<AppError>& error) {
  log_.push(error);
  byCode->set((uint16_t)error->code, error);
  return error;
}

void fail(const tsino::Ref<AppError>& error) {
  tsino::raise(error);
}

tsino::Ref<Result> check(int32_t n) {
  return n > 0 ? tsino::make<Result>(true, n) : tsino::make<Result>(
      false,
      0,
      n == 0 ? tsino::Ref<AppError>(tsino::make<Denied>(F("zero"))) : tsino::Ref<AppError>(
          tsino::make<NetFailure>(F("negative"))));
}

void BadToken::construct(const String& token, int32_t line) {
  tsino::Error::construct(tsino::concat(F("bad token "), token));
  this->line = line;
}

bool isParseError(const Unknown& value) {
  return value.is<tsino::Ref<tsino::Error>>()
      && ((value.is<tsino::Ref<tsino::Error>>()
      && value.get<tsino::Ref<tsino::Error>>()->isA(BadToken::classId))
      || (false && ((void)((void)tsino::wrongType(value), tsino::Ref<Shape>{}), false)));
}

void setup() {
  Serial.begin(115200);
  keep(
      tsino::make<NetFailure>(
          F("down"),
          tsino::Optional<tsino::Ref<AppError>>(keep(tsino::make<Failure>(F("no cable"), 2)))));
  keep(tsino::make<Denied>(F("no")));
  for (const tsino::Ref<AppError>& e : log_) {
    Serial.print(e->code);
    Serial.print(F(" "));
    Serial.print(e->message);
    Serial.print(F(" "));
    Serial.print(e->retry.valueOr(false) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(
        !(e->inner.is<tsino::Undefined>() || e->inner.is<tsino::Null>()) ? e->inner.get<tsino::Ref<AppError>>()->message : String(
            F("none")));
    Serial.print(F(" "));
    Serial.print(e->isA(Failure::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(e->isA(tsino::Error::classId) ? F("true") : F("false"));
  }
  tsino::Optional<tsino::Ref<AppError>> getResult = byCode->get(503);
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<AppError>> value = getResult.has() ? getResult.value()->inner : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<AppError>>(
      tsino::Undefined{});
  tsino::Optional<tsino::Ref<AppError>> getResult2 = byCode->get(9);
  Serial.print(
      tsino::optionalText(
          !(value.is<tsino::Undefined>() || value.is<tsino::Null>()) ? tsino::Optional<int32_t>(
              value.get<tsino::Ref<AppError>>()->code) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()->code) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      log_.map<uint16_t>([](const tsino::Ref<HasCode>& e) -> int32_t { return e->code; }));
  Serial.println();
  for (const tsino::Ref<AppError>& e : log_) {
    fail(e);
    {
      const Unknown caught = tsino::unboxed<Unknown>(tsino::caught());
      if (caught.is<tsino::Ref<tsino::Error>>()
          && caught.get<tsino::Ref<tsino::Error>>()->isA(NetFailure::classId)) {
        Serial.print(F("net "));
        Serial.print(tsino::downcast<NetFailure>(caught.get<tsino::Ref<tsino::Error>>())->name);
        Serial.print(F(" "));
        Serial.println(tsino::downcast<NetFailure>(caught.get<tsino::Ref<tsino::Error>>())->code);
      } else if (caught.is<tsino::Ref<tsino::Error>>()) {
        Serial.print(tsino::withoutFormat(caught.get<tsino::Ref<tsino::Error>>()->toString()));
        Serial.print(F(" "));
        Serial.println(
            caught.get<tsino::Ref<tsino::Error>>()->isA(Denied::classId) ? F("true") : F("false"));
      }
    }
  }
  tsino::Array<int8_t> list{1, 0, -1};
  for (const int32_t n : list) {
    const tsino::Ref<Result> result = check(n);
    tsino::printUnion(
        Serial,
        result->ok ? tsino::Union<double, String>((double)result->value) : tsino::Union<double, String>(
            tsino::concat(String(result->error->code), F(" "), result->error->message)));
    Serial.println();
  }
  tsino::Optional<tsino::Ref<ParseError>> last;
  tsino::Array<String> list2{F("{"), F("")};
  for (const String& token : list2) {
    tsino::raise(
        token == F("") ? tsino::make<tsino::Error>(F("empty")) : tsino::Ref<tsino::Error>(
            tsino::make<BadToken>(token, 3)));
    {
      const Unknown error = tsino::unboxed<Unknown>(tsino::caught());
      if (isParseError(error)) {
        last = tsino::downcast<ParseError>(error.get<tsino::Ref<tsino::Error>>());
      } else {
        Serial.println(
            error.is<tsino::Ref<tsino::Error>>() ? error.get<tsino::Ref<tsino::Error>>()->message : String(
                F("?")));
      }
    }
  }
  Serial.print(
      tsino::optionalText(
          last.has() ? tsino::Optional<int32_t>(last.value()->line) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          last.has() ? tsino::Optional<String>(last.value()->message) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(last.has() && last->isA(BadToken::classId) ? F("true") : F("false"));
}

void loop() {}
