// The core API of the ESP8266's Arduino.h. Result types say what can really come back; unsigned ones
// wrap around, as `millis() - start` wants.

/**
 * The board's own functions: pins, time, serial ports, the chip.
 * @header <Arduino.h>
 */
declare module "Arduino" {
  import type { f32, f64, i16, i32, i8, u16, u32, u64, u8 } from "tsino";

  /** Marks the type of a pin; never there at run time. */
  const gpio: unique symbol;
  global {
    interface Number {
      readonly [gpio]?: any;
    }
  }
  /** A pin of the board: `Pin<2>` is GPIO2. The names of a board's pins come from "board". */
  export type Pin<N extends number = number> = u8 & { readonly [gpio]?: N };

  // ---- digital pins

  /** Level of a pin at supply voltage, 3.3 V on the ESP8266. */
  export const HIGH = 1;
  /** Level of a pin at ground. */
  export const LOW = 0;
  /** Mode of a pin: read it, nothing holds its level. */
  export const INPUT = 0;
  /** Mode of a pin: drive it. */
  export const OUTPUT = 1;
  /** Mode of a pin: read it, a resistor holds it `HIGH`, so a button to ground reads `LOW` when pressed. */
  export const INPUT_PULLUP = 2;
  /** Mode of a pin: only pull it down to ground, never up. */
  export const OUTPUT_OPEN_DRAIN = 3;
  /** Mode of pin 16 only: read it, a resistor holds it `LOW`. */
  export const INPUT_PULLDOWN_16 = 4;
  /** Mode of a pin: input with pull-up that can wake the chip from light sleep. */
  export const WAKEUP_PULLUP = 5;
  /** Mode of a pin: input with pull-down that can wake the chip from light sleep. */
  export const WAKEUP_PULLDOWN = 7;
  /** Mode of a pin: its serial or SPI function. */
  export const SPECIAL = 0xf8;
  /** Mode of a pin: its alternative function 0 of the chip's table. */
  export const FUNCTION_0 = 0x08;
  /** Mode of a pin: its alternative function 1 of the chip's table. */
  export const FUNCTION_1 = 0x18;
  /** Mode of a pin: its alternative function 2 of the chip's table. */
  export const FUNCTION_2 = 0x28;
  /** Mode of a pin: its alternative function 3 of the chip's table. */
  export const FUNCTION_3 = 0x38;
  /** Mode of a pin: its alternative function 4 of the chip's table. */
  export const FUNCTION_4 = 0x48;

  /**
   * Sets what a pin does; needed before the first use of a pin.
   * @param mode `INPUT`, `OUTPUT`, `INPUT_PULLUP` …
   */
  export function pinMode(pin: u8, mode: u8): void;
  /**
   * Drives a pin to `HIGH` or `LOW`.
   * @interrupt safe
   */
  export function digitalWrite(pin: u8, level: u8): void;
  /**
   * Level of a pin now: `HIGH` or `LOW`.
   * @effect read
   * @interrupt safe
   */
  export function digitalRead(pin: u8): i8;
  /**
   * Waits for a pulse and measures it.
   * @param level of the pulse, `HIGH` or `LOW`
   * @param timeout microseconds to wait for it, 1000000 without it
   * @returns length in microseconds, 0 when none came
   */
  export function pulseIn(pin: u8, level: u8, timeout?: u32): u32;
  /** As `pulseIn`, for pulses of up to minutes. */
  export function pulseInLong(pin: u8, level: u8, timeout?: u32): u32;
  /** Order of bits: the lowest first. */
  export const LSBFIRST = 0;
  /** Order of bits: the highest first. */
  export const MSBFIRST = 1;
  /** Sends a byte bit by bit over two pins. */
  export function shiftOut(dataPin: u8, clockPin: u8, bitOrder: u8, value: u8): void;
  /** Receives a byte bit by bit over two pins. */
  export function shiftIn(dataPin: u8, clockPin: u8, bitOrder: u8): u8;

  // ---- analog pins and tones

