// morse-both-ways: written by tsino from morse-both-ways.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-collate.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct MorseNode;
struct Trials;
struct ByLength;
struct Receiver;
struct Finish;

struct MorseNode : tsino::Chained {
  tsino::Optional<String> letter;
  tsino::Optional<tsino::Ref<MorseNode>> dot;
  tsino::Optional<tsino::Ref<MorseNode>> dash;
  void construct();
  tsino::Ref<MorseNode> branch(const String& mark);
  tsino::Optional<tsino::Ref<MorseNode>> find(const String& marks);
  int32_t get_size();
  int32_t get_depth();
};

struct Trials : tsino::Object {
  String item0;
  int32_t item1 = 0;
  int32_t item2 = 0;
  double item3 = 0;
  void construct(String item0, int32_t item1, int32_t item2, double item3) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item2 = item2;
    this->item3 = item3;
  }
};

struct ByLength : tsino::Object {
  String letter;
  int32_t time = 0;
  void construct(String letter, int32_t time) {
    this->letter = tsino::moved(letter);
    this->time = time;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("letter"), this->letter);
    out.field(F("time"), this->time);
    out.end();
  }
};

struct Receiver : tsino::Object {
  double unit = 0;
  tsino::Ref<MorseNode> node;
  String text;
  bool lost = false;
  tsino::Array<double> lengths;
  tsino::Array<String> unknown;
  String marks;
  void construct(int32_t unit);
  tsino::Ref<Receiver> take(double time);
  void keyDown(double time);
  void keyUp(double time);
  void endLetter();
  void adapt(double unit);
  tsino::Ref<Finish> finish();
};

struct Finish : tsino::Object {
  String text;
  double unit = 0;
  void construct(String text, double unit) {
    this->text = tsino::moved(text);
    this->unit = unit;
  }
};

tsino::Ref<MorseNode> MorseNode::branch(const String& mark) {
  if (mark == F(".")) {
    return (!this->dot.has() ? this->dot = tsino::make<MorseNode>() : this->dot).value();
  }
  return (!this->dash.has() ? this->dash = tsino::make<MorseNode>() : this->dash).value();
}

int32_t MorseNode::get_size() {
  return 1 + (this->dot.has() ? this->dot.value()->get_size() : 0)
      + (this->dash.has() ? this->dash.value()->get_size() : 0);
}

int32_t MorseNode::get_depth() {
  return 1
      + tsino::maximum<int32_t>(
      this->dot.has() ? this->dot.value()->get_depth() : 0,
      this->dash.has() ? this->dash.value()->get_depth() : 0);
}

tsino::Optional<tsino::Ref<MorseNode>> MorseNode::find(const String& marks) {
  tsino::Optional<tsino::Ref<MorseNode>> node = tsino::Ref<MorseNode>(this);
  for (const String& mark : tsino::eachCharacter(marks)) {
    node = mark == F(".") ? node.value()->dot : mark == F("-") ? node.value()->dash : tsino::Optional<tsino::Ref<MorseNode>>{};
    if (!node.has()) break;
  }
  return node;
}

void MorseNode::construct() {
  this->letter = {};
  this->dot = {};
  this->dash = {};
}

tsino::Ref<MorseNode> buildTree(const tsino::Shared<tsino::Record<String>>& table_) {
  const tsino::Ref<MorseNode> root = tsino::make<MorseNode>();
  for (const auto& entry : table_->entries()) {
    const String& letter = entry.key();
    const String& marks = entry.value();
    const tsino::Ref<MorseNode> leaf = tsino::characters(marks).reduce<tsino::Ref<MorseNode>>(
        [](const tsino::Ref<MorseNode>& node, const String& mark) -> tsino::Ref<MorseNode> {
          return node->branch(mark);
        },
        root);
    if (leaf->letter.has()) {
      tsino::raise(
          tsino::makeError<tsino::Error>(
              letter,
              F(" and "),
              leaf->letter.value(),
              F(" are the same")));
      return {};
    }
    leaf->letter = letter;
  }
  return root;
}

tsino::Shared<tsino::Record<String>> table;
tsino::Ref<MorseNode> tree;

String encode(const String& text) {
  return tsino::split(tsino::toLowerCase(text), F(" ")).filter(
      [](const String& word_) -> bool { return tsino::length(word_) > 0; }).map<String>(
      [](const String& word_) -> String {
        return tsino::characters(word_).map<String>(
            [](const String& letter) -> String {
              return table->has(letter) ? table->at(letter) : String(F("#"));
            }).join(F(" "));
      }).join(F(" / "));
}

