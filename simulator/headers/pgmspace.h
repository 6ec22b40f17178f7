// Flash memory as sketches name it. In the simulator flash and RAM are one memory, so every `_P` function is its
// plain sibling and costs what that costs; the types stay apart, so what compiles here compiles on the board.
#pragma once
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define PROGMEM
#define ICACHE_RODATA_ATTR
#define IRAM_ATTR
#define ICACHE_RAM_ATTR
#define ICACHE_FLASH_ATTR
#define DRAM_ATTR

#define PGM_P const char*
#define PGM_VOID_P const void*

// A statement expression as on the board, so that F() outside a function is refused here too.
#define PSTR(text)                                \
  (__extension__({                                \
    static const char tsinoFlashText[] = text;    \
    static_cast<const char*>(&tsinoFlashText[0]); \
  }))
#define PSTR4(text) PSTR(text)

#define pgm_read_byte(address) (*reinterpret_cast<const uint8_t*>(address))
#define pgm_read_word(address) (*reinterpret_cast<const uint16_t*>(address))
#define pgm_read_dword(address) (*reinterpret_cast<const uint32_t*>(address))
#define pgm_read_float(address) (*reinterpret_cast<const float*>(address))
#define pgm_read_ptr(address) (*reinterpret_cast<const void* const*>(address))
#define pgm_read_byte_near(address) pgm_read_byte(address)
#define pgm_read_word_near(address) pgm_read_word(address)
#define pgm_read_dword_near(address) pgm_read_dword(address)
#define pgm_read_float_near(address) pgm_read_float(address)
#define pgm_read_ptr_near(address) pgm_read_ptr(address)
#define pgm_read_byte_far(address) pgm_read_byte(address)
#define pgm_read_word_far(address) pgm_read_word(address)
#define pgm_read_dword_far(address) pgm_read_dword(address)
#define pgm_read_float_far(address) pgm_read_float(address)
#define pgm_read_ptr_far(address) pgm_read_ptr(address)
#define pgm_read_byte_unaligned(address) pgm_read_byte(address)

inline uint16_t pgm_read_word_unaligned(const void* address) {
  uint16_t value;
  memcpy(&value, address, sizeof value);
  return value;
}
inline uint32_t pgm_read_dword_unaligned(const void* address) {
  uint32_t value;
  memcpy(&value, address, sizeof value);
  return value;
}
inline float pgm_read_float_unaligned(const void* address) {
  float value;
  memcpy(&value, address, sizeof value);
  return value;
}
inline const void* pgm_read_ptr_unaligned(const void* address) {
  const void* value;
  memcpy(&value, address, sizeof value);
  return value;
}

#define memcpy_P memcpy
#define memmove_P memmove
#define memcmp_P memcmp
#define memchr_P memchr
#define memmem_P memmem
#define memccpy_P memccpy
#define strlen_P strlen
#define strnlen_P strnlen
#define strcpy_P strcpy
#define strncpy_P strncpy
#define strcat_P strcat
#define strncat_P strncat
#define strcmp_P strcmp
#define strncmp_P strncmp
#define strcasecmp_P strcasecmp
#define strncasecmp_P strncasecmp
#define strchr_P strchr
#define strrchr_P strrchr
#define strstr_P strstr
#define strcasestr_P strcasestr
#define sprintf_P sprintf
#define snprintf_P snprintf
#define vsnprintf_P vsnprintf
extern "C" int printf_P(const char* format, ...) __attribute__((format(printf, 1, 2)));
