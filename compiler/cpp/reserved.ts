// Names that a sketch can't use for its own things. Sources: the C++17 keywords; the macros and functions of Arduino.h
// and of the C headers that it includes, on the ESP8266 and AVR cores.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Keywords, macros and the types that any function may name: wrong in every scope. */
export const reservedEverywhere: ReadonlySet<string> = new Set([
  ...words(`alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t class compl const
    constexpr const_cast continue decltype default delete do double dynamic_cast else enum explicit export extern false
    float for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private
    protected public register reinterpret_cast return short signed sizeof static static_assert static_cast struct switch
    template this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t
    while xor xor_eq`),
  ...words(`int8_t uint8_t int16_t uint16_t int32_t uint32_t int64_t uint64_t size_t`),
  ...words(`HIGH LOW INPUT OUTPUT INPUT_PULLUP INPUT_PULLDOWN_16 OUTPUT_OPEN_DRAIN WAKEUP_PULLUP WAKEUP_PULLDOWN SPECIAL
    FUNCTION_0 FUNCTION_1 FUNCTION_2 FUNCTION_3 FUNCTION_4 PI HALF_PI TWO_PI DEG_TO_RAD RAD_TO_DEG EULER SERIAL DISPLAY
    LSBFIRST MSBFIRST RISING FALLING CHANGE ONLOW ONHIGH ONLOW_WE ONHIGH_WE DEFAULT EXTERNAL INTERNAL min max abs
    constrain round radians degrees sq interrupts noInterrupts clockCyclesPerMicrosecond clockCyclesToMicroseconds
    microsecondsToClockCycles lowByte highByte bitRead bitSet bitClear bitToggle bitWrite bit _BV F PSTR FPSTR SPSTR
    PROGMEM ICACHE_RAM_ATTR IRAM_ATTR ICACHE_FLASH_ATTR DEC HEX OCT BIN NULL EOF RAND_MAX TRUE FALSE ARDUINO ESP8266 AVR
    M_PI M_E INFINITY NAN HUGE_VAL assert errno stdin stdout stderr isnan isinf isfinite signbit NOT_A_PIN NUM_DIGITAL_PINS
    EXTERNAL_NUM_INTERRUPTS A0 SS MOSI MISO SCK SDA SCL LED_BUILTIN BUILTIN_LED TX RX _min _max F_CPU DRAM_ATTR
    ICACHE_RODATA_ATTR HOST LED_BUILTIN_AUX NUM_ANALOG_INPUTS NOT_A_PORT NOT_ON_TIMER NOT_AN_INTERRUPT NA_STATE PGM_P
    PGM_VOID_P PSTR4 PIN_A0 PIN_SPI_MISO PIN_SPI_MOSI PIN_SPI_SCK PIN_SPI_SS PIN_WIRE_SCL PIN_WIRE_SDA _NOP word
    analogInputToDigitalPin digitalPinHasPWM digitalPinToInterrupt isFlashInterfacePin wdt_disable wdt_enable wdt_reset`),
  ...binaryConstants(),
]);

/** B0 … B11111111 of binary.h */
function binaryConstants(): readonly string[] {
  const names: string[] = [];
  for (let length = 1; length <= 8; length += 1) {
    for (let value = 0; value < 2 ** length; value += 1)
      names.push(`B${value.toString(2).padStart(length, "0")}`);
  }
  return names;
}

/** Types, functions and objects: wrong for what stands at the top level, where both would be one name. */
export const reservedGlobally: ReadonlySet<string> = new Set([
  ...words(`main setup loop Serial Serial1 Serial2 WiFi ESP SPI Wire EEPROM String Print Stream Printable IPAddress
    HardwareSerial Client Server Udp tsino std boolean byte word uint8 uint16 uint32 int8 int16 int32 ssize_t
    D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 D10 D11 D12 D13 D14 D15 D16
    intptr_t uintptr_t ptrdiff_t time_t`),
  ...words(`pinMode digitalWrite digitalRead analogRead analogWrite analogReference analogWriteFreq analogWriteRange
    analogWriteResolution millis micros delay delayMicroseconds yield pulseIn pulseInLong shiftOut shiftIn attachInterrupt
    detachInterrupt tone noTone random randomSeed map makeWord digitalPinToInterrupt initVariant init optimistic_yield
    esp_yield preloop_update_frequency configTime settimeofday secureRandom esp_delay disable_extra4k_at_link_time
    isAlphaNumeric isAlpha isAscii isWhitespace isControl isDigit isGraph isLowerCase isPrintable isPunct isSpace
    isUpperCase isHexadecimalDigit toAscii toLowerCase toUpperCase enable_wifi_enterprise_patch xt_rsil stringToHex serialEvent`),
  ...words(`abort accept access acos acosh alarm asin asinh atan atan2 atanh atexit atof atoi atol bind bsearch calloc cbrt
    ceil clock close connect copysign cos cosh creat ctime daylight difftime div dtostrf dup erf erfc exit exp exp2 expm1
    fabs fdim floor fma fmax fmin fmod fputs free frexp gamma getc getchar getenv getpid gets gmtime hypot ilogb index
    ioctl isalnum isalpha isascii isblank iscntrl isdigit isgraph islower isprint ispunct isspace isupper isxdigit itoa
    j0 j1 jn kill labs ldexp ldiv lgamma link listen llabs llrint localtime log log10 log1p log2 logb longjmp lrint lround
    lseek ltoa malloc memchr memcmp memcpy memmove memset mktime modf nan nearbyint nextafter open pause perror pipe pow
    printf putc putchar puts qsort raise rand read realloc recv remainder remove remquo rename rewind rindex rint scalbn
    scanf select send setjmp signal sin sinh sleep snprintf socket sprintf sqrt srand sscanf stat strcat strchr strcmp
    strcpy strcspn strdup strerror strlen strncat strncmp strncpy strpbrk strrchr strspn strstr strtod strtok strtol
    strtoul strupr strlwr swab system tan tanh tgamma time times timezone toascii tolower toupper trunc tzname tzset
    ultoa umask unlink usleep utoa vprintf wait write y0 y1 yn gpio ip_addr netif os_timer espconn`),
]);

/** What only AVR's headers have: a function of math.h, and the likeliest of the chip's registers and bits, all macros. */
export const reservedOnAvr: ReadonlySet<string> = new Set([
  ...words(`square SP SPL SPH SREG ADC ADCL ADCH UDR0 SPDR TWDR TWBR EEDR EEAR RAMEND FLASHEND E2END
    ICR1 OCR0A OCR0B OCR1A OCR1B OCR2A OCR2B TCNT0 TCNT1 TCNT2 GPIOR0 GPIOR1 GPIOR2 PCINT0 INT0 INT1
    A1 A2 A3 A4 A5 A6 A7`),
  ...["B", "C", "D"].flatMap((port) => [
    ...[`PIN${port}`, `DDR${port}`, `PORT${port}`],
    ...Array.from({ length: 8 }, (_, bit) => `P${port}${bit}`),
  ]),
]);