String decode(const String& marks) {
  return tsino::split(marks, F(" / ")).map<String>(
      [](const String& word_) -> String {
        return tsino::split(word_, F(" ")).map<String>(
            [](const String& letter) -> String {
              tsino::Optional<tsino::Ref<MorseNode>> findResult = tree->find(letter);
              tsino::Optional<String> value = findResult.has() ? findResult.value()->letter : tsino::Optional<String>{};
              return value.has() ? value.value() : String(F("*"));
            }).join(F(""));
      }).join(F(" "));
}

/** Lengths of key down (positive) and key up (negative). */
tsino::Array<int16_t> keyTimes(const String& marks, int32_t unit) {
  tsino::Array<int16_t> times;
  tsino::Array<String> list = tsino::split(marks, F(" / "));
  for (const String& word_ : list) {
    tsino::Array<String> list2 = tsino::split(word_, F(" "));
    for (const String& letter : list2) {
      for (const String& mark : tsino::eachCharacter(letter)) {
        times.push((int16_t)(mark == F("-") ? 3 * unit : unit), (int16_t)-unit);
      }
      times.set(times.length() - 1, -3 * unit);
    }
    times.set(times.length() - 1, -7 * unit);
  }
  return times.slice(0, -1);
}

void Receiver::construct(int32_t unit) {
  this->node = tree;
  this->text = F("");
  this->lost = false;
  this->lengths = tsino::Array<double>{};
  this->unknown = tsino::Array<String>{};
  this->marks = F("");
  this->unit = unit;
}

tsino::Ref<Receiver> Receiver::take(double time) {
  if (time > 0.0) {
    this->keyDown(time);
  } else {
    this->keyUp(-time);
  }
  return tsino::Ref<Receiver>(this);
}

void Receiver::keyDown(double time) {
  const String mark = time < 2.0 * this->unit ? F(".") : F("-");
  this->adapt(mark == F(".") ? time : time / 3.0);
  this->marks += mark;
  const tsino::Optional<tsino::Ref<MorseNode>> next = mark == F(".") ? this->node->dot : this->node->dash;
  if (next.has()) {
    this->node = next.value();
  } else {
    this->lost = true;
  }
}

void Receiver::keyUp(double time) {
  if (time < 2.0 * this->unit) return;
  this->endLetter();
  if (time > 5.0 * this->unit) this->text += F(" ");
}

void Receiver::endLetter() {
  const tsino::Optional<String> letter = this->lost ? tsino::Optional<String>{} : this->node->letter;
  if (!letter.has()) this->unknown.push(this->marks);
  this->text += letter.has() ? letter.value() : String(F("*"));
  this->node = tree;
  this->lost = false;
  this->marks = F("");
}

void Receiver::adapt(double unit) {
  this->lengths.push(unit);
  if (this->lengths.length() > 6) this->lengths.shift();
  this->unit = tsino::round(
      this->lengths.reduce<double>(
          [](double sum, double length) -> double { return sum + length; },
          0.0) / this->lengths.length());
}

tsino::Ref<Finish> Receiver::finish() {
  if (this->marks != F("")) this->endLetter();
  return tsino::make<Finish>(this->text, this->unit);
}

tsino::Array<double> drift(const tsino::Array<int16_t>& times, double factor) {
  return times.map<double>(
      [&](int32_t time, int32_t i) -> double {
        return tsino::round(time * (1.0 + factor * i / times.length()));
      });
}

