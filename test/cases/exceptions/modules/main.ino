// modules: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Device;
struct DeviceError;

struct Device : tsino::Object {
  String name;
  tsino::Function<int32_t(int32_t)> read;
  void construct(String name, tsino::Function<int32_t(int32_t)> read) {
    this->name = tsino::moved(name);
    this->read = tsino::moved(read);
  }
};

struct DeviceError : tsino::Error {
  String device;
  void construct(const String& device, const String& what);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

// --- device ---

int32_t open_device = 0;

int32_t opened() {
  return open_device;
}

String load(const String& name) {
  {
    if (name == F("")) {
      tsino::raise(tsino::make<tsino::RangeError>(F("no name")));
      goto caught;
    }
    return name;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return tsino::concat(F(", "), error->message);
  }
}

tsino::Ref<Device> openDevice(const String& name) {
  if (name == F("")) {
    tsino::raise(tsino::make<tsino::TypeError>(F("a device needs a name")));
    return {};
  }
  open_device++;
  return tsino::make<Device>(
      name,
      [name](int32_t times) -> int32_t {
        if (name == F("broken")) {
          tsino::raise(
              tsino::make<DeviceError>(
                  name,
                  tsino::concat(F("can't be read "), String(times), F(" times"))));
          return 0;
        }
        return tsino::length(name) * times;
      });
}

// --- errors ---

void DeviceError::construct(const String& device, const String& what) {
  tsino::Error::construct(
      tsino::concat(device, F(": "), what, F(" ("), String(opened()), F(" open)")));
  this->name = F("DeviceError");
  this->device = device;
}

String explain(const tsino::Optional<tsino::Ref<tsino::Error>>& error = {}) {
  if (error.has() && error->isA(DeviceError::classId)) {
    return tsino::downcast<DeviceError>(error).value()->toString();
  }
  return error.has() && error->isA(tsino::Error::classId) ? tsino::concat(
      F("other "),
      error.value()->message) : String(F("nothing"));
}

// --- main ---

// @run
// Errors across modules: classes of another module, its top level, a circle of imports, default and renamed imports.

String open_(const __FlashStringHelper* name) {
  String result;
  {
    {
      const tsino::Ref<Device> device = openDevice(name);
      if (tsino::thrown()) goto caught;
      int32_t callResult = device->read(3);
      if (tsino::thrown()) goto caught;
      result = tsino::concat(device->name, F(" "), String(callResult));
      goto finally;
    }
    caught:;
    {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      result = explain(error);
    }
  }
  finally:;
  Serial.print(F("opened "));
  Serial.println(opened());
  return result;
}

void setup() {
  Serial.begin(115200);
  String loadResult = load(F("first"));
  const String loaded = tsino::concat(loadResult, load(F("")));
  Serial.println(open_(F("lamp")));
  Serial.println(open_(F("")));
  Serial.println(open_(F("broken")));
  Serial.println(loaded);
  int32_t total = 0;
  {
    tsino::Array<String> list{F("a"), F("bb"), F("broken"), F("cc")};
    for (const String& name : list) {
      tsino::Ref<Device> openDeviceResult = openDevice(name);
      if (tsino::thrown()) goto caught;
      int32_t callResult = openDeviceResult->read(1);
      if (tsino::thrown()) goto caught;
      total += callResult;
    }
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    bool value = error->isA(DeviceError::classId);
    tsino::printFirstUnion(
        Serial,
        value ? tsino::Union<bool, String>(tsino::downcast<DeviceError>(error)->device) : tsino::Union<bool, String>(
            value));
    Serial.print(F(" "));
    Serial.println(total);
  }
}

void loop() {}
