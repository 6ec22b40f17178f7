// of-text-or-records: written by tsino from of-text-or-records.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Value : tsino::Union<tsino::Undefined, String, tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>> {
  using Union::Union;
  Value() {}
  Value(const Union& other) : Union(other) {}
};

// @run
// A template engine: records that hold text or lists of such records.

tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>> lookup(const tsino::Array<tsino::Shared<tsino::Record<Value>>>& stack, const String& key) {
  for (int32_t i = stack.length() - 1; i >= 0; i--) {
    const tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>> value = tsino::optionalUnion<tsino::Union<String, tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>, tsino::Undefined>(
        tsino::fromOptional<Value, tsino::Undefined>(stack[i]->get(key)));
    if (value.has()) return value;
  }
  return {};
}

String render(const String& text, const tsino::Array<tsino::Shared<tsino::Record<Value>>>& stack) {
  tsino::TextIndex textIndex;
  String out = F("");
  int32_t at = 0;
  while (at < tsino::length(text, textIndex)) {
    const int32_t open = tsino::indexOf(text, F("{{"), at);
    if (open < 0) return tsino::concat(out, tsino::slice(text, textIndex, at));
    out += tsino::slice(text, textIndex, at, open);
    const int32_t close = tsino::indexOf(text, F("}}"), open);
    const String tag = tsino::trim(tsino::slice(text, textIndex, open + 2, close));
    at = close + 2;
    if (tsino::startsWith(tag, F("#")) || tsino::startsWith(tag, F("^"))) {
      const String name = tsino::slice(tag, 1);
      const int32_t end = tsino::indexOf(text, tsino::concat(F("{{/"), name, F("}}")), at);
      const String inner = tsino::slice(text, textIndex, at, end);
      at = end + tsino::length(name) + 5;
      const tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>> value = lookup(
          stack,
          name);
      tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>> list = value.has()
          && value.value().is<String>() ? tsino::makeShared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>(
          value.value().get<String>() == F("") ? tsino::Array<tsino::Shared<tsino::Record<Value>>>{} : tsino::Array<tsino::Shared<tsino::Record<Value>>>{
              tsino::makeRecord<Value>({{F("."), Value(value.value().get<String>())}})}) : [&] {
        tsino::Optional<tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>> value2 = tsino::optionalMember<tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>, tsino::Undefined>(
            value);
        return value2.has() ? value2.value() : tsino::makeShared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>(
            tsino::Array<tsino::Shared<tsino::Record<Value>>>{});
      }();
      if (tsino::startsWith(tag, F("#"))) {
        for (const tsino::Shared<tsino::Record<Value>>& item : *list) {
          out += render(
              inner,
              tsino::Array<tsino::Shared<tsino::Record<Value>>>{tsino::allOf(stack), item});
        }
      } else if (list->length() == 0) {
        out += render(inner, stack);
      }
    } else {
      const tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>> value = lookup(
          stack,
          tag);
      out += value.has() && value.value().is<String>() ? value.value().get<String>() : !value.has() ? tsino::concat(
          F("?"),
          tag,
          F("?")) : tsino::concat(
          F("["),
          String(
              value.value().get<tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>()->length()),
          F("]"));
    }
    yield();
  }
  return out;
}

int32_t count(const tsino::Shared<tsino::Record<Value>>& c) {
  int32_t n = 0;
  for (const auto& entry : c->entries()) {
    const String& k = entry.key();
    const Value v = tsino::fromOptional<Value, tsino::Undefined>(c->get(k));
    n += v.is<String>() ? 1 : v.get<tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>()->reduce<int32_t>(
        [](int32_t s, const tsino::Shared<tsino::Record<Value>>& x) -> int32_t {
          return s + count(x);
        },
        0);
  }
  return n;
}

