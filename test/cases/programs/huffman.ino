// huffman: written by tsino from huffman.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/exact-points.h"
#include "src/tsino/function.h"
#include "src/tsino/lent.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct HuffmanNode;
struct BitStream;
struct Unpack;
struct Texts;
struct Leaf;
struct Fork;
struct Nodes;

// @run
// Huffman coding: counts, a tree of two classes with a common base, code words, a packed bit stream with the tree in
// front, decoding, and the measure against the entropy.
struct HuffmanNode : tsino::Chained {
  int32_t weight = 0;
  void construct(int32_t weight);
  virtual void walk(const tsino::Function<void(const String&, const String&)>& visit, const tsino::Optional<String>& prefix = {}) = 0;
  virtual void write(const tsino::Ref<BitStream>& out) = 0;
  virtual String get_first() = 0;
  virtual int32_t get_height() = 0;
  virtual ~HuffmanNode() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct BitStream : tsino::Object {
  tsino::Shared<tsino::Array<int32_t>> bytes;
  int32_t position = 0;
  int32_t length = 0;
  void construct();
  tsino::Ref<BitStream> push(const tsino::Array<double>& bits);
  tsino::Ref<BitStream> number(int32_t value, int32_t width);
  int32_t next();
  double readNumber(int32_t width);
  tsino::Shared<tsino::Array<int32_t>> get_data();
};

struct Unpack : tsino::Object {
  tsino::Shared<tsino::Array<int32_t>> bytes;
  int32_t bits = 0;
  tsino::Shared<tsino::Map<String, String>> codes;
  void construct(tsino::Shared<tsino::Array<int32_t>> bytes, int32_t bits, tsino::Shared<tsino::Map<String, String>> codes = tsino::Shared<tsino::Map<String, String>>{}) {
    this->bytes = tsino::moved(bytes);
    this->bits = bits;
    this->codes = tsino::moved(codes);
  }
};

struct Texts : tsino::Object {
  String empty;
  String one;
  String two;
  String short_;
  String poem;
  String digits;
  void construct(String empty, String one, String two, String short_, String poem, String digits) {
    this->empty = tsino::moved(empty);
    this->one = tsino::moved(one);
    this->two = tsino::moved(two);
    this->short_ = tsino::moved(short_);
    this->poem = tsino::moved(poem);
    this->digits = tsino::moved(digits);
  }
};

struct Leaf : HuffmanNode {
  String symbol;
  void construct(int32_t weight, String symbol);
  void walk(const tsino::Function<void(const String&, const String&)>& visit, const tsino::Optional<String>& prefixGiven = {}) final;
  void write(const tsino::Ref<BitStream>& out) final;
  String get_first() final;
  int32_t get_height() final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || HuffmanNode::isA(asked); }
};

struct Fork : HuffmanNode {
  tsino::Ref<HuffmanNode> left;
  tsino::Ref<HuffmanNode> right;
  void construct(const tsino::Ref<HuffmanNode>& left, tsino::Ref<HuffmanNode> right);
  void walk(const tsino::Function<void(const String&, const String&)>& visit, const tsino::Optional<String>& prefixGiven = {}) final;
  void write(const tsino::Ref<BitStream>& out) final;
  String get_first() final;
  int32_t get_height() final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || HuffmanNode::isA(asked); }
};

struct Nodes : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

void HuffmanNode::construct(int32_t weight) {
  this->weight = weight;
}

void Leaf::construct(int32_t weight, String symbol) {
  HuffmanNode::construct(weight);
  this->symbol = tsino::moved(symbol);
}

void Leaf::walk(const tsino::Function<void(const String&, const String&)>& visit, const tsino::Optional<String>& prefixGiven) {
  const String prefix = prefixGiven.has() ? prefixGiven.value() : String(F(""));
  visit(this->symbol, prefix == F("") ? String(F("0")) : prefix);
}

void Leaf::write(const tsino::Ref<BitStream>& out) {
  out->push(tsino::Array<double>{1.0})->number(tsino::codeAt(this->symbol, 0), 7);
}

String Leaf::get_first() {
  return this->symbol;
}

int32_t Leaf::get_height() {
  return 0;
}

void Fork::construct(const tsino::Ref<HuffmanNode>& left, tsino::Ref<HuffmanNode> right) {
  HuffmanNode::construct(left->weight + right->weight);
  this->left = left;
  this->right = tsino::moved(right);
}

