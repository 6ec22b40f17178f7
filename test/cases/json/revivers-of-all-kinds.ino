// revivers-of-all-kinds: written by tsino from revivers-of-all-kinds.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic-number.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse-dynamic.h"
#include "src/tsino/json-parse-record.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json-revive.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Point;
struct Cfg;
struct N;
struct N_;
struct Wrap;
struct Shape;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Record<Unknown>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Point : tsino::Object {
  double x = 0;
  double y = 0;
  tsino::Optional<String> tag;
  void construct(double x, double y, tsino::Optional<String> tag = {}) {
    this->x = x;
    this->y = y;
    this->tag = tsino::moved(tag);
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("x"), this->x);
      fields.read(F("y"), this->y);
      fields.readOptional(F("tag"), this->tag);
    }
  }
};

struct Cfg : tsino::Object {
  String name;
  double level = 0;
  void construct(String name, double level) {
    this->name = tsino::moved(name);
    this->level = level;
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("name"), this->name);
      fields.read(F("level"), this->level);
    }
  }
};

struct N : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<N_>>> list;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<N_>>> list) {
    this->list = tsino::moved(list);
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("list"), this->list);
    }
  }
};

struct N_ : tsino::Object {
  double v = 0;
  void construct(double v) {
    this->v = v;
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("v"), this->v);
    }
  }
};

struct Wrap : tsino::Object {
  tsino::Shared<tsino::Array<double>> list;
  void construct(tsino::Shared<tsino::Array<double>> list) {
    this->list = tsino::moved(list);
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("list"), this->list);
    }
  }
};

struct Shape : tsino::Object {
  Unknown v;
};

tsino::Array<tsino::Ref<Point>> load(const __FlashStringHelper* text) {
  return tsino::parseRevived<tsino::Array<tsino::Ref<Point>>, Unknown>(
      text,
      [](const String& k, const Unknown& v) -> Unknown {
        return v.is<String>() && k != F("tag") ? Unknown(tsino::toNumber(v.get<String>())) : v;
      });
}

