// The functions that the simulated board calls on the PC: one wasm import each, module "host".
// This file is the contract between the C++ side (simulator/headers, compiled to wasm32) and the TypeScript
// side (simulator/host). Pointers are offsets into wasm memory; lengths are bytes; ids are small integers >= 0.
#pragma once
#include <stddef.h>
#include <stdint.h>

#define HOST(name) extern "C" __attribute__((import_module("host"), import_name(#name)))

// --- serial monitor: stdout and stdin of the process ---
HOST(serial_begin) void host_serial_begin(uint32_t baud);
/** Blocks while the reader of stdout is slow (back pressure); loses nothing. */
HOST(serial_write) void host_serial_write(const uint8_t* data, uint32_t length);
/** Bytes waiting from stdin. Zero counts as a fruitless poll (see host_turn). */
HOST(serial_available) int32_t host_serial_available();
/** Up to `length` bytes; returns how many, 0 when none. `peek` leaves them. */
HOST(serial_read) int32_t host_serial_read(uint8_t* to, uint32_t length, int32_t peek);

// --- time: micros since the board's start; real or virtual ---
HOST(micros) double host_micros();
HOST(sleep) void host_sleep(double micros);
/** As host_sleep, but ends early when the handler of a pin must run; returns the micros that are left. */
HOST(doze) double host_doze(double micros);
/** End of a loop() turn: the place where a sketch that only polls in vain is put to sleep until something happens
 *  (a byte, a connection, a pin), for a few milliseconds at most. */
HOST(turn) void host_turn();
/** yield() and optimistic_yield(): ends a run that is to stop. Never sleeps in a computation that yields; a loop that
 *  yields while it reads the clock counts as polling. */
HOST(yield) void host_yield();

// --- pins ---
HOST(pin_mode) void host_pin_mode(int32_t pin, int32_t mode);
HOST(pin_write) void host_pin_write(int32_t pin, int32_t level);
HOST(pin_read) int32_t host_pin_read(int32_t pin);
HOST(analog_read) int32_t host_analog_read(int32_t pin);
HOST(analog_write) void host_analog_write(int32_t pin, int32_t duty);
/** A square wave of `hertz` on the pin, for `milliseconds` or (0) until the next call; `hertz` 0 is silence. */
HOST(pin_tone) void host_pin_tone(int32_t pin, uint32_t hertz, uint32_t milliseconds);
/** Edges of the pin call its handler from now on: 1 rising, 2 falling, 3 both; 0: none. What waited is forgotten. */
HOST(interrupt_mode) void host_interrupt_mode(int32_t pin, int32_t mode);
/** The pin whose handler must run now, or -1; asked until then, for pins read what they had at that edge. With `held` none
 *  may run: each pin remembers one edge. */
HOST(interrupt_next) int32_t host_interrupt_next(int32_t held);

// --- Wi-Fi station state ---
HOST(wifi_begin) void host_wifi_begin(const char* ssid, uint32_t length);
HOST(wifi_disconnect) void host_wifi_disconnect();
/** wl_status_t of the core: 0 is WL_IDLE_STATUS, 3 is WL_CONNECTED, 7 is WL_DISCONNECTED (joining). */
HOST(wifi_status) int32_t host_wifi_status();
/** IPv4 address of the station that the PC can really reach, first octet in the low byte (as IPAddress). */
HOST(wifi_ip) uint32_t host_wifi_ip();
HOST(wifi_rssi) int32_t host_wifi_rssi();
/** IPv4 address of a host name (as wifi_ip), 0 when there is none; blocks up to `timeout` ms. */
HOST(resolve) uint32_t host_resolve(const char* name, uint32_t length, uint32_t timeout);

// --- TCP: every socket lives in the PC's process; reads and accepts never block ---
/** A listener id, or -1 when the port can't be had (the host has then said so and ends the run). */
HOST(tcp_listen) int32_t host_tcp_listen(uint32_t port);
HOST(tcp_unlisten) void host_tcp_unlisten(int32_t listener);
/** The id of the next waiting connection, or -1. */
HOST(tcp_accept) int32_t host_tcp_accept(int32_t listener);
HOST(tcp_waiting) int32_t host_tcp_waiting(int32_t listener);
/** Connects to `host` (name or dotted address); blocks up to `timeout` ms; an id or -1. */
HOST(tcp_connect) int32_t host_tcp_connect(const char* host, uint32_t length, uint32_t port, uint32_t timeout);
HOST(tcp_available) int32_t host_tcp_available(int32_t socket);
HOST(tcp_read) int32_t host_tcp_read(int32_t socket, uint8_t* to, uint32_t length, int32_t peek);
/** Blocks while the peer is slow, up to `timeout` ms without progress, 0 for as long as it takes (the host then tells
 *  its user when a board would have given up); returns the bytes taken. */
HOST(tcp_write) int32_t host_tcp_write(int32_t socket, const uint8_t* data, uint32_t length, uint32_t timeout);
/** Waits until all that was written has left, up to `timeout` ms; 1 when it has. */
HOST(tcp_flush) int32_t host_tcp_flush(int32_t socket, uint32_t timeout);
/** The port on which `listener` can be reached from the PC (differs from the sketch's when ports are mapped). */
HOST(tcp_listen_port) uint32_t host_tcp_listen_port(int32_t listener);
/** 1 while the connection is up: neither side has closed it. An orderly close of the peer shows once the bytes
 *  before it have been read, or a moment later to a sketch that leaves them unread (see host/tcp-imports.ts). */
HOST(tcp_connected) int32_t host_tcp_connected(int32_t socket);
/** Bytes that tcp_write would take now without blocking. */
HOST(tcp_writable) int32_t host_tcp_writable(int32_t socket);
/** Orderly close by the board; the id is free afterwards. */
HOST(tcp_close) void host_tcp_close(int32_t socket);
/** Address (as wifi_ip) and port of one end: what = 0 remote, 1 local. */
HOST(tcp_address) uint32_t host_tcp_address(int32_t socket, int32_t what);
HOST(tcp_port) uint32_t host_tcp_port(int32_t socket, int32_t what);

// --- the end ---
/** What went wrong, as the text's first word: the kind of a trap (`overflow`, `divide-by-zero`, `out-of-range`,
 *  `out-of-memory`, `null`, `stack`, `abort`, `uncaught`), then details. Does not return. The host finds the place from the wasm stack. */
HOST(trap) __attribute__((noreturn)) void host_trap(const char* kind, uint32_t kind_length, const char* detail,
                                                    uint32_t detail_length);
/** The same for what happened earlier, at another place: its file, line and column. */
HOST(trap_at) __attribute__((noreturn)) void host_trap_at(const char* kind, uint32_t kind_length, const char* detail,
                                                          uint32_t detail_length, const char* file,
                                                          uint32_t file_length, uint32_t line, uint32_t column);
/** ESP.restart() and friends: the module is thrown away and instantiated anew. */
HOST(restart) __attribute__((noreturn)) void host_restart();
/** 1 when this start follows a restart by the sketch itself, 0 when it follows power on. */
HOST(restarted) int32_t host_restarted();

// --- mathematics that must agree with JavaScript to the last bit: Math.<name> of the engine ---
HOST(math1) double host_math1(int32_t function, double x);
HOST(math2) double host_math2(int32_t function, double x, double y);
