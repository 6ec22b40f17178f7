// method-chaining: written by tsino from method-chaining.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Builder;
struct Html;
struct Query;

// @run
// Methods that return `this`, in base and derived classes, and fluent builders that return copies.
struct Builder : tsino::Object {
  tsino::Shared<tsino::Array<String>> parts;
  void construct();
  tsino::Ref<Builder> add(String part);
  tsino::Ref<Builder> when(bool condition, const tsino::Function<void(const tsino::Ref<Builder>&)>& change);
  String build(const tsino::Optional<String>& separatorGiven = {});
  virtual ~Builder() {}
};

struct Html : Builder {
  tsino::Ref<Html> tag(const __FlashStringHelper* name, const __FlashStringHelper* content);
};

struct Query : tsino::Object {
  String table;
  tsino::Shared<tsino::Array<String>> filters;
  int32_t max_ = 0;
  void construct(const String& table, tsino::Shared<tsino::Array<String>> filters, int32_t max_);
  tsino::Ref<Query> where(const __FlashStringHelper* filter);
  tsino::Ref<Query> limit(int32_t max_);
  String toString();
};

tsino::Ref<Builder> Builder::add(String part) {
  this->parts->push(tsino::moved(part));
  return tsino::Ref<Builder>(this);
}

tsino::Ref<Builder> Builder::when(bool condition, const tsino::Function<void(const tsino::Ref<Builder>&)>& change) {
  if (condition) change(tsino::Ref<Builder>(this));
  return tsino::Ref<Builder>(this);
}

String Builder::build(const tsino::Optional<String>& separatorGiven) {
  const String separator = separatorGiven.has() ? separatorGiven.value() : String(F(" "));
  const String text = this->parts->join(separator);
  this->parts = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  return text;
}

void Builder::construct() {
  this->parts = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
}

tsino::Ref<Html> Html::tag(const __FlashStringHelper* name, const __FlashStringHelper* content) {
  return tsino::downcast<Html>(
      this->add(tsino::concat(F("<"), name, F(">"), content, F("</"), name, F(">"))));
}

tsino::Ref<Query> Query_from(const __FlashStringHelper* table) {
  return tsino::make<Query>(
      table,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}),
      0);
}

void Query::construct(const String& table, tsino::Shared<tsino::Array<String>> filters, int32_t max_) {
  this->table = table;
  this->filters = tsino::moved(filters);
  this->max_ = max_;
}

tsino::Ref<Query> Query::where(const __FlashStringHelper* filter) {
  return tsino::make<Query>(
      this->table,
      tsino::makeShared<tsino::Array<String>>(
          tsino::Array<String>{tsino::allOf(*this->filters), filter}),
      this->max_);
}

tsino::Ref<Query> Query::limit(int32_t max_) {
  return tsino::make<Query>(this->table, this->filters, max_);
}

String Query::toString() {
  return tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>(this->table),
      tsino::allOf(
          this->filters->map<tsino::Union<double, String>>(
              [](const String& value) -> tsino::Union<double, String> {
                return tsino::Union<double, String>(value);
              })),
      this->max_ != 0 ? tsino::Union<double, String>((double)this->max_) : tsino::Union<double, String>(
          String(F("all")))}.join(F(":"));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Html> html = tsino::make<Html>();
  String withoutFormatResult = tsino::withoutFormat(
      tsino::downcast<Html>(
          tsino::downcast<Html>(html->add(F("a")))->tag(F("b"), F("x"))->add(F("c")))->build());
  bool value = html->build() == F("");
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(value ? F("true") : F("false"));
  Serial.println(
      tsino::downcast<Html>(
          tsino::downcast<Html>(
              html->when(
                  true,
                  [](const tsino::Ref<Builder>& h) {
                    tsino::downcast<Html>(h)->tag(F("i"), F("yes"));
                  }))->when(
              false,
              [](const tsino::Ref<Builder>& h) { tsino::downcast<Html>(h)->add(F("no")); }))->build());
  const tsino::Ref<Query> base = Query_from(F("logs"))->where(F("a>1"));
  const tsino::Ref<Query> narrow = base->where(F("b<2"))->limit(3);
  Serial.print(base->toString());
  Serial.print(F(" "));
  Serial.print(narrow->toString());
  Serial.print(F(" "));
  Serial.print(base->limit(1)->toString());
  Serial.print(F(" "));
  Serial.println(Query_from(F("x"))->toString());
  Serial.println(
      tsino::make<Builder>()->add(F("temporary"))->add(F("object"))->build(
          tsino::Optional<String>(F("-"))));
}

void loop() {}