  /**
   * Voltage at an analog pin, 0 to 1023 for 0 V to 1 V at the chip (0 to 3.3 V on boards with a divider).
   * @effect read
   */
  export function analogRead(pin: u8): i16;
  /** Pulse width on a pin: 0 is off, the range (255, see `analogWriteRange`) is full on. */
  export function analogWrite(pin: u8, value: i32): void;
  /** As `analogWrite`; the pin may be open drain. */
  export function analogWriteMode(pin: u8, value: i32, openDrain: boolean): void;
  /** Frequency of `analogWrite` in hertz, 100 to 60000. */
  export function analogWriteFreq(hertz: u32): void;
  /** Bits of the values of `analogWrite`, 4 to 16. */
  export function analogWriteResolution(bits: i32): void;
  /** Largest value of `analogWrite`, 15 to 65535. */
  export function analogWriteRange(range: u32): void;
  /** Kept for sketches of other boards; the ESP8266 has one reference voltage. */
  export function analogReference(mode: u8): void;
  /** Makes `analogWrite` and `tone` keep their phase when the value changes; call it in `setup`. */
  export function enablePhaseLockedWaveform(): void;
  /**
   * Makes a square wave on a pin until `noTone`.
   * @param duration milliseconds, for ever without it
   */
  export function tone(pin: u8, hertz: u32, duration?: u32): void;
  /** Ends the tone on a pin. */
  export function noTone(pin: u8): void;

  // ---- interrupts

  /** When to interrupt: at each change from `LOW` to `HIGH`. */
  export const RISING = 1;
  /** When to interrupt: at each change from `HIGH` to `LOW`. */
  export const FALLING = 2;
  /** When to interrupt: at each change. */
  export const CHANGE = 3;
  /**
   * Calls a function at once when a pin changes, whatever the program is doing, until `detachInterrupt`. What such a
   * function may do is checked: count, set flags, look at pins and the clock. Of the ESP8266 all pins but 16 can interrupt.
   * @param handler name of a function of the top level, or an arrow function that uses nothing but variables of the top level
   * @param mode `RISING`, `FALLING` or `CHANGE`
   * @interrupt attach
   */
  export function attachInterrupt(pin: u8, handler: () => void, mode: i32): void;
  /**
   * Ends the calls for a pin.
   * @interrupt detach
   */
  export function detachInterrupt(pin: u8): void;
  /**
   * Kept for sketches of other boards: `attachInterrupt` and `detachInterrupt` take the pin itself.
   * @interrupt pin
   * @effect none
   */
  export function digitalPinToInterrupt(pin: u8): u8;
  /** Lets interrupts in again after `noInterrupts`. */
  export function interrupts(): void;
  /** Holds interrupts back; for a few microseconds at most. */
  export function noInterrupts(): void;

  // ---- time

  /**
   * Milliseconds since the start; wraps to 0 after 49.7 days. `millis() - start` stays right then,
   * `millis() > start + wait` does not.
   * @effect read
   * @interrupt safe
   */
  export function millis(): u32;
  /**
   * Microseconds since the start; wraps to 0 after 71.6 minutes.
   * @effect read
   * @interrupt safe
   */
  export function micros(): u32;
  /**
   * Microseconds since the start, without wrapping.
   * @effect read
   */
  export function micros64(): u64;
  /**
   * Waits, while Wi-Fi goes on; 0 only lets Wi-Fi work.
   * @yields
   */
  export function delay(milliseconds: u32): void;
  /** Waits and stops everything else; for less than some milliseconds. */
  export function delayMicroseconds(microseconds: u32): void;
  /**
   * Lets Wi-Fi work if that was more than `microseconds` ago.
   * @yields
   */
  export function optimistic_yield(microseconds: u32): void;

  // ---- numbers and bits

  /** Half of a circle's angle in radians. */
  export const PI = 3.141592653589793;
  /** A quarter of a circle in radians. */
  export const HALF_PI = 1.5707963267948966;
  /** A whole circle in radians. */
  export const TWO_PI = 6.283185307179586;
  /** Radians of one degree. */
  export const DEG_TO_RAD = 0.017453292519943295;
  /** Degrees of one radian. */
  export const RAD_TO_DEG = 57.29577951308232;
  /** Base of natural logarithms. */
  export const EULER = 2.718281828459045;

