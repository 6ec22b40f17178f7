// cause-and-rethrow: written by tsino from cause-and-rethrow.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/thrown.h"

struct Unknown : tsino::Union<tsino::Undefined, String, tsino::Ref<tsino::Error>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// Errors with a cause, chains of causes, errors that are kept and thrown later.
int32_t read_(const String& name) {
  if (name == F("missing")) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("no file "), name));
    return 0;
  }
  return tsino::length(name);
}

int32_t load(const String& name) {
  {
    int32_t readResult = read_(name);
    if (tsino::thrown()) goto caught;
    return readResult * 10;
  }
  caught:;
  {
    const Unknown error = tsino::unboxed<Unknown>(tsino::caught());
    tsino::raise(
        tsino::make<tsino::Error>(tsino::concat(F("cannot load "), name), tsino::boxedCause(error)));
    return 0;
  }
}

int32_t start(const String& name) {
  {
    int32_t loadResult = load(name);
    if (tsino::thrown()) goto caught;
    return loadResult;
  }
  caught:;
  {
    const Unknown cause = tsino::unboxed<Unknown>(tsino::caught());
    tsino::raise(tsino::make<tsino::Error>(F("start failed"), tsino::boxedCause(cause)));
    return 0;
  }
}

String explain(Unknown error) {
  tsino::Array<String> parts;
  Unknown current = tsino::moved(error);
  while (current.is<tsino::Ref<tsino::Error>>()) {
    parts.push(
        tsino::concat(
            current.get<tsino::Ref<tsino::Error>>()->name,
            F(": "),
            current.get<tsino::Ref<tsino::Error>>()->message));
    current = tsino::unboxed<Unknown>(current.get<tsino::Ref<tsino::Error>>()->cause);
    yield();
  }
  return tsino::concat(
      parts.join(F(" <- ")),
      current.is<tsino::Undefined>() ? String(F("")) : tsino::concat(
          F(" <- "),
          tsino::toText(current)));
}

void setup() {
  Serial.begin(115200);
  const int32_t startResult = start(F("abc"));
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(startResult);
  start(F("missing"));
  if (tsino::thrown()) {
    Unknown error = tsino::unboxed<Unknown>(tsino::caught());
    Serial.println(explain(tsino::moved(error)));
  }
  String withoutFormatResult = tsino::withoutFormat(
      explain(Unknown(tsino::make<tsino::Error>(F("alone")))));
  String explainResult = explain(
      Unknown(
          tsino::make<tsino::Error>(F("text"), tsino::boxedCause(Unknown(String(F("just text")))))));
  String explainResult2 = explain(Unknown(String(F("no error"))));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(explainResult);
  Serial.print(F(" "));
  Serial.println(explainResult2);

  tsino::Optional<tsino::Ref<tsino::Error>> kept;
  load(F("missing"));
  if (tsino::thrown()) {
    const Unknown error = tsino::unboxed<Unknown>(tsino::caught());
    kept = error.get<tsino::Ref<tsino::Error>>();
  }
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              kept.has() ? tsino::Optional<String>(kept.value()->message) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.println(
      (kept.has() ? tsino::unboxed<Unknown>(kept.value()->cause) : Unknown(tsino::Undefined{})).get<tsino::Ref<tsino::Error>>()->message);
  bool same = false;
  {
    if (kept.has()) {
      tsino::raise(kept.value());
      goto caught;
    }
  }
  caught:;
  if (tsino::thrown()) {
    const Unknown error = tsino::unboxed<Unknown>(tsino::caught());
    same = error == tsino::fromOptional<Unknown, tsino::Undefined>(kept);
  }
  Serial.println(same ? F("true") : F("false"));
  tsino::Array<String> results = tsino::Array<String>{F("a"), F("missing"), F("ccc")}.map<String>(
      [](const String& name) -> String {
        {
          int32_t startResult2 = start(name);
          if (tsino::thrown()) goto caught;
          return String(startResult2);
        }
        caught:;
        {
          const Unknown error = tsino::unboxed<Unknown>(tsino::caught());
          return error.is<tsino::Ref<tsino::Error>>()
              && tsino::unboxed<Unknown>(error.get<tsino::Ref<tsino::Error>>()->cause).is<tsino::Ref<tsino::Error>>() ? tsino::unboxed<Unknown>(
              error.get<tsino::Ref<tsino::Error>>()->cause).get<tsino::Ref<tsino::Error>>()->message : String(
              F("?"));
        }
      });
  Serial.println(results.join(F("; ")));
}

void loop() {}
