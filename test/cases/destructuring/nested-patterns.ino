// nested-patterns: written by tsino from nested-patterns.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Packet;
struct Summary;
struct Summary_;
struct Summary2;
struct Summary3;
struct Summary4;
struct Tree;
struct Tree_;
struct Tree2;
struct Shape;

struct Packet : tsino::Object {
  tsino::Ref<Summary> header;
  tsino::Ref<Summary_> body;
  void construct(tsino::Ref<Summary> header, tsino::Ref<Summary_> body) {
    this->header = tsino::moved(header);
    this->body = tsino::moved(body);
  }
};

struct Summary : tsino::Object {
  int32_t id = 0;
  tsino::Optional<tsino::Shared<tsino::Array<bool>>> flags;
  void construct(int32_t id, tsino::Optional<tsino::Shared<tsino::Array<bool>>> flags = {}) {
    this->id = id;
    this->flags = tsino::moved(flags);
  }
};

struct Summary_ : tsino::Object {
  tsino::Ref<Summary4> items;
  tsino::Optional<String> note;
  void construct(tsino::Ref<Summary4> items, tsino::Optional<String> note = {}) {
    this->items = tsino::moved(items);
    this->note = tsino::moved(note);
  }
};

struct Summary2 : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
};

struct Summary3 : tsino::Object {
  tsino::Optional<String> name;
  void construct(tsino::Optional<String> name) {
    this->name = tsino::moved(name);
  }
};

struct Summary4 : tsino::Object {
  tsino::Optional<tsino::Ref<Summary2>> item0;
  tsino::Optional<tsino::Ref<Summary3>> item1;
  void construct(tsino::Optional<tsino::Ref<Summary2>> item0 = {}, tsino::Optional<tsino::Ref<Summary3>> item1 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Tree : tsino::Object {
  int32_t value = 0;
  tsino::Shared<tsino::Array<tsino::Ref<Tree_>>> kids;
  void construct(int32_t value, tsino::Shared<tsino::Array<tsino::Ref<Tree_>>> kids) {
    this->value = value;
    this->kids = tsino::moved(kids);
  }
};

struct Tree_ : tsino::Object {
  int32_t value = 0;
  tsino::Shared<tsino::Array<tsino::Ref<Tree2>>> kids;
  void construct(int32_t value, tsino::Shared<tsino::Array<tsino::Ref<Tree2>>> kids) {
    this->value = value;
    this->kids = tsino::moved(kids);
  }
};

struct Tree2 : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value) {
    this->value = value;
  }
};

struct Shape : tsino::Object {
  int32_t length = 0;
  tsino::Optional<String> item1;
  tsino::Optional<String> item2;
  void construct(int32_t length, tsino::Optional<String> item1, tsino::Optional<String> item2 = {}) {
    this->length = length;
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
  }
};

String summary(const tsino::Ref<Packet>& packet) {
  const tsino::Ref<Summary>& header = packet->header;
  const int32_t id = header->id;
  tsino::Optional<tsino::Shared<tsino::Array<bool>>> flags = header->flags;
  tsino::Shared<tsino::Array<bool>> flags2 = flags.has() ? flags.value() : tsino::makeShared<tsino::Array<bool>>(
      tsino::Array<bool>{true, true});
  const bool urgent = (*flags2)[0];
  const bool secret = flags2->get(1).valueOr(false);
  const tsino::Ref<Summary_>& body = packet->body;
  const tsino::Ref<Summary4>& items = body->items;
  const tsino::Optional<tsino::Ref<Summary2>>& first = items->item0;
  tsino::Optional<tsino::Ref<Summary3>> n1 = items->item1;
  const tsino::Ref<Summary3> part = n1.has() ? n1.value() : tsino::make<Summary3>(
      tsino::Optional<String>(F("missing")));
  tsino::Optional<String> name = part->name;
  const String second = name.has() ? name.value() : String(F("?"));
  tsino::Optional<String> note = body->note;
  const String text = note.has() ? note.value() : String(F("no note"));
  return tsino::concat(
      String(id),
      F(" "),
      urgent ? F("true") : F("false"),
      F(" "),
      secret ? F("true") : F("false"),
      F(" "),
      tsino::optionalText(
          first.has() ? tsino::Optional<String>(first.value()->name) : tsino::Optional<String>{}),
      F(" "),
      second,
      F(" "),
      text);
}

