// properties-of-caught-values: written by tsino from properties-of-caught-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect-unshown.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/thrown.h"

struct CodeError;
struct SubError;
struct Pin;
struct Shape;

struct Unknown : tsino::Union<tsino::Undefined, double, String, tsino::Ref<tsino::Error>, tsino::Ref<Shape>, tsino::Ref<Pin>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// Whether a caught value has a property is asked of objects, classes and errors: each kind knows its own. Nothing warns of it.
struct CodeError : tsino::Error {
  int32_t code = 0;
  void construct(const String& message = "", const tsino::Optional<tsino::Ref<tsino::Error>>& cause = {});
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct SubError : CodeError {
  String more;
  void construct(const String& message = "", const tsino::Optional<tsino::Ref<tsino::Error>>& cause = {});
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || CodeError::isA(asked); }
};

struct Pin : tsino::Object {
  int32_t n = 0;
  String code;
  void construct();
  int32_t get_twice();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Pin"), *this);
    out.field(F("n"), this->n);
    out.field(F("code"), this->code);
    out.end();
  }
};

struct Shape : tsino::Chained {
  tsino::Optional<Unknown> code;
  tsino::Optional<Unknown> n;
  tsino::Optional<Unknown> more;
  tsino::Optional<Unknown> twice;
  tsino::Optional<Unknown> message;
  tsino::Optional<Unknown> reason;
  int32_t other = 0;
  bool has_other = false;
  void construct(tsino::Optional<Unknown> code, tsino::Optional<Unknown> n, tsino::Optional<Unknown> more, tsino::Optional<Unknown> twice, tsino::Optional<Unknown> message, tsino::Optional<Unknown> reason, int32_t other = 0, bool has_other = false) {
    this->code = tsino::moved(code);
    this->n = tsino::moved(n);
    this->more = tsino::moved(more);
    this->twice = tsino::moved(twice);
    this->message = tsino::moved(message);
    this->reason = tsino::moved(reason);
    this->other = other;
    this->has_other = has_other;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("n"), this->n);
    out.optionalField(F("reason"), this->reason);
    if (this->has_other) out.field(F("other"), this->other);
    out.end();
  }
};

void CodeError::construct(const String& message, const tsino::Optional<tsino::Ref<tsino::Error>>& cause) {
  tsino::Error::construct(message, cause);
  this->code = 7;
}

void SubError::construct(const String& message, const tsino::Optional<tsino::Ref<tsino::Error>>& cause) {
  CodeError::construct(message, cause);
  this->more = F("m");
}

int32_t Pin::get_twice() {
  return 2;
}

void Pin::construct() {
  this->n = 4;
  this->code = F("pin");
}

String has(const Unknown& e) {
  if (!tsino::isObject(e) || false) return F("no object");
  tsino::Array<String> parts;
  if ((e.is<tsino::Ref<tsino::Error>>()
      && e.get<tsino::Ref<tsino::Error>>()->isA(CodeError::classId))
      || (e.is<tsino::Ref<Pin>>()
      || (e.is<tsino::Ref<Shape>>() && e.get<tsino::Ref<Shape>>()->code.has()))) {
    parts.push(
        tsino::concat(
            F("code "),
            tsino::toText(
                e.is<tsino::Ref<Pin>>() ? Unknown(e.get<tsino::Ref<Pin>>()->code) : e.is<tsino::Ref<tsino::Error>>()
                    && e.get<tsino::Ref<tsino::Error>>()->isA(CodeError::classId) ? Unknown(
                    (double)tsino::downcast<CodeError>(e.get<tsino::Ref<tsino::Error>>())->code) : tsino::fromOptional<Unknown, tsino::Undefined>(
                    e.get<tsino::Ref<Shape>>()->code))));
  }
  if (e.is<tsino::Ref<Pin>>() || (e.is<tsino::Ref<Shape>>() && e.get<tsino::Ref<Shape>>()->n.has())) {
    parts.push(
        tsino::concat(
            F("n "),
            tsino::toText(
                e.is<tsino::Ref<Pin>>() ? Unknown((double)e.get<tsino::Ref<Pin>>()->n) : tsino::fromOptional<Unknown, tsino::Undefined>(
                    e.get<tsino::Ref<Shape>>()->n))));
  }
  if (((e.is<tsino::Ref<tsino::Error>>()
      && e.get<tsino::Ref<tsino::Error>>()->isA(SubError::classId))
      || (e.is<tsino::Ref<Shape>>() && e.get<tsino::Ref<Shape>>()->more.has()))
      && (e.is<tsino::Ref<tsino::Error>>()
      && e.get<tsino::Ref<tsino::Error>>()->isA(SubError::classId) ? Unknown(
      tsino::downcast<SubError>(e.get<tsino::Ref<tsino::Error>>())->more) : tsino::fromOptional<Unknown, tsino::Undefined>(
      e.get<tsino::Ref<Shape>>()->more)).is<String>()) {
    parts.push(
        tsino::concat(
            F("more "),
            String(
                tsino::length(
                    (e.is<tsino::Ref<tsino::Error>>()
                        && e.get<tsino::Ref<tsino::Error>>()->isA(SubError::classId) ? Unknown(
                        tsino::downcast<SubError>(e.get<tsino::Ref<tsino::Error>>())->more) : tsino::fromOptional<Unknown, tsino::Undefined>(
                        e.get<tsino::Ref<Shape>>()->more)).get<String>()))));
  }
  if (e.is<tsino::Ref<Pin>>()
      || (e.is<tsino::Ref<Shape>>() && e.get<tsino::Ref<Shape>>()->twice.has())) {
    parts.push(F("twice"));
  }
  if (e.is<tsino::Ref<tsino::Error>>()
      || (e.is<tsino::Ref<Shape>>() && e.get<tsino::Ref<Shape>>()->message.has())) {
    parts.push(
        tsino::concat(
            F("message "),
            tsino::toText(
                e.is<tsino::Ref<tsino::Error>>() ? Unknown(
                    e.get<tsino::Ref<tsino::Error>>()->message) : tsino::fromOptional<Unknown, tsino::Undefined>(
                    e.get<tsino::Ref<Shape>>()->message))));
  }
  return parts.join(F(", "));
}

