// enum-open: written by tsino from enum-open.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/unknown-name.h"

// @run
// Numbers that are no member of an enum live in its places as they are.
enum class F_ : int32_t { A = 1, B };

F_ g(int32_t n) {
  return (F_)n;
}
enum class Mode : uint8_t { Off, Slow, Fast };
enum class W : int32_t { X, Y };

void setup() {
  Serial.begin(115200);
  const F_ f = (F_)(int32_t)((uint32_t)(int32_t)F_::A << 10);
  Serial.print((int32_t)f);
  Serial.print(F(" "));
  Serial.println(f == F_::A ? F("A") : f == F_::B ? F("B") : F("none"));
  Serial.print((int32_t)g(300));
  Serial.print(F(" "));
  Serial.print((int32_t)g(-1));
  Serial.print(F(" "));
  Serial.print((int32_t)g(70000));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<F_>{g(1), g(900)});
  Serial.print(F(" "));
  Serial.print((int32_t)g(300) + 5);
  Serial.print(F(" "));
  Serial.println((int32_t)g(300) == 300 ? F("true") : F("false"));
  Mode m = Mode::Fast;
  for (int32_t i = 0; i < 5; i++) {
    m = (Mode)(((int32_t)m + 1) % 3);
    Serial.print((int32_t)m);
    Serial.print(F(" "));
    Serial.println(
        m == Mode::Off ? F("Off") : m == Mode::Slow ? F("Slow") : m == Mode::Fast ? F("Fast") : ((void)tsino::unknownName(
            (int32_t)m), F("")));
  }
  tsino::Array<W> ws;
  for (int32_t i = 0; i < 3; i++) ws.push((W)i);
  tsino::inspect(Serial, ws);
  Serial.print(F(" "));
  tsino::inspect(Serial, ws.map<int32_t>([](W w) -> int32_t { return (int32_t)w * 200; }));
  Serial.println();
}

void loop() {}