void setup() {
  Serial.begin(115200);
  Serial.println(
      summary(
          tsino::make<Packet>(
              tsino::make<Summary>(1),
              tsino::make<Summary_>(
                  tsino::make<Summary4>(
                      tsino::Optional<tsino::Ref<Summary2>>(tsino::make<Summary2>(F("a"))),
                      tsino::Optional<tsino::Ref<Summary3>>(
                          tsino::make<Summary3>(tsino::Optional<String>(F("b")))))))));
  Serial.println(
      summary(
          tsino::make<Packet>(
              tsino::make<Summary>(
                  2,
                  tsino::Optional<tsino::Shared<tsino::Array<bool>>>(
                      tsino::makeShared<tsino::Array<bool>>(tsino::Array<bool>{false, true}))),
              tsino::make<Summary_>(
                  tsino::make<Summary4>(
                      tsino::Optional<tsino::Ref<Summary2>>(tsino::make<Summary2>(F("a")))),
                  tsino::Optional<String>(F(""))))));
  Serial.println(
      summary(
          tsino::make<Packet>(
              tsino::make<Summary>(
                  3,
                  tsino::Optional<tsino::Shared<tsino::Array<bool>>>(
                      tsino::makeShared<tsino::Array<bool>>(tsino::Array<bool>{true, false}))),
              tsino::make<Summary_>(tsino::make<Summary4>()))));

  tsino::Array<tsino::Array<uint8_t>> matrix{
      tsino::Array<uint8_t>{1, 2, 3},
      tsino::Array<uint8_t>{4, 5, 6},
      tsino::Array<uint8_t>{7, 8, 9}};
  const int32_t a = matrix[0][0];
  const int32_t c = matrix[0][2];
  tsino::Array<uint8_t> last = matrix[2].slice(0);
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(c);
  Serial.print(F(" "));
  Serial.println(last.join());
  last.set(0, 70);
  Serial.println(matrix[2][0]);

  const tsino::Ref<Tree> tree = tsino::make<Tree>(
      1,
      tsino::makeShared<tsino::Array<tsino::Ref<Tree_>>>(
          tsino::Array<tsino::Ref<Tree_>>{
              tsino::make<Tree_>(
                  2,
                  tsino::makeShared<tsino::Array<tsino::Ref<Tree2>>>(
                      tsino::Array<tsino::Ref<Tree2>>{tsino::make<Tree2>(3)})),
              tsino::make<Tree_>(
                  4,
                  tsino::makeShared<tsino::Array<tsino::Ref<Tree2>>>(
                      tsino::Array<tsino::Ref<Tree2>>{}))}));
  const int32_t root = tree->value;
  tsino::Shared<tsino::Array<tsino::Ref<Tree_>>> kids = tree->kids;
  const tsino::Ref<Tree_> part = (*kids)[0];
  const int32_t left = part->value;
  tsino::Shared<tsino::Array<tsino::Ref<Tree2>>> kids2 = part->kids;
  tsino::Optional<tsino::Ref<Tree2>> getResult = kids2->get(0);
  const tsino::Ref<Tree2> part2 = getResult.has() ? getResult.value() : tsino::make<Tree2>(-1);
  const int32_t deep = part2->value;
  const tsino::Ref<Tree_> part3 = (*kids)[1];
  tsino::Shared<tsino::Array<tsino::Ref<Tree2>>> kids3 = part3->kids;
  tsino::Optional<tsino::Ref<Tree2>> getResult2 = kids3->get(0);
  const tsino::Ref<Tree2> part4 = getResult2.has() ? getResult2.value() : tsino::make<Tree2>(-2);
  const int32_t none = part4->value;
  Serial.print(root);
  Serial.print(F(" "));
  Serial.print(left);
  Serial.print(F(" "));
  Serial.print(deep);
  Serial.print(F(" "));
  Serial.println(none);
  const tsino::Ref<Shape> value = tsino::make<Shape>(2, tsino::Optional<String>(F("y")));
  const int32_t length = value->length;
  tsino::Optional<String> n1 = value->item1;
  const String middle = n1.has() ? n1.value() : String(F("-"));
  tsino::Optional<String> n2 = value->item2;
  const String far = n2.has() ? n2.value() : String(F("far"));
  Serial.print(length);
  Serial.print(F(" "));
  Serial.print(middle);
  Serial.print(F(" "));
  Serial.println(far);
}

void loop() {}
