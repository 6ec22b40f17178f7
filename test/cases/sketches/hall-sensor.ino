// hall-sensor: written by tsino from hall-sensor.ts
// Change the TypeScript, not this file.
#include "src/tsino/interrupts.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/unknown-name.h"

enum class Edge : uint8_t { None, Rise, Fall };
struct Labels;

struct Labels : tsino::Object {
  String item0;
  String item1;
  String item2;
  void construct(String item0, String item1, String item2) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
  }
};

// A wheel with a magnet, of which interrupts keep track: each look at what they share is one read, also where it is used
// more than once: an enum as a key, `||` and `&&`, a table of names.

volatile Edge edge = Edge::None;
volatile int32_t position = 0;
volatile int32_t turns = 0;
volatile int32_t last = 0;

const tsino::Ref<Labels> labels = tsino::make<Labels>("none", "rise", "fall");

void IRAM_ATTR onEdge() {
  edge = edge == Edge::Rise ? Edge::Fall : Edge::Rise;
  position = (position + 1) & 7;
  last = position != 0 ? (int32_t)position : 8;
  if (position == 0) turns++;
}

void setup() {
  Serial.begin(115200);
  attachInterrupt(digitalPinToInterrupt(D1), onEdge, CHANGE);
}

void loop() {
  Edge edgeBefore = edge;
  Serial.println(
      edgeBefore == Edge::None ? labels->item0 : edgeBefore == Edge::Rise ? labels->item1 : edgeBefore
          == Edge::Fall ? labels->item2 : ((void)tsino::unknownName((int32_t)edgeBefore), String{}));
  Edge edgeBefore2 = edge;
  Serial.println(
      edgeBefore2 == Edge::None ? F("None") : edgeBefore2 == Edge::Rise ? F("Rise") : edgeBefore2
          == Edge::Fall ? F("Fall") : ((void)tsino::unknownName((int32_t)edgeBefore2), F("")));
  int32_t positionBefore = position;
  Serial.println(positionBefore != 0 ? positionBefore : 7);
  int32_t positionBefore2 = position;
  const int32_t step = positionBefore2 != 0 ? 8 : positionBefore2;
  Edge edgeBefore3 = edge;
  const String label = edgeBefore3 == Edge::None ? labels->item0 : edgeBefore3 == Edge::Rise ? labels->item1 : edgeBefore3
      == Edge::Fall ? labels->item2 : ((void)tsino::unknownName((int32_t)edgeBefore3), String{});
  Serial.print(label);
  Serial.print(F(" "));
  Serial.print(step);
  Serial.print(F(" "));
  Serial.print(last);
  Serial.print(F(" "));
  Serial.println(turns);
  if (turns != 0) {
    int32_t turnsBefore = turns;
    int32_t value = turnsBefore != 0 ? turnsBefore : 1;
    {
      const tsino::InterruptLock tsinoLock;
      turns -= value;
    }
  }
  delay(100);
}
