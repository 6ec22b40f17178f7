// functions-through-functions: written by tsino from functions-through-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

// @run
// A generic function that goes through another one and is called at once: it is made for the types of that call.
tsino::Function<int32_t(int32_t)> identity(const tsino::Function<int32_t(int32_t)>& value) {
  return value;
}

// @run
// A generic function that goes through another one and is called at once: it is made for the types of that call.
int32_t identity_(int32_t value) {
  return value;
}

// @run
// A generic function that goes through another one and is called at once: it is made for the types of that call.
tsino::Function<String(const String&)> identity_functions_through_functions(const tsino::Function<String(const String&)>& value) {
  return value;
}

// @run
// A generic function that goes through another one and is called at once: it is made for the types of that call.
String identity2(const String& value) {
  return value;
}

// @run
// A generic function that goes through another one and is called at once: it is made for the types of that call.
tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(const tsino::Shared<tsino::Array<uint8_t>>&)> identity3(const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(const tsino::Shared<tsino::Array<uint8_t>>&)>& value) {
  return value;
}

// @run
// A generic function that goes through another one and is called at once: it is made for the types of that call.
tsino::Shared<tsino::Array<uint8_t>> identity4(const tsino::Shared<tsino::Array<uint8_t>>& value) {
  return value;
}

// @run
// A generic function that goes through another one and is called at once: it is made for the types of that call.
tsino::Function<bool(bool)> identity5(const tsino::Function<bool(bool)>& value) {
  return value;
}

// @run
// A generic function that goes through another one and is called at once: it is made for the types of that call.
bool identity6(bool value) {
  return value;
}

// @run
// A generic function that goes through another one and is called at once: it is made for the types of that call.
tsino::Function<tsino::Optional<int32_t>(const tsino::Shared<tsino::Array<uint8_t>>&)> identity7(const tsino::Function<tsino::Optional<int32_t>(const tsino::Shared<tsino::Array<uint8_t>>&)>& value) {
  return value;
}

// @run
// A generic function that goes through another one and is called at once: it is made for the types of that call.
tsino::Function<tsino::Optional<String>(const tsino::Shared<tsino::Array<String>>&)> identity8(const tsino::Function<tsino::Optional<String>(const tsino::Shared<tsino::Array<String>>&)>& value) {
  return value;
}

tsino::Optional<int32_t> last(const tsino::Shared<tsino::Array<uint8_t>>& values) {
  return tsino::convertOptional(values->at(-1));
}

tsino::Optional<String> last_(const tsino::Shared<tsino::Array<String>>& values) {
  return values->at(-1);
}

tsino::Function<int32_t(int32_t)> choose(bool flag, const tsino::Function<int32_t(int32_t)>& a, const tsino::Function<int32_t(int32_t)>& b) {
  return flag ? a : b;
}
int32_t calls = 0;

tsino::Function<int32_t(int32_t)> traced(const tsino::Function<int32_t(int32_t)>& f) {
  calls++;
  return f;
}

int32_t traced_(int32_t f) {
  calls++;
  return f;
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      identity(tsino::Function<int32_t(int32_t)>::of<decltype(identity_), identity_>())(5));
  Serial.print(F(" "));
  Serial.print(
      tsino::length(
          identity_functions_through_functions(
              tsino::Function<String(const String&)>::of<decltype(identity2), identity2>())(F("s"))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      identity3(
          tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(const tsino::Shared<tsino::Array<uint8_t>>&)>::of<decltype(identity4), identity4>())(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
  Serial.print(F(" "));
  Serial.println(
      identity5(identity5(tsino::Function<bool(bool)>::of<decltype(identity6), identity6>()))(true) ? F("true") : F("false"));
  tsino::Optional<String> value = identity8(
      tsino::Function<tsino::Optional<String>(const tsino::Shared<tsino::Array<String>>&)>::of<decltype(last_), last_>())(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")}));
  Serial.print(
      tsino::optionalText(
          identity7(
              tsino::Function<tsino::Optional<int32_t>(const tsino::Shared<tsino::Array<uint8_t>>&)>::of<decltype(last), last>())(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          value.has() ? tsino::Optional<int32_t>(tsino::length(value.value())) : tsino::Optional<int32_t>{}));
  Serial.println(
      choose(
          true,
          tsino::Function<int32_t(int32_t)>::of<decltype(identity_), identity_>(),
          tsino::Function<int32_t(int32_t)>::of<decltype(identity_), identity_>())(7));
  int32_t value2 = traced(tsino::Function<int32_t(int32_t)>::of<decltype(identity_), identity_>())(1);
  int32_t value3 = value2
      + traced(tsino::Function<int32_t(int32_t)>::of<decltype(identity_), identity_>())(2);
  int32_t callsBefore = calls;
  int32_t value4 = traced(tsino::Function<int32_t(int32_t)>::of<decltype(traced_), traced_>())(3);
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(callsBefore);
  Serial.print(F(" "));
  Serial.println(value4);
  Serial.println(identity([](int32_t x) -> int32_t { return x + 1; })(2));
}

void loop() {}
