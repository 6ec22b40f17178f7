// circles: written by tsino from circles.ts
// Change the TypeScript, not this file.
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Node;

// @run
// @leaks
// Objects that refer to each other in a circle are never freed, as the docs say; all others are, those in a circle that the
// program opens again, too.
struct Node : tsino::Chained {
  String name;
  tsino::Optional<tsino::Ref<Node>> other;
  void construct(const String& name);
};

void Node::construct(const String& name) {
  this->other = {};
  this->name = name;
}

tsino::Ref<Node> join(const String& first, const String& second) {
  const tsino::Ref<Node> a = tsino::make<Node>(first);
  const tsino::Ref<Node> b = tsino::make<Node>(second);
  a->other = b;
  b->other = a;
  return a;
}

void setup() {
  Serial.begin(115200);

  for (int32_t i = 0; i < 3; i++) {
    tsino::Optional<tsino::Ref<Node>> other = join(
        tsino::concat(F("a"), String(i)),
        tsino::concat(F("b"), String(i)))->other;
    Serial.println(
        tsino::optionalText(
            other.has() ? tsino::Optional<String>(other.value()->name) : tsino::Optional<String>{}));
  }

  const tsino::Ref<Node> opened = join(F("c"), F("d"));
  if (opened->other.has()) opened->other.value()->other = {};
  Serial.println(
      (opened->other.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Node>>, tsino::Null>(
          opened->other.value()->other) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Node>>(
          tsino::Undefined{})).is<tsino::Null>() ? F("true") : F("false"));
}

void loop() {}
