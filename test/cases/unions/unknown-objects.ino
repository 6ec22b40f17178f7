// unknown-objects: written by tsino from unknown-objects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/thrown.h"
#include "src/tsino/union.h"

struct Point;
struct MyError;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Ref<Point>, tsino::Ref<tsino::Error>, tsino::Function<int32_t()>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Point : tsino::Chained {
  tsino::Optional<Unknown> x;
  tsino::Optional<Unknown> y;
  tsino::Optional<Unknown> name;
  tsino::Optional<Unknown> code;
  tsino::Optional<String> label;
  bool more = false;
  String names;
  String text;
  tsino::Shared<tsino::Array<uint8_t>> deep;
  void construct(tsino::Optional<Unknown> x, tsino::Optional<Unknown> y = {}, tsino::Optional<Unknown> name = {}, tsino::Optional<Unknown> code = {}, tsino::Optional<String> label = {}, bool more = false, String names = String{}, String text = String{}, tsino::Shared<tsino::Array<uint8_t>> deep = tsino::Shared<tsino::Array<uint8_t>>{}) {
    this->x = tsino::moved(x);
    this->y = tsino::moved(y);
    this->name = tsino::moved(name);
    this->code = tsino::moved(code);
    this->label = tsino::moved(label);
    this->more = more;
    this->names = tsino::moved(names);
    this->text = tsino::moved(text);
    this->deep = tsino::moved(deep);
  }
};

