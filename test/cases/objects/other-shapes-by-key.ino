// other-shapes-by-key: written by tsino from other-shapes-by-key.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Sensors;
struct Sensors_;
struct Config;
struct Config_;
struct Config2;
struct Lists;
struct Lists_;
struct Limits;
struct Limits_;
struct Blanks;
struct Blanks_;

struct Sensors : tsino::Object {
  tsino::Ref<Sensors_> led;
  tsino::Ref<Sensors_> pot;
  void construct(tsino::Ref<Sensors_> led, tsino::Ref<Sensors_> pot) {
    this->led = tsino::moved(led);
    this->pot = tsino::moved(pot);
  }
};

struct Sensors_ : tsino::Object {
  String type;
  tsino::Union<bool, double> value;
  void construct(String type, tsino::Union<bool, double> value) {
    this->type = tsino::moved(type);
    this->value = tsino::moved(value);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("type"), this->type);
    out.field(F("value"), this->value);
    out.end();
  }
};

struct Config : tsino::Object {
  tsino::Ref<Config_> dev;
  tsino::Ref<Config_> prod;
  void construct(tsino::Ref<Config_> dev, tsino::Ref<Config_> prod) {
    this->dev = tsino::moved(dev);
    this->prod = tsino::moved(prod);
  }
};

struct Config_ : tsino::Object {
  int32_t port = 0;
  tsino::Union<double, String> tag;
  tsino::Optional<tsino::Ref<Config2>> proxy;
  void construct(int32_t port, tsino::Union<double, String> tag, tsino::Optional<tsino::Ref<Config2>> proxy) {
    this->port = port;
    this->tag = tsino::moved(tag);
    this->proxy = tsino::moved(proxy);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("port"), this->port);
    out.field(F("tag"), this->tag);
    out.fieldOrNull(F("proxy"), this->proxy);
    out.end();
  }
};

struct Config2 : tsino::Object {
  String host;
  void construct(String host) {
    this->host = tsino::moved(host);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("host"), this->host);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("host"), this->host);
    out.end();
  }
};

struct Lists : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Lists_>>> a;
  tsino::Shared<tsino::Array<tsino::Ref<Lists_>>> b;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Lists_>>> a, tsino::Shared<tsino::Array<tsino::Ref<Lists_>>> b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct Lists_ : tsino::Object {
  tsino::Union<double, String> v;
  void construct(tsino::Union<double, String> v) {
    this->v = tsino::moved(v);
  }
};

struct Limits : tsino::Object {
  tsino::Ref<Limits_> led;
  tsino::Ref<Limits_> button;
  void construct(tsino::Ref<Limits_> led, tsino::Ref<Limits_> button) {
    this->led = tsino::moved(led);
    this->button = tsino::moved(button);
  }
};

struct Limits_ : tsino::Object {
  tsino::Union<double, String> max_;
  void construct(tsino::Union<double, String> max_) {
    this->max_ = tsino::moved(max_);
  }
};

struct Blanks : tsino::Object {
  tsino::Ref<Blanks_> left;
  tsino::Ref<Blanks_> right;
  void construct(tsino::Ref<Blanks_> left, tsino::Ref<Blanks_> right) {
    this->left = tsino::moved(left);
    this->right = tsino::moved(right);
  }
};

struct Blanks_ : tsino::Object {
  String name;
  tsino::Union<tsino::Undefined, tsino::Null> note;
  void construct(String name, tsino::Union<tsino::Undefined, tsino::Null> note) {
    this->name = tsino::moved(name);
    this->note = tsino::moved(note);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("note"), this->note);
    out.end();
  }
};

const tsino::Ref<Config> config = tsino::make<Config>(
    tsino::make<Config_>(
        3000,
        tsino::Union<double, String>(1.0),
        tsino::Optional<tsino::Ref<Config2>>{}),
    tsino::make<Config_>(
        80,
        tsino::Union<double, String>(String("live")),
        tsino::Optional<tsino::Ref<Config2>>(tsino::make<Config2>("x"))));

String start(const String& env) {
  const tsino::Ref<Config_> value = env == F("dev") ? config->dev : env == F("prod") ? config->prod : ((void)tsino::unknownName(
      env), tsino::Ref<Config_>{});
  const int32_t port = value->port;
  const tsino::Optional<tsino::Ref<Config2>>& proxy = value->proxy;
  return tsino::concat(
      String(port),
      F(" "),
      proxy.has() ? proxy.value()->host : String(F("direct")));
}

