// elevator-simulation: written by tsino from elevator-simulation.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/text.h"

// @run
// An event loop over ticks with two enums, queues of calls, and a log of what happened.
enum class Door : uint8_t { Closed, Open };

enum class Motion : int8_t { Down = -1, Still, Up };

tsino::Array<uint8_t> calls;
tsino::Array<String> log_;
int32_t floor_ = 0;
Door door = Door::Closed;
Motion motion = Motion::Still;
int32_t openFor = 0;
int32_t travelled = 0;

void call(int32_t to) {
  if (!calls.includes((uint8_t)to)) calls.push((uint8_t)to);
}

bool anyAhead() {
  for (const int32_t to : calls) {
    if (motion == Motion::Up ? to > floor_ : to < floor_) return true;
  }
  return false;
}

Motion choose() {
  if (calls.length() == 0) return Motion::Still;
  if (motion != Motion::Still && anyAhead()) return motion;
  return calls[0] > floor_ ? Motion::Up : Motion::Down;
}

void tick() {
  if (door == Door::Open) {
    if (--openFor == 0) {
      door = Door::Closed;
      log_.push(F("close"));
    }
    return;
  }
  const int32_t here = calls.indexOf(floor_);
  if (here >= 0) {
    calls.remove(here, 1);
    door = Door::Open;
    openFor = 2;
    log_.push(tsino::concat(F("open "), String(floor_)));
    return;
  }
  motion = choose();
  floor_ += (int32_t)motion;
  if (motion != Motion::Still) travelled++;
}

void setup() {
  Serial.begin(115200);

  call(3);
  call(5);
  for (int32_t time = 0; time < 60; time++) {
    if (time == 4) call(1);
    if (time == 5) call(4);
    if (time == 6) call(4);
    if (time == 20) call(0);
    tick();
  }
  Serial.println(log_.join(F(", ")));
  Serial.print(F("floor "));
  Serial.print(floor_);
  Serial.print(F(" travelled "));
  Serial.print(travelled);
  Serial.print(F(" waiting "));
  Serial.print(calls.length());
  Serial.print(F(" "));
  Serial.println(motion == Motion::Still ? F("true") : F("false"));
}

void loop() {}
