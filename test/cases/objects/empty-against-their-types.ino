// empty-against-their-types: written by tsino from empty-against-their-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Merge;
struct Options;
struct Defaults;
struct Again;
struct Server_;
struct Config;
struct Given;
struct Wide;
struct Holes;
struct Query;
struct Tuple;

struct Merge : tsino::Object {
  tsino::Optional<String> name;
  int32_t size = 0;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  void construct(tsino::Optional<String> name, int32_t size, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags) {
    this->name = tsino::moved(name);
    this->size = size;
    this->tags = tsino::moved(tags);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("size"), this->size);
    out.field(F("tags"), this->tags);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("name"), this->name);
    out.field(F("size"), this->size);
    out.field(F("tags"), this->tags);
    out.end();
  }
};

struct Options : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<int32_t> size;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  bool has_name = false;
  bool has_tags = false;
  void construct(tsino::Optional<String> name = {}, tsino::Optional<int32_t> size = {}, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = {}, bool has_name = false, bool has_tags = false) {
    this->name = tsino::moved(name);
    this->size = tsino::moved(size);
    this->tags = tsino::moved(tags);
    this->has_name = has_name;
    this->has_tags = has_tags;
  }
};

struct Defaults : tsino::Object {
  String name;
  int32_t size = 0;
  tsino::Shared<tsino::Array<String>> tags;
  void construct(String name, int32_t size, tsino::Shared<tsino::Array<String>> tags) {
    this->name = tsino::moved(name);
    this->size = size;
    this->tags = tsino::moved(tags);
  }
};

struct Again : tsino::Object {
  int32_t size = 0;
  tsino::Optional<String> name;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  void construct(int32_t size, tsino::Optional<String> name, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags) {
    this->size = size;
    this->name = tsino::moved(name);
    this->tags = tsino::moved(tags);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("size"), this->size);
    out.field(F("tags"), this->tags);
    out.end();
  }
};

struct Server_ : tsino::Object {
  tsino::Ref<Config> config;
  void construct(const tsino::Optional<tsino::Ref<Given>>& givenGiven = {});
};

struct Config : tsino::Object {
  String host;
  tsino::Optional<int32_t> port;
  tsino::Union<tsino::Undefined, tsino::Null, String> path;
  void construct(String host, tsino::Optional<int32_t> port, tsino::Union<tsino::Undefined, tsino::Null, String> path) {
    this->host = tsino::moved(host);
    this->port = tsino::moved(port);
    this->path = tsino::moved(path);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("host"), this->host);
    out.field(F("port"), this->port);
    out.field(F("path"), this->path);
    out.end();
  }
};

struct Given : tsino::Object {
  tsino::Optional<String> host;
  tsino::Optional<int32_t> port;
  tsino::Union<tsino::Undefined, tsino::Null, String> path;
  bool has_port = false;
  bool has_path = false;
  void construct(tsino::Optional<String> host = {}, tsino::Optional<int32_t> port = {}, tsino::Union<tsino::Undefined, tsino::Null, String> path = tsino::Union<tsino::Undefined, tsino::Null, String>{}, bool has_port = false, bool has_path = false) {
    this->host = tsino::moved(host);
    this->port = tsino::moved(port);
    this->path = tsino::moved(path);
    this->has_port = has_port;
    this->has_path = has_path;
  }
};

struct Wide : tsino::Object {
  int32_t a = 0;
  tsino::Union<tsino::Undefined, tsino::Null, String> b;
  bool has_b = false;
  void construct(int32_t a, tsino::Union<tsino::Undefined, tsino::Null, String> b, bool has_b) {
    this->a = a;
    this->b = tsino::moved(b);
    this->has_b = has_b;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    if (this->has_b) out.field(F("b"), this->b);
    out.end();
  }
};

struct Holes : tsino::Object {
  tsino::Optional<int32_t> n;
  void construct(tsino::Optional<int32_t> n) {
    this->n = tsino::moved(n);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldOrNull(F("n"), this->n);
    out.end();
  }
};

