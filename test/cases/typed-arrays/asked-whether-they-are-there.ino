// asked-whether-they-are-there: written by tsino from asked-whether-they-are-there.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-buffer.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/data-view.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/optional.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"

// @run
// Bytes, views and buffers that may be missing: `b ? … : …`, `!b`, `a && b`, `Boolean(b)`.
tsino::Optional<tsino::Uint8Array> receive(bool ok) {
  return ok ? tsino::Optional<tsino::Uint8Array>(tsino::Uint8Array::of(1, 2)) : tsino::Optional<tsino::Uint8Array>{};
}

String hex(const tsino::Optional<tsino::Uint8Array>& bytes) {
  return bytes.has() ? tsino::Array<uint8_t>{tsino::allOf(bytes.value())}.map<String>(
      [](int32_t b) -> String { return tsino::padStart(tsino::toRadix(b, 16), 2, F("0")); }).join(
      F(" ")) : String(F("nothing"));
}

int32_t first(const tsino::Optional<tsino::DataView>& view = {}) {
  return view.has() ? view.value().getUint8(0) : -1;
}

String both(const tsino::Optional<tsino::Float32Array>& samples = {}, const tsino::Optional<tsino::ArrayBuffer>& raw = {}) {
  return samples.has() && raw.has() ? F("both") : samples.has() || raw.has() ? F("one") : F("none");
}

void setup() {
  Serial.begin(115200);

  tsino::Array<bool> list{true, false};
  for (const bool ok : list) {
    const tsino::Optional<tsino::Uint8Array> frame = receive(ok);
    Serial.print(tsino::withoutFormat(hex(frame)));
    Serial.print(F(" "));
    Serial.print(!frame.has() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(frame.has() ? F("true") : F("false"));
    if (!frame.has()) continue;
    Serial.println(frame.value().length());
  }
  Serial.print(first(tsino::DataView(tsino::Uint8Array::of(7).buffer())));
  Serial.print(F(" "));
  Serial.println(first());
  Serial.print(tsino::withoutFormat(both()));
  Serial.print(F(" "));
  Serial.print(both(tsino::Float32Array(0)));
  Serial.print(F(" "));
  Serial.print(both(tsino::Float32Array(1), tsino::ArrayBuffer(0)));
  Serial.print(F(" "));
  Serial.print(!receive(true).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!(!receive(false).has()) ? F("true") : F("false"));
}

void loop() {}