void setup() {
  Serial.begin(115200);
  // @run
  // Revivers: inside first, properties that go, values that are unwrapped, into declared types and into none.
  const Unknown r1 = tsino::reviveJson<Unknown>(
      F("{\"a\":[1,2,{\"b\":3}],\"c\":\"4\"}"),
      [](const String& k, const Unknown& v) -> Unknown {
        Serial.print(tsino::withoutFormat(k));
        Serial.print(F(" "));
        Serial.println(tsino::typeOf(v));
        return v.is<double>() ? Unknown(v.get<double>() * 2.0) : v;
      });
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspectFirst(Serial, r1);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(tsino::toJsonOrNothing(r1)));
  tsino::Shared<tsino::Record<Unknown>> r2 = tsino::parseRevived<tsino::Shared<tsino::Record<Unknown>>, Unknown>(
      F("{\"a\":1,\"b\":2,\"z\":{\"a\":3}}"),
      [](const String& k, const Unknown& v) -> Unknown {
        return k == F("a") ? Unknown(tsino::Undefined{}) : v;
      });
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, r2);
  Serial.print(F(" "));
  Serial.println(r2->keys().join());
  const tsino::Ref<Cfg> cfg = tsino::parseRevived<tsino::Ref<Cfg>, Unknown>(
      F("{\"name\":\"x\",\"level\":\"5\"}"),
      [](const String& k, const Unknown& v) -> Unknown {
        return k == F("level") ? Unknown(tsino::numberOf(v)) : v;
      });
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::withoutFormat(cfg->name));
  Serial.print(F(" "));
  tsino::inspect(Serial, cfg->level + 1.0);
  Serial.println();
  tsino::reviveJson<Unknown>(
      F("{"),
      [](const String& k, const Unknown& v) -> Unknown { return v; });
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->name);
  }
  tsino::reviveJson<Unknown>(
      F("[1]"),
      [](const String& k, const Unknown& v) -> Unknown {
        if (k == F("0")) {
          tsino::raise(tsino::makeError<tsino::Error>(F("at "), k));
          return {};
        }
        return v;
      });
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->message);
  }
  tsino::Function<double(const String&, const Unknown&)> value = [](const String& k, const Unknown& v) -> double {
    return v.get<double>() + 1.0;
  };
  const double parsed = tsino::parseRevived<double, Unknown>(
      F("5"),
      [value](const String& key, const Unknown& value2) -> Unknown {
        return Unknown(value(key, value2));
      });
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, parsed);
  Serial.println();
  tsino::Array<double> list = tsino::parseRevived<tsino::Array<double>, Unknown>(
      F("[\"1\",\"2\"]"),
      [](const String& k, const Unknown& v) -> Unknown {
        return v.is<String>() ? Unknown(tsino::parseInt(v.get<String>())) : v;
      });
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, list.map<double>([](double x) -> double { return x + 1.0; }));
  Serial.println();
  const Unknown nested = tsino::reviveJson<Unknown>(
      F("{\"x\":{\"y\":[{\"z\":null}]}}"),
      [](const String& k, const Unknown& v) -> Unknown {
        return v.is<tsino::Null>() ? Unknown(String(F("null!"))) : v;
      });
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, nested);
  Serial.println();
  String order = F("");
  tsino::reviveJson<Unknown>(
      F("{\"2\":0,\"b\":{\"1\":1},\"1\":[true]}"),
      [&](const String& k, const Unknown& v) -> Unknown {
        order += tsino::concat(k, F(";"));
        return v;
      });
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(order);
  tsino::Array<tsino::Ref<Point>> loadResult = load(
      F("[{\"x\":\"1\",\"y\":2},{\"x\":3,\"y\":\"4.5\",\"tag\":\"5\"}]"));
  if (tsino::thrown()) tsino::uncaught();
  for (const tsino::Ref<Point>& p : loadResult) {
    tsino::Optional<String> tag = p->tag;
    tsino::inspect(Serial, p->x + p->y);
    Serial.print(F(" "));
    Serial.println(tag.has() ? tag.value() : String(F("-")));
  }
  tsino::Array<String> keys;
  tsino::Shared<tsino::Record<double>> parsed2 = tsino::parseRevived<tsino::Shared<tsino::Record<double>>, Unknown>(
      F("{\"b\":1,\"a\":2}"),
      [&](const String& key, const Unknown& value2) -> Unknown {
        keys.push(key);
        return value2;
      });
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::withoutFormat(keys.join(F("|"))));
  Serial.print(F(" "));
  Serial.println(parsed2->keys().join());
  const double negative = tsino::parseRevived<double, Unknown>(
      F("-0"),
      [](const String& k, const Unknown& v) -> Unknown { return v; });
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::isSameNumber(negative, -0.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, 1.0 / negative);
  Serial.println();
  tsino::Array<double> big = tsino::parseRevived<tsino::Array<double>, Unknown>(
      F("[1e300, 5e-324, 0.1]"),
      [](const String& k, const Unknown& v) -> Unknown {
        return v.is<double>() ? Unknown(v.get<double>() * 10.0) : v;
      });
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, big);
  Serial.println();
  tsino::Array<double> parsed3 = tsino::parseRevived<tsino::Array<double>, Unknown>(
      F("[1e308]"),
      [](const String& k, const Unknown& v) -> Unknown {
        return v.is<double>() ? Unknown(v.get<double>() * 10.0) : v;
      });
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, parsed3);
  Serial.println();
  tsino::Function<String(const String&, const Unknown&)> value2 = [](const String& k, const Unknown& v) -> String {
    return tsino::concat(tsino::toText(v), F("!"));
  };
  const String text = tsino::parseRevived<String, Unknown>(
      F("\"a\\u0000\\n\\\"\303\274\""),
      [value2](const String& key, const Unknown& value3) -> Unknown {
        return Unknown(value2(key, value3));
      });
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::length(text));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(text));
  const tsino::Ref<N> n = tsino::parseRevived<tsino::Ref<N>, Unknown>(
      F("{\"list\":[{\"v\":1},{\"v\":2}]}"),
      [](const String& k, const Unknown& v) -> Unknown {
        return k == F("v") ? Unknown(tsino::numberOf(v) + 1.0) : v;
      });
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(
      Serial,
      n->list->map<double>(
          [](const tsino::Ref<N_>& given) -> double {
            const double v = given->v;
            return v;
          }));
  Serial.println();
  const tsino::Ref<Wrap> wrap = tsino::parseRevived<tsino::Ref<Wrap>, Unknown>(
      F("{\"list\":[{\"v\":1},{\"v\":2}]}"),
      [](const String& k, const Unknown& v) -> Unknown {
        return tsino::isObject(v) && !v.is<tsino::Null>()
            && (v.is<tsino::Shared<tsino::Record<Unknown>>>() ? v.get<tsino::Shared<tsino::Record<Unknown>>>()->has(
            F("v")) : false && ((void)((void)tsino::wrongType(v), tsino::Ref<Shape>{}), false)) ? tsino::fromOptional<Unknown, tsino::Undefined>(
            v.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("v"))) : v;
      });
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(wrap->list->join());
}

void loop() {}
