// class Stream: reading with a timeout, which polls and yields like the core, so that a quiet input costs no time
// of the PC, and parsing numbers and texts out of the input.
#include <Arduino.h>
#include <Stream.h>

namespace {
/** No character of a number, so "nothing is skipped". */
constexpr char noSkip = 1;

bool isDecimal(int c) { return c >= '0' && c <= '9'; }
}  // namespace

int Stream::timedRead() {
  _startMillis = millis();
  do {
    const int c = read();
    if (c >= 0) return c;
    if (_timeout == 0) return -1;
    yield();
  } while (millis() - _startMillis < _timeout);
  return -1;
}

int Stream::timedPeek() {
  _startMillis = millis();
  do {
    const int c = peek();
    if (c >= 0) return c;
    if (_timeout == 0) return -1;
    yield();
  } while (millis() - _startMillis < _timeout);
  return -1;
}

int Stream::peekNextDigit(bool detectDecimal) {
  for (;;) {
    const int c = timedPeek();
    if (c < 0 || c == '-' || isDecimal(c) || (detectDecimal && c == '.')) return c;
    read();
  }
}

int Stream::read(uint8_t* buffer, size_t length) {
  size_t count = 0;
  while (count < length && available() > 0) {
    const int c = read();
    if (c < 0) break;
    buffer[count++] = static_cast<uint8_t>(c);
  }
  return static_cast<int>(count);
}

bool Stream::find(const char* target) { return findUntil(target, strlen(target), nullptr, 0); }
bool Stream::find(const char* target, size_t length) { return findUntil(target, length, nullptr, 0); }
bool Stream::findUntil(const char* target, const char* terminator) {
  return findUntil(target, strlen(target), terminator, strlen(terminator));
}
bool Stream::findUntil(const char* target, size_t targetLength, const char* terminator, size_t terminatorLength) {
  if (*target == 0) return true;
  size_t matched = 0;
  size_t ended = 0;
  for (int c = timedRead(); c > 0; c = timedRead()) {
    if (c != static_cast<uint8_t>(target[matched])) matched = 0;
    if (c == static_cast<uint8_t>(target[matched]) && ++matched >= targetLength) return true;
    if (terminatorLength > 0 && c == static_cast<uint8_t>(terminator[ended])) {
      if (++ended >= terminatorLength) return false;
    } else {
      ended = 0;
    }
  }
  return false;
}

long Stream::parseInt() { return parseInt(noSkip); }
long Stream::parseInt(char skipped) {
  int c = peekNextDigit(false);
  if (c < 0) return 0;
  bool negative = false;
  // Unsigned, because a number that is too long wraps on the board.
  unsigned long value = 0;
  do {
    if (c == '-') {
      negative = true;
    } else if (isDecimal(c)) {
      value = value * 10 + static_cast<unsigned long>(c - '0');
    }
    read();
    c = timedPeek();
  } while (isDecimal(c) || c == skipped);
  return static_cast<long>(negative ? -value : value);
}

float Stream::parseFloat() { return parseFloat(noSkip); }
float Stream::parseFloat(char skipped) {
  int c = peekNextDigit(true);
  if (c < 0) return 0;
  bool negative = false;
  bool inFraction = false;
  unsigned long value = 0;
  float fraction = 1.0f;
  do {
    if (c == '-') {
      negative = true;
    } else if (c == '.') {
      inFraction = true;
    } else if (isDecimal(c)) {
      value = value * 10 + static_cast<unsigned long>(c - '0');
      if (inFraction) fraction *= 0.1f;
    }
    read();
    c = timedPeek();
  } while (isDecimal(c) || c == '.' || c == skipped);
  const float whole = static_cast<float>(static_cast<long>(negative ? -value : value));
  return inFraction ? whole * fraction : whole;
}

size_t Stream::readBytes(char* buffer, size_t length) {
  size_t count = 0;
  while (count < length) {
    const int c = timedRead();
    if (c < 0) break;
    buffer[count++] = static_cast<char>(c);
  }
  return count;
}
size_t Stream::readBytesUntil(char terminator, char* buffer, size_t length) {
  size_t count = 0;
  while (count < length) {
    const int c = timedRead();
    if (c < 0 || c == terminator) break;
    buffer[count++] = static_cast<char>(c);
  }
  return count;
}

String Stream::readString() {
  String text;
  for (int c = timedRead(); c >= 0; c = timedRead()) text += static_cast<char>(c);
  return text;
}
String Stream::readStringUntil(char terminator) {
  String text;
  for (int c = timedRead(); c >= 0 && c != terminator; c = timedRead()) text += static_cast<char>(c);
  return text;
}
String Stream::readStringUntil(const char* terminator, uint32_t occurrences) {
  const size_t terminatorLength = strlen(terminator);
  String text;
  size_t matched = 0;
  uint32_t seen = 0;
  for (int c = timedRead(); c > 0; c = timedRead()) {
    text += static_cast<char>(c);
    if (c != static_cast<uint8_t>(terminator[matched])) {
      matched = 0;
    } else if (++matched == terminatorLength && ++seen == occurrences) {
      text.remove(text.length() - matched, terminatorLength);
      break;
    }
  }
  return text;
}

size_t Stream::copyTo(Print& to, size_t limit, bool wait) {
  size_t copied = 0;
  report_ = Report::Success;
  while (copied < limit) {
    if (!wait && available() <= 0) break;
    const int c = timedRead();
    if (c < 0) {
      report_ = Report::TimedOut;
      break;
    }
    if (to.write(static_cast<uint8_t>(c)) == 0) {
      report_ = Report::WriteError;
      break;
    }
    copied++;
  }
  return copied;
}
size_t Stream::sendAvailable(Print& to) { return copyTo(to, SIZE_MAX, false); }
size_t Stream::sendSize(Print& to, size_t length) { return copyTo(to, length, true); }
size_t Stream::sendAll(Print& to) { return copyTo(to, SIZE_MAX, true); }
