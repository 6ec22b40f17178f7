// causes-that-may-be-missing: written by tsino from causes-that-may-be-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"

struct DeviceError;
struct SensorError;
struct ParseError;
struct StoreError;

// @run
// The options of an error are chosen where they are given: `cause ? { cause } : undefined`.
struct DeviceError : tsino::Error {
  int32_t code = 0;
  void construct(const String& message, int32_t code, const tsino::Optional<tsino::Ref<tsino::Error>>& from = {});
};

struct SensorError : DeviceError {
  void construct(const tsino::Optional<tsino::Ref<tsino::Error>>& from = {});
};

struct ParseError : tsino::Error {
  void construct(const String& message, const tsino::Optional<tsino::Ref<tsino::Error>>& from = {});
};

struct StoreError : tsino::Error {
  void construct(const String& message, const tsino::Optional<tsino::Ref<tsino::Error>>& from);
};

void DeviceError::construct(const String& message, int32_t code, const tsino::Optional<tsino::Ref<tsino::Error>>& from) {
  tsino::Error::construct(message, from.has() ? from : tsino::Optional<tsino::Ref<tsino::Error>>{});
  this->code = code;
  this->name = F("DeviceError");
}

void SensorError::construct(const tsino::Optional<tsino::Ref<tsino::Error>>& from) {
  DeviceError::construct(F("sensor"), 4, from);
}

void ParseError::construct(const String& message, const tsino::Optional<tsino::Ref<tsino::Error>>& from) {
  tsino::Error::construct(message, from.has() ? from : tsino::Optional<tsino::Ref<tsino::Error>>{});
}

void StoreError::construct(const String& message, const tsino::Optional<tsino::Ref<tsino::Error>>& from) {
  tsino::Error::construct(message, from);
}

void show(const tsino::Ref<tsino::Error>& error) {
  Serial.print(tsino::withoutFormat(error->name));
  Serial.print(F(" "));
  Serial.print(error->message);
  Serial.print(F(" "));
  Serial.println(
      error->cause.has() && error->cause->isA(tsino::Error::classId) ? error->cause.value()->message : String(
          F("no cause")));
}

tsino::Ref<tsino::Error> wrapped(const tsino::Optional<tsino::Ref<tsino::Error>>& error = {}) {
  return tsino::make<tsino::Error>(
      F("wrapped"),
      error.has() && error->isA(tsino::Error::classId) ? error : tsino::Optional<tsino::Ref<tsino::Error>>{});
}

void setup() {
  Serial.begin(115200);

  show(
      tsino::make<DeviceError>(
          F("busy"),
          1,
          tsino::Optional<tsino::Ref<tsino::RangeError>>(
              tsino::make<tsino::RangeError>(F("range")))));
  show(tsino::make<DeviceError>(F("gone"), 2));
  show(
      tsino::make<SensorError>(
          tsino::Optional<tsino::Ref<DeviceError>>(tsino::make<DeviceError>(F("bus"), 3))));
  show(tsino::make<SensorError>());
  show(
      tsino::make<ParseError>(
          F("text"),
          tsino::Optional<tsino::Ref<tsino::Error>>(tsino::make<tsino::Error>(F("end")))));
  show(tsino::make<ParseError>(F("number")));
  show(
      tsino::make<StoreError>(
          F("full"),
          tsino::Optional<tsino::Ref<tsino::Error>>(tsino::make<tsino::Error>(F("disk")))));
  show(tsino::make<StoreError>(F("locked"), tsino::Optional<tsino::Ref<tsino::Error>>{}));

  tsino::raise(tsino::make<tsino::TypeError>(F("kind")));
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    show(wrapped(error));
  }
}

void loop() {}