void setup() {
  Serial.begin(115200);
  for (int32_t k = 0; k < 6; k++) {
    {
      if (k == 0) {
        tsino::raise(tsino::make<tsino::Error>(F("x")));
        goto caught;
      }
      if (k == 1) {
        tsino::raise(
            tsino::boxed(
                Unknown(
                    tsino::make<Shape>(
                        tsino::Optional<Unknown>{},
                        tsino::Optional<Unknown>(Unknown(3.0)),
                        tsino::Optional<Unknown>{},
                        tsino::Optional<Unknown>{},
                        tsino::Optional<Unknown>{},
                        tsino::Optional<Unknown>{},
                        1,
                        true))));
        goto caught;
      }
      if (k == 2) {
        tsino::raise(tsino::make<CodeError>(F("c")));
        goto caught;
      }
      if (k == 3) {
        tsino::raise(tsino::make<SubError>(F("s")));
        goto caught;
      }
      if (k == 4) {
        tsino::raise(tsino::boxed(Unknown(tsino::make<Pin>())));
        goto caught;
      }
      tsino::raise(tsino::boxed(Unknown(String(F("text")))));
    }
    caught:;
    {
      const Unknown e = tsino::unboxed<Unknown>(tsino::caught());
      String hasResult = has(e);
      Serial.print(k);
      Serial.print(F(" "));
      Serial.println(hasResult);
      if (e.is<tsino::Ref<tsino::Error>>()
          && ((e.is<tsino::Ref<tsino::Error>>()
          && e.get<tsino::Ref<tsino::Error>>()->isA(CodeError::classId))
          || (e.is<tsino::Ref<Pin>>()
          || (e.is<tsino::Ref<Shape>>() && e.get<tsino::Ref<Shape>>()->code.has())))) {
        Serial.print(F("code of error "));
        tsino::inspect(
            Serial,
            e.is<tsino::Ref<Pin>>() ? Unknown(e.get<tsino::Ref<Pin>>()->code) : e.is<tsino::Ref<tsino::Error>>()
                && e.get<tsino::Ref<tsino::Error>>()->isA(CodeError::classId) ? Unknown(
                (double)tsino::downcast<CodeError>(e.get<tsino::Ref<tsino::Error>>())->code) : tsino::fromOptional<Unknown, tsino::Undefined>(
                e.get<tsino::Ref<Shape>>()->code));
        Serial.println();
      }
    }
  }
  tsino::Array<uint8_t> list{0, 1};
  for (const int32_t k : list) {
    {
      if (k == 0) {
        tsino::raise(tsino::make<tsino::RangeError>(F("r")));
        goto caught2;
      }
      tsino::raise(
          tsino::boxed(
              Unknown(
                  tsino::make<Shape>(
                      tsino::Optional<Unknown>{},
                      tsino::Optional<Unknown>{},
                      tsino::Optional<Unknown>{},
                      tsino::Optional<Unknown>{},
                      tsino::Optional<Unknown>{},
                      tsino::Optional<Unknown>(Unknown(String(F("why"))))))));
    }
    caught2:;
    {
      const Unknown e = tsino::unboxed<Unknown>(tsino::caught());
      Serial.print(e.is<tsino::Undefined>() ? F("true") : F("false"));
      Serial.print(F(" "));
      Serial.print(!false ? F("true") : F("false"));
      Serial.print(F(" "));
      tsino::inspect(
          Serial,
          tsino::isObject(e) && !false
              && (e.is<tsino::Ref<Shape>>() && e.get<tsino::Ref<Shape>>()->reason.has()) ? tsino::fromOptional<Unknown, tsino::Undefined>(
              e.get<tsino::Ref<Shape>>()->reason) : Unknown(String(F("none"))));
      Serial.println();
    }
  }
}

void loop() {}
