// thrown-in-constructors: written by tsino from thrown-in-constructors.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Port;
struct Server_;
struct Pair;
struct Tuple;
struct Config;

struct Port : tsino::Object {
  int32_t number = 0;
  int32_t id = 0;
  void construct(int32_t number);
  virtual ~Port() {}
};

struct Server_ : Port {
  tsino::Array<String> paths;
  void construct(int32_t number, const String& path);
};

struct Pair : tsino::Object {
  tsino::Ref<Port> left;
  tsino::Ref<Port> right;
  void construct(tsino::Ref<Port> left, tsino::Ref<Port> right);
};

struct Tuple : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Config : tsino::Object {
  String text;
  double value = 0;
  void construct(const String& text);
};

// @run
// Exceptions out of constructors, field initialisers, super, static factories; objects half made are not seen.
int32_t made = 0;

void Port::construct(int32_t number) {
  this->id = ++made;
  this->number = number;
  if (number < 0) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("port "), number));
    return;
  }
}

tsino::Union<String, tsino::Ref<Server_>> Server_open(int32_t number, const __FlashStringHelper* path) {
  {
    tsino::Ref<Server_> server = tsino::make<Server_>(number, path);
    if (tsino::thrown()) goto caught;
    return tsino::Union<String, tsino::Ref<Server_>>(server);
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return tsino::Union<String, tsino::Ref<Server_>>(error->message);
  }
}

void Server_::construct(int32_t number, const String& path) {
  Port::construct(number);
  if (tsino::thrown()) return;
  this->paths = tsino::Array<String>{F("/")};
  if (!tsino::startsWith(path, F("/"))) {
    tsino::raise(tsino::makeError<tsino::Error>(F("path "), path));
    return;
  }
  this->paths.push(path);
}

void Pair::construct(tsino::Ref<Port> left, tsino::Ref<Port> right) {
  this->left = tsino::moved(left);
  this->right = tsino::moved(right);
}

double Config_parse(const String& text) {
  const double n = tsino::toNumber(text);
  if (isnan(n)) {
    tsino::raise(tsino::makeError<tsino::SyntaxError>(F("bad "), text));
    return 0.0;
  }
  return n;
}

void Config::construct(const String& text) {
  this->text = text;
  double Config_parseResult = Config_parse(text);
  if (tsino::thrown()) return;
  this->value = Config_parseResult;
}

void setup() {
  Serial.begin(115200);
  tsino::Optional<tsino::Ref<Server_>> server;
  tsino::Array<tsino::Ref<Tuple>> list{
      tsino::make<Tuple>(80, F("/a")),
      tsino::make<Tuple>(-1, F("/b")),
      tsino::make<Tuple>(81, F("c"))};
  for (const tsino::Ref<Tuple>& item : list) {
    const int32_t number = item->item0;
    const String& path = item->item1;
    {
      tsino::Ref<Server_> server2 = tsino::make<Server_>(number, path);
      if (tsino::thrown()) goto caught;
      server = tsino::moved(server2);
      Serial.print(F("made "));
      Serial.print(server.value()->id);
      Serial.print(F(" "));
      Serial.println(server.value()->paths.join());
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.print(tsino::withoutFormat(error->message));
      Serial.print(F(" still "));
      Serial.print(
          tsino::optionalText(
              server.has() ? tsino::Optional<int32_t>(server.value()->number) : tsino::Optional<int32_t>{}));
      Serial.print(F(" "));
      Serial.println(made);
    }
  }
  tsino::Union<String, tsino::Ref<Server_>> Server_openResult = Server_open(1, F("/x"));
  tsino::Union<String, tsino::Ref<Server_>> Server_openResult2 = Server_open(-2, F("/"));
  tsino::Array<tsino::Union<String, tsino::Ref<Server_>>> opened{
      Server_openResult,
      Server_openResult2,
      Server_open(3, F(""))};
  Serial.println(
      opened.map<tsino::Union<double, String>>(
          [](const tsino::Union<String, tsino::Ref<Server_>>& one) -> tsino::Union<double, String> {
            return one.is<String>() ? tsino::Union<double, String>(one.get<String>()) : tsino::Union<double, String>(
                (double)one.get<tsino::Ref<Server_>>()->number);
          }).join(F("; ")));
  tsino::Array<tsino::Ref<Pair>> pairs;
  tsino::Array<int8_t> list2{1, -1};
  for (const int32_t n : list2) {
    {
      tsino::Ref<Port> port = tsino::make<Port>(5);
      if (tsino::thrown()) goto caught2;
      tsino::Ref<Port> port2 = tsino::make<Port>(n);
      if (tsino::thrown()) goto caught2;
      pairs.push(tsino::make<Pair>(tsino::moved(port), tsino::moved(port2)));
    }
    caught2:;
    if (tsino::thrown()) {
      tsino::caught();
      Serial.print(F("no pair "));
      Serial.println(pairs.length());
    }
  }
  Serial.print(pairs.length());
  Serial.print(F(" "));
  Serial.println(made);
  tsino::Array<double> parsed = tsino::Array<String>{F("1"), F("x"), F("2.5")}.map<double>(
      [](const String& text) -> double {
        {
          tsino::Ref<Config> config = tsino::make<Config>(text);
          if (tsino::thrown()) goto caught;
          return config->value;
        }
        caught:;
        {
          const tsino::Ref<tsino::Error> error = tsino::caught();
          return error->isA(tsino::SyntaxError::classId) ? -1 : -2;
        }
      });
  Serial.println(parsed.join());
}

void loop() {}