  /**
   * Moves a number from one range to another, in integers; does not cut it off at the ends.
   * @effect none
   */
  export function map(value: i32, fromLow: i32, fromHigh: i32, toLow: i32, toHigh: i32): i32;
  /**
   * Angle in radians.
   * @effect none
   */
  export function radians(degrees: f64): f64;
  /**
   * Angle in degrees.
   * @effect none
   */
  export function degrees(radians: f64): f64;
  /** A random integer from 0 to below `max`. */
  export function random(max: i32): i32;
  /** A random integer from `min` to below `max`. */
  export function random(min: i32, max: i32): i32;
  /** Makes `random` give the same numbers at each start; without it they come from the chip. */
  export function randomSeed(seed: u32): void;
  /** As `random`, always from the chip's noise. */
  export function secureRandom(max: i32): i32;
  /** As `random`, always from the chip's noise. */
  export function secureRandom(min: i32, max: i32): i32;
  /**
   * Lowest 8 bits.
   * @effect none
   */
  export function lowByte(value: u32): u8;
  /**
   * Bits 8 to 15.
   * @effect none
   */
  export function highByte(value: u32): u8;
  /**
   * 16 bits of two bytes.
   * @effect none
   */
  export function makeWord(high: u8, low: u8): u16;
  /**
   * One bit of a number, 0 or 1; bit 0 is the lowest.
   * @effect none
   */
  export function bitRead(value: u32, bit: u8): u8;
  /**
   * A number with only this bit set: `1 << n`.
   * @effect none
   */
  export function bit(n: u8): u32;

  // ---- characters, by their code: what `read()` and `charCodeAt` give

  /**
   * Letter a-z, A-Z or digit.
   * @effect none
   */
  export function isAlphaNumeric(code: i32): boolean;
  /**
   * Letter a-z or A-Z.
   * @effect none
   */
  export function isAlpha(code: i32): boolean;
  /**
   * From 0 to 127.
   * @effect none
   */
  export function isAscii(code: i32): boolean;
  /**
   * Blank or tab.
   * @effect none
   */
  export function isWhitespace(code: i32): boolean;
  /**
   * Control character.
   * @effect none
   */
  export function isControl(code: i32): boolean;
  /**
   * Digit 0-9.
   * @effect none
   */
  export function isDigit(code: i32): boolean;
  /**
   * Printable and not a blank.
   * @effect none
   */
  export function isGraph(code: i32): boolean;
  /**
   * Letter a-z.
   * @effect none
   */
  export function isLowerCase(code: i32): boolean;
  /**
   * Printable, the blank too.
   * @effect none
   */
  export function isPrintable(code: i32): boolean;
  /**
   * Printable, but neither letter, digit nor blank.
   * @effect none
   */
  export function isPunct(code: i32): boolean;
  /**
   * Blank, tab or line break.
   * @effect none
   */
  export function isSpace(code: i32): boolean;
  /**
   * Letter A-Z.
   * @effect none
   */
  export function isUpperCase(code: i32): boolean;
  /**
   * Digit 0-9, a-f or A-F.
   * @effect none
   */
  export function isHexadecimalDigit(code: i32): boolean;

  // ---- printing and reading

  /** Base for printing integers: 2. */
  export const BIN = 2;
  /** Base for printing integers: 8. */
  export const OCT = 8;
  /** Base for printing integers: 10. */
  export const DEC = 10;
  /** Base for printing integers: 16. */
  export const HEX = 16;

  /**
   * What can print itself, an `IPAddress` for example.
   * @repr object
   */
  export interface Printable {
    /** Prints itself; returns the number of bytes. */
    printTo(out: Print): u32;
  }

