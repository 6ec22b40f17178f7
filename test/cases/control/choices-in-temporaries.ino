// choices-in-temporaries: written by tsino from choices-in-temporaries.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

struct Move;
struct Job;
struct Shape;

struct Move : tsino::Object {
  String kind;
  double distance = 0;
  String why;
  void construct(String kind, double distance, String why = String{}) {
    this->kind = tsino::moved(kind);
    this->distance = distance;
    this->why = tsino::moved(why);
  }
};

struct Job : tsino::Object {
  String name;
  int32_t size = 0;
  void construct(String name, int32_t size = 1);
  String label();
};

struct Shape : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("name"), this->name);
    out.end();
  }
};

void Job::construct(String name, int32_t size) {
  this->name = tsino::moved(name);
  this->size = size;
}

String Job::label() {
  return this->name;
}

tsino::Ref<Move> parse(const String& text) {
  tsino::Array<String> splitResult = tsino::split(text, F(" "));
  const String& word_ = splitResult[0];
  const tsino::Optional<String> amount = splitResult.get(1);
  return word_ == F("go") ? tsino::make<Move>(F("go"), tsino::toNumber(amount.value())) : tsino::make<Move>(
      F("stop"),
      0.0,
      text);
}

String run(const String& line) {
  String choice = tsino::split(line, F(" "))[0];
  if (choice == F("on")) {
    return F("ON");
  } else if (choice == F("off")) {
    return F("OFF");
  } else if (choice == F("blink slowly")) {
    return F("never");
  } else {
    return F("unknown");
  }
  tsino::unreachable();
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(run(F("on 5"))));
  Serial.print(F(" "));
  Serial.print(run(F("off")));
  Serial.print(F(" "));
  Serial.println(run(F("toggle the relay")));

  tsino::Array<String> list{F("go 5"), F("halt now please")};
  for (const String& text : list) {
    String choice = parse(text)->kind;
    if (choice == F("go")) {
      Serial.println(F("go"));
    } else if (choice == F("stop")) {
      Serial.println(F("stop"));
    }
  }

  tsino::Array<tsino::Ref<Job>> queue{
      tsino::make<Job>(F("blink")),
      tsino::make<Job>(F("read the long sensor name")),
      tsino::make<Job>(F("sleep"))};
  while (queue.length() > 0) {
    String choice = queue.shift().value()->name;
    switch (choice == F("read the long sensor name") ? 0 : choice == F("blink") ? 1 : choice
        == F("falls") ? 2 : 3) {
      case 0:
        Serial.print(F("R "));
        Serial.println(queue.length());
        break;
      case 1:
        Serial.print(F("B "));
        Serial.println(queue.length());
        // falls through
      case 2:
        Serial.println(F("F"));
        break;
      default:
        Serial.println(F("none"));
    }
    yield();
  }

  String choice = tsino::make<Job>(F("made here, with a long name"))->label();
  if (choice == F("made here, with a long name")) {
    Serial.println(F("label"));
  } else {
    Serial.println(F("no"));
  }
  const tsino::Ref<Job> first = tsino::make<Job>(F("first"));
  String choice2 = (queue.length() > 0 ? first : tsino::make<Job>(
      tsino::concat(F("n"), String(first->size))))->name;
  if (choice2 == F("first")) {
    Serial.println(F("first"));
  } else if (choice2 == F("n1")) {
    Serial.println(F("n1"));
  }
  String choice3 = tsino::split(tsino::toJson(tsino::make<Shape>(F("x"))), F(":"))[0];
  if (choice3 == F("{\"name\"")) {
    Serial.println(F("json"));
  } else {
    Serial.println(F("no"));
  }
  tsino::Optional<String> choice4 = tsino::characters(F("abc")).get(1);
  if (choice4 == F("a")) {
    Serial.println(F("a"));
  } else if (choice4 == F("b")) {
    Serial.println(F("b"));
  }
}

void loop() {}
