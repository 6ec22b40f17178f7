// empty-objects-against-their-types: written by tsino from empty-objects-against-their-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Options;
struct Logger;
struct Merge;
struct Wide;
struct Defaults;
struct Animal;
struct Dog;
struct Open;
struct Sizes;
struct Given;
struct All;
struct Tuple;
struct More;
struct Tuple_;

struct Options : tsino::Object {
  tsino::Optional<tsino::Ref<Logger>> logger;
  tsino::Optional<tsino::Function<int32_t(int32_t)>> retry;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>> extra;
  tsino::Union<tsino::Undefined, tsino::Null, double> limit;
  bool has_logger = false;
  bool has_retry = false;
  bool has_tags = false;
  bool has_extra = false;
  bool has_limit = false;
  void construct(tsino::Optional<tsino::Ref<Logger>> logger = {}, tsino::Optional<tsino::Function<int32_t(int32_t)>> retry = {}, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = {}, tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>> extra = {}, tsino::Union<tsino::Undefined, tsino::Null, double> limit = tsino::Union<tsino::Undefined, tsino::Null, double>{}, bool has_logger = false, bool has_retry = false, bool has_tags = false, bool has_extra = false, bool has_limit = false) {
    this->logger = tsino::moved(logger);
    this->retry = tsino::moved(retry);
    this->tags = tsino::moved(tags);
    this->extra = tsino::moved(extra);
    this->limit = tsino::moved(limit);
    this->has_logger = has_logger;
    this->has_retry = has_retry;
    this->has_tags = has_tags;
    this->has_extra = has_extra;
    this->has_limit = has_limit;
  }
};

// @run
// Fields that hold `undefined` or `null` though their types do not say so: objects, functions, lists and maps of merged
// options, under the type of the variable too, and fields of classes that an alias of a wider type writes.
struct Logger : tsino::Object {
  String tag;
  void construct(String tag);
  String log(const __FlashStringHelper* text);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Logger"), *this);
    out.field(F("tag"), this->tag);
    out.end();
  }
};

struct Merge : tsino::Object {
  tsino::Optional<tsino::Ref<Logger>> logger;
  tsino::Optional<tsino::Function<int32_t(int32_t)>> retry;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>> extra;
  tsino::Union<tsino::Undefined, tsino::Null, double> limit;
  void construct(tsino::Optional<tsino::Ref<Logger>> logger, tsino::Optional<tsino::Function<int32_t(int32_t)>> retry, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags, tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>> extra, tsino::Union<tsino::Undefined, tsino::Null, double> limit) {
    this->logger = tsino::moved(logger);
    this->retry = tsino::moved(retry);
    this->tags = tsino::moved(tags);
    this->extra = tsino::moved(extra);
    this->limit = tsino::moved(limit);
  }
};

struct Wide : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  tsino::Optional<tsino::Ref<Logger>> owner;
  tsino::Optional<tsino::Function<String()>> onCall;
  virtual ~Wide() {}
};

struct Defaults : tsino::Object {
  tsino::Ref<Logger> logger;
  tsino::Function<int32_t(int32_t)> retry;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Shared<tsino::Map<String, uint8_t>> extra;
  tsino::Optional<int32_t> limit;
  void construct(tsino::Ref<Logger> logger, tsino::Function<int32_t(int32_t)> retry, tsino::Shared<tsino::Array<String>> tags, tsino::Shared<tsino::Map<String, uint8_t>> extra, tsino::Optional<int32_t> limit) {
    this->logger = tsino::moved(logger);
    this->retry = tsino::moved(retry);
    this->tags = tsino::moved(tags);
    this->extra = tsino::moved(extra);
    this->limit = tsino::moved(limit);
  }
};

struct Animal : Wide {
  void construct(const String& name, const tsino::Ref<Logger>& owner);
  String show();
};

struct Dog : Animal {
  int32_t age = 0;
  void construct(const String& name, const tsino::Ref<Logger>& owner);
};