tsino::Ref<Config_> read_(const String& env) {
  return env == F("prod") ? config->prod : ((void)tsino::unknownName(env), tsino::Ref<Config_>{});
}

tsino::Ref<Config_> read_other_shapes_by_key(const String& env) {
  return env == F("dev") ? config->dev : ((void)tsino::unknownName(env), tsino::Ref<Config_>{});
}

tsino::Ref<Config_> read2(const String& env) {
  return env == F("dev") ? config->dev : env == F("prod") ? config->prod : ((void)tsino::unknownName(
      env), tsino::Ref<Config_>{});
}

// Null under one key and undefined under the other, where the program asks what there is.
const tsino::Ref<Blanks> blanks = tsino::make<Blanks>(
    tsino::make<Blanks_>("left", tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})),
    tsino::make<Blanks_>("right", tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{})));
const char sides[][6] PROGMEM = {"left", "right"};

tsino::Ref<Blanks_> blankAt(const String& side) {
  return side == F("left") ? blanks->left : side == F("right") ? blanks->right : ((void)tsino::unknownName(
      side), tsino::Ref<Blanks_>{});
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Sensors> sensors = tsino::make<Sensors>(
      tsino::make<Sensors_>(F("out"), tsino::Union<bool, double>(true)),
      tsino::make<Sensors_>(F("in"), tsino::Union<bool, double>(512.0)));
  tsino::Array<String> list{F("led"), F("pot")};
  for (const String& name : list) {
    const tsino::Ref<Sensors_> sensor = name == F("led") ? sensors->led : name == F("pot") ? sensors->pot : ((void)tsino::unknownName(
        name), tsino::Ref<Sensors_>{});
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(sensor->type);
    Serial.print(F(" "));
    tsino::printUnion(Serial, sensor->value);
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        (name == F("led") ? sensors->led : name == F("pot") ? sensors->pot : ((void)tsino::unknownName(
            name), tsino::Ref<Sensors_>{}))->value);
    Serial.print(F(" "));
    Serial.println(
        (name == F("led") ? sensors->led : name == F("pot") ? sensors->pot : ((void)tsino::unknownName(
            name), tsino::Ref<Sensors_>{}))->value.is<bool>() ? F("boolean") : F("number"));
  }
  sensors->pot->value = 7.0;
  String element = tsino::Array<String>{F("pot"), F("led")}[0];
  tsino::inspect(
      Serial,
      element == F("pot") ? sensors->pot : ((void)tsino::unknownName(element), tsino::Ref<Sensors_>{}));
  Serial.println();
  tsino::Array<String> envs{F("dev"), F("prod")};
  Serial.print(tsino::withoutFormat(start(F("dev"))));
  Serial.print(F(" "));
  Serial.println(start(F("prod")));
  for (const String& env : envs) {
    const tsino::Ref<Config_> value = env == F("dev") ? config->dev : env == F("prod") ? config->prod : ((void)tsino::unknownName(
        env), tsino::Ref<Config_>{});
    const tsino::Union<double, String>& tag = value->tag;
    tsino::Optional<tsino::Ref<Config2>> proxy = (env == F("dev") ? config->dev : env == F("prod") ? config->prod : ((void)tsino::unknownName(
        env), tsino::Ref<Config_>{}))->proxy;
    tsino::printFirstUnion(Serial, tag);
    Serial.print(F(" "));
    Serial.print(proxy.has() ? proxy.value()->host : String(F("none")));
    Serial.print(F(" "));
    Serial.println(
        tsino::toText(
            (env == F("dev") ? config->dev : env == F("prod") ? config->prod : ((void)tsino::unknownName(
                env), tsino::Ref<Config_>{}))->tag));
  }
  tsino::inspect(
      Serial,
      envs.map<tsino::Union<double, String>>(
          [](const String& env) -> tsino::Union<double, String> {
            return (env == F("dev") ? config->dev : env == F("prod") ? config->prod : ((void)tsino::unknownName(
                env), tsino::Ref<Config_>{}))->tag;
          }));
  Serial.print(F(" "));
  tsino::inspectOrNull(
      Serial,
      envs.map<tsino::Ref<Config_>>(
          [](const String& env) -> tsino::Ref<Config_> {
            return env == F("dev") ? config->dev : env == F("prod") ? config->prod : ((void)tsino::unknownName(
                env), tsino::Ref<Config_>{});
          }).map<tsino::Optional<tsino::Ref<Config2>>>(
          [](const tsino::Ref<Config_>& given) -> tsino::Optional<tsino::Ref<Config2>> {
            const tsino::Optional<tsino::Ref<Config2>>& proxy = given->proxy;
            return proxy;
          }));
  Serial.println();
  Serial.print(tsino::withoutFormat(read_(F("prod"))->tag.get<String>()));
  Serial.print(F(" "));
  tsino::inspect(Serial, read_other_shapes_by_key(F("dev"))->tag.get<double>());
  Serial.print(F(" "));
  tsino::printUnion(Serial, read2(envs[1])->tag);
  Serial.println();
  for (const String& env : envs) {
    Serial.print(
        tsino::withoutFormat(
            tsino::toJson(
                env == F("dev") ? config->dev : env == F("prod") ? config->prod : ((void)tsino::unknownName(
                    env), tsino::Ref<Config_>{}))));
    Serial.print(F(" "));
    Serial.println(
        !(env == F("dev") ? config->dev : env == F("prod") ? config->prod : ((void)tsino::unknownName(
            env), tsino::Ref<Config_>{}))->proxy.has() ? F("true") : F("false"));
  }

  const tsino::Ref<Lists> lists = tsino::make<Lists>(
      tsino::makeShared<tsino::Array<tsino::Ref<Lists_>>>(
          tsino::Array<tsino::Ref<Lists_>>{tsino::make<Lists_>(tsino::Union<double, String>(1.0))}),
      tsino::makeShared<tsino::Array<tsino::Ref<Lists_>>>(
          tsino::Array<tsino::Ref<Lists_>>{
              tsino::make<Lists_>(tsino::Union<double, String>(String(F("x"))))}));
  tsino::Array<String> list2{F("a"), F("b")};
  for (const String& key : list2) {
    tsino::printFirstUnion(
        Serial,
        (*(key == F("a") ? lists->a : key == F("b") ? lists->b : ((void)tsino::unknownName(key), tsino::Shared<tsino::Array<tsino::Ref<Lists_>>>{})))[0]->v);
    Serial.print(F(" "));
    Serial.println(
        (key == F("a") ? lists->a : key == F("b") ? lists->b : ((void)tsino::unknownName(key), tsino::Shared<tsino::Array<tsino::Ref<Lists_>>>{}))->length());
  }

  const tsino::Ref<Limits> limits = tsino::make<Limits>(
      tsino::make<Limits_>(tsino::Union<double, String>(1.0)),
      tsino::make<Limits_>(tsino::Union<double, String>(String(F("none")))));
  tsino::Array<String> list3{F("led"), F("button")};
  for (const String& name : list3) {
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        (name == F("led") ? limits->led : name == F("button") ? limits->button : ((void)tsino::unknownName(
            name), tsino::Ref<Limits_>{}))->max_);
    Serial.println();
  }
  String element2 = tsino::Array<String>{F("led"), F("button")}[1];
  const tsino::Ref<Limits_> later = element2 == F("button") ? limits->button : ((void)tsino::unknownName(
      element2), tsino::Ref<Limits_>{});
  limits->button->max_ = String(F("many"));
  Serial.print(tsino::withoutFormat(later->max_.get<String>()));
  Serial.print(F(" "));
  Serial.println(later == limits->button ? F("true") : F("false"));
  for (const String side : tsino::eachText(sides)) {
    Serial.print(
        ((void)(side == F("left") ? blanks->left : side == F("right") ? blanks->right : ((void)tsino::unknownName(
            side), tsino::Ref<Blanks_>{})), true) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(
        (side == F("left") ? blanks->left : side == F("right") ? blanks->right : ((void)tsino::unknownName(
            side), tsino::Ref<Blanks_>{}))->name == F("right") ? F("true") : F("false"));
  }
  tsino::Array<uint8_t> list4{0, 1};
  for (const int32_t at : list4) {
    String element3 = tsino::tableText(sides, at);
    tsino::printFirstUnion(Serial, blankAt(tsino::tableText(sides, at))->note);
    Serial.print(F(" "));
    Serial.print(
        blankAt(tsino::tableText(sides, at))->note.is<tsino::Null>() ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        element3 == F("left") ? blanks->left : element3 == F("right") ? blanks->right : ((void)tsino::unknownName(
            element3), tsino::Ref<Blanks_>{}));
    Serial.println();
  }
}

void loop() {}
