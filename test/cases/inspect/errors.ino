// errors: written by tsino from errors.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"

struct AppError;
struct Shape;
struct Shape_;

// @run
// Errors inside of objects show their texts; their name and message are printed by hand here, as stacks differ.
struct AppError : tsino::Error {
  int32_t code = 0;
  void construct(const String& message, int32_t code);
};

struct Shape : tsino::Object {
  String message;
  int32_t code = 0;
  void construct(String message, int32_t code) {
    this->message = tsino::moved(message);
    this->code = code;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("message"), this->message);
    out.field(F("code"), this->code);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  bool ok = false;
  String reason;
  void construct(bool ok, String reason) {
    this->ok = ok;
    this->reason = tsino::moved(reason);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("ok"), this->ok);
    out.field(F("reason"), this->reason);
    out.end();
  }
};

void AppError::construct(const String& message, int32_t code) {
  tsino::Error::construct(message);
  this->code = code;
  this->name = F("AppError");
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<AppError> error = tsino::make<AppError>(F("broken"), 7);
  Serial.print(tsino::withoutFormat(error->toString()));
  Serial.print(F(" "));
  Serial.print(error->name);
  Serial.print(F(" "));
  Serial.print(error->message);
  Serial.print(F(" "));
  Serial.println(error->code);
  Serial.print(tsino::withoutFormat(tsino::make<tsino::RangeError>(F("r"))->toString()));
  Serial.print(F(" "));
  Serial.print(tsino::make<tsino::Error>()->toString());
  Serial.print(F(" "));
  Serial.println(tsino::make<tsino::TypeError>(F(""))->toString());
  tsino::inspect(Serial, tsino::make<Shape>(error->message, error->code));
  Serial.println();
  tsino::inspect(Serial, tsino::Array<String>{error->name, error->message});
  Serial.println();
  Serial.print(error->isA(tsino::Error::classId) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape_>(false, error->toString()));
  Serial.println();
}

void loop() {}
