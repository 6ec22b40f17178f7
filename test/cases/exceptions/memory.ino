// memory: written by tsino from memory.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Holder;
struct Node2;

struct Holder : tsino::Object {
  tsino::Ref<Node2> first;
  tsino::Ref<Node2> second;
  void construct(bool fail);
};

// @run
// What lives in the frames that an error leaves dies with them: thousands of errors on a small heap.
struct Node2 : tsino::Chained {
  String name;
  tsino::Array<int32_t> list;
  tsino::Optional<tsino::Ref<Node2>> next;
  void construct(const String& name, bool fail);
};

void Node2::construct(const String& name, bool fail) {
  this->list = tsino::Array<int32_t>{1, 2, 3};
  this->next = {};
  this->name = name;
  this->list.push(tsino::length(name));
  if (fail) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("a node with a long name: "), name));
    return;
  }
}

void Holder::construct(bool fail) {
  tsino::Ref<Node2> node2 = tsino::make<Node2>(F("the first one of the two"), false);
  if (tsino::thrown()) return;
  this->first = tsino::moved(node2);
  tsino::Ref<Node2> node22 = tsino::make<Node2>(F("behind the first one"), false);
  if (tsino::thrown()) return;
  this->first->next = tsino::moved(node22);
  tsino::Ref<Node2> node23 = tsino::make<Node2>(F("the second one of the two"), fail);
  if (tsino::thrown()) return;
  this->second = tsino::moved(node23);
}

int32_t note(tsino::Array<String>& own, const tsino::Shared<tsino::Map<String, tsino::Ref<Node2>>>& seen) {
  return own.length() + seen->size();
}

tsino::Ref<Holder> build(int32_t depth, const tsino::Shared<tsino::Map<String, tsino::Ref<Node2>>>& seen) {
  const String text_ = tsino::concat(F("a text of some length at depth "), String(depth));
  tsino::Array<String> own{text_, tsino::concat(text_, F("!"))};
  tsino::Ref<Node2> node = tsino::make<Node2>(text_, false);
  if (tsino::thrown()) return {};
  seen->set(text_, tsino::moved(node));
  tsino::Ref<Holder> result;
  {
    if (depth == 0) {
      tsino::Ref<Holder> holder = tsino::make<Holder>(note(own, seen) > 0);
      if (tsino::thrown()) goto finally;
      result = tsino::moved(holder);
      goto finally;
    }
    tsino::Ref<Holder> buildResult = build(depth - 1, seen);
    if (tsino::thrown()) goto finally;
    result = tsino::moved(buildResult);
  }
  finally:;
  own.push(text_);
  seen->remove(text_);
  if (tsino::thrown()) return {};
  return result;
}

int32_t wrap(int32_t n) {
  {
    if (n == 0) {
      tsino::raise(tsino::make<tsino::Error>(F("the innermost error, with a text")));
      goto caught;
    }
    wrap(n - 1);
    goto caught;
    return 0;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> cause = tsino::caught();
    tsino::raise(
        tsino::make<tsino::Error>(
            tsino::concat(F("wrapped "), String(n)),
            tsino::Optional<tsino::Ref<tsino::Error>>(cause)));
    return 0;
  }
}
String text = "";

String append(const __FlashStringHelper* part, bool fail) {
  const String whole = tsino::concat(text, part, part, part);
  if (fail) {
    tsino::raise(tsino::make<tsino::Error>(whole));
    return {};
  }
  return whole;
}

void setup() {
  Serial.begin(115200);
  int32_t failures = 0;
  tsino::Optional<tsino::Ref<tsino::Error>> last;
  for (int32_t i = 0; i < 2000; i++) {
    const auto seen = tsino::makeShared<tsino::Map<String, tsino::Ref<Node2>>>();
    {
      const tsino::Ref<Holder> holder = build(5, seen);
      if (tsino::thrown()) goto caught;
      Serial.print(F("not here "));
      Serial.println(holder->first->name);
    }
    caught:;
    if (tsino::thrown()) {
      tsino::Ref<tsino::Error> error = tsino::caught();
      failures++;
      last = tsino::moved(error);
    }
    if (seen->size() > 0) {
      Serial.print(F("left "));
      Serial.println(seen->size());
    }
  }
  Serial.print(failures);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !last.has() ? tsino::Union<double, String>(String(F(""))) : tsino::Union<double, String>(
          (double)tsino::length(last.value()->message)));
  Serial.println();
  int32_t deepest = 0;
  for (int32_t i = 0; i < 300; i++) {
    wrap(20);
    {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      int32_t depth = 0;
      for (tsino::Optional<tsino::Ref<tsino::Error>> at = error; at.has();) {
        depth++;
        at = tsino::isInstance<tsino::Error>(at.value()->cause) ? at.value()->cause : tsino::Optional<tsino::Ref<tsino::Error>>{};
        yield();
      }
      deepest = tsino::maximum<int32_t>(deepest, depth);
    }
  }
  Serial.println(deepest);
  tsino::Array<tsino::Ref<Node2>> nodes;
  for (int32_t i = 0; i < 500; i++) {
    {
      tsino::Ref<Node2> node2 = tsino::make<Node2>(F("one of many nodes in the list"), i % 5 != 0);
      if (tsino::thrown()) goto caught2;
      nodes.push(tsino::moved(node2));
      if (nodes.length() > 3) nodes.shift();
    }
    caught2:;
    if (tsino::thrown()) {
      tsino::caught();
      failures--;
    }
  }
  Serial.print(nodes.length());
  Serial.print(F(" "));
  Serial.println(failures);
  for (int32_t i = 0; i < 1000; i++) {
    {
      String appendResult = append(F("abcdefghijkl"), i % 2 == 1);
      if (tsino::thrown()) goto caught3;
      text = tsino::moved(appendResult);
      text = tsino::slice(text, 0, 40);
    }
    caught3:;
    if (tsino::thrown()) {
      tsino::caught();
      text = F("");
    }
  }
  Serial.println(tsino::length(text));
}

void loop() {}
