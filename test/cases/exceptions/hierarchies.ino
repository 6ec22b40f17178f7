// hierarchies: written by tsino from hierarchies.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct AppError;
struct NetworkError;
struct Plain;
struct Named;
struct Loud;
struct Counted;

// @run
// Own error classes: fields, methods, order of instanceof, names, causes, text.
struct AppError : tsino::Error {
  int32_t code = 0;
  void construct(const String& message, int32_t code = 1, const tsino::Optional<tsino::Ref<tsino::Error>>& options = {});
  virtual String describe();
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct NetworkError : AppError {
  String host;
  int32_t retries = 0;
  void construct(String host);
  String describe() final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || AppError::isA(asked); }
};

struct Plain : tsino::Error {
  static constexpr uint8_t classId = 5;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Named : tsino::RangeError {
  void construct(const String& message = "", const tsino::Optional<tsino::Ref<tsino::Error>>& cause = {});
  static constexpr uint8_t classId = 6;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::RangeError::isA(asked); }
};

struct Loud : Plain {
  String toString() final;
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || Plain::isA(asked); }
};

struct Counted : tsino::Error {
  int32_t id = 0;
  void construct(const String& message = "", const tsino::Optional<tsino::Ref<tsino::Error>>& cause = {});
  static constexpr uint8_t classId = 4;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

void AppError::construct(const String& message, int32_t code, const tsino::Optional<tsino::Ref<tsino::Error>>& options) {
  tsino::Error::construct(message, options);
  this->code = code;
  this->name = F("AppError");
}

String AppError::describe() {
  return tsino::concat(this->name, F("("), String(this->code), F("): "), this->message);
}

void NetworkError::construct(String host) {
  AppError::construct(tsino::concat(F("no answer from "), host), 7);
  this->retries = 0;
  this->host = tsino::moved(host);
  this->name = F("NetworkError");
}

String NetworkError::describe() {
  return tsino::concat(AppError::describe(), F(" after "), String(this->retries));
}

void Named::construct(const String& message, const tsino::Optional<tsino::Ref<tsino::Error>>& cause) {
  tsino::RangeError::construct(message, cause);
  this->name = F("Named");
}

String Loud::toString() {
  return tsino::concat(tsino::toUpperCase(this->message), F("!"));
}
int32_t Counted_count = 0;

void Counted::construct(const String& message, const tsino::Optional<tsino::Ref<tsino::Error>>& cause) {
  tsino::Error::construct(message, cause);
  this->id = ++Counted_count;
}

void raise_(int32_t kind) {
  switch (kind) {
    case 0:
      tsino::raise(tsino::make<AppError>(F("app")));
      return;
    case 1: {
      const tsino::Ref<NetworkError> error = tsino::make<NetworkError>(F("example"));
      error->retries += 3;
      tsino::raise(error);
      return;
    }
    case 2:
      tsino::raise(tsino::make<Plain>(F("plain")));
      return;
    case 3:
      tsino::raise(tsino::make<Named>(F("named")));
      return;
    case 4:
      tsino::raise(tsino::make<Loud>(F("loud")));
      return;
    case 5:
      tsino::raise(tsino::make<Counted>());
      return;
    case 6:
      tsino::raise(
          tsino::make<AppError>(
              F("with cause"),
              3,
              tsino::Optional<tsino::Ref<Plain>>(tsino::make<Plain>(F("the cause")))));
      return;
    case 7:
      tsino::raise(tsino::make<tsino::SyntaxError>(F("called")));
      return;
    default:
      tsino::raise(tsino::make<tsino::Error>());
      return;
  }
}

tsino::Ref<AppError> first(const tsino::Array<tsino::Ref<AppError>>& list, const tsino::Ref<AppError>& fallback) {
  for (const tsino::Ref<AppError>& error : list) return error;
  return fallback;
}

tsino::Ref<tsino::Error> first_(const tsino::Array<tsino::Ref<tsino::Error>>& list, const tsino::Ref<tsino::Error>& fallback) {
  for (const tsino::Ref<tsino::Error>& error : list) return error;
  return fallback;
}

void setup() {
  Serial.begin(115200);
  for (int32_t kind = 0; kind < 9; kind++) {
    raise_(kind);
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(NetworkError::classId)) {
        Serial.print(tsino::withoutFormat(tsino::downcast<NetworkError>(error)->host));
        Serial.print(F(" "));
        Serial.print(tsino::downcast<NetworkError>(error)->describe());
        Serial.print(F(" "));
        Serial.println(tsino::downcast<NetworkError>(error)->code);
      } else if (error->isA(AppError::classId)) {
        Serial.println(tsino::downcast<AppError>(error)->describe());
      } else if (error->isA(Loud::classId)) {
        Serial.print(tsino::withoutFormat(tsino::downcast<Loud>(error)->toString()));
        Serial.print(F(" "));
        Serial.print(tsino::downcast<Loud>(error)->toString());
        Serial.print(F(" "));
        Serial.println(tsino::downcast<Loud>(error)->message);
      } else if (error->isA(Counted::classId)) {
        Serial.print(tsino::downcast<Counted>(error)->id);
        Serial.print(F(" "));
        Serial.println(tsino::length(tsino::downcast<Counted>(error)->message));
      } else if (error->isA(tsino::RangeError::classId)) {
        Serial.print(F("range "));
        Serial.println(tsino::downcast<tsino::RangeError>(error)->name);
      } else if (error->isA(tsino::Error::classId)) {
        Serial.print(tsino::withoutFormat(error->toString()));
        Serial.print(F(" "));
        Serial.print(error->name);
        Serial.print(F(" "));
        Serial.println(error->message == F("") ? F("true") : F("false"));
      }
      Serial.print(error->isA(AppError::classId) ? F("true") : F("false"));
      Serial.print(F(" "));
      Serial.print(error->isA(Plain::classId) ? F("true") : F("false"));
      Serial.print(F(" "));
      Serial.print(error->isA(Named::classId) ? F("true") : F("false"));
      Serial.print(F(" "));
      Serial.print(error->isA(tsino::SyntaxError::classId) ? F("true") : F("false"));
      Serial.print(F(" "));
      Serial.println(error->isA(tsino::Error::classId) ? F("true") : F("false"));
      if (error->isA(tsino::Error::classId)
          && (error->cause.has() && error->cause->isA(tsino::Error::classId))) {
        Serial.print(F("cause "));
        Serial.println(error->cause.value()->toString());
      }
    }
  }
  const tsino::Ref<NetworkError> unthrown = tsino::make<NetworkError>(F("later"));
  Serial.print(tsino::withoutFormat(unthrown->toString()));
  Serial.print(F(" "));
  Serial.print(tsino::length(unthrown->message));
  Serial.print(F(" "));
  Serial.println(unthrown->isA(AppError::classId) ? F("true") : F("false"));
  tsino::Array<tsino::Ref<tsino::Error>> errors{
      tsino::Ref<tsino::Error>(unthrown),
      tsino::Ref<tsino::Error>(tsino::make<tsino::TypeError>(F("t"))),
      tsino::Ref<tsino::Error>(tsino::make<Loud>(F("l"))),
      tsino::Ref<tsino::Error>(tsino::make<Counted>(F("c")))};
  String names = F("");
  for (const tsino::Ref<tsino::Error>& error : errors) {
    names += tsino::concat(error->name, F(" "), error->toString(), F("; "));
  }
  Serial.println(names);
  unthrown->message = F("changed");
  unthrown->name = F("");
  Serial.print(F("["));
  Serial.print(tsino::withoutFormat(unthrown->toString()));
  Serial.print(F("] ["));
  Serial.print(tsino::make<tsino::Error>()->toString());
  Serial.print(F("] ["));
  Serial.print(tsino::make<tsino::Error>()->toString());
  Serial.println(F("]"));
  Serial.println(
      first(tsino::Array<tsino::Ref<AppError>>{}, tsino::make<AppError>(F("fallback"), 9))->code);
  Serial.print(
      first_(errors, unthrown) == tsino::Ref<tsino::Error>(unthrown) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(errors.length());
}

void loop() {}