void Fork::walk(const tsino::Function<void(const String&, const String&)>& visit, const tsino::Optional<String>& prefixGiven) {
  const String prefix = prefixGiven.has() ? prefixGiven.value() : String(F(""));
  this->left->walk(visit, tsino::concat(prefix, F("0")));
  this->right->walk(visit, tsino::concat(prefix, F("1")));
}

void Fork::write(const tsino::Ref<BitStream>& out) {
  out->push(tsino::Array<double>{0.0});
  tsino::Array<tsino::Ref<HuffmanNode>> list{this->left, this->right};
  for (const tsino::Ref<HuffmanNode>& child : list) child->write(out);
}

String Fork::get_first() {
  return tsino::compare(this->left->get_first(), this->right->get_first()) < 0 ? this->left->get_first() : this->right->get_first();
}

int32_t Fork::get_height() {
  return 1 + tsino::maximum<int32_t>(this->left->get_height(), this->right->get_height());
}

tsino::Ref<BitStream> BitStream_from(tsino::Array<int32_t>& bytes, tsino::Optional<int32_t> lengthGiven = {}) {
  const int32_t length = lengthGiven.has() ? lengthGiven.value() : bytes.length() * 8;
  const tsino::Ref<BitStream> stream = tsino::make<BitStream>();
  stream->bytes->pushAll(bytes);
  stream->length = length;
  return stream;
}

tsino::Ref<BitStream> BitStream::push(const tsino::Array<double>& bits) {
  for (const double bit_ : bits) {
    const int32_t shift = 7 - (this->length & 7);
    if (shift == 7) this->bytes->push(0);
    (*this->bytes)[this->length >> 3] |= (int32_t)((uint32_t)tsino::toInt32(bit_) << shift);
    this->length++;
  }
  return tsino::Ref<BitStream>(this);
}

tsino::Ref<BitStream> BitStream::number(int32_t value, int32_t width) {
  for (int32_t bit_ = width - 1; bit_ >= 0; bit_--) {
    this->push(tsino::Array<double>{(double)(tsino::shiftRight(value, bit_) & 1)});
  }
  return tsino::Ref<BitStream>(this);
}

int32_t BitStream::next() {
  if (this->position >= this->length) {
    tsino::raise(tsino::makeError<tsino::Error>(F("no more bits after "), this->length));
    return 0;
  }
  const int32_t bit_ = ((*this->bytes)[this->position >> 3] >> (7 - (this->position & 7))) & 1;
  this->position++;
  return bit_;
}

double BitStream::readNumber(int32_t width) {
  double value = 0.0;
  for (int32_t i = 0; i < width; i++) {
    int32_t nextResult = this->next();
    if (tsino::thrown()) return 0.0;
    value = value * 2.0 + nextResult;
  }
  return value;
}

tsino::Shared<tsino::Array<int32_t>> BitStream::get_data() {
  return this->bytes;
}

void BitStream::construct() {
  this->bytes = tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{});
  this->position = 0;
  this->length = 0;
}

tsino::Shared<tsino::Map<String, int32_t>> countSymbols(const String& text) {
  const auto counts = tsino::makeShared<tsino::Map<String, int32_t>>();
  for (const String& symbol : tsino::eachCharacter(text)) {
    counts->set(symbol, counts->get(symbol).valueOr(0) + 1);
  }
  return counts;
}

tsino::Optional<tsino::Ref<HuffmanNode>> buildTree(const tsino::Shared<tsino::Map<String, int32_t>>& counts) {
  tsino::Array<tsino::Ref<HuffmanNode>> nodes = counts->keys().map<tsino::Ref<Nodes>>(
      [&](const String& value) -> tsino::Ref<Nodes> {
        return tsino::make<Nodes>(value, counts->at(value));
      }).map<tsino::Ref<HuffmanNode>>(
      [](const tsino::Ref<Nodes>& given) -> tsino::Ref<Leaf> {
        const String& symbol = given->item0;
        const int32_t weight = given->item1;
        return tsino::make<Leaf>(weight, symbol);
      });
  const tsino::Function<int32_t(const tsino::Ref<HuffmanNode>&, const tsino::Ref<HuffmanNode>&)> heavier = [](const tsino::Ref<HuffmanNode>& a, const tsino::Ref<HuffmanNode>& b) -> int32_t {
    int32_t value = b->weight - a->weight;
    return value != 0 ? value : tsino::compare(a->get_first(), b->get_first()) < 0 ? 1 : -1;
  };
  while (nodes.length() > 1) {
    nodes.sort(
        [&](const tsino::Ref<HuffmanNode>& a, const tsino::Ref<HuffmanNode>& b) -> int32_t {
          return heavier(a, b);
        });
    tsino::Array<tsino::Ref<HuffmanNode>> spliceResult = nodes.splice(-2);
    tsino::Ref<HuffmanNode> right = spliceResult[0];
    const tsino::Ref<HuffmanNode> left = spliceResult[1];
    nodes.push(tsino::Ref<HuffmanNode>(tsino::make<Fork>(left, tsino::moved(right))));
    yield();
  }
  return nodes.get(0);
}

