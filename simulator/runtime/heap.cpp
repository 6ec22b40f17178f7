// malloc and new, counted as the board's allocator counts (blocks of 8 bytes, 4 of them overhead) and limited to its
// heap. Blocks come from lists by size and are never merged: fast, and the limit alone decides when memory is out.
// Fragmentation is therefore not simulated. In front of each block stand its size and a mark, which finds blocks that
// are freed twice or were never allocated; freed memory is overwritten so that using it shows.
#include "heap.h"

#include <stdio.h>
#include <string.h>

#include <new>

#include "trap.h"

#define EXPORT(name) extern "C" __attribute__((export_name(name)))

extern "C" unsigned char __heap_base;

namespace tsino {
namespace {

struct Header {
  uint32_t size;  // what was asked for, in bytes
  uint32_t mark;
};
struct FreeBlock {
  FreeBlock* next;
};

constexpr uint32_t liveMark = 0xA110CA7E;
constexpr uint32_t freedMark = 0xDEADF4EE;
constexpr unsigned char freedByte = 0xDD;
constexpr uint32_t smallLimit = 1024;
constexpr uint32_t smallLists = smallLimit / 8;
constexpr uint32_t largeLists = 64;
constexpr uint32_t pageBytes = 65536;

uint32_t limitBytes = 50 * 1024;
/** A release build trusts the program: it does not look for uses of what was freed. */
bool overwritesFreed = true;
uint32_t liveBlocks = 0;
uint32_t liveBytes = 0;
uint32_t peakBytes = 0;
uint32_t totalBlocks = 0;
FreeBlock* freeLists[smallLists + largeLists];
unsigned char* arenaNext = nullptr;
unsigned char* arenaEnd = nullptr;

/** What the board's allocator takes for `size` bytes. */
uint32_t countedBytes(uint32_t size) { return (size + 4 + 7) & ~7u; }

struct SizeClass {
  uint32_t list;
  uint32_t bytes;  // of the payload
};

/** Small sizes in steps of 8; large ones in four steps for each doubling, so at most a fifth is wasted. */
SizeClass classOf(uint32_t size) {
  if (size <= smallLimit) {
    const uint32_t eighths = size == 0 ? 1 : (size + 7) / 8;
    return {eighths - 1, eighths * 8};
  }
  const uint32_t top = 31 - static_cast<uint32_t>(__builtin_clz(size - 1));
  const uint32_t step = 1u << (top - 2);
  const uint32_t steps = (size - 1 - (1u << top)) / step + 1;
  return {smallLists + (top - 10) * 4 + steps - 1, (1u << top) + steps * step};
}

__attribute__((noinline)) unsigned char* carve(uint32_t bytes) {
  if (arenaNext == nullptr) {
    arenaNext = reinterpret_cast<unsigned char*>((reinterpret_cast<uintptr_t>(&__heap_base) + 7) & ~uintptr_t{7});
    arenaEnd = reinterpret_cast<unsigned char*>(__builtin_wasm_memory_size(0) * pageBytes);
  }
  if (static_cast<uint32_t>(arenaEnd - arenaNext) < bytes) {
    // The engine takes long for each time, however much it is: half of what there is on top, unless that is too much.
    const uint32_t least = (bytes + pageBytes - 1) / pageBytes;
    const uint32_t half = static_cast<uint32_t>(__builtin_wasm_memory_size(0)) / 2;
    uint32_t pages = least > half ? least : half;
    if (__builtin_wasm_memory_grow(0, pages) == static_cast<size_t>(-1)) {
      pages = least;
      if (__builtin_wasm_memory_grow(0, pages) == static_cast<size_t>(-1)) return nullptr;
    }
    arenaEnd += pages * pageBytes;
  }
  unsigned char* const block = arenaNext;
  arenaNext += bytes;
  return block;
}

Header* headerOf(void* block) { return static_cast<Header*>(block) - 1; }

/** null when the board's heap is used up; `freedSoon` bytes are given back by the same operation. In place: a call costs. */
__attribute__((always_inline)) inline void* allocate(size_t size, uint32_t freedSoon = 0) {
  if (size > limitBytes || liveBytes - freedSoon + countedBytes(size) > limitBytes) return nullptr;
  const SizeClass sizeClass = classOf(size);
  void* block;
  if (freeLists[sizeClass.list] != nullptr) {
    block = freeLists[sizeClass.list];
    freeLists[sizeClass.list] = freeLists[sizeClass.list]->next;
  } else {
    unsigned char* const place = carve(sizeClass.bytes + sizeof(Header));
    if (place == nullptr) return nullptr;
    block = place + sizeof(Header);
  }
  *headerOf(block) = Header{static_cast<uint32_t>(size), liveMark};
  liveBlocks++;
  totalBlocks++;
  liveBytes += countedBytes(size);
  if (liveBytes - freedSoon > peakBytes) peakBytes = liveBytes - freedSoon;
  return block;
}

/** Where the block's place has room for the new size, and the board has too. */
bool resize(Header* header, size_t size) {
  const uint32_t live = liveBytes - countedBytes(header->size);
  if (size > limitBytes || live + countedBytes(size) > limitBytes) return false;
  if (classOf(size).list != classOf(header->size).list) return false;
  if (size < header->size)
    memset(reinterpret_cast<unsigned char*>(header + 1) + size, freedByte, header->size - size);
  header->size = size;
  liveBytes = live + countedBytes(size);
  if (liveBytes > peakBytes) peakBytes = liveBytes;
  totalBlocks++;
  return true;
}

/** As memset, which for the engine is a call out of the program: that takes longer than a small block does. */
__attribute__((no_builtin("memset"))) void poison(unsigned char* from, uint32_t size) {
  if (size > 256) {
    memset(from, freedByte, size);
    return;
  }
  uint32_t* const words = reinterpret_cast<uint32_t*>(from);
  for (uint32_t i = 0; i < (size + 3) / 4; i++) words[i] = freedByte * 0x01010101u;
}

__attribute__((always_inline)) inline void release(void* block) {
  if (block == nullptr) return;
  Header* const header = headerOf(block);
  if (header->mark == freedMark) stopProgram("abort", "a block of memory is freed for the second time");
  if (header->mark != liveMark) stopProgram("abort", "memory is freed that was never allocated, or its start was overwritten");
  liveBlocks--;
  liveBytes -= countedBytes(header->size);
  header->mark = freedMark;
  const SizeClass sizeClass = classOf(header->size);
  if (overwritesFreed) poison(static_cast<unsigned char*>(block), header->size);
  FreeBlock* const entry = static_cast<FreeBlock*>(block);
  entry->next = freeLists[sizeClass.list];
  freeLists[sizeClass.list] = entry;
}

[[noreturn]] __attribute__((noinline)) void stopOutOfMemory(size_t size) {
  char detail[120];
  snprintf(detail, sizeof detail, "%u more bytes are needed, %u of %u are in use in %u blocks",
           static_cast<unsigned>(size), static_cast<unsigned>(liveBytes), static_cast<unsigned>(limitBytes),
           static_cast<unsigned>(liveBlocks));
  stopProgram("out-of-memory", detail);
}

__attribute__((always_inline)) inline void* allocateOrStop(size_t size, uint32_t freedSoon = 0) {
  void* const block = allocate(size, freedSoon);
  if (block == nullptr) stopOutOfMemory(size);
  return block;
}

}  // namespace

uint32_t freeHeapBytes() { return limitBytes - liveBytes; }
}  // namespace tsino