void setup() {
  Serial.begin(115200);
  // @run
  // Morse out and in: text to marks to key times, and back through a tree that learns its branches from the table; the
  // decoder adapts to the speed of the sender.
  const auto code = tsino::makeRecord<String>(
      {
          {F("a"), F(".-")},
          {F("b"), F("-...")},
          {F("c"), F("-.-.")},
          {F("d"), F("-..")},
          {F("e"), F(".")},
          {F("f"), F("..-.")},
          {F("g"), F("--.")},
          {F("h"), F("....")},
          {F("i"), F("..")},
          {F("j"), F(".---")},
          {F("k"), F("-.-")},
          {F("l"), F(".-..")},
          {F("m"), F("--")},
          {F("n"), F("-.")},
          {F("o"), F("---")},
          {F("p"), F(".--.")},
          {F("q"), F("--.-")},
          {F("r"), F(".-.")},
          {F("s"), F("...")},
          {F("t"), F("-")},
          {F("u"), F("..-")},
          {F("v"), F("...-")},
          {F("w"), F(".--")},
          {F("x"), F("-..-")},
          {F("y"), F("-.--")},
          {F("z"), F("--..")},
          {F("0"), F("-----")},
          {F("1"), F(".----")},
          {F("2"), F("..---")},
          {F("3"), F("...--")},
          {F("4"), F("....-")},
          {F("5"), F(".....")},
          {F("6"), F("-....")},
          {F("7"), F("--...")},
          {F("8"), F("---..")},
          {F("9"), F("----.")},
          {F("?"), F("..--..")},
          {F("/"), F("-..-.")},
          {F("@"), F(".--.-.")}});
  table = code;
  tree = buildTree(table);
  if (tsino::thrown()) tsino::uncaught();

  Serial.print(F("tree: "));
  Serial.print(tree->get_size());
  Serial.print(F(" nodes, "));
  Serial.print(tree->get_depth());
  Serial.print(F(" deep, "));
  Serial.print(code->size());
  Serial.println(F(" letters"));
  tsino::Array<String> list{
      F("SOS"),
      F("Hello World"),
      F("call 112 @ noon?"),
      F("  two   spaces "),
      F("a+b")};
  for (const String& text : list) {
    const String marks = encode(text);
    Serial.print(text);
    Serial.print(F(" -> "));
    Serial.print(marks);
    Serial.print(F(" -> "));
    Serial.println(decode(marks));
  }
  tsino::Optional<tsino::Ref<MorseNode>> findResult = tree->find(F("..--"));
  tsino::Optional<tsino::Ref<MorseNode>> findResult2 = tree->find(F(".-.-.-.-"));
  Serial.print(tsino::withoutFormat(decode(F("... .-.-.- --- / ...---..."))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalTextOrNull(
          findResult.has() ? findResult.value()->letter : tsino::Optional<String>{}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      findResult2.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          findResult2.value()->letter) : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{}));
  Serial.println();

  tsino::inspect(Serial, keyTimes(encode(F("et a")), 100));
  Serial.println();
  tsino::Array<tsino::Ref<Trials>> trials{
      tsino::make<Trials>(F("paris paris"), 100, 100, 0.0),
      tsino::make<Trials>(F("speed up please"), 100, 100, -0.5),
      tsino::make<Trials>(F("now slower 73"), 60, 80, 1.5),
      tsino::make<Trials>(F("wrong start"), 100, 45, 0.0)};
  for (const tsino::Ref<Trials>& trial : trials) {
    const String& text = trial->item0;
    const int32_t unit = trial->item1;
    const int32_t assumed = trial->item2;
    const double factor = trial->item3;
    const tsino::Ref<Receiver> receiver = tsino::make<Receiver>(assumed);
    tsino::Array<double> times = drift(keyTimes(encode(text), unit), factor);
    times.forEach([&](double time) { receiver->take(time); });
    const tsino::Ref<Finish> finishResult = receiver->finish();
    const String& received = finishResult->text;
    const double final = finishResult->unit;
    const double total = times.reduce<double>(
        [](double sum, double time) -> double { return sum + tsino::absolute(time); },
        0.0);
    Serial.print(F("\""));
    Serial.print(received);
    Serial.print(F("\" "));
    Serial.print(received == text ? F("ok") : F("differs"));
    Serial.print(F(", unit "));
    Serial.print(unit);
    Serial.print(F(" -> "));
    tsino::print(Serial, final);
    Serial.print(F(", "));
    Serial.print(tsino::toFixed(total / 1000.0, 2));
    Serial.println(F(" s"));
    if (receiver->unknown.length() > 0) {
      Serial.print(F("  unknown: "));
      Serial.println(receiver->unknown.join(F(" ")));
    }
  }

  tsino::Array<tsino::Ref<ByLength>> byLength = table->keys().map<tsino::Array<String>>(
      [](const String& value) -> tsino::Array<String> {
        return tsino::Array<String>{value, table->at(value)};
      }).map<tsino::Ref<ByLength>>(
      [](const tsino::Array<String>& given) -> tsino::Ref<ByLength> {
        const String& letter = given[0];
        const String& marks = given[1];
        return tsino::make<ByLength>(
            letter,
            tsino::characters(marks).reduce<int32_t>(
                [](int32_t sum, const String& mark) -> int32_t {
                  return sum + (mark == F("-") ? 4 : 2);
                },
                -1));
      }).sort(
      [](const tsino::Ref<ByLength>& a, const tsino::Ref<ByLength>& b) -> int32_t {
        int32_t value = a->time - b->time;
        return value != 0 ? value : tsino::localeCompare(a->letter, b->letter);
      });
  Serial.print(
      tsino::withoutFormat(
          byLength.slice(0, 8).map<String>(
              [](const tsino::Ref<ByLength>& given) -> String {
                const String& letter = given->letter;
                const int32_t time = given->time;
                return tsino::concat(letter, String(time));
              }).join(F(" "))));
  Serial.print(F(" "));
  tsino::inspect(Serial, byLength.at(-1));
  Serial.println();
}

void loop() {}
