"""An ESP8266 that waits for an upload, at a pseudo-terminal: what its ROM and esptool's stub answer, and a flash.

    rom.py FLASH

Prints the system's name of its port, which FLASH.port links to for others, then `flashed` after each image whose sum was asked for. FLASH is a file that always holds
the flash memory. Opening the port is a reset into the ROM, as the lines DTR and RTS make it on a real board; a
pseudo-terminal has no such lines. Reads commands from its standard input, and ends with it:

    fault KIND [BYTE]     what goes wrong until the next command; BYTE counts what arrives after the port is opened
      none
      silence             no answer to anything
      wrong-chip          it is an ESP32
      checksum            every block of the image arrives damaged
      flash               one bit of the flash can't be written
      flip BYTE           one bit of this byte is damaged on its way, once
      disconnect BYTE     the board is unplugged when this byte arrives: FLASH.port goes, and the program ends
"""

import hashlib
import os
import pty
import select
import struct
import sys
import time
import tty
import zlib

FLASH_SIZE = 4 * 1024 * 1024
FLASH_ID = 0x1640EF
ERASED = b"\xff"

# Where esptool looks for the kind of chip, and what it finds there.
CHIP_REGISTER = 0x40001000
ESP8266, ESP32 = 0xFFF0C101, 0x00F01D83
# The controller of the flash: its commands are done at once, and the one that is asked is the flash's name.
SPI_COMMAND, SPI_ANSWER = 0x60000200, 0x60000240
# How often the clock of 26 MHz goes into the speed of the port.
DIVIDER_REGISTER, DIVIDER = 0x60000014, 2 * 26000000 // 115200

# Statuses of a response: good, and an error with its reason.
DONE, UNKNOWN, DAMAGED = b"\x00\x00", b"\xff\x00", b"\xc1\x00"


