// optional-chaining: written by tsino from optional-chaining.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Node;

struct Node : tsino::Chained {
  String name;
  tsino::Optional<tsino::Ref<Node>> next;
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list;
  tsino::Optional<tsino::Function<String(int32_t)>> call;
  tsino::Optional<tsino::Function<tsino::Optional<tsino::Ref<Node>>()>> get;
  void construct(String name, tsino::Optional<tsino::Ref<Node>> next, tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list = {}, tsino::Optional<tsino::Function<String(int32_t)>> call = {}, tsino::Optional<tsino::Function<tsino::Optional<tsino::Ref<Node>>()>> get = {}) {
    this->name = tsino::moved(name);
    this->next = tsino::moved(next);
    this->list = tsino::moved(list);
    this->call = tsino::moved(call);
    this->get = tsino::moved(get);
  }
};

int32_t evaluated = 0;

int32_t effect(int32_t n) {
  evaluated++;
  return n;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Node> leaf = tsino::make<Node>(
      F("leaf"),
      tsino::Optional<tsino::Ref<Node>>{},
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{7, 8})),
      tsino::Optional<tsino::Function<String(int32_t)>>(
          [](int32_t n) -> String { return tsino::concat(F("called "), String(n)); }),
      tsino::Optional<tsino::Function<tsino::Optional<tsino::Ref<Node>>()>>(
          []() -> tsino::Optional<tsino::Ref<Node>> { return {}; }));
  const tsino::Ref<Node> root = tsino::make<Node>(
      F("root"),
      tsino::Optional<tsino::Ref<Node>>(leaf));

  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              root->next.has() ? tsino::Optional<String>(root->next.value()->name) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          root->next.has() && root->next.value()->next.has() ? tsino::Optional<String>(
              root->next.value()->next.value()->name) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          root->next.has() && root->next.value()->next.has()
              && root->next.value()->next.value()->next.has()
              && root->next.value()->next.value()->next.value()->next.has() ? tsino::Optional<int32_t>(
              tsino::length(root->next.value()->next.value()->next.value()->next.value()->name)) : tsino::Optional<int32_t>{}));
  String value = tsino::optionalText(
      root->list.has() ? root->list.value()->get(effect(0)) : tsino::Optional<uint8_t>{});
  String value2 = tsino::optionalText(
      root->next.has() && root->next.value()->list.has() ? root->next.value()->list.value()->get(
          effect(1)) : tsino::Optional<uint8_t>{});
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(evaluated);
  String withoutFormatResult = tsino::withoutFormat(
      tsino::optionalText(
          root->call.has() ? tsino::Optional<String>(root->call.value()(effect(5))) : tsino::Optional<String>{}));
  String value3 = tsino::optionalText(
      leaf->call.has() ? tsino::Optional<String>(leaf->call.value()(effect(6))) : tsino::Optional<String>{});
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(evaluated);
  tsino::Optional<tsino::Ref<Node>> value4 = root->get.has() ? root->get.value()() : tsino::Optional<tsino::Ref<Node>>{};
  tsino::Optional<tsino::Ref<Node>> value5 = leaf->get.has() ? leaf->get.value()() : tsino::Optional<tsino::Ref<Node>>{};
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              value4.has() ? tsino::Optional<String>(value4.value()->name) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          value5.has() ? tsino::Optional<String>(value5.value()->name) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      (leaf->get.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Node>>, tsino::Null>(
          leaf->get.value()()) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Node>>(
          tsino::Undefined{})).is<tsino::Null>() ? F("true") : F("false"));
  String value6 = tsino::optionalText(
      root->list.has() ? tsino::Optional<String>(
          root->list.value()->map<uint8_t>([](int32_t n) -> int32_t { return n * effect(2); }).join()) : tsino::Optional<String>{});
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              root->next.has() && root->next.value()->list.has() ? tsino::Optional<String>(
                  root->next.value()->list.value()->map<uint8_t>(
                      [](int32_t n) -> int32_t { return n * 2; }).join()) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(value6);
  Serial.print(F(" "));
  Serial.println(evaluated);
  tsino::Optional<int32_t> lengthResult = root->next.has() && root->next.value()->list.has() ? tsino::Optional<int32_t>(
      root->next.value()->list.value()->length()) : tsino::Optional<int32_t>{};
  tsino::Optional<int32_t> lengthResult2 = root->list.has() ? tsino::Optional<int32_t>(
      root->list.value()->length()) : tsino::Optional<int32_t>{};
  tsino::printFirstUnion(
      Serial,
      !lengthResult.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          (double)lengthResult.value()));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !lengthResult2.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          (double)lengthResult2.value()));
  Serial.println();

  tsino::Optional<tsino::Ref<Node>> current = root;
  String path = F("");
  while (current.has()) {
    path += tsino::concat(current.value()->name, F("/"));
    current = current.value()->next;
    yield();
  }
  Serial.print(tsino::withoutFormat(path));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          current.has() ? tsino::Optional<String>(current.value()->name) : tsino::Optional<String>{}));

  const tsino::Optional<tsino::Ref<Node>> maybe = tsino::maximum<int32_t>(1, 2) > 1 ? tsino::Optional<tsino::Ref<Node>>{} : tsino::Optional<tsino::Ref<Node>>(
      root);
  String value7 = tsino::optionalText(
      maybe.has() && maybe.value()->next.has() && maybe.value()->next.value()->call.has() ? tsino::Optional<String>(
          maybe.value()->next.value()->call.value()(effect(1))) : tsino::Optional<String>{});
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              maybe.has() ? tsino::Optional<String>(maybe.value()->next.value()->name) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(value7);
  Serial.print(F(" "));
  Serial.println(evaluated);
  root->next = {};
  tsino::Optional<uint8_t> value8 = root->next.has() && root->next.value()->list.has() ? root->next.value()->list.value()->get(0) : tsino::Optional<uint8_t>{};
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              root->next.has() ? tsino::Optional<String>(root->next.value()->name) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.println(value8.has() ? value8.value() : -1);
  const tsino::Optional<String> text = tsino::Array<String>{F("abc")}.find(
      [](const String& s) -> bool { return tsino::length(s) > 5; });
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              text.has() ? tsino::elementOrNone(text.value(), 0) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          text.has() ? tsino::Optional<String>(tsino::padEnd(tsino::toUpperCase(text.value()), 5)) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.print(!text.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!(text.has() && tsino::length(text.value()) != 0) ? F("true") : F("false"));
  root->next = tsino::make<Node>(
      F("new"),
      tsino::Optional<tsino::Ref<Node>>{},
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  if (root->next.has() && root->next.value()->list.has()) {
    uint8_t effectResult = (uint8_t)effect(1);
    root->next.value()->list.value()->push(effectResult, (uint8_t)effect(2));
  }
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              root->next.value()->list.has() ? tsino::Optional<String>(
                  root->next.value()->list.value()->join()) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.println(evaluated);
}

void loop() {}