  /**
   * Where bytes and text can be sent.
   * @repr object
   */
  export abstract class Print {
    #private;
    /**
     * Sends a text; returns the number of bytes.
     * @prints print
     * @text flash
     */
    print(text: string): u32;
    /**
     * Sends a number as text.
     * @param format base of an integer (`DEC`, `HEX` …), digits after the point of a fraction (2 without it)
     * @prints print
     */
    print(value: number, format?: u8): u32;
    /**
     * Sends `1` or `0`.
     * @prints print
     */
    print(value: boolean): u32;
    /**
     * Sends what can print itself.
     * @prints print
     */
    print(value: Printable): u32;
    /** Ends the line with CR and LF. */
    println(): u32;
    /**
     * Sends a text and ends the line with CR and LF; returns the number of bytes.
     * @prints println
     * @text flash
     */
    println(text: string): u32;
    /**
     * Sends a number as text and ends the line.
     * @param format base of an integer (`DEC`, `HEX` …), digits after the point of a fraction (2 without it)
     * @prints println
     */
    println(value: number, format?: u8): u32;
    /**
     * Sends `1` or `0` and ends the line.
     * @prints println
     */
    println(value: boolean): u32;
    /**
     * Sends what can print itself and ends the line.
     * @prints println
     */
    println(value: Printable): u32;
    /** Sends one byte; returns 1, or 0 when it could not be sent. */
    write(byte: u8): u32;
    /** Sends the bytes of a text as they are; returns how many were sent. */
    write(text: string): u32;
    /** Sends bytes; returns how many were sent. */
    write(bytes: readonly u8[]): u32;
    /**
     * Bytes that `write` takes now without waiting.
     * @effect read
     */
    availableForWrite(): i32;
    /** Waits until everything has been sent. */
    flush(): void;
    /**
     * Not 0 after a failed `write`.
     * @effect read
     */
    getWriteError(): i32;
    clearWriteError(): void;
  }

  /**
   * Where bytes can be sent and received.
   * @repr object
   */
  export abstract class Stream extends Print {
    #private;
    /**
     * Bytes that can be read now without waiting.
     * @effect read
     * @yields
     */
    available(): i32;
    /** The next byte, 0 to 255, or -1 when there is none. */
    read(): i16;
    /** Reads what is there, at most as many bytes as the buffer has; returns how many, 0 or less for none. */
    read(buffer: u8[]): i32;
    /**
     * The next byte without taking it, or -1 when there is none.
     * @effect read
     */
    peek(): i16;
    /** Longest wait of the functions below for the next byte, in milliseconds; 1000 at first. */
    setTimeout(milliseconds: u32): void;
    /**
     * See `setTimeout`.
     * @effect read
     */
    getTimeout(): u32;
    /** Fills the buffer, waiting for each byte at most the timeout; returns how many came. */
    readBytes(buffer: u8[]): u32;
    /** Everything until nothing comes for the timeout. */
    readString(): string;
    /** Everything up to a terminator, which is taken and not returned; or until the timeout. */
    readStringUntil(terminator: string): string;
    /** Skips up to and including a text; false when the timeout came first. */
    find(text: string): boolean;
    /** As `find`; ends at `terminator` too, and is false then. */
    findUntil(text: string, terminator: string): boolean;
    /** Reads the digits of an integer, skipping what stands before them; 0 when the timeout came first. */
    parseInt(): i32;
    /** Reads a decimal number, skipping what stands before it; 0 when the timeout came first. */
    parseFloat(): f32;
  }

  /**
   * A network connection.
   * @repr object
   */
  export abstract class Client extends Stream {
    #private;
    /**
     * Opens a connection; false when it failed.
     * @yields
     */
    connect(ip: IPAddress, port: u16): boolean;
    /**
     * Opens a connection to a host name or an address; false when it failed.
     * @yields
     */
    connect(host: string, port: u16): boolean;
    /**
     * Whether the connection is open, or received bytes are still to be read.
     * @effect read
     */
    connected(): boolean;
    /** Closes the connection. */
    stop(): void;
  }

  /**
   * Bits, parity and stop bits of a serial port.
   * @enum
   */
  export interface SerialConfig {
    readonly [serialConfig]: never;
  }
  const serialConfig: unique symbol;
  export const SERIAL_5N1: SerialConfig;
  export const SERIAL_6N1: SerialConfig;
  export const SERIAL_7N1: SerialConfig;
  /** 8 bits, no parity, 1 stop bit: what nearly everything uses. */
  export const SERIAL_8N1: SerialConfig;
  export const SERIAL_5N2: SerialConfig;
  export const SERIAL_6N2: SerialConfig;
  export const SERIAL_7N2: SerialConfig;
  export const SERIAL_8N2: SerialConfig;
  export const SERIAL_5E1: SerialConfig;
  export const SERIAL_6E1: SerialConfig;
  export const SERIAL_7E1: SerialConfig;
  export const SERIAL_8E1: SerialConfig;
  export const SERIAL_5E2: SerialConfig;
  export const SERIAL_6E2: SerialConfig;
  export const SERIAL_7E2: SerialConfig;
  export const SERIAL_8E2: SerialConfig;
  export const SERIAL_5O1: SerialConfig;
  export const SERIAL_6O1: SerialConfig;
  export const SERIAL_7O1: SerialConfig;
  export const SERIAL_8O1: SerialConfig;
  export const SERIAL_5O2: SerialConfig;
  export const SERIAL_6O2: SerialConfig;
  export const SERIAL_7O2: SerialConfig;
  export const SERIAL_8O2: SerialConfig;