struct MyError : tsino::Error {
  int32_t code = 0;
  void construct(int32_t code, const Unknown& cause = Unknown(tsino::Undefined{}));
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

bool isPoint(const Unknown& value) {
  return tsino::isObject(value) && !value.is<tsino::Null>()
      && (value.is<tsino::Ref<Point>>() && value.get<tsino::Ref<Point>>()->x.has())
      && (value.is<tsino::Ref<Point>>() && value.get<tsino::Ref<Point>>()->y.has())
      && tsino::fromOptional<Unknown, tsino::Undefined>(value.get<tsino::Ref<Point>>()->x).is<double>()
      && tsino::fromOptional<Unknown, tsino::Undefined>(value.get<tsino::Ref<Point>>()->y).is<double>();
}

String nameOf(const Unknown& value) {
  if (tsino::isObject(value) && !value.is<tsino::Null>()
      && (value.is<tsino::Ref<tsino::Error>>()
      || (value.is<tsino::Ref<Point>>() && value.get<tsino::Ref<Point>>()->name.has()))) {
    const Unknown name = value.is<tsino::Ref<tsino::Error>>() ? Unknown(
        value.get<tsino::Ref<tsino::Error>>()->name) : tsino::fromOptional<Unknown, tsino::Undefined>(
        value.get<tsino::Ref<Point>>()->name);
    return name.is<String>() ? name.get<String>() : tsino::concat(
        F("name is "),
        tsino::typeOf(name));
  }
  return F("none");
}

void fail(int32_t kind) {
  if (kind == 1) {
    tsino::raise(
        tsino::boxed(
            Unknown(
                tsino::make<Point>(
                    tsino::Optional<Unknown>{},
                    tsino::Optional<Unknown>{},
                    tsino::Optional<Unknown>{},
                    tsino::Optional<Unknown>(Unknown(5.0)),
                    tsino::Optional<String>{},
                    false,
                    String{},
                    F("object")))));
    return;
  }
  if (kind == 2) {
    tsino::raise(
        tsino::boxed(
            Unknown(
                tsino::makeShared<tsino::Array<Unknown>>(
                    tsino::Array<Unknown>{
                        Unknown(tsino::Union<double, String>(String(F("list")))),
                        Unknown(tsino::Union<double, String>(1.0))}))));
    return;
  }
  if (kind == 3) {
    tsino::raise(tsino::boxed(Unknown(tsino::Function<int32_t()>([]() -> int32_t { return 1; }))));
    return;
  }
  tsino::raise(tsino::boxed(Unknown((double)kind)));
}

String nested() {
  tsino::raise(tsino::boxed(Unknown(String(F("inner")))));
  Serial.println(F("finally"));
  {
    const Unknown e = tsino::unboxed<Unknown>(tsino::caught());
    tsino::raise(tsino::boxed(e));
    {
      const Unknown again = tsino::unboxed<Unknown>(tsino::caught());
      return tsino::concat(tsino::toText(again), again == e ? F("true") : F("false"));
    }
  }
}

void MyError::construct(int32_t code, const Unknown& cause) {
  tsino::Error::construct(F("my"), tsino::boxedCause(cause));
  this->code = code;
}

void null_() {
  tsino::raise(tsino::make<tsino::TypeError>(F("t"), tsino::boxedCause(Unknown(tsino::Null{}))));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Point> shared = tsino::make<Point>(
      tsino::Optional<Unknown>(Unknown(1.0)),
      tsino::Optional<Unknown>(Unknown(2.0)));
  tsino::Array<Unknown> things{
      Unknown(shared),
      Unknown(
          tsino::make<Point>(
              tsino::Optional<Unknown>(Unknown(String(F("1")))),
              tsino::Optional<Unknown>(Unknown(2.0)))),
      Unknown(tsino::make<Point>(tsino::Optional<Unknown>(Unknown(1.0)))),
      Unknown(5.0),
      Unknown(tsino::Null{}),
      Unknown(tsino::Undefined{}),
      Unknown(String(F("x"))),
      Unknown(tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{Unknown(1.0)})),
      Unknown(
          tsino::make<Point>(
              tsino::Optional<Unknown>(Unknown(1.0)),
              tsino::Optional<Unknown>(Unknown(2.0)),
              tsino::Optional<Unknown>{},
              tsino::Optional<Unknown>{},
              tsino::Optional<String>(F("p")))),
      Unknown(
          tsino::make<Point>(
              tsino::Optional<Unknown>(Unknown(0.5)),
              tsino::Optional<Unknown>(Unknown(1.0)),
              tsino::Optional<Unknown>{},
              tsino::Optional<Unknown>{},
              tsino::Optional<String>{},
              true))};
  Serial.println(
      things.map<bool>([](const Unknown& value) -> bool { return isPoint(value); }).join());
  double sum = 0.0;
  for (const Unknown& thing : things) {
    if (!isPoint(thing)) continue;
    tsino::Ref<Point> object = thing.get<tsino::Ref<Point>>();
    object->x = Unknown(object->x.value().get<double>() + 10.0);
    tsino::Ref<Point> object2 = thing.get<tsino::Ref<Point>>();
    object2->y = Unknown((double)((int32_t)object2->y.value().get<double>() + 1));
    tsino::Ref<Point> object3 = thing.get<tsino::Ref<Point>>();
    object3->y = Unknown((double)((int32_t)object3->y.value().get<double>() - 1));
    tsino::Optional<String> label = thing.get<tsino::Ref<Point>>()->label;
    thing.get<tsino::Ref<Point>>()->label = tsino::concat(
        label.has() ? label.value() : String(F("none")),
        F("!"));
    tsino::Ref<Point> value = thing.get<tsino::Ref<Point>>();
    value->label = tsino::concat(value->label.value(), F("?"));
    sum += thing.get<tsino::Ref<Point>>()->x.value().get<double>()
        * thing.get<tsino::Ref<Point>>()->y.value().get<double>();
    tsino::inspect(Serial, thing.get<tsino::Ref<Point>>()->x.value().get<double>());
    Serial.print(F(" "));
    tsino::inspect(Serial, thing.get<tsino::Ref<Point>>()->y.value().get<double>());
    Serial.print(F(" "));
    Serial.print(thing.get<tsino::Ref<Point>>()->label.value());
    Serial.print(F(" "));
    Serial.println(tsino::length(thing.get<tsino::Ref<Point>>()->label.value()));
  }
  tsino::inspect(Serial, sum);
  Serial.print(F(" "));
  tsino::inspect(Serial, shared->x.value().get<double>());
  Serial.print(F(" "));
  tsino::inspect(Serial, shared->x.value().get<double>() + shared->y.value().get<double>());
  Serial.print(F(" "));
  Serial.print(isPoint(Unknown(shared)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(shared->x.value().get<double>()));
  Serial.print(
      tsino::withoutFormat(
          nameOf(
              Unknown(
                  tsino::make<Point>(
                      tsino::Optional<Unknown>{},
                      tsino::Optional<Unknown>{},
                      tsino::Optional<Unknown>(Unknown(String(F("a")))))))));
  Serial.print(F(" "));
  Serial.print(
      nameOf(
          Unknown(
              tsino::make<Point>(
                  tsino::Optional<Unknown>{},
                  tsino::Optional<Unknown>{},
                  tsino::Optional<Unknown>(Unknown(1.0))))));
  Serial.print(F(" "));
  Serial.print(
      nameOf(
          Unknown(
              tsino::make<Point>(
                  tsino::Optional<Unknown>{},
                  tsino::Optional<Unknown>{},
                  tsino::Optional<Unknown>(Unknown(tsino::Undefined{}))))));
  Serial.print(F(" "));
  Serial.print(
      nameOf(
          Unknown(
              tsino::make<Point>(
                  tsino::Optional<Unknown>{},
                  tsino::Optional<Unknown>{},
                  tsino::Optional<Unknown>{},
                  tsino::Optional<Unknown>{},
                  tsino::Optional<String>{},
                  false,
                  F("x")))));
  Serial.print(F(" "));
  Serial.print(nameOf(Unknown(7.0)));
  Serial.print(F(" "));
  Serial.print(nameOf(Unknown(tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{}))));
  Serial.print(F(" "));
  Serial.println(nameOf(Unknown(tsino::Null{})));
  for (int32_t i = 0; i < 4; i++) {
    fail(i);
    {
      const Unknown e = tsino::unboxed<Unknown>(tsino::caught());
      if (tsino::isObject(e) && !e.is<tsino::Null>()
          && ((e.is<tsino::Ref<tsino::Error>>()
          && e.get<tsino::Ref<tsino::Error>>()->isA(MyError::classId))
          || (e.is<tsino::Ref<Point>>() && e.get<tsino::Ref<Point>>()->code.has()))
          && (e.is<tsino::Ref<tsino::Error>>()
          && e.get<tsino::Ref<tsino::Error>>()->isA(MyError::classId) ? Unknown(
          (double)tsino::downcast<MyError>(e.get<tsino::Ref<tsino::Error>>())->code) : tsino::fromOptional<Unknown, tsino::Undefined>(
          e.get<tsino::Ref<Point>>()->code)).is<double>()) {
        Serial.print(F("code "));
        tsino::inspect(
            Serial,
            (e.is<tsino::Ref<tsino::Error>>()
                && e.get<tsino::Ref<tsino::Error>>()->isA(MyError::classId) ? Unknown(
                (double)tsino::downcast<MyError>(e.get<tsino::Ref<tsino::Error>>())->code) : tsino::fromOptional<Unknown, tsino::Undefined>(
                e.get<tsino::Ref<Point>>()->code)).get<double>() + 1.0);
        Serial.println();
      } else if (e.is<tsino::Shared<tsino::Array<Unknown>>>()) {
        Serial.print(F("list "));
        Serial.print(e.get<tsino::Shared<tsino::Array<Unknown>>>()->length());
        Serial.print(F(" "));
        Serial.println(
            tsino::typeOf(
                tsino::fromOptional<Unknown, tsino::Undefined>(
                    e.get<tsino::Shared<tsino::Array<Unknown>>>()->get(0))));
      } else {
        Serial.println(tsino::typeOf(e));
      }
    }
  }
  Serial.println(nested());
  tsino::Array<Unknown> results = tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0)),
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(String(F("2")))),
      tsino::Optional<tsino::Union<double, String>>{}}.map<Unknown>(
      [](const tsino::Optional<tsino::Union<double, String>>& v) -> Unknown {
        {
          if (!v.has()) {
            tsino::raise(tsino::boxed(Unknown(tsino::Null{})));
            goto caught;
          }
          if (v.value().is<String>()) {
            tsino::raise(tsino::boxed(Unknown(v.value().get<String>())));
            goto caught;
          }
          return Unknown(v.value().get<double>());
        }
        caught:;
        {
          const Unknown e = tsino::unboxed<Unknown>(tsino::caught());
          return e;
        }
      });
  Serial.print(results.length());
  Serial.print(F(" "));
  Serial.print(
      tsino::fromOptional<Unknown, tsino::Undefined>(results.get(0)) == Unknown(1.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::fromOptional<Unknown, tsino::Undefined>(results.get(1)) == Unknown(String(F("2"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::fromOptional<Unknown, tsino::Undefined>(results.get(2)).is<tsino::Null>() ? F("true") : F("false"));
  tsino::raise(
      tsino::make<MyError>(
          3,
          Unknown(
              tsino::make<Point>(
                  tsino::Optional<Unknown>{},
                  tsino::Optional<Unknown>{},
                  tsino::Optional<Unknown>{},
                  tsino::Optional<Unknown>{},
                  tsino::Optional<String>{},
                  false,
                  String{},
                  String{},
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})))));
  {
    const Unknown e = tsino::unboxed<Unknown>(tsino::caught());
    if (e.is<tsino::Ref<tsino::Error>>() && e.get<tsino::Ref<tsino::Error>>()->isA(
        MyError::classId)) {
      Serial.print(tsino::downcast<MyError>(e.get<tsino::Ref<tsino::Error>>())->code);
      Serial.print(F(" "));
      Serial.print(tsino::downcast<MyError>(e.get<tsino::Ref<tsino::Error>>())->message);
      Serial.print(F(" "));
      Serial.print(
          tsino::typeOf(
              tsino::unboxed<Unknown>(
                  tsino::downcast<MyError>(e.get<tsino::Ref<tsino::Error>>())->cause)));
      Serial.print(F(" "));
      Serial.print(tsino::downcast<MyError>(e.get<tsino::Ref<tsino::Error>>())->name);
      Serial.print(F(" "));
      Serial.println(
          tsino::downcast<MyError>(e.get<tsino::Ref<tsino::Error>>())->isA(tsino::Error::classId) ? F("true") : F("false"));
    }
  }
  tsino::raise(tsino::make<MyError>(4));
  {
    const Unknown e = tsino::unboxed<Unknown>(tsino::caught());
    Serial.print(tsino::downcast<MyError>(e.get<tsino::Ref<tsino::Error>>())->code);
    Serial.print(F(" "));
    Serial.print(
        tsino::unboxed<Unknown>(e.get<tsino::Ref<tsino::Error>>()->cause).is<tsino::Undefined>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(
        e.is<tsino::Ref<tsino::Error>>()
            && e.get<tsino::Ref<tsino::Error>>()->isA(tsino::RangeError::classId) ? F("true") : F("false"));
  }
  null_();
  {
    const Unknown e = tsino::unboxed<Unknown>(tsino::caught());
    Serial.println(
        e.is<tsino::Ref<tsino::Error>>()
            && e.get<tsino::Ref<tsino::Error>>()->isA(tsino::TypeError::classId) ? F("true") : F("false"));
  }
}

void loop() {}