extern "C" {
void* malloc(size_t size) { return tsino::allocateOrStop(size); }

void* calloc(size_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes)) tsino::stopOutOfMemory(SIZE_MAX);
  void* const block = tsino::allocateOrStop(bytes);
  memset(block, 0, bytes);
  return block;
}

void* realloc(void* old, size_t size) {
  if (old == nullptr) return tsino::allocateOrStop(size);
  tsino::Header* const header = tsino::headerOf(old);
  if (header->mark != tsino::liveMark) tsino::stopProgram("abort", "memory is resized that is not allocated");
  // The board mostly grows a block where it lies, so the old one does not count beside the new.
  if (tsino::resize(header, size)) return old;
  void* const block = tsino::allocateOrStop(size, tsino::countedBytes(header->size));
  memcpy(block, old, header->size < size ? header->size : size);
  tsino::release(old);
  return block;
}

void free(void* block) { tsino::release(block); }
}

namespace std {
const nothrow_t nothrow{};
}
void* operator new(size_t size) { return tsino::allocateOrStop(size); }
void* operator new[](size_t size) { return tsino::allocateOrStop(size); }
void* operator new(size_t size, const std::nothrow_t&) noexcept { return tsino::allocate(size); }
void* operator new[](size_t size, const std::nothrow_t&) noexcept { return tsino::allocate(size); }
void operator delete(void* block) noexcept { tsino::release(block); }
void operator delete[](void* block) noexcept { tsino::release(block); }
void operator delete(void* block, size_t) noexcept { tsino::release(block); }
void operator delete[](void* block, size_t) noexcept { tsino::release(block); }
void operator delete(void* block, const std::nothrow_t&) noexcept { tsino::release(block); }
void operator delete[](void* block, const std::nothrow_t&) noexcept { tsino::release(block); }

/** Before the program starts. Asks for all the memory at once: what isn't touched costs nothing, and each growth much. */
EXPORT("heap_set_limit") void tsinoHeapSetLimit(uint32_t bytes) {
  tsino::limitBytes = bytes;
  __builtin_wasm_memory_grow(0, bytes / tsino::pageBytes);
}
EXPORT("heap_trust") void tsinoHeapTrust() { tsino::overwritesFreed = false; }
EXPORT("heap_limit") uint32_t tsinoHeapLimit() { return tsino::limitBytes; }
EXPORT("heap_live_blocks") uint32_t tsinoHeapLiveBlocks() { return tsino::liveBlocks; }
EXPORT("heap_live_bytes") uint32_t tsinoHeapLiveBytes() { return tsino::liveBytes; }
EXPORT("heap_peak_bytes") uint32_t tsinoHeapPeakBytes() { return tsino::peakBytes; }
EXPORT("heap_total_blocks") uint32_t tsinoHeapTotalBlocks() { return tsino::totalBlocks; }