tsino::Ref<HuffmanNode> readTree(const tsino::Ref<BitStream>& bits) {
  int32_t nextResult = bits->next();
  if (tsino::thrown()) return {};
  if (nextResult == 1) {
    double readNumberResult = bits->readNumber(7);
    if (tsino::thrown()) return {};
    return tsino::make<Leaf>(0, tsino::fromCharCode(tsino::toInt32(readNumberResult)));
  }
  const tsino::Ref<HuffmanNode> left = readTree(bits);
  if (tsino::thrown()) return {};
  tsino::Ref<HuffmanNode> readTreeResult = readTree(bits);
  if (tsino::thrown()) return {};
  return tsino::make<Fork>(left, tsino::moved(readTreeResult));
}

tsino::Ref<Unpack> pack(const String& text) {
  const tsino::Ref<BitStream> out = tsino::make<BitStream>()->number(tsino::length(text), 16);
  const auto codes = tsino::makeShared<tsino::Map<String, String>>();
  const tsino::Optional<tsino::Ref<HuffmanNode>> tree = buildTree(countSymbols(text));
  if (tree.has()) tree.value()->write(out);
  if (tree.has()) {
    tree.value()->walk(
        [codes](const String& symbol, const String& code) { codes->set(symbol, code); });
  }
  for (const String& symbol : tsino::eachCharacter(text)) {
    tsino::Optional<String> getResult = codes->get(symbol);
    out->push(
        (!getResult.has() ? tsino::characters(F("")) : tsino::characters(getResult.value())).copy().map<double>(
            [](const String& value) -> double { return tsino::toNumber(value); }));
  }
  return tsino::make<Unpack>(out->get_data(), out->length, codes);
}

String unpack(const tsino::Ref<Unpack>& pick) {
  const tsino::Shared<tsino::Array<int32_t>>& bytes = pick->bytes;
  const int32_t bits = pick->bits;
  const tsino::Ref<BitStream> stream = BitStream_from(*bytes, bits);
  const double length = stream->readNumber(16);
  if (tsino::thrown()) return {};
  if (length == 0.0) return F("");
  const tsino::Ref<HuffmanNode> tree = readTree(stream);
  if (tsino::thrown()) return {};
  String text = F("");
  while (tsino::length(text) < length) {
    tsino::Lent<tsino::Ref<HuffmanNode>> node = tree;
    if ((*node)->isA(Leaf::classId)) {
      stream->next();
      if (tsino::thrown()) return {};
    }
    while ((*node)->isA(Fork::classId)) {
      int32_t nextResult = stream->next();
      if (tsino::thrown()) return {};
      node = nextResult == 0 ? tsino::downcast<Fork>(*node)->left : tsino::downcast<Fork>(*node)->right;
      yield();
    }
    if ((*node)->isA(Leaf::classId)) text += tsino::castTo<Leaf>(*node)->symbol;
    yield();
  }
  return text;
}

double entropy(const String& text) {
  double bits = 0.0;
  tsino::Shared<tsino::Map<String, int32_t>> list = countSymbols(text);
  for (const auto& entry : *list) {
    const int32_t count = entry.value();
    bits -= count * tsino::log2((double)count / tsino::length(text));
  }
  return bits;
}

