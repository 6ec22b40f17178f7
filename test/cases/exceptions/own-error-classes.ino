// own-error-classes: written by tsino from own-error-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
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

// @run
// Classes derived from Error with fields and methods, hierarchies, instanceof in order, toString.
struct AppError : tsino::Error {
  int32_t code = 0;
  void construct(const String& message, int32_t code = 1);
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
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Named : tsino::Error {
  void construct(const String& message = "", const tsino::Optional<tsino::Ref<tsino::Error>>& cause = {});
  static constexpr uint8_t classId = 4;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

void AppError::construct(const String& message, int32_t code) {
  tsino::Error::construct(message);
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
  tsino::Error::construct(message, cause);
  this->name = F("Named");
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
    default:
      tsino::raise(tsino::make<tsino::Error>());
      return;
  }
}

void setup() {
  Serial.begin(115200);
  for (int32_t kind = 0; kind < 5; kind++) {
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
      Serial.println(error->isA(tsino::Error::classId) ? F("true") : F("false"));
    }
  }
  const tsino::Ref<NetworkError> unthrown = tsino::make<NetworkError>(F("later"));
  Serial.print(tsino::withoutFormat(unthrown->toString()));
  Serial.print(F(" "));
  Serial.println(tsino::length(unthrown->message));
  tsino::Array<tsino::Ref<tsino::Error>> errors{
      tsino::Ref<tsino::Error>(unthrown),
      tsino::Ref<tsino::Error>(tsino::make<tsino::TypeError>(F("t"))),
      tsino::Ref<tsino::Error>(tsino::make<tsino::SyntaxError>(F("s")))};
  Serial.print(
      tsino::withoutFormat(
          errors.map<String>(
              [](const tsino::Ref<tsino::Error>& error) -> String { return error->name; }).join()));
  Serial.print(F(" "));
  Serial.println(
      errors.filter(
          [](const tsino::Ref<tsino::Error>& error) -> bool {
            return error->isA(AppError::classId);
          }).length());
}

void loop() {}
