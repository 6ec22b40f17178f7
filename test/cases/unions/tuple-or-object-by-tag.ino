// tuple-or-object-by-tag: written by tsino from tuple-or-object-by-tag.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

struct Message;
struct Message_;
struct Message2;
struct Named;
struct Result;

struct Message : tsino::Object {
  String kind;
  tsino::Ref<Message_> body;
  tsino::Ref<Message2> body_;
  void construct(String kind, tsino::Ref<Message_> body = tsino::Ref<Message_>{}, tsino::Ref<Message2> body_ = tsino::Ref<Message2>{}) {
    this->kind = tsino::moved(kind);
    this->body = tsino::moved(body);
    this->body_ = tsino::moved(body_);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("kind"), this->kind);
    if (this->kind == F("pair")) out.field(F("body"), this->body);
    if (this->kind == F("named")) out.field(F("body"), this->body_);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("kind"), this->kind);
    if (this->kind == F("pair")) out.field(F("body"), this->body);
    if (this->kind == F("named")) out.field(F("body"), this->body_);
    out.end();
  }
};

struct Message_ : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.endList();
  }
};

struct Message2 : tsino::Object {
  String key;
  void construct(String key) {
    this->key = tsino::moved(key);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("key"), this->key);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("key"), this->key);
    out.end();
  }
};

struct Named : tsino::Object {
  String key;
  bool has_key = false;
  String name;
  bool has_name = false;
  void construct(String key, bool has_key, String name = String{}, bool has_name = false) {
    this->key = tsino::moved(key);
    this->has_key = has_key;
    this->name = tsino::moved(name);
    this->has_name = has_name;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->has_key) out.field(F("key"), this->key);
    if (this->has_name) out.field(F("name"), this->name);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    if (this->has_key) out.field(F("key"), this->key);
    if (this->has_name) out.field(F("name"), this->name);
    out.end();
  }
};

struct Result : tsino::Object {
  bool ok = false;
  String error;
  tsino::Ref<Message_> value;
  bool has_value = false;
  tsino::Ref<Named> value_;
  bool has_value_2 = false;
  void construct(bool ok, String error, tsino::Ref<Message_> value = tsino::Ref<Message_>{}, bool has_value = false, tsino::Ref<Named> value_ = tsino::Ref<Named>{}, bool has_value_2 = false) {
    this->ok = ok;
    this->error = tsino::moved(error);
    this->value = tsino::moved(value);
    this->has_value = has_value;
    this->value_ = tsino::moved(value_);
    this->has_value_2 = has_value_2;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("ok"), this->ok);
    if (!this->ok) out.field(F("error"), this->error);
    if (this->has_value) out.field(F("value"), this->value);
    if (this->has_value_2) out.field(F("value"), this->value_);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("ok"), this->ok);
    if (!this->ok) out.field(F("error"), this->error);
    if (this->has_value) out.field(F("value"), this->value);
    if (this->has_value_2) out.field(F("value"), this->value_);
    out.end();
  }
};

String describe(const tsino::Ref<Message>& message) {
  const String& choice = message->kind;
  if (choice == F("pair")) {
    return tsino::concat(
        message->body->item0,
        F("="),
        String(message->body->item1),
        F(" of "),
        String(2));
  } else if (choice == F("named")) {
    return tsino::concat(message->body_->key, F(" of "), tsino::Array<String>{F("key")}.join());
  } else {
    return F("nothing");
  }
  tsino::unreachable();
}

// A mistake goes on under another type: the variant without a value fits everywhere.
tsino::Ref<Result> map_(const tsino::Ref<Result>& result, const tsino::Function<tsino::Ref<Named>(const tsino::Ref<Message_>&)>& change) {
  return result->ok ? tsino::make<Result>(
      true,
      String{},
      tsino::Ref<Message_>{},
      false,
      change(result->value),
      true) : result;
}

tsino::Ref<Named> nameOf(const tsino::Ref<Message_>& given) {
  const String& name = given->item0;
  return tsino::make<Named>(String{}, false, name, true);
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Ref<Message>> messages{
      tsino::make<Message>(F("pair"), tsino::make<Message_>(F("a"), 1)),
      tsino::make<Message>(F("named"), tsino::Ref<Message_>{}, tsino::make<Message2>(F("v"))),
      tsino::make<Message>(F("empty"))};
  tsino::inspect(Serial, messages);
  Serial.println();
  Serial.println(tsino::toJson(messages));
  for (const tsino::Ref<Message>& message : messages) {
    Serial.print(tsino::withoutFormat(describe(message)));
    Serial.print(F(" "));
    tsino::inspect(Serial, message);
    Serial.println();
  }
  const tsino::Ref<Result> pair = tsino::make<Result>(
      true,
      String{},
      tsino::make<Message_>(F("x"), 2),
      true);
  const tsino::Ref<Result> named = tsino::make<Result>(
      true,
      String{},
      tsino::Ref<Message_>{},
      false,
      tsino::make<Named>(F("y"), true),
      true);
  const tsino::Ref<Result> failed = tsino::make<Result>(false, F("late"));
  tsino::inspect(Serial, pair);
  Serial.print(F(" "));
  tsino::inspect(Serial, named);
  Serial.print(F(" "));
  tsino::inspect(Serial, failed);
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::Array<tsino::Ref<Result>>{pair, failed})));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(named));
  if (pair->ok) {
    pair->value->item1 += 40;
    const String& name = pair->value->item0;
    const int32_t value = pair->value->item1;
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(value);
    Serial.print(F(" "));
    tsino::inspect(Serial, pair);
    Serial.println();
  }
  tsino::Array<tsino::Ref<Result>> list{pair, failed};
  for (const tsino::Ref<Result>& result : list) {
    tsino::inspect(
        Serial,
        map_(
            result,
            tsino::Function<tsino::Ref<Named>(const tsino::Ref<Message_>&)>::of<decltype(nameOf), nameOf>()));
    Serial.println();
  }
}

void loop() {}
