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

#define TSINO_NOT_YET(what) __attribute__((unavailable("the simulator has no " what " yet")))

class EspClass {
 public:
  static void wdtEnable(uint32_t) {}
  static void wdtEnable(WDTO_t) {}
  static void wdtDisable() {}
  static void wdtFeed() {}

  TSINO_NOT_YET("deep sleep") static void deepSleep(uint64_t micros, RFMode mode = RF_DEFAULT);
  TSINO_NOT_YET("deep sleep") static void deepSleepInstant(uint64_t micros, RFMode mode = RF_DEFAULT);
  TSINO_NOT_YET("deep sleep") static uint64_t deepSleepMax();
  TSINO_NOT_YET("boot loader") static void rebootIntoUartDownloadMode();
  TSINO_NOT_YET("flash memory") static bool flashEraseSector(uint32_t sector);
  TSINO_NOT_YET("flash memory") static bool eraseConfig();
  TSINO_NOT_YET("flash memory") static bool eraseConfigAndReset();
  TSINO_NOT_YET("firmware size") static uint32_t getSketchSize();
  TSINO_NOT_YET("firmware size") static uint32_t getFreeSketchSpace();
  TSINO_NOT_YET("firmware") static String getSketchMD5();

  [[noreturn]] static void reset();
  [[noreturn]] static void restart();

  static uint32_t getChipId() { return 0x00514e0; }
  static uint16_t getVcc() { return 3300; }
  /** Bytes; what is free may be in pieces, getMaxFreeBlockSize() knows none here. */
  static uint32_t getFreeHeap();
  static uint32_t getMaxFreeBlockSize() { return getFreeHeap(); }
  static uint8_t getHeapFragmentation() { return 0; }
  static uint32_t getFreeContStack() { return 4096; }
  static void resetFreeContStack() {}
  static const char* getSdkVersion() { return "simulator"; }
  static String getCoreVersion() { return String("simulator"); }
  static String getFullVersion() { return String("simulator"); }
  static uint8_t getBootVersion() { return 31; }
  static uint8_t getBootMode() { return 1; }
  /** "Power On", or "Software/System restart" after reset() and restart(). */
  static String getResetReason();
  static String getResetInfo() { return getResetReason(); }
  static uint8_t getCpuFreqMHz() { return 80; }
  static uint32_t getCycleCount();
  static uint32_t getFlashChipId() { return 0x1640EF; }
  static uint8_t getFlashChipVendorId() { return 0xEF; }
  static uint32_t getFlashChipRealSize() { return 4194304; }
  static uint32_t getFlashChipSize() { return 4194304; }
  static uint32_t getFlashChipSpeed() { return 40000000; }
  static FlashMode_t getFlashChipMode() { return FM_DIO; }
  static bool checkFlashConfig(bool needsEquals = false) { return (void)needsEquals, true; }
  static bool checkFlashCRC() { return true; }
  static uint32_t random();
};

#undef TSINO_NOT_YET

extern EspClass ESP;
