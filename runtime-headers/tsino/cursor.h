// Where an iteration over a Map or Set stands. It stays right while its body changes them: entries that went are
// skipped, new ones are met, and when entries move together the cursors move with them.
// Cost: 12 bytes on the stack for each running iteration, which its map knows until it ends; 150 bytes of flash, once.
#pragma once
#include <stdint.h>

namespace tsino {

class Cursor;

/**
 * What a Map and a Set know about their entries without knowing their type: one heap block with the index, a bit for each
 * entry that is gone, and the entries in the order in which they came.
 */
class EntryList {
 public:
  EntryList(const EntryList&) = delete;
  EntryList& operator=(const EntryList&) = delete;

  int32_t size() const { return size_; }

 protected:
  friend class Cursor;

  EntryList() : block_(nullptr), cursors_(nullptr), used_(0), size_(0), bits_(0) {}
  ~EntryList() { endCursors(); }

  /** Up to 8 entries are found by looking at each; from this size on there is an index. */
  static constexpr uint8_t firstIndexed = 4;

  bool indexed() const { return bits_ >= firstIndexed; }
  static int32_t slotsOf(uint8_t bits) { return static_cast<int32_t>(1) << bits; }
  /** How many entries there is room for: five for eight slots of the index. */
  static int32_t roomOf(uint8_t bits) {
    return bits >= firstIndexed ? slotsOf(bits) / 8 * 5 : bits ? slotsOf(bits) : 0;
  }
  /** Bytes of the index: 2 for a slot, 4 where these could not count the entries. */
  static int32_t indexBytes(uint8_t bits) { return bits < firstIndexed ? 0 : slotsOf(bits) * (bits > 16 ? 4 : 2); }
  /** Bytes before the entries, a multiple of 8. */
  static int32_t headBytes(uint8_t bits) {
    return bits < firstIndexed ? 0 : indexBytes(bits) + (bits < 6 ? 8 : slotsOf(bits) / 8);
  }

  /** What a slot of the index says: 0 or an entry's number plus 1. */
  int32_t slot(int32_t at) const {
    if (bits_ > 16) return reinterpret_cast<const int32_t*>(block_)[at];
    return reinterpret_cast<const uint16_t*>(block_)[at];
  }
  void setSlot(int32_t at, int32_t entry) {
    if (bits_ > 16) {
      reinterpret_cast<int32_t*>(block_)[at] = entry + 1;
    } else {
      reinterpret_cast<uint16_t*>(block_)[at] = static_cast<uint16_t>(entry + 1);
    }
  }
  /** The slot where the search for a key starts. Multiplying spreads keys that are near each other. */
  int32_t firstSlot(uint32_t hash) const { return static_cast<int32_t>(hash * 0x9E3779B1u >> (32 - bits_)); }

  uint8_t* goneBits() const { return reinterpret_cast<uint8_t*>(block_ + indexBytes(bits_)); }
  bool isLive(int32_t entry) const { return !indexed() || !(goneBits()[entry >> 3] >> (entry & 7) & 1); }
  void setGone(int32_t entry) {
    uint8_t& bits = goneBits()[entry >> 3];
    bits = static_cast<uint8_t>(bits | 1 << (entry & 7));
  }

  inline void endCursors();
  /** All entries went at once; those that come are met. */
  inline void restartCursors();
  /** An entry goes, those behind it move up. */
  inline void closeGap(int32_t entry);
  /** All gaps are about to be closed. */
  inline void closeGaps();

  char* block_;
  mutable Cursor* cursors_;
  /** Entries and gaps. */
  int32_t used_;
  /** Entries. */
  int32_t size_;
  /** There are two to the power of this slots; 0 when there is no block. */
  uint8_t bits_;
};

class Cursor {
 public:
  explicit Cursor(const EntryList& list) : list_(&list), nextCursor_(list.cursors_), at_(0) { list.cursors_ = this; }
  Cursor(Cursor&& other) noexcept : list_(other.list_), nextCursor_(nullptr), at_(other.at_) {
    other.leave();
    enter();
  }
  Cursor& operator=(Cursor&&) = delete;
  ~Cursor() { leave(); }

  /** Goes to the next entry; false when there is none, and from then on. */
  bool next() {
    if (!list_) return false;
    while (at_ < list_->used_)
      if (list_->isLive(at_++)) return true;
    leave();
    return false;
  }

 protected:
  /** The entry on which it stands. */
  int32_t entry() const { return at_ - 1; }

  const EntryList* list_;

 private:
  friend class EntryList;

  void enter() {
    if (!list_) return;
    nextCursor_ = list_->cursors_;
    list_->cursors_ = this;
  }
  void leave() {
    if (!list_) return;
    Cursor** link = &list_->cursors_;
    while (*link != this) link = &(*link)->nextCursor_;
    *link = nextCursor_;
    list_ = nullptr;
  }

  Cursor* nextCursor_;
  /** The first entry that it has not met. */
  int32_t at_;
};

void EntryList::endCursors() {
  for (Cursor* cursor = cursors_; cursor; cursor = cursor->nextCursor_) cursor->list_ = nullptr;
  cursors_ = nullptr;
}

void EntryList::restartCursors() {
  for (Cursor* cursor = cursors_; cursor; cursor = cursor->nextCursor_) cursor->at_ = 0;
}

void EntryList::closeGap(int32_t entry) {
  for (Cursor* cursor = cursors_; cursor; cursor = cursor->nextCursor_)
    if (cursor->at_ > entry) --cursor->at_;
}

void EntryList::closeGaps() {
  for (Cursor* cursor = cursors_; cursor; cursor = cursor->nextCursor_) {
    int32_t live = 0;
    for (int32_t entry = 0; entry < cursor->at_; ++entry)
      if (isLive(entry)) ++live;
    cursor->at_ = live;
  }
}

}  // namespace tsino
