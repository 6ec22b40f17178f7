// errors-among-others: written by tsino from errors-among-others.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Result;
struct NotFound;
struct Coded;
struct Box;
struct Boxes;
struct Outcome;
struct Part;
struct Wheel;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Ref<tsino::Error>, tsino::Ref<Boxes>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Result : tsino::Object {
  bool ok = false;
  int32_t value = 0;
  tsino::Ref<Coded> error;
  tsino::Union<String, tsino::Ref<tsino::Error>> error_;
  int32_t error__ = 0;
  void construct(bool ok, int32_t value, tsino::Ref<Coded> error = tsino::Ref<Coded>{}, tsino::Union<String, tsino::Ref<tsino::Error>> error_ = tsino::Union<String, tsino::Ref<tsino::Error>>{}, int32_t error__ = 0) {
    this->ok = ok;
    this->value = value;
    this->error = tsino::moved(error);
    this->error_ = tsino::moved(error_);
    this->error__ = error__;
  }
};

struct NotFound : tsino::Error {
  String key;
  void construct(String key);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Coded : tsino::Object {
  int32_t code = 0;
  tsino::Ref<tsino::Error> cause;
  String message;
  void construct(int32_t code, tsino::Ref<tsino::Error> cause, String message) {
    this->code = code;
    this->cause = tsino::moved(cause);
    this->message = tsino::moved(message);
  }
};

struct Box : tsino::Object {
  Unknown v;
  void construct(Unknown v) {
    this->v = tsino::moved(v);
  }
};

struct Boxes : tsino::Object {
  String name;
  int32_t n = 0;
  void construct(String name, int32_t n) {
    this->name = tsino::moved(name);
    this->n = n;
  }
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const { return asked == classId; }
};

struct Outcome : tsino::Object {
  bool ok = false;
  tsino::Optional<tsino::Union<double, String, tsino::Ref<Part>>> error;
  void construct(bool ok, tsino::Optional<tsino::Union<double, String, tsino::Ref<Part>>> error) {
    this->ok = ok;
    this->error = tsino::moved(error);
  }
};

// A class beside a text, and the class that it extends beside a number.
struct Part : tsino::Object {
  String name;
  void construct(const String& name);
  virtual ~Part() {}
  static constexpr uint8_t classId = 2;
  virtual bool isA(uint8_t asked) const { return asked == classId; }
};

struct Wheel : Part {
  int32_t spokes = 0;
  void construct(const String& name);
};

void NotFound::construct(String key) {
  tsino::Error::construct(tsino::concat(F("no "), key));
  this->key = tsino::moved(key);
}

tsino::Ref<Result> Ok(int32_t value) {
  return tsino::make<Result>(true, value);
}

tsino::Ref<Result> Err(tsino::Ref<NotFound> error) {
  return tsino::make<Result>(
      false,
      0,
      tsino::Ref<Coded>{},
      tsino::Union<String, tsino::Ref<tsino::Error>>(tsino::Ref<tsino::Error>(tsino::moved(error))));
}

tsino::Ref<Result> Err_(tsino::Ref<Coded> error) {
  return tsino::make<Result>(false, 0, tsino::moved(error));
}

tsino::Ref<Result> Err_errors_among_others(const __FlashStringHelper* error) {
  return tsino::make<Result>(
      false,
      0,
      tsino::Ref<Coded>{},
      tsino::Union<String, tsino::Ref<tsino::Error>>(String(error)));
}

tsino::Ref<Result> Err2(tsino::Ref<tsino::RangeError> error) {
  return tsino::make<Result>(
      false,
      0,
      tsino::Ref<Coded>{},
      tsino::Union<String, tsino::Ref<tsino::Error>>(tsino::Ref<tsino::Error>(tsino::moved(error))));
}

tsino::Ref<Result> find(const String& key) {
  return key == F("a") ? Ok(1) : Err(tsino::make<NotFound>(key));
}

String say(const tsino::Ref<Result>& result) {
  return result->ok ? String(F("fine")) : tsino::castTo<NotFound>(
      result->error_.get<tsino::Ref<tsino::Error>>())->message;
}

String say_(const tsino::Ref<Result>& result) {
  return result->ok ? String(F("fine")) : result->error->message;
}

tsino::Ref<Box> box(tsino::Ref<NotFound> v) {
  return tsino::make<Box>(Unknown(tsino::Ref<tsino::Error>(tsino::moved(v))));
}

tsino::Ref<Box> box_(tsino::Ref<tsino::Error> v) {
  return tsino::make<Box>(Unknown(tsino::moved(v)));
}

tsino::Ref<Box> box_errors_among_others(tsino::Ref<Boxes> v) {
  return tsino::make<Box>(Unknown(tsino::moved(v)));
}

tsino::Ref<Box> box2(tsino::Ref<Boxes> v) {
  return tsino::make<Box>(Unknown(tsino::moved(v)));
}

tsino::Ref<Box> attempt(const tsino::Function<tsino::Ref<Boxes>()>& work) {
  return box_errors_among_others(work());
}

tsino::Ref<Box> attempt_(const tsino::Function<tsino::Ref<Boxes>()>& work) {
  {
    tsino::Ref<Boxes> workResult = work();
    if (tsino::thrown()) goto caught;
    return box2(tsino::moved(workResult));
  }
  caught:;
  {
    tsino::Ref<tsino::Error> error = tsino::caught();
    return box_(tsino::moved(error));
  }
}

void Part::construct(const String& name) {
  this->name = name;
}

void Wheel::construct(const String& name) {
  Part::construct(name);
  this->spokes = 32;
}

tsino::Ref<Outcome> fail(tsino::Ref<Wheel> error) {
  return tsino::make<Outcome>(
      false,
      tsino::Optional<tsino::Union<double, String, tsino::Ref<Part>>>(
          tsino::Union<double, String, tsino::Ref<Part>>(tsino::Ref<Part>(tsino::moved(error)))));
}

tsino::Ref<Outcome> fail_(const __FlashStringHelper* error) {
  return tsino::make<Outcome>(
      false,
      tsino::Optional<tsino::Union<double, String, tsino::Ref<Part>>>(
          tsino::Union<double, String, tsino::Ref<Part>>(String(error))));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Result> coded = Err_(
      tsino::make<Coded>(1, tsino::Ref<tsino::Error>(tsino::make<NotFound>(F("b"))), F("coded")));
  const tsino::Ref<Result> text = Err_errors_among_others(F("text"));
  const tsino::Ref<Result> thrown = Err2(tsino::make<tsino::RangeError>(F("range")));

  tsino::Array<String> list{F("a"), F("x")};
  for (const String& key : list) {
    const tsino::Ref<Result> found = find(key);
    Serial.print(tsino::withoutFormat(say(found)));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        found->ok ? tsino::Union<double, String>((double)found->value) : tsino::Union<double, String>(
            tsino::castTo<NotFound>(found->error_.get<tsino::Ref<tsino::Error>>())->key));
    Serial.println();
  }
  Serial.print(tsino::withoutFormat(say_(coded)));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      coded->ok ? tsino::Union<double, String>(0.0) : tsino::Union<double, String>(
          coded->error->cause->message));
  Serial.println();
  tsino::Array<tsino::Ref<Result>> list2{text, thrown};
  for (const tsino::Ref<Result>& result : list2) {
    if (!result->ok) {
      Serial.println(
          result->error_.is<tsino::Ref<tsino::Error>>()
              && result->error_.get<tsino::Ref<tsino::Error>>()->isA(tsino::Error::classId) ? result->error_.get<tsino::Ref<tsino::Error>>()->message : result->error_.get<String>());
    }
  }
  tsino::Array<tsino::Ref<Box>> boxes{
      attempt([]() -> tsino::Ref<Boxes> { return tsino::make<Boxes>(F("point"), 4); }),
      attempt_(
          []() -> tsino::Ref<Boxes> {
            tsino::raise(tsino::make<NotFound>(F("n")));
            return {};
          })};
  for (const tsino::Ref<Box>& boxe : boxes) {
    const Unknown& v = boxe->v;
    tsino::printUnion(
        Serial,
        v.is<tsino::Ref<tsino::Error>>() ? tsino::Union<double, String>(
            v.get<tsino::Ref<tsino::Error>>()->message) : tsino::Union<double, String>(
            (double)v.get<tsino::Ref<Boxes>>()->n));
    Serial.println();
  }
  const auto byName = tsino::makeMap<String, tsino::Ref<Box>>(
      {{F("late"), box(tsino::make<NotFound>(F("late")))}});
  byName->set(F("plain"), box_(tsino::make<tsino::Error>(F("plain"))));
  for (const auto& entry : *byName) {
    const String& name = entry.key();
    const tsino::Ref<Box>& value = entry.value();
    const tsino::Ref<tsino::Error> v = value->v.get<tsino::Ref<tsino::Error>>();
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(v->message);
    Serial.print(F(" "));
    Serial.println(v->isA(NotFound::classId) ? tsino::castTo<NotFound>(v)->key : String(F("-")));
  }
  const tsino::Ref<Outcome> wheel = fail(tsino::make<Wheel>(F("front")));
  tsino::Array<tsino::Ref<Outcome>> either{fail(tsino::make<Wheel>(F("rear"))), fail_(F("none"))};
  const tsino::Ref<Outcome> wide = fail(tsino::make<Wheel>(F("spare")));
  tsino::Array<tsino::Union<String, tsino::Ref<Wheel>>> parts;
  for (const tsino::Ref<Outcome>& result : either) {
    if (!result->ok) parts.push(tsino::Union<String, tsino::Ref<Wheel>>(result->error.value()));
  }
  tsino::inspect(
      Serial,
      parts.map<String>(
          [](const tsino::Union<String, tsino::Ref<Wheel>>& part) -> String {
            return part.is<String>() ? part.get<String>() : tsino::concat(
                part.get<tsino::Ref<Wheel>>()->name,
                F(" "),
                String(part.get<tsino::Ref<Wheel>>()->spokes));
          }));
  Serial.println();
  if (!wheel->ok && !wide->ok) {
    Serial.print(
        tsino::withoutFormat(
            tsino::downcast<Wheel>(wheel->error.value().get<tsino::Ref<Part>>())->name));
    Serial.print(F(" "));
    Serial.print(tsino::downcast<Wheel>(wheel->error.value().get<tsino::Ref<Part>>())->spokes);
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        wide->error.has() && wide->error.value().is<tsino::Ref<Part>>()
            && wide->error.value().get<tsino::Ref<Part>>()->isA(Part::classId) ? tsino::Optional<tsino::Union<double, String>>(
            tsino::Union<double, String>(wide->error.value().get<tsino::Ref<Part>>()->name)) : tsino::Optional<tsino::Union<double, String>>(
            tsino::convertOptional(wide->error)));
    Serial.println();
  }
}

void loop() {}
