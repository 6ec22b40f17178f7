// parameter-properties: written by tsino from parameter-properties.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"

struct Board;
struct Wide;

// @run
// A parameter property is two things of one name: in the constructor's body it is the parameter.
struct Board : tsino::Object {
  double size = 0;
  String name;
  double first = 0;
  tsino::Array<double> cells;
  void construct(double size, String nameGiven, tsino::Optional<int32_t> firstGiven = {});
  double area();
  virtual ~Board() {}
};

struct Wide : Board {
  int32_t width = 0;
  void construct(int32_t width, String name);
};

void Board::construct(double size, String nameGiven, tsino::Optional<int32_t> firstGiven) {
  this->cells = tsino::Array<double>{};
  String name = tsino::moved(nameGiven);
  const double first = firstGiven.has() ? (double)firstGiven.value() : size + 1.0;
  this->size = size;
  this->name = name;
  this->first = first;
  for (int32_t i = 0; i < size; i++) this->cells.push(i * first);
  size = size * 10.0;
  name += F("!");
  tsino::print(Serial, size);
  Serial.print(F(" "));
  tsino::print(Serial, this->size);
  Serial.print(F(" "));
  Serial.print(name);
  Serial.print(F(" "));
  Serial.print(this->name);
  Serial.print(F(" "));
  tsino::print(Serial, this->first);
  Serial.println();
}

double Board::area() {
  return this->size * this->size;
}

void Wide::construct(int32_t width, String name) {
  Board::construct(width + 1, tsino::moved(name));
  this->width = width;
  const int32_t grow = width + this->width;
  Serial.print(grow);
  Serial.print(F(" "));
  Serial.println(this->name);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Board> b = tsino::make<Board>(3.0, F("b"));
  tsino::print(Serial, b->area());
  Serial.print(F(" "));
  Serial.println(b->cells.join(F(" ")));
  b->name = F("c");
  const tsino::Ref<Wide> w = tsino::make<Wide>(2, F("wide"));
  tsino::print(Serial, w->area());
  Serial.print(F(" "));
  Serial.print(w->width);
  Serial.print(F(" "));
  tsino::print(Serial, w->first);
  Serial.print(F(" "));
  Serial.println(b->name);
}

void loop() {}
