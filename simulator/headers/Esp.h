// ESP: the chip itself. Heap figures are the simulator's own count of what the board's allocator would have used;
// chip and flash figures are those of a NodeMCU with 4 MB. What can't be simulated is refused at compile time.
#pragma once
#include <WString.h>
#include <stdint.h>

enum WDTO_t {
  WDTO_0MS = 0, WDTO_15MS = 15, WDTO_30MS = 30, WDTO_60MS = 60, WDTO_120MS = 120, WDTO_250MS = 250,
  WDTO_500MS = 500, WDTO_1S = 1000, WDTO_2S = 2000, WDTO_4S = 4000, WDTO_8S = 8000
};
enum RFMode { RF_DEFAULT = 0, RF_CAL = 1, RF_NO_CAL = 2, RF_DISABLED = 4 };
enum FlashMode_t { FM_QIO = 0x00, FM_QOUT = 0x01, FM_DIO = 0x02, FM_DOUT = 0x03, FM_UNKNOWN = 0xff };

#define wdt_enable(time) ESP.wdtEnable(time)
#define wdt_disable() ESP.wdtDisable()
#define wdt_reset() ESP.wdtFeed()

class EspClass {
 public:
  static void wdtEnable(uint32_t) {}
  static void wdtEnable(WDTO_t) {}
  static void wdtDisable() {}
  static void wdtFeed() {}

  __attribute__((unavailable("the simulator has no deep sleep yet"))) static void deepSleep(uint64_t micros,
                                                                                           RFMode mode = RF_DEFAULT);

  [[noreturn]] static void reset();
  [[noreturn]] static void restart();

  static uint32_t getChipId() { return 0x00514e0; }
  static uint16_t getVcc() { return 3300; }
  /** Bytes; what is free may be in pieces, getMaxFreeBlockSize() knows none here. */
  static uint32_t getFreeHeap();
  static uint32_t getMaxFreeBlockSize() { return getFreeHeap(); }
  static uint8_t getHeapFragmentation() { return 0; }
  static uint32_t getFreeContStack() { return 4096; }
  static const char* getSdkVersion() { return "simulator"; }
  static String getCoreVersion() { return String("simulator"); }
  static String getFullVersion() { return String("simulator"); }
  static String getResetReason() { return String("Power On"); }
  static uint8_t getCpuFreqMHz() { return 80; }
  static uint32_t getCycleCount();
  static uint32_t getFlashChipId() { return 0x1640EF; }
  static uint32_t getFlashChipRealSize() { return 4194304; }
  static uint32_t getFlashChipSize() { return 4194304; }
  static uint32_t getFlashChipSpeed() { return 40000000; }
  static FlashMode_t getFlashChipMode() { return FM_DIO; }
  static uint32_t random();
};

extern EspClass ESP;