struct Open : tsino::Object {
  tsino::Optional<String> text;
  int32_t id = 0;
  void construct(tsino::Optional<String> text, int32_t id) {
    this->text = tsino::moved(text);
    this->id = id;
  }
};

struct Sizes : tsino::Object {
  int32_t a = 0;
  int32_t b = 0;
  void construct(int32_t a, int32_t b) {
    this->a = a;
    this->b = b;
  }
};

struct Given : tsino::Object {
  tsino::Optional<int32_t> a;
  int32_t b = 0;
  void construct(tsino::Optional<int32_t> a, int32_t b) {
    this->a = tsino::moved(a);
    this->b = b;
  }
};

struct All : tsino::Object {
  tsino::Optional<tsino::Ref<Logger>> logger;
  tsino::Optional<tsino::Function<int32_t(int32_t)>> retry;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>> extra;
  tsino::Union<tsino::Undefined, tsino::Null, double> limit;
  void construct(tsino::Optional<tsino::Ref<Logger>> logger, tsino::Optional<tsino::Function<int32_t(int32_t)>> retry, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags, tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>> extra, tsino::Union<tsino::Undefined, tsino::Null, double> limit) {
    this->logger = tsino::moved(logger);
    this->retry = tsino::moved(retry);
    this->tags = tsino::moved(tags);
    this->extra = tsino::moved(extra);
    this->limit = tsino::moved(limit);
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Optional<tsino::Union<double, String>> item1;
  void construct(String item0, tsino::Optional<tsino::Union<double, String>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.elementOrNull(this->item1);
    out.end();
  }
};

struct More : tsino::Object {
  tsino::Optional<int32_t> a;
  bool has_a = false;
  void construct(tsino::Optional<int32_t> a, bool has_a) {
    this->a = tsino::moved(a);
    this->has_a = has_a;
  }
};

struct Tuple_ : tsino::Object {
  String item0;
  tsino::Optional<int32_t> item1;
  void construct(String item0, tsino::Optional<int32_t> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.elementOrUndefined(this->item1);
    out.end();
  }
};

void Logger::construct(String tag) {
  this->tag = tsino::moved(tag);
}

String Logger::log(const __FlashStringHelper* text) {
  return tsino::concat(this->tag, F(": "), text);
}
tsino::Ref<Defaults> defaults;

void use(const tsino::Ref<Options>& given) {
  const tsino::Ref<All> all = tsino::make<All>(
      given->has_logger ? given->logger : tsino::Optional<tsino::Ref<Logger>>(defaults->logger),
      given->has_retry ? given->retry : tsino::Optional<tsino::Function<int32_t(int32_t)>>(
          defaults->retry),
      given->has_tags ? given->tags : tsino::Optional<tsino::Shared<tsino::Array<String>>>(
          defaults->tags),
      given->has_extra ? given->extra : tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>>(
          defaults->extra),
      given->has_limit ? given->limit : tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(defaults->limit))));
  const tsino::Optional<tsino::Ref<Logger>>& logger = all->logger;
  const tsino::Optional<tsino::Shared<tsino::Array<String>>>& tags = all->tags;
  Serial.print(!logger.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!tags.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!all->retry.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!all->extra.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::printUnion(Serial, all->limit);
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              all->logger.has() ? tsino::Optional<String>(all->logger.value()->log(F("hi"))) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          all->retry.has() ? tsino::Optional<int32_t>(all->retry.value()(3)) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          all->tags.has() ? tsino::Optional<int32_t>(all->tags.value()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          all->extra.has() ? tsino::Optional<int32_t>(all->extra.value()->size()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      all->limit.is<tsino::Undefined>() || all->limit.is<tsino::Null>() ? 9 : (int32_t)all->limit.get<double>());
  Serial.print(tsino::withoutFormat(all->logger.has() ? F("object") : F("undefined")));
  Serial.print(F(" "));
  Serial.print(all->retry.has() ? F("function") : F("undefined"));
  Serial.print(F(" "));
  Serial.print(all->tags.has() ? F("object") : F("undefined"));
  Serial.print(F(" "));
  Serial.print(
      all->limit.is<tsino::Undefined>() ? F("undefined") : all->limit.is<tsino::Null>() ? F("object") : F("number"));
  Serial.print(F(" "));
  Serial.println(all->limit.is<tsino::Undefined>() ? F("true") : F("false"));
  tsino::inspectFirst(
      Serial,
      !all->tags.has() ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
          String(F("none"))) : tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
          all->tags.value()));
  Serial.print(F(" "));
  Serial.print(all->tags.has() ? F("tags") : F("no tags"));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          all->logger.has() ? tsino::Optional<String>(all->logger.value()->tag) : tsino::Optional<String>{}));
  if (!all->logger.has()) {
    Serial.print(F("no logger "));
    tsino::inspect(Serial, all->logger);
    Serial.print(F(" "));
    Serial.println(all->logger.has() ? F("object") : F("undefined"));
  }
}