  /**
   * Directions in which a serial port works.
   * @enum
   */
  export interface SerialMode {
    readonly [serialMode]: never;
  }
  const serialMode: unique symbol;
  export const SERIAL_FULL: SerialMode;
  export const SERIAL_RX_ONLY: SerialMode;
  export const SERIAL_TX_ONLY: SerialMode;

  /**
   * A serial port of the chip.
   * @repr object
   * @stream
   */
  export class HardwareSerial extends Stream {
    #private;
    private constructor();
    /**
     * Opens the port.
     * @param baud bits a second: 115200 is usual, 74880 is that of the boot messages
     */
    begin(baud: u32, config?: SerialConfig, mode?: SerialMode, txPin?: u8, invert?: boolean): void;
    /** Closes the port. */
    end(): void;
    /** Changes the speed of an open port. */
    updateBaudRate(baud: u32): void;
    /** Sets the bytes that are kept until they are read, 256 at first; call it before `begin`. */
    setRxBufferSize(bytes: u32): u32;
    /** @effect read */
    getRxBufferSize(): u32;
    /** Moves the port to GPIO15 and GPIO13, or back. */
    swap(): boolean;
    /** Sets the pin for sending: 1 or 2. */
    set_tx(pin: u8): boolean;
    /** Sets both pins: 1 and 3, 2 and 3, or 15 and 13. */
    pins(tx: u8, rx: u8): boolean;
    /** Whether the chip's own messages go to this port. */
    setDebugOutput(on: boolean): void;
    /** @effect read */
    isTxEnabled(): boolean;
    /** @effect read */
    isRxEnabled(): boolean;
    /**
     * Speed of the port in bits a second.
     * @effect read
     */
    baudRate(): i32;
    /** Whether received bytes were lost since the last call. */
    hasOverrun(): boolean;
    /** Whether a received byte was damaged since the last call. */
    hasRxError(): boolean;
  }
  /** The serial port that the USB cable and the serial monitor are connected to. */
  export const Serial: HardwareSerial;
  /** The second serial port; it can only send, on GPIO2. */
  export const Serial1: HardwareSerial;

  /**
   * An IPv4 address.
   * @header <IPAddress.h>
   * @repr value
   */
  export class IPAddress implements Printable {
    #private;
    /** The address 0.0.0.0. */
    constructor();
    /** The address `a.b.c.d`. */
    constructor(a: u8, b: u8, c: u8, d: u8);
    /** An address of 32 bits, its first number in the lowest 8. */
    constructor(bits: u32);
    /** Reads an address from a text such as `192.168.1.5`; false when it is none. */
    fromString(text: string): boolean;
    /**
     * Whether it is not 0.0.0.0.
     * @effect read
     */
    isSet(): boolean;
    /** @effect read */
    isV4(): boolean;
    /**
     * All 32 bits, the first number in the lowest 8.
     * @effect read
     */
    v4(): u32;
    /**
     * Text such as `192.168.1.5`.
     * @effect read
     */
    toString(): string;
    printTo(out: Print): u32;
  }
  /** The address 0.0.0.0. */
  export const INADDR_ANY: IPAddress;
  /** The address 255.255.255.255. */
  export const INADDR_NONE: IPAddress;

  // ---- the chip

  /**
   * What the radio does after deep sleep.
   * @enum
   */
  export interface RFMode {
    readonly [rfMode]: never;
  }
  const rfMode: unique symbol;
  export const RF_DEFAULT: RFMode;
  export const RF_CAL: RFMode;
  export const RF_NO_CAL: RFMode;
  export const RF_DISABLED: RFMode;

  /**
   * How the flash chip is wired.
   * @enum
   */
  export interface FlashMode_t {
    readonly [flashMode]: never;
  }
  const flashMode: unique symbol;
  export const FM_QIO: FlashMode_t;
  export const FM_QOUT: FlashMode_t;
  export const FM_DIO: FlashMode_t;
  export const FM_DOUT: FlashMode_t;
  export const FM_UNKNOWN: FlashMode_t;

