// unsigned-and-floats: written by tsino from unsigned-and-floats.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-buffer.h"
#include "src/tsino/array.h"
#include "src/tsino/data-view.h"
#include "src/tsino/inspect-typed-array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/typed-array.h"

struct O;

struct O : tsino::Object {
  double n = 0;
  void construct(double n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

int32_t rot(uint32_t x, int32_t n) {
  return (int32_t)((x << n) | (x >> (32 - n)));
}

void setup() {
  Serial.begin(115200);
  // @run
  // Unsigned and float elements in arithmetic: beyond int32, rounded to float, swapped; a DataView both ways.
  tsino::Uint32Array a = tsino::Uint32Array(2);
  a.put(0, 0xdeadbeefu);
  double s = 1.0;
  s += a[0];
  tsino::inspect(Serial, s);
  Serial.println();
  Serial.print(rot(a[0], 7));
  Serial.print(F(" "));
  Serial.println(tsino::toRadix((uint32_t)rot(a[0], 7), 16));
  a.put(1, (uint32_t)rot(a[0], 7) + 0x7fffffff);
  Serial.println(a[1]);
  a.put(1, a[1] + a[0]);
  Serial.println(a[1]);
  a.put(1, a[1] * 3);
  Serial.println(a[1]);
  a.put(1, tsino::toUint32(a[1] / 2.0));
  Serial.println(a[1]);
  a[1] %= 1000;
  Serial.println(a[1]);
  a.put(1, tsino::toUint32(tsino::pow(a[1], 3.0)));
  Serial.println(a[1]);
  a.put(1, tsino::toUint32(a[1] - 1000000000000.0));
  Serial.println(a[1]);
  a.put(1, (uint32_t)(int32_t)(a[1] << 3));
  a[1] |= INT32_MIN;
  Serial.println(a[1]);
  const uint32_t p = a[0];
  {
    tsino::Array<uint32_t> list{a[0], a[1]};
    for (int32_t i = 0; i < list.length(); i++) {
      const uint32_t x = list[i];
      Serial.print(i);
      Serial.print(F(" "));
      Serial.println(x);
    }
  }
  tsino::swap(a[0], a[1]);
  tsino::inspect(Serial, a);
  Serial.println();
  const tsino::Ref<O> o = tsino::make<O>((double)a[0]);
  o->n = o->n + a[1];
  tsino::inspect(Serial, o);
  Serial.println();
  const uint32_t m = tsino::maximum<uint32_t>(a[0], a[1]);
  Serial.println(m);
  tsino::Float32Array f = tsino::Float32Array(1);
  f.put(0, (float)0.1);
  Serial.print(tsino::fround(0.1) == f[0] ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, f[0] + 0.2);
  Serial.print(F(" "));
  tsino::inspect(Serial, f[0]);
  Serial.println();
  f.put(0, (float)(f[0] + 0.1));
  tsino::inspect(Serial, f[0]);
  Serial.println();
  const double y = ((void)f.put(0, (float)0.7), 0.7);
  tsino::inspect(Serial, y);
  Serial.print(F(" "));
  tsino::inspect(Serial, f[0]);
  Serial.println();
  double element = f[0];
  f.put(0, (float)(element + 1.0));
  double value = element;
  float element2 = f[0];
  double value2 = f[0] + 1.0;
  f.put(0, (float)value2);
  double value3 = value2;
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, element2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  tsino::DataView view = tsino::DataView(tsino::ArrayBuffer(8));
  view.setUint8(0, 300);
  view.setInt8(1, 200);
  view.setUint32(4, -1);
  view.setUint16(2, 65537.9);
  Serial.print(view.getUint8(0));
  Serial.print(F(" "));
  Serial.print(view.getInt8(1));
  Serial.print(F(" "));
  Serial.print(view.getUint32(4));
  Serial.print(F(" "));
  Serial.print(view.getInt32(4));
  Serial.print(F(" "));
  Serial.print(view.getUint16(2));
  Serial.print(F(" "));
  tsino::inspect(Serial, view.getFloat64(0));
  Serial.println();
  view.setFloat64(0, 3.141592653589793, true);
  tsino::inspect(Serial, view.getFloat64(0, true));
  Serial.print(F(" "));
  tsino::inspect(Serial, view.getFloat64(0));
  Serial.print(F(" "));
  Serial.print(view.getUint32(0));
  Serial.print(F(" "));
  tsino::inspect(Serial, view.getFloat32(4));
  Serial.println();
  view.setFloat32(0, 1e40);
  tsino::inspect(Serial, view.getFloat32(0));
  Serial.println();
  view.setFloat32(0, (double)NAN);
  tsino::inspect(Serial, view.getFloat32(0));
  Serial.print(F(" "));
  Serial.println(view.getUint32(0));
  const bool le = view.getUint8(0) > 0;
  view.setInt16(2, -2, le);
  Serial.print(view.getInt16(2, le));
  Serial.print(F(" "));
  Serial.println(view.getInt16(2, !le));
}

void loop() {}