class Chip:
    def __init__(self, flash):
        self.flash = flash
        self.fault, self.fault_at = "none", 0
        self.reset()

    def reset(self):
        """To the ROM."""
        self.received = 0
        self.packet = None
        self.escaped = False
        self.in_stub = False
        self.registers = {}
        self.address = 0
        self.end = 0
        self.inflater = None

    # Packets

    def take(self, data):
        """Takes what arrived and gives what is answered."""
        answers = b""
        for byte in data:
            self.received += 1
            if self.received == self.fault_at:
                if self.fault == "disconnect":
                    os.unlink(sys.argv[1] + ".port")
                    os._exit(0)
                if self.fault == "flip":
                    self.fault = "none"
                    byte ^= 0x10
            answers += self.take_byte(byte)
        return answers

    def take_byte(self, byte):
        if byte == 0xC0:
            packet, self.packet, self.escaped = self.packet, bytearray(), False
            return self.answer(bytes(packet)) if packet else b""
        if self.packet is None:
            return b""
        if self.escaped:
            self.escaped = False
            self.packet.append({0xDC: 0xC0, 0xDD: 0xDB}.get(byte, byte))
        elif byte == 0xDB:
            self.escaped = True
        else:
            self.packet.append(byte)
        return b""

    def answer(self, packet):
        if self.fault == "silence" or len(packet) < 8 or packet[0] != 0:
            return b""
        _, operation, size, checksum = struct.unpack("<BBHI", packet[:8])
        body = packet[8:]
        if len(body) != size:
            return b""
        value, data, status = 0, b"", UNKNOWN
        handler = self.HANDLERS.get(operation)
        if handler is not None:
            value, data, status = handler(self, body, checksum)
        response = frame(struct.pack("<BBHI", 1, operation, len(data) + 2, value) + data + status)
        if operation == 0x08:
            return response * 8
        if operation == 0x06 and status == DONE and not self.in_stub:
            self.in_stub = True
            return response + frame(b"OHAI")
        return response

    def check(self, body, checksum):
        """The data of a block, None when it is damaged."""
        size = struct.unpack("<I", body[:4])[0] if len(body) >= 16 else -1
        data = body[16:]
        computed = 0xEF
        for byte in data:
            computed ^= byte
        if len(data) != size or computed != checksum & 0xFF or self.fault == "checksum" and self.in_stub:
            return None
        return data

    # Commands

    def sync(self, body, checksum):
        return 0x20120707, b"", DONE

    def read_register(self, body, checksum):
        (address,) = struct.unpack("<I", body)
        if address == CHIP_REGISTER:
            return (ESP32 if self.fault == "wrong-chip" else ESP8266), b"", DONE
        if address == SPI_COMMAND:
            return 0, b"", DONE
        if address == SPI_ANSWER:
            return FLASH_ID, b"", DONE
        if address == DIVIDER_REGISTER:
            return DIVIDER, b"", DONE
        return self.registers.get(address, 0), b"", DONE

    def write_register(self, body, checksum):
        for at in range(0, len(body), 16):
            address, value, mask, _ = struct.unpack("<IIII", body[at : at + 16])
            old = self.registers.get(address, 0)
            self.registers[address] = (old & ~mask & 0xFFFFFFFF) | (value & mask)
        return 0, b"", DONE

    def accept(self, body, checksum):
        return 0, b"", DONE

    def take_memory(self, body, checksum):
        # The stub itself is not looked at: what it does is here already.
        return 0, b"", DAMAGED if self.check(body, checksum) is None else DONE

    def begin_flash(self, body, checksum):
        size, _, _, self.address = struct.unpack("<IIII", body[:16])
        self.end = self.address + size
        sectors = (size + 4095) // 4096
        self.write(self.address, ERASED * (sectors * 4096))
        return 0, b"", DONE

    def begin_deflated(self, body, checksum):
        self.inflater = zlib.decompressobj()
        return self.begin_flash(body, checksum)

    def take_flash(self, body, checksum):
        data = self.check(body, checksum)
        if data is None:
            return 0, b"", DAMAGED
        self.write(self.address, data)
        self.address += len(data)
        return 0, b"", DONE

    def take_deflated(self, body, checksum):
        data = self.check(body, checksum)
        if data is None or self.inflater is None:
            return 0, b"", DAMAGED
        plain = self.inflater.decompress(data)[: max(0, self.end - self.address)]
        self.write(self.address, plain)
        self.address += len(plain)
        return 0, b"", DONE

    def sum_flash(self, body, checksum):
        address, size, _, _ = struct.unpack("<IIII", body)
        digest = hashlib.md5(os.pread(self.flash, size, address))
        print("flashed", flush=True)
        return 0, digest.digest() if self.in_stub else digest.hexdigest().encode(), DONE

    def write(self, address, data):
        if self.fault == "flash" and address == 0 and data[:1] != ERASED:
            data = bytes([data[0] ^ 1]) + data[1:]
        os.pwrite(self.flash, data, address)

    HANDLERS = {
        0x02: begin_flash,
        0x03: take_flash,
        0x04: accept,
        0x05: accept,
        0x06: accept,
        0x07: take_memory,
        0x08: sync,
        0x09: write_register,
        0x0A: read_register,
        0x0B: accept,
        0x0D: accept,
        0x0F: accept,
        0x10: begin_deflated,
        0x11: take_deflated,
        0x12: accept,
        0x13: sum_flash,
    }


def frame(packet):
    return b"\xc0" + packet.replace(b"\xdb", b"\xdb\xdd").replace(b"\xc0", b"\xdb\xdc") + b"\xc0"


def take_command(chip, line):
    kind, byte = (line.decode().split() + ["0"])[1:3]
    chip.fault, chip.fault_at = kind, int(byte)
    print("ok", flush=True)


def send(port, data):
    while data:
        try:
            data = data[os.write(port, data) :]
        except OSError:
            # The other side is gone.
            return


def main(path):
    flash = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    if os.fstat(flash).st_size < FLASH_SIZE:
        os.pwrite(flash, ERASED * FLASH_SIZE, 0)
    chip = Chip(flash)
    port, other = pty.openpty()
    tty.setraw(other)
    print(os.ttyname(other), flush=True)
    # Closed at our end, so that the first user's opening shows.
    os.close(other)
    poll = select.poll()
    poll.register(port, select.POLLIN)
    poll.register(0, select.POLLIN)
    is_open = False
    while True:
        events = dict(poll.poll())
        if 0 in events:
            line = os.read(0, 1024)
            if not line:
                return
            take_command(chip, line)
        happened = events.get(port, 0)
        now_open = not happened & select.POLLHUP
        if now_open and not is_open:
            chip.reset()
        is_open = now_open
        if happened & select.POLLIN:
            try:
                send(port, chip.take(os.read(port, 4096)))
            except OSError:
                continue
        elif not now_open:
            # Nothing says when a port is opened; this is often enough.
            time.sleep(0.002)


main(sys.argv[1])
