// shared-memory: written by tsino from shared-memory.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-buffer.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/data-view.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-typed-array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/typed-array-text.h"
#include "src/tsino/typed-array.h"

struct Ring;
struct Shared;

struct Ring : tsino::Object {
  tsino::Uint8Array data;
  int32_t head = 0;
  void construct(int32_t n);
  void push(int32_t v);
};

struct Shared : tsino::Object {
  tsino::Uint8Array x;
  tsino::Uint8Array y;
  void construct(tsino::Uint8Array x, tsino::Uint8Array y) {
    this->x = tsino::moved(x);
    this->y = tsino::moved(y);
  }
};

tsino::Uint8Array a;

tsino::Uint8Array fill(const tsino::Uint8Array& x, int32_t n) {
  for (int32_t i = 0; i < x.length(); i++) x.put(i, (uint8_t)(n + i));
  return x;
}

void Ring::construct(int32_t n) {
  this->head = 0;
  this->data = tsino::Uint8Array(n);
}

void Ring::push(int32_t v) {
  this->data.put(this->head++ % this->data.length(), (uint8_t)v);
}

int32_t get(int32_t i) {
  return a[i];
}

void setup() {
  Serial.begin(115200);
  // @run
  // Views of one buffer: they share its bytes; overlapping copies; arrays in fields, maps, closures and other arrays.
  tsino::ArrayBuffer buf = tsino::ArrayBuffer(16);
  a = tsino::Uint8Array(buf);
  tsino::Uint32Array b = tsino::Uint32Array(buf, 4, 2);
  tsino::DataView v = tsino::DataView(buf, 2);
  tsino::Int16Array w = tsino::Int16Array(buf);
  b.put(0, 0x01020304);
  v.setUint16(0, 0xabcd);
  v.setInt32(6, -2, true);
  v.setFloat32(10, 1.5);
  tsino::inspect(Serial, a);
  Serial.print(F(" "));
  tsino::inspect(Serial, b);
  Serial.print(F(" "));
  tsino::inspect(Serial, w);
  Serial.print(F(" "));
  Serial.print(v.getUint16(0, true));
  Serial.print(F(" "));
  Serial.print(v.getUint16(0));
  Serial.print(F(" "));
  Serial.print(v.getInt8(0));
  Serial.print(F(" "));
  Serial.print(v.byteOffset());
  Serial.print(F(" "));
  Serial.print(v.byteLength());
  Serial.print(F(" "));
  Serial.print(b.byteOffset());
  Serial.print(F(" "));
  Serial.println(b.length());
  tsino::Uint8Array sub = a.subarray(2, 6);
  tsino::Uint8Array sub2 = sub.subarray(-2);
  tsino::Uint8Array sl = a.slice(2, 6);
  sub.put(0, 99);
  sub2.put(1, 77);
  sl.put(0, 1);
  tsino::inspect(Serial, a);
  Serial.print(F(" "));
  tsino::inspect(Serial, sub);
  Serial.print(F(" "));
  tsino::inspect(Serial, sub2);
  Serial.print(F(" "));
  tsino::inspect(Serial, sl);
  Serial.print(F(" "));
  Serial.print(sub.byteOffset());
  Serial.print(F(" "));
  Serial.print(sub2.byteOffset());
  Serial.print(F(" "));
  Serial.print(sl.byteOffset());
  Serial.print(F(" "));
  Serial.println(sub.buffer() == a.buffer() ? F("true") : F("false"));
  a.set(a.subarray(0, 4), 1);
  Serial.println(a.join());
  a.set(a.subarray(1, 5), 0);
  Serial.println(a.join());
  a.set(tsino::Array<uint16_t>{1, 2, 300}, 13);
  Serial.println(a.join());
  a.copyWithin(1, 0, 5);
  Serial.println(a.join());
  a.copyWithin(-3, 2);
  Serial.println(a.join());
  w.set(a.subarray(0, 8));
  Serial.print(tsino::withoutFormat(a.join()));
  Serial.print(F(" "));
  Serial.println(w.join());
  a.fill(7, 2, -2);
  a.reverse();
  Serial.println(a.join());
  tsino::Float64Array so = tsino::Float64Array::from(
      tsino::Array<double>{3.0, -1.0, (double)NAN, 0.0, -0.0, 2.0});
  so.sort();
  tsino::inspect(Serial, so);
  Serial.println();
  tsino::Int8Array s8 = tsino::Int8Array::from(tsino::Array<int8_t>{3, -1, 100, -100});
  s8.sort();
  tsino::inspect(Serial, s8);
  Serial.print(F(" "));
  Serial.print(s8.indexOf(-1));
  Serial.print(F(" "));
  Serial.print(s8.includes(5) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(s8.lastIndexOf(3));
  Serial.print(so.includes((double)NAN) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(so.indexOf((double)NAN));
  tsino::Uint8Array q = fill(tsino::Uint8Array(3), 254);
  tsino::inspect(Serial, q);
  Serial.println();
  fill(a.subarray(4, 6), 50);
  Serial.println(a.join());
  const tsino::Ref<Ring> r = tsino::make<Ring>(3);
  for (int32_t i = 250; i < 260; i++) r->push(i);
  tsino::inspect(Serial, r->data);
  Serial.print(F(" "));
  Serial.println(r->head);
  Serial.print(get(0));
  Serial.print(F(" "));
  Serial.println(get(5));
  a.put(0, 42);
  Serial.println(get(0));
  tsino::Uint8Array cur = a;
  tsino::Uint8Array old = cur;
  cur = tsino::Uint8Array(2);
  cur.put(0, 1);
  Serial.print(old.length());
  Serial.print(F(" "));
  Serial.print(cur.length());
  Serial.print(F(" "));
  Serial.println(old[0]);
  tsino::Array<tsino::Uint8Array> rows;
  for (int32_t i = 0; i < 3; i++) rows.push(tsino::Uint8Array(2).fill(i));
  rows[1].put(0, 9);
  rows.push(rows[1]);
  rows[3].put(1, 8);
  tsino::inspect(Serial, rows);
  Serial.println();
  tsino::Uint8Array e = tsino::Uint8Array(0);
  tsino::inspect(Serial, e);
  Serial.print(F(" "));
  Serial.print(e.length());
  Serial.print(F(" "));
  Serial.print(e.join());
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(e.at(0)));
  Serial.print(F(" "));
  Serial.println(e.subarray(0).length());
  tsino::inspect(Serial, tsino::Uint8Array::of(1, 2, 3));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Uint16Array::from(tsino::Uint8Array::of(1, 255)));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Uint8Array::from(tsino::Uint16Array::of(256, 257)));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Uint8Array::of(1, -1));
  Serial.println();
  const auto m = tsino::makeShared<tsino::Map<String, tsino::Uint8Array>>();
  m->set(F("a"), sub);
  m->at(F("a")).put(0, 5);
  Serial.print(a[2]);
  Serial.print(F(" "));
  tsino::inspect(Serial, m);
  Serial.println();
  const tsino::Ref<Shared> shared = tsino::make<Shared>(sub, a);
  shared->y.put(2, 11);
  Serial.println(shared->x[0]);
  const tsino::Optional<tsino::Uint8Array> opt = a.length() > 3 ? tsino::Optional<tsino::Uint8Array>(
      a) : tsino::Optional<tsino::Uint8Array>{};
  Serial.print(
      tsino::optionalText(
          opt.has() ? tsino::Optional<int32_t>(opt.value().length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(opt.has() ? opt.value().item(0) : tsino::Optional<uint8_t>{}));
}

void loop() {}