  /**
   * The chip itself.
   * @repr object
   */
  export class EspClass {
    #private;
    private constructor();
    /** Starts the program anew, cleanly. */
    restart(): void;
    /** Starts the program anew, at once; some of the chip's state stays. */
    reset(): void;
    /** Restarts into the mode in which a program can be uploaded over the serial port. */
    rebootIntoUartDownloadMode(): void;
    /** Sleeps with nearly no current, then starts the program anew; needs GPIO16 wired to RST. */
    deepSleep(microseconds: u64, mode?: RFMode): void;
    /** As `deepSleep`, without waiting for Wi-Fi to close. */
    deepSleepInstant(microseconds: u64, mode?: RFMode): void;
    /**
     * Longest deep sleep in microseconds, about 3.5 hours.
     * @effect read
     */
    deepSleepMax(): u64;
    /** Switches the software watchdog on. */
    wdtEnable(milliseconds: u32): void;
    /** Switches the software watchdog off; the hardware one still bites after about 6 seconds. */
    wdtDisable(): void;
    /** Tells the watchdog that all is well. */
    wdtFeed(): void;
    /**
     * Supply voltage in millivolts.
     * @effect read
     */
    getVcc(): u16;
    /**
     * Number of the chip, the last 3 bytes of its address.
     * @effect read
     */
    getChipId(): u32;
    /**
     * Free heap in bytes.
     * @effect read
     */
    getFreeHeap(): u32;
    /**
     * Largest block that can be allocated, in bytes.
     * @effect read
     */
    getMaxFreeBlockSize(): u32;
    /**
     * How scattered the free heap is, in percent; 0 is best.
     * @effect read
     */
    getHeapFragmentation(): u8;
    /**
     * Bytes of the stack that were never used.
     * @effect read
     */
    getFreeContStack(): u32;
    resetFreeContStack(): void;
    /** @effect read */
    getSdkVersion(): string;
    /** @effect read */
    getCoreVersion(): string;
    /** @effect read */
    getFullVersion(): string;
    /** @effect read */
    getBootVersion(): u8;
    /** @effect read */
    getBootMode(): u8;
    /**
     * Clock of the processor in megahertz: 80 or 160.
     * @effect read
     */
    getCpuFreqMHz(): u8;
    /**
     * Clock cycles since the start; wraps every 53 seconds at 80 MHz.
     * @effect read
     */
    getCycleCount(): u32;
    /** @effect read */
    getFlashChipId(): u32;
    /** @effect read */
    getFlashChipVendorId(): u8;
    /**
     * Size of the flash chip that is there, in bytes.
     * @effect read
     */
    getFlashChipRealSize(): u32;
    /**
     * Size of the flash chip that the program was built for, in bytes.
     * @effect read
     */
    getFlashChipSize(): u32;
    /**
     * Clock of the flash chip in hertz.
     * @effect read
     */
    getFlashChipSpeed(): u32;
    /** @effect read */
    getFlashChipMode(): FlashMode_t;
    /** @effect read */
    checkFlashConfig(needsEquals?: boolean): boolean;
    /** @effect read */
    checkFlashCRC(): boolean;
    /**
     * Erases 4096 bytes of flash
     * @param sector their address divided by 4096.
     */
    flashEraseSector(sector: u32): boolean;
    /**
     * Size of the program in bytes.
     * @effect read
     */
    getSketchSize(): u32;
    /** @effect read */
    getSketchMD5(): string;
    /**
     * Flash that is free for an update, in bytes.
     * @effect read
     */
    getFreeSketchSpace(): u32;
    /**
     * Why the chip started, in words.
     * @effect read
     */
    getResetReason(): string;
    /**
     * Why the chip started, with the details of a crash.
     * @effect read
     */
    getResetInfo(): string;
    /** Erases the Wi-Fi settings and the radio's calibration. */
    eraseConfig(): boolean;
    /** As `eraseConfig`, then starts anew. */
    eraseConfigAndReset(): boolean;
    /** 32 random bits of the chip's noise. */
    random(): u32;
  }
  /** The chip itself. */
  export const ESP: EspClass;

  export {};
}