void setup() {
  Serial.begin(115200);
  const auto ctx = tsino::makeRecord<Value>(
      {
          {F("title"), Value(String(F("Sensors")))},
          {
              F("rooms"),
              Value(
                  tsino::makeShared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>(
                      tsino::Array<tsino::Shared<tsino::Record<Value>>>{
                          tsino::makeRecord<Value>(
                              {
                                  {F("name"), Value(String(F("Hall")))},
                                  {
                                      F("sensors"),
                                      Value(
                                          tsino::makeShared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>(
                                              tsino::Array<tsino::Shared<tsino::Record<Value>>>{
                                                  tsino::makeRecord<Value>(
                                                      {{F("id"), Value(String(F("1")))}}),
                                                  tsino::makeRecord<Value>(
                                                      {{F("id"), Value(String(F("2")))}})}))}}),
                          tsino::makeRecord<Value>(
                              {
                                  {F("name"), Value(String(F("Attic")))},
                                  {
                                      F("sensors"),
                                      Value(
                                          tsino::makeShared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>(
                                              tsino::Array<tsino::Shared<tsino::Record<Value>>>{}))}})}))},
          {F("note"), Value(String(F("")))}});
  Serial.println(
      render(
          F("<h1>{{title}}</h1>{{#rooms}}<b>{{name}}</b>:{{#sensors}} #{{id}} of {{name}}{{/sensors}}{{^sensors}} none{{/sensors}};{{/rooms}}{{missing}} {{rooms}}"),
          tsino::Array<tsino::Shared<tsino::Record<Value>>>{ctx}));
  Serial.println(
      render(
          F("{{#note}}note{{.}}{{/note}}{{^note}}no note{{/note}}"),
          tsino::Array<tsino::Shared<tsino::Record<Value>>>{ctx}));
  tsino::inspect(Serial, ctx);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(ctx));
  ctx->set(
      F("extra"),
      Value(
          tsino::makeShared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>(
              tsino::Array<tsino::Shared<tsino::Record<Value>>>{})));
  tsino::fromOptional<Value, tsino::Undefined>(ctx->get(F("extra"))).get<tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>()->push(
      tsino::makeRecord<Value>({{F("k"), Value(String(F("v")))}}));
  const Value rooms = tsino::fromOptional<Value, tsino::Undefined>(ctx->get(F("rooms")));
  if (rooms.is<tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>()) {
    rooms.get<tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>()->push(
        tsino::makeRecord<Value>({{F("name"), Value(String(F("new")))}}));
    Serial.println(
        rooms.get<tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>()->map<Value>(
            [](const tsino::Shared<tsino::Record<Value>>& r) -> Value {
              return tsino::fromOptional<Value, tsino::Undefined>(r->get(F("name")));
            }).join());
  }
  Value value = tsino::fromOptional<Value, tsino::Undefined>(ctx->get(F("rooms")));
  Serial.print(
      value.is<tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>() ? value.get<tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>()->length() : tsino::length(
          value.get<String>()));
  Serial.print(F(" "));
  tsino::inspect(Serial, ctx->keys());
  Serial.print(F(" "));
  Serial.println(ctx->has(F("title")) ? F("true") : F("false"));
  ctx->remove(F("note"));
  ctx->set(
      F("more"),
      Value(
          tsino::makeShared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>(
              tsino::Array<String>{F("a"), F("b")}.map<tsino::Shared<tsino::Record<Value>>>(
                  [](const String& t) -> tsino::Shared<tsino::Record<Value>> {
                    return tsino::makeRecord<Value>({{F("t"), Value(t)}});
                  }))));
  ctx->set(
      F("copy"),
      Value(
          tsino::makeShared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>(
              tsino::Array<tsino::Shared<tsino::Record<Value>>>{
                  tsino::allOf(
                      *rooms.get<tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>()),
                  tsino::makeRecord<Value>({{F("name"), Value(String(F("z")))}})})));
  for (const auto& entry : ctx->entries()) {
    const String& key = entry.key();
    const Value& value2 = entry.value();
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        value2.is<String>() ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
            value2.get<String>()) : tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
            tsino::makeShared<tsino::Array<String>>(
                value2.get<tsino::Shared<tsino::Array<tsino::Shared<tsino::Record<Value>>>>>()->map<String>(
                    [](const tsino::Shared<tsino::Record<Value>>& c) -> String {
                      return c->keys().join(F("+"));
                    }))));
    Serial.println();
  }
  Serial.println(count(ctx));
}

void loop() {}
