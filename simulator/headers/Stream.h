// Byte streams that can be read: Serial, WiFiClient, files. Reading with a timeout polls and yields in between, as
// the core does; readString… build a String byte by byte and allocate as it grows.
#pragma once
#include <Print.h>
#include <sys/types.h>

#define STREAM_READ_RETURNS_INT 1
#define STREAMSEND_API 1

class Stream : public Print {
 public:
  enum class Report { Success = 0, TimedOut, ReadError, WriteError, ShortOperation };

  Stream() {}
  virtual ~Stream() {}

  /** Bytes that read() would give at once. */
  virtual int available() = 0;
  /** The next byte, or -1. */
  virtual int read() = 0;
  virtual int peek() = 0;
  /** What is there at once, up to `length` bytes; returns how many. */
  virtual int read(uint8_t* buffer, size_t length);
  int read(char* buffer, size_t length) { return read(reinterpret_cast<uint8_t*>(buffer), length); }

  /** How long readers wait for the next byte, in milliseconds; 1000 unless set. */
  void setTimeout(unsigned long milliseconds) { _timeout = milliseconds; }
  unsigned long getTimeout() const { return _timeout; }

  /** Skips input up to and including `target`; false at a timeout. */
  bool find(const char* target);
  bool find(const uint8_t* target) { return find(reinterpret_cast<const char*>(target)); }
  bool find(const char* target, size_t length);
  bool find(const uint8_t* target, size_t length) { return find(reinterpret_cast<const char*>(target), length); }
  bool find(char target) { return find(&target, 1); }
  /** As find, but false as soon as `terminator` has been read. */
  bool findUntil(const char* target, const char* terminator);
  bool findUntil(const uint8_t* target, const char* terminator) {
    return findUntil(reinterpret_cast<const char*>(target), terminator);
  }
  bool findUntil(const char* target, size_t targetLength, const char* terminator, size_t terminatorLength);
  bool findUntil(const uint8_t* target, size_t targetLength, const char* terminator, size_t terminatorLength) {
    return findUntil(reinterpret_cast<const char*>(target), targetLength, terminator, terminatorLength);
  }

  /** The next number in the input, what stands before it is skipped; 0 at a timeout. */
  long parseInt();
  float parseFloat();

  /** Up to `length` bytes, waiting for each up to the timeout; returns how many. No NUL is added. */
  virtual size_t readBytes(char* buffer, size_t length);
  virtual size_t readBytes(uint8_t* buffer, size_t length) {
    return readBytes(reinterpret_cast<char*>(buffer), length);
  }
  /** As readBytes, up to `terminator`, which is taken but not stored. */
  size_t readBytesUntil(char terminator, char* buffer, size_t length);
  size_t readBytesUntil(char terminator, uint8_t* buffer, size_t length) {
    return readBytesUntil(terminator, reinterpret_cast<char*>(buffer), length);
  }

  virtual String readString();
  String readStringUntil(char terminator);
  String readStringUntil(const char* terminator, uint32_t occurrences = 1);

  virtual bool hasPeekBufferAPI() const { return false; }
  virtual size_t peekAvailable() { return 0; }
  virtual const char* peekBuffer() { return nullptr; }
  virtual void peekConsume(size_t) {}
  virtual bool inputCanTimeout() { return true; }
  /** Bytes that are still to come, or -1 where nobody knows. */
  virtual ssize_t streamRemaining() { return -1; }

  /** Copies what is there at once to `to`; returns the bytes copied. */
  size_t sendAvailable(Print& to);
  size_t sendAvailable(Print* to) { return sendAvailable(*to); }
  /** Copies exactly `length` bytes unless the input pauses for longer than the timeout. */
  size_t sendSize(Print& to, size_t length);
  size_t sendSize(Print* to, size_t length) { return sendSize(*to, length); }
  /** Copies until the input pauses for longer than the timeout. */
  size_t sendAll(Print& to);
  size_t sendAll(Print* to) { return sendAll(*to); }
  Report getLastSendReport() const { return report_; }

 protected:
  int timedRead();
  int timedPeek();
  int peekNextDigit(bool detectDecimal = false);
  long parseInt(char skipped);
  float parseFloat(char skipped);

  unsigned long _timeout = 1000;
  unsigned long _startMillis = 0;

 private:
  size_t copyTo(Print& to, size_t limit, bool wait);

  Report report_ = Report::Success;
};