String printable(const String& symbol) {
  return symbol == F(" ") ? String(F("space")) : symbol == F("\n") ? String(F("newline")) : symbol;
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Unpack> packResult = pack(F("abracadabra alakazam"));
  tsino::Shared<tsino::Map<String, String>> codes = packResult->codes;
  tsino::Array<tsino::Shared<tsino::Array<String>>> table = codes->keys().map<tsino::Shared<tsino::Array<String>>>(
      [&](const String& value) -> tsino::Shared<tsino::Array<String>> {
        return tsino::makeShared<tsino::Array<String>>(
            tsino::Array<String>{value, codes->at(value)});
      }).sort(
      [](const tsino::Shared<tsino::Array<String>>& given, const tsino::Shared<tsino::Array<String>>& given2) -> int32_t {
        const String& a = (*given)[1];
        const String& b = (*given2)[1];
        int32_t value = tsino::length(a) - tsino::length(b);
        return value != 0 ? value : tsino::compare(a, b) < 0 ? -1 : 1;
      });
  for (const tsino::Shared<tsino::Array<String>>& item : table) {
    const String& symbol = (*item)[0];
    const String& code = (*item)[1];
    Serial.print(tsino::padEnd(printable(symbol), 6));
    Serial.print(F(" "));
    Serial.println(code);
  }
  const bool prefixFree = table.every(
      [&](const tsino::Shared<tsino::Array<String>>& given, int32_t i) -> bool {
        const String& a = (*given)[1];
        return table.every(
            [&](const tsino::Shared<tsino::Array<String>>& given2, int32_t k) -> bool {
              const String& b = (*given2)[1];
              return i == k || !tsino::startsWith(b, a);
            });
      });
  Serial.print(F("prefix free: "));
  Serial.println(prefixFree ? F("true") : F("false"));

  const tsino::Ref<Texts> texts = tsino::make<Texts>(
      F(""),
      F("zzzzzzzz"),
      F("abababbb"),
      F("Hello, world!"),
      F("the rain in spain\nstays mainly in the plain\nand again the rain"),
      tsino::generated<String>(100, [](int32_t i) -> String { return String(i * i * 7 % 10); }).join(
          F("")));
  tsino::Array<tsino::Shared<tsino::Array<String>>> list{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("empty"), texts->empty}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("one"), texts->one}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("two"), texts->two}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("short"), texts->short_}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("poem"), texts->poem}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("digits"), texts->digits})};
  for (const tsino::Shared<tsino::Array<String>>& item : list) {
    const String& name = (*item)[0];
    const String& text = (*item)[1];
    const tsino::Ref<Unpack> packed = pack(text);
    const String back = unpack(packed);
    if (tsino::thrown()) tsino::uncaught();
    tsino::Optional<tsino::Ref<HuffmanNode>> buildTreeResult = buildTree(countSymbols(text));
    const int32_t height = buildTreeResult.has() ? buildTreeResult.value()->get_height() : -1;
    const int32_t payload = tsino::characters(text).reduce<int32_t>(
        [&](int32_t sum, const String& symbol) -> int32_t {
          tsino::Optional<String> getResult = packed->codes->get(symbol);
          return sum + (getResult.has() ? tsino::length(getResult.value()) : 0);
        },
        0);
    String value = tsino::concat(
        String(payload),
        F(" bits of at least "),
        tsino::toFixed(entropy(text), 1),
        F(", "),
        back == text ? F("same") : F("DIFFERENT"));
    Serial.print(name);
    Serial.print(F(": "));
    Serial.print(tsino::length(text));
    Serial.print(F(" -> "));
    Serial.print(packed->bytes->length());
    Serial.print(F(" bytes, "));
    Serial.print(packed->codes->size());
    Serial.print(F(" symbols, height "));
    Serial.print(height);
    Serial.print(F(", "));
    Serial.println(value);
  }
  Serial.println(
      pack(F("Hello"))->bytes->map<String>(
          [](int32_t byte) -> String {
            return tsino::padStart(tsino::toRadix(byte, 2), 8, F("0"));
          }).join(F(" ")));

  const tsino::Ref<Unpack> packResult2 = pack(F("short text"));
  tsino::Shared<tsino::Array<int32_t>> bytes = packResult2->bytes;
  const int32_t bits = packResult2->bits;
  tsino::Array<uint8_t> list2{0, 8, 12, 40};
  for (const int32_t cut : list2) {
    {
      String unpackResult = unpack(tsino::make<Unpack>(bytes, bits - cut));
      if (tsino::thrown()) goto caught;
      Serial.println(unpackResult);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.print(F("cut "));
      Serial.print(cut);
      Serial.print(F(": "));
      Serial.println(error->isA(tsino::Error::classId) ? error->message : String(F("?")));
    }
  }
}

void loop() {}