tsino::Ref<Merge> merge(const tsino::Ref<Options>& given) {
  return tsino::make<Merge>(
      given->has_logger ? given->logger : tsino::Optional<tsino::Ref<Logger>>(defaults->logger),
      given->has_retry ? given->retry : tsino::Optional<tsino::Function<int32_t(int32_t)>>(
          defaults->retry),
      given->has_tags ? given->tags : tsino::Optional<tsino::Shared<tsino::Array<String>>>(
          defaults->tags),
      given->has_extra ? given->extra : tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>>(
          defaults->extra),
      given->has_limit ? given->limit : tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(defaults->limit))));
}

void Animal::construct(const String& name, const tsino::Ref<Logger>& owner) {
  this->tags = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("t")});
  this->onCall = tsino::Optional<tsino::Function<String()>>([]() -> String { return F("here"); });
  this->owner = owner;
  this->name = name;
}

String Animal::show() {
  return !this->name.has() ? String(F("nobody")) : tsino::toUpperCase(this->name.value());
}

void Dog::construct(const String& name, const tsino::Ref<Logger>& owner) {
  Animal::construct(name, owner);
  this->age = 3;
}

void clear(const tsino::Ref<Wide>& wide) {
  wide->name = {};
  wide->tags = {};
  wide->owner = {};
  wide->onCall = {};
}