struct Query : tsino::Object {
  tsino::Optional<String> a;
  tsino::Optional<String> b;
  void construct(tsino::Optional<String> a, tsino::Optional<String> b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Optional<String> item1;
  void construct(String item0, tsino::Optional<String> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

const tsino::Ref<Defaults> defaults = tsino::make<Defaults>(
    "anon",
    0,
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"d"}));

tsino::Ref<Merge> merge(const tsino::Ref<Options>& given) {
  return tsino::make<Merge>(
      given->has_name ? given->name : tsino::Optional<String>(defaults->name),
      given->size.has() ? given->size.value() : defaults->size,
      given->has_tags ? given->tags : tsino::Optional<tsino::Shared<tsino::Array<String>>>(
          defaults->tags));
}

String describe(const tsino::Ref<Options>& given) {
  const tsino::Ref<Merge> mergeResult = merge(given);
  const tsino::Optional<String>& name = mergeResult->name;
  const int32_t size = mergeResult->size;
  return tsino::concat(
      name.has() ? name.value() : String(F("nameless")),
      F(" "),
      String(size + 1),
      F(" "),
      !name.has() ? F("true") : F("false"));
}

void Server_::construct(const tsino::Optional<tsino::Ref<Given>>& givenGiven) {
  const tsino::Ref<Given> given = givenGiven.has() ? givenGiven.value() : tsino::make<Given>();
  this->config = tsino::make<Config>(
      given->host.has() ? given->host.value() : String(F("local")),
      given->has_port ? given->port : tsino::Optional<int32_t>(80),
      given->has_path ? given->path : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Null{}));
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Merge> merged = merge(
      tsino::make<Options>(
          tsino::Optional<String>{},
          tsino::Optional<int32_t>(5),
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          true));
  tsino::Optional<String> name = merged->name;
  tsino::inspect(Serial, merged);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(merged->name));
  Serial.print(F(" "));
  Serial.print(name.has() ? name.value() : String(F("none")));
  Serial.print(F(" "));
  Serial.print(!merged->name.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(merged->name.has() ? F("string") : F("undefined"));
  Serial.print(tsino::withoutFormat(tsino::truthy(merged->name) ? F("yes") : F("no")));
  Serial.print(F(" "));
  Serial.print(tsino::truthy(merged->name) ? merged->name.value() : String(F("or")));
  Serial.print(F(" "));
  Serial.print(merged->name == F("anon") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(merged));
  Serial.print(
      tsino::withoutFormat(
          describe(
              tsino::make<Options>(
                  tsino::Optional<String>{},
                  tsino::Optional<int32_t>{},
                  tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
                  true))));
  Serial.print(F(" "));
  Serial.print(describe(tsino::make<Options>()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      merge(
          tsino::make<Options>(
              tsino::Optional<String>(F("k")),
              tsino::Optional<int32_t>{},
              tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
              true,
              true)));
  Serial.println();
  if (merged->name.has()) Serial.println(tsino::length(merged->name.value()));
  const tsino::Ref<Again> again = tsino::make<Again>(9, merged->name, merged->tags);
  tsino::Optional<String> name2 = again->name;
  tsino::inspect(Serial, again);
  Serial.print(F(" "));
  Serial.println(name2.has() ? name2.value() : String(F("still none")));
  const tsino::Ref<Server_> server = tsino::make<Server_>(
      tsino::Optional<tsino::Ref<Given>>(
          tsino::make<Given>(
              tsino::Optional<String>{},
              tsino::Optional<int32_t>{},
              tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}),
              true,
              true)));
  tsino::inspect(Serial, server->config);
  Serial.print(F(" "));
  Serial.print(server->config->port.valueOr(1));
  Serial.print(F(" "));
  Serial.print(server->config->path.is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(server->config->path.is<tsino::Undefined>() ? F("true") : F("false"));
  const tsino::Ref<Wide> narrow = tsino::make<Wide>(
      1,
      tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("n"))),
      true);
  const tsino::Ref<Wide> wide = narrow;
  Serial.print(narrow->b.is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::length(narrow->b.get<String>()));
  wide->b = tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{});
  wide->has_b = true;
  Serial.print(narrow->b.is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(narrow->b == wide->b ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::printUnion(Serial, narrow->b);
  Serial.print(F(" "));
  tsino::inspect(Serial, narrow);
  Serial.print(F(" "));
  Serial.print(
      narrow->b.is<tsino::Undefined>() || narrow->b.is<tsino::Null>() ? String(F("?")) : narrow->b.get<String>());
  Serial.print(F(" "));
  Serial.println(
      narrow->b.is<tsino::Undefined>() ? F("undefined") : narrow->b.is<tsino::Null>() ? F("object") : F("string"));
  wide->b = tsino::Union<tsino::Undefined, tsino::Null, String>{};
  wide->has_b = false;
  Serial.print(narrow->b.is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::printUnion(Serial, narrow->b);
  Serial.print(F(" "));
  tsino::inspect(Serial, narrow);
  Serial.println();
  tsino::Shared<tsino::Array<tsino::Ref<Holes>>> counts = tsino::makeShared<tsino::Array<tsino::Ref<Holes>>>(
      tsino::Array<tsino::Ref<Holes>>{
          tsino::make<Holes>(tsino::Optional<int32_t>(1)),
          tsino::make<Holes>(tsino::Optional<int32_t>(2))});
  tsino::Shared<tsino::Array<tsino::Ref<Holes>>> holes = counts;
  (*holes)[0]->n = {};
  tsino::inspect(Serial, counts);
  Serial.print(F(" "));
  Serial.print((*counts)[0]->n == (*holes)[0]->n ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((*counts)[1]->n.value() + 1);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      counts->map<int8_t>(
          [](const tsino::Ref<Holes>& given) -> int32_t {
            const tsino::Optional<int32_t> n = given->n;
            return n.valueOr(-1);
          }));
  Serial.println();

  const tsino::Ref<Query> query = tsino::make<Query>(
      tsino::Optional<String>{},
      tsino::Optional<String>(F("x")));
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<tsino::Ref<Tuple>>{
              tsino::make<Tuple>(F("a"), query->a),
              tsino::make<Tuple>(F("b"), query->b)}.map<String>(
              [](const tsino::Ref<Tuple>& given) -> String {
                const String& key = given->item0;
                const tsino::Optional<String>& value = given->item1;
                return tsino::concat(key, F("="), value.has() ? value.value() : String(F("")));
              }).join(F("&"))));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Optional<String>>{query->a, query->b});
  Serial.println();
  tsino::Array<tsino::Ref<Tuple>> list{
      tsino::make<Tuple>(F("a"), query->a),
      tsino::make<Tuple>(F("b"), query->b)};
  for (const tsino::Ref<Tuple>& item : list) {
    const String& key = item->item0;
    const tsino::Optional<String>& value = item->item1;
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(value));
    Serial.print(F(" "));
    Serial.println(!value.has() ? F("true") : F("false"));
  }
  tsino::Array<tsino::Optional<String>> list2{query->a, query->b};
  for (const tsino::Optional<String>& value : list2) {
    Serial.println(!value.has() ? String(F("nothing")) : tsino::toUpperCase(value.value()));
  }
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Optional<String>>{query->a, query->b}.map<String>(
          [](const tsino::Optional<String>& value) -> String {
            return value.has() ? value.value() : String(F("-"));
          }));
  Serial.println();
}

void loop() {}
