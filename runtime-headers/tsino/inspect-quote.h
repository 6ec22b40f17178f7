// Text as console.log shows it inside other values: in quotes, escaped, long text in several lines.
// Cost: about 900 bytes of flash; the text is copied once, byte by byte.
#pragma once
#include <Arduino.h>
#include <stdint.h>
#include <string.h>

#include "text-build.h"
#include "utf8.h"

namespace tsino {

/** Longest line of what console.log breaks. */
constexpr int32_t inspectWidth = 80;
/** Code units of a text that are shown. */
constexpr int32_t inspectTextMost = 10000;

inline bool holdsByte(const char* data, uint32_t size, char byte) { return memchr(data, byte, size) != nullptr; }

/** Single quotes unless the text has them and not the other kinds. */
inline char chooseQuote(const char* data, uint32_t size) {
  if (!holdsByte(data, size, '\'')) return '\'';
  if (!holdsByte(data, size, '"')) return '"';
  if (holdsByte(data, size, '`')) return '\'';
  for (uint32_t i = 0; i + 1 < size; ++i)
    if (data[i] == '$' && data[i + 1] == '{') return '\'';
  return '`';
}

/** Appends a character that has no form of its own: `\x1B`. */
inline void appendHexEscape(String& to, uint8_t code) {
  appendPart(to, F("\\x"));
  appendPart(to, static_cast<char>('0' + (code >> 4)));
  const uint8_t low = code & 15;
  appendPart(to, static_cast<char>(low < 10 ? '0' + low : 'A' + low - 10));
}

/** The letter after the backslash, 0 where there is none. */
inline char escapeLetter(char byte) {
  switch (byte) {
    case '\b': return 'b';
    case '\t': return 't';
    case '\n': return 'n';
    case '\f': return 'f';
    case '\r': return 'r';
    case '\\': return '\\';
    default: return 0;
  }
}

/** Appends the text in quotes. */
inline void appendQuoted(String& to, const char* data, uint32_t size) {
  const char quote = chooseQuote(data, size);
  appendPart(to, quote);
  uint32_t plain = 0;
  for (uint32_t at = 0; at < size; ++at) {
    const uint8_t byte = static_cast<uint8_t>(data[at]);
    // U+0080 to U+009F are the bytes C2 80 to C2 9F.
    const bool upper = byte == 0xC2 && at + 1 < size && static_cast<uint8_t>(data[at + 1]) - 0x80u < 0x20;
    const char letter = data[at] == quote ? quote : escapeLetter(data[at]);
    if (!letter && byte >= 0x20 && byte != 0x7F && !upper) continue;
    appendBytes(to, data + plain, at - plain);
    if (letter) {
      appendPart(to, '\\');
      appendPart(to, letter);
    } else {
      if (upper) ++at;
      appendHexEscape(to, static_cast<uint8_t>(data[at]));
    }
    plain = at + 1;
  }
  appendBytes(to, data + plain, size - plain);
  appendPart(to, quote);
}

/** Appends `count` spaces. */
inline void appendSpaces(String& to, int32_t count) {
  while (count-- > 0) appendPart(to, ' ');
}

/** A text that stands `indent` places from the left: too long ones are cut behind their line ends. */
inline String inspectedText(const String& value, int32_t indent) {
  String result;
  const char* data = value.c_str();
  uint32_t size = value.length();
  const int32_t units = utf8::countUnits(data, size);
  if (units > inspectTextMost) {
    const utf8::Position end = utf8::findUnit(data, size, inspectTextMost);
    if (end.inPair) fail("lone-surrogate", "a long text would be cut inside a surrogate pair");
    size = end.byte;
  }
  const int32_t shown = units < inspectTextMost ? units : inspectTextMost;
  const bool inLines = shown > 16 && shown > inspectWidth - 4 - indent;
  for (uint32_t from = 0;;) {
    const void* const found = inLines && from < size ? memchr(data + from, '\n', size - from) : nullptr;
    const uint32_t to = found ? static_cast<uint32_t>(static_cast<const char*>(found) - data) + 1 : size;
    appendQuoted(result, data + from, to - from);
    if (to == size) break;
    appendPart(result, F(" +\n"));
    appendSpaces(result, indent + 2);
    from = to;
  }
  const int32_t rest = units - shown;
  if (rest > 0) appendPart(result, concat(F("... "), String(rest), F(" more character"), rest > 1 ? F("s") : F("")));
  return result;
}

/** Whether a property's name stands without quotes. */
inline bool isPlainName(const String& name) {
  for (uint32_t i = 0; i < name.length(); ++i) {
    const char byte = name[i];
    const char letter = static_cast<char>(byte | 0x20);
    if (!((letter >= 'a' && letter <= 'z') || byte == '_' || (i && byte >= '0' && byte <= '9'))) return false;
  }
  return name.length() != 0;
}

/** A property's name, in quotes where it needs them. */
inline String inspectedName(const String& name) {
  if (isPlainName(name)) return name;
  String result;
  appendQuoted(result, name.c_str(), name.length());
  return result;
}

}  // namespace tsino