void setup() {
  Serial.begin(115200);
  const auto extra = tsino::makeMap<String, uint8_t>({{F("q"), 1}});
  defaults = tsino::make<Defaults>(
      tsino::make<Logger>(F("d")),
      [](int32_t n) -> int32_t { return n * 2; },
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")}),
      extra,
      tsino::Optional<int32_t>{});
  use(tsino::make<Options>());
  use(
      tsino::make<Options>(
          tsino::Optional<tsino::Ref<Logger>>{},
          tsino::Optional<tsino::Function<int32_t(int32_t)>>{},
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>>{},
          tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{}),
          true,
          true,
          true,
          true,
          true));
  use(
      tsino::make<Options>(
          tsino::Optional<tsino::Ref<Logger>>(tsino::make<Logger>(F("own"))),
          tsino::Optional<tsino::Function<int32_t(int32_t)>>{},
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})),
          tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>>{},
          tsino::Union<tsino::Undefined, tsino::Null, double>(4.0),
          true,
          false,
          true,
          false,
          true));
  const tsino::Ref<Merge> late = merge(
      tsino::make<Options>(
          tsino::Optional<tsino::Ref<Logger>>{},
          tsino::Optional<tsino::Function<int32_t(int32_t)>>{},
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>>{},
          tsino::Union<tsino::Undefined, tsino::Null, double>{},
          true,
          false,
          true));
  Serial.print(
      tsino::withoutFormat(
          merge(
              tsino::make<Options>(
                  tsino::Optional<tsino::Ref<Logger>>{},
                  tsino::Optional<tsino::Function<int32_t(int32_t)>>{},
                  tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
                  tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>>{},
                  tsino::Union<tsino::Undefined, tsino::Null, double>{},
                  false,
                  false,
                  true))->tags.has() ? F("object") : F("undefined")));
  Serial.print(F(" "));
  Serial.println(late->extra.value()->size());
  if (!late->logger.has()) late->logger = tsino::make<Logger>(F("late"));
  if (!late->tags.has()) {
    late->tags = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("q")});
  }
  late->tags.value()->push(F("z"));
  Serial.print(tsino::withoutFormat(late->logger.value()->tag));
  Serial.print(F(" "));
  tsino::inspect(Serial, late->tags);
  Serial.println();
  const tsino::Ref<Dog> dog = tsino::make<Dog>(F("rex"), late->logger.value());
  Serial.print(tsino::withoutFormat(dog->show()));
  Serial.print(F(" "));
  Serial.print(dog->owner.value()->tag);
  Serial.print(F(" "));
  Serial.print(dog->tags.value()->length());
  Serial.print(F(" "));
  Serial.println(dog->onCall.value()());
  clear(dog);
  Serial.print(tsino::withoutFormat(dog->show()));
  Serial.print(F(" "));
  Serial.print(!dog->owner.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!dog->tags.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!dog->onCall.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(dog->name.has() ? F("string") : F("object"));
  Serial.print(F(" "));
  Serial.println(dog->age);
  tsino::Optional<String> name = dog->name;
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              dog->owner.has() ? tsino::Optional<String>(dog->owner.value()->tag) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(dog->tags.has() ? dog->tags.value()->length() : -1);
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          dog->onCall.has() ? tsino::Optional<String>(dog->onCall.value()()) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(name.has() ? name.value() : String(F("unnamed")));
  const tsino::Optional<String> name2 = dog->name;
  Serial.print(!name2.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(dog->name));
  Serial.print(F(" "));
  Serial.println(dog->owner.has() ? F("owned") : F("free"));

  const tsino::Ref<Open> note = tsino::make<Open>(tsino::Optional<String>(F("x")), 1);
  const tsino::Ref<Open> open = note;
  open->text = {};
  tsino::inspectOrNull(
      Serial,
      tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
          tsino::Optional<tsino::Union<double, String>>(tsino::convertOptional(note->text)),
          tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>((double)note->id))});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Tuple>>{
          tsino::make<Tuple>(
              F("text"),
              tsino::Optional<tsino::Union<double, String>>(tsino::convertOptional(note->text))),
          tsino::make<Tuple>(
              F("id"),
              tsino::Optional<tsino::Union<double, String>>(
                  tsino::Union<double, String>((double)note->id)))});
  Serial.println();
  tsino::Array<tsino::Ref<Tuple>> list{
      tsino::make<Tuple>(
          F("text"),
          tsino::Optional<tsino::Union<double, String>>(tsino::convertOptional(note->text))),
      tsino::make<Tuple>(
          F("id"),
          tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>((double)note->id)))};
  for (const tsino::Ref<Tuple>& item : list) {
    const String& key = item->item0;
    const tsino::Optional<tsino::Union<double, String>>& value = item->item1;
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    tsino::printUnionOrNull(Serial, value);
    Serial.println();
  }
  const tsino::Ref<Sizes> sizes = tsino::make<Sizes>(1, 2);
  const tsino::Ref<Given> given = [&](const tsino::Ref<More>& more) -> tsino::Ref<Given> {
    return tsino::make<Given>(more->has_a ? more->a : tsino::Optional<int32_t>(sizes->a), sizes->b);
  }(tsino::make<More>(tsino::Optional<int32_t>{}, true));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Optional<int32_t>>{given->a, tsino::Optional<int32_t>(given->b)});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Tuple_>>{
          tsino::make<Tuple_>(F("a"), given->a),
          tsino::make<Tuple_>(F("b"), tsino::Optional<int32_t>(given->b))});
  Serial.print(F(" "));
  Serial.println(given->a.valueOr(-1));
}

void loop() {}
