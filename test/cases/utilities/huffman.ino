// huffman: written by tsino from huffman.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/lent.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Node;
struct Nodes;

struct Node : tsino::Chained {
  int32_t weight = 0;
  String kind;
  String char_;
  tsino::Ref<Node> left;
  tsino::Ref<Node> right;
  void construct(int32_t weight, String kind, String char_, tsino::Ref<Node> left = tsino::Ref<Node>{}, tsino::Ref<Node> right = tsino::Ref<Node>{}) {
    this->weight = weight;
    this->kind = tsino::moved(kind);
    this->char_ = tsino::moved(char_);
    this->left = tsino::moved(left);
    this->right = tsino::moved(right);
  }
};

struct Nodes : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

tsino::Ref<Node> build(const String& text) {
  const auto counts = tsino::makeShared<tsino::Map<String, int32_t>>();
  for (const String& char_ : tsino::eachCharacter(text)) {
    counts->set(char_, counts->get(char_).valueOr(0) + 1);
  }
  tsino::Array<tsino::Ref<Node>> nodes = counts->keys().map<tsino::Ref<Nodes>>(
      [&](const String& value) -> tsino::Ref<Nodes> {
        return tsino::make<Nodes>(value, counts->at(value));
      }).map<tsino::Ref<Node>>(
      [](const tsino::Ref<Nodes>& given) -> tsino::Ref<Node> {
        const String& char_ = given->item0;
        const int32_t weight = given->item1;
        return tsino::make<Node>(weight, F("leaf"), char_);
      });
  while (nodes.length() > 1) {
    nodes.sort(
        [](const tsino::Ref<Node>& a, const tsino::Ref<Node>& b) -> int32_t {
          return b->weight - a->weight;
        });
    const tsino::Ref<Node> left = nodes.pop().value();
    const tsino::Ref<Node> right = nodes.pop().value();
    nodes.push(tsino::make<Node>(left->weight + right->weight, F("fork"), String{}, left, right));
    yield();
  }
  return nodes[0];
}

tsino::Shared<tsino::Map<String, String>> codes(const tsino::Ref<Node>& node, const String& prefix = "", const tsino::Optional<tsino::Shared<tsino::Map<String, String>>>& tableGiven = {}) {
  tsino::Shared<tsino::Map<String, String>> table = tableGiven.has() ? tableGiven.value() : tsino::makeShared<tsino::Map<String, String>>();
  if (node->kind == F("leaf")) {
    table->set(node->char_, tsino::truthy(prefix) ? prefix : String(F("0")));
  } else {
    codes(node->left, tsino::concat(prefix, F("0")), table);
    codes(node->right, tsino::concat(prefix, F("1")), table);
  }
  return table;
}

tsino::Array<double> pack(const String& bits) {
  tsino::TextIndex bitsIndex;
  tsino::Array<double> bytes;
  for (int32_t i = 0; i < tsino::length(bits, bitsIndex); i += 8) {
    bytes.push(
        tsino::parseInt(tsino::padEnd(tsino::slice(bits, bitsIndex, i, i + 8), 8, F("0")), 2));
  }
  return bytes;
}

String decode(const tsino::Array<double>& bytes, const tsino::Ref<Node>& tree, int32_t length) {
  String text = F("");
  tsino::Lent<tsino::Ref<Node>> node = tree;
  for (int32_t i = 0; tsino::length(text) < length; i++) {
    if ((*node)->kind == F("fork")) {
      node = ((tsino::toInt32(bytes[i >> 3]) >> (7 - (i & 7))) & 1) != 0 ? (*node)->right : (*node)->left;
    }
    if ((*node)->kind == F("leaf")) {
      text += (*node)->char_;
      node = tree;
    }
    yield();
  }
  return text;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{
      F("abracadabra"),
      F("aaaa"),
      F("the quick brown fox"),
      F("mississippi river")};
  for (const String& text : list) {
    const tsino::Ref<Node> tree = build(text);
    tsino::Shared<tsino::Map<String, String>> table = codes(tree);
    const String bits = tsino::characters(text).map<String>(
        [&](const String& char_) -> String { return table->at(char_); }).join(F(""));
    tsino::Array<double> bytes = pack(bits);
    Serial.print(tree->weight);
    Serial.print(F(" "));
    Serial.print(table->size());
    Serial.print(F(" "));
    Serial.print(tsino::length(bits));
    Serial.print(F(" "));
    Serial.print(bytes.length());
    Serial.print(F(" "));
    Serial.println(decode(bytes, tree, tsino::length(text)) == text ? F("true") : F("false"));
    if (table->size() < 6) {
      Serial.print(
          tsino::withoutFormat(
              table->keys().map<tsino::Shared<tsino::Array<String>>>(
                  [&](const String& value) -> tsino::Shared<tsino::Array<String>> {
                    return tsino::makeShared<tsino::Array<String>>(
                        tsino::Array<String>{value, table->at(value)});
                  }).map<String>(
                  [](const tsino::Shared<tsino::Array<String>>& given) -> String {
                    const String& char_ = (*given)[0];
                    const String& code = (*given)[1];
                    return tsino::concat(char_, code);
                  }).join(F(" "))));
      Serial.print(F(" "));
      Serial.println(bytes.join());
    }
  }
}

void loop() {}
