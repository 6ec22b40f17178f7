// Which ports there are and what is known of them, on computers that the test makes up.
import { chmodSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explainDenial, findDenial } from "../toolchain/port-access.ts";
import { findPortHolder } from "../toolchain/port-holder.ts";
import { describePort, isLikelyBoard, listSerialPorts, mayExist } from "../toolchain/serial-ports.ts";
import { addProcess, machineAt, makeLinux } from "./tools/made-up-machine.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const never = () => Promise.reject(new Error("spawn udevadm ENOENT"));

describe("Linux", () => {
  test("tells the USB device behind each port, in natural order", async () => {
    const machine = makeLinux([
      { name: "ttyUSB10", usb: "10c4:ea60", serial: "0001", product: "CP2102 USB to UART Bridge Controller" },
      { name: "ttyUSB2", usb: "1a86:7523" },
      { name: "ttyACM0", usb: "2341:0043", serial: "85430353" },
      { name: "ttyS0", type: "4" },
      { name: "ttyS1", type: "0" },
    ]);
    mkdirSync(join(machine.sys, "class", "tty", "console"));
    const ports = await listSerialPorts(machine, never);
    expect(ports.map((port) => [port.path, describePort(port), isLikelyBoard(port)])).toEqual([
      [join(machine.dev, "ttyACM0"), "Arduino Uno (2341:0043)", true],
      [join(machine.dev, "ttyS0"), "", false],
      [join(machine.dev, "ttyUSB2"), "CH340 (1a86:7523)", true],
      [join(machine.dev, "ttyUSB10"), "CP210x (10c4:ea60)", true],
    ]);
    expect(ports[3]?.usb?.serialNumber).toBe("0001");
  });

  test("without /sys goes by the names", async () => {
    const dev = Object.fromEntries(
      ["ttyUSB10", "ttyUSB2", "ttyS0", "tty.x", "null"].map((n) => [`dev/${n}`, ""]),
    );
    const machine = machineAt(makeFolder(dev), "linux");
    const ports = await listSerialPorts(machine, never);
    expect(ports.map(({ path }) => path)).toEqual([
      join(machine.dev, "ttyUSB2"),
      join(machine.dev, "ttyUSB10"),
    ]);
    expect(ports.every(isLikelyBoard)).toBe(true);
  });

  test.each([
    ["0403:6001", "FTDI (0403:6001)", true],
    ["1a86:55d4", "CH9102 (1a86:55d4)", true],
    ["2341:abcd", "Arduino board (2341:abcd)", true],
    ["1234:5678", "Thing (1234:5678)", false],
  ])("%s is %s", async (usb, text, likely) => {
    const [port] = await listSerialPorts(makeLinux([{ name: "ttyUSB0", usb, product: "Thing" }]), never);
    expect([port && describePort(port), port && isLikelyBoard(port)]).toEqual([text, likely]);
  });
});

test("macOS: cu.* only, with the ids that the library gives for tty.*", async () => {
  const names = ["cu.usbserial-1", "tty.usbserial-1", "cu.Bluetooth-Incoming-Port", "cu.debug-console"];
  const machine = machineAt(makeFolder(Object.fromEntries(names.map((n) => [`dev/${n}`, ""]))), "darwin");
  const tty = join(machine.dev, "tty.usbserial-1");
  const ask = async () => [{ path: tty, vendorId: "10C4", productId: "EA60", serialNumber: "7" }];
  const ports = await listSerialPorts(machine, ask);
  expect(ports.map((port) => [port.path, describePort(port)])).toEqual([
    [join(machine.dev, "cu.usbserial-1"), "CP210x (10c4:ea60)"],
  ]);
  expect(await listSerialPorts(machine, never)).toHaveLength(1);
});

test("Windows: what the library says", async () => {
  const ask = async () => [
    { path: "COM10", vendorId: "1A86", productId: "7523" },
    { path: "COM3", vendorId: undefined, productId: undefined },
  ];
  const ports = await listSerialPorts(machineAt("C:/none", "win32"), ask);
  expect(ports.map((port) => [port.path, describePort(port), isLikelyBoard(port)])).toEqual([
    ["COM3", "", false],
    ["COM10", "CH340 (1a86:7523)", true],
  ]);
  expect(await listSerialPorts(machineAt("C:/none", "win32"), never)).toEqual([]);
});

test("a path must be there, other names are for the tool to judge", () => {
  const folder = makeFolder({ port: "" });
  expect(mayExist(join(folder, "port"))).toBe(true);
  expect(mayExist(join(folder, "other"))).toBe(false);
  expect(mayExist("COM3")).toBe(true);
  expect(mayExist("192.168.1.7")).toBe(true);
});

describe.skipIf(process.platform === "win32")("permission", () => {
  const withGroup = (members: string, mode = 0o660) => {
    const machine = makeLinux([{ name: "ttyUSB0" }]);
    const port = join(machine.dev, "ttyUSB0");
    chmodSync(port, mode);
    // The group that the test's own files have stands in for dialout.
    writeFileSync(join(machine.etc, "group"), `root:x:99999:\ndialout:x:${statSync(port).gid}:${members}\n`);
    return { machine, port };
  };

  test("the owning group is named, and whether one joined it since", () => {
    const { machine, port } = withGroup("eve,adam");
    expect(explainDenial(port, machine, "abel")).toMatchObject({ group: "dialout", joinedSince: false });
    expect(explainDenial(port, machine, "adam")).toMatchObject({ group: "dialout", joinedSince: true });
  });

  test("a group that may not open it either is no way out", () => {
    const { machine, port } = withGroup("", 0o600);
    expect(explainDenial(port, machine, "eve").groupMay).toBe(false);
    expect(explainDenial(join(machine.dev, "none"), machine, "eve").group).toBeUndefined();
  });

  test("nothing is denied where nothing is wrong", () => {
    const { machine, port } = withGroup("");
    expect(findDenial(port, machine)).toBeUndefined();
    expect(findDenial(join(machine.dev, "none"), machine)).toBeUndefined();
  });
});

describe.skipIf(process.platform === "win32")("the holder of a port", () => {
  test("is the process that has it open", () => {
    const machine = makeLinux([{ name: "ttyUSB0" }]);
    const port = join(machine.dev, "ttyUSB0");
    expect(findPortHolder(port, machine)).toBeUndefined();
    addProcess(machine, 4, "other", [join(machine.dev, "null")]);
    addProcess(machine, process.pid, "ourselves", [port]);
    addProcess(machine, 5, "board", ["/dev/ptmx", port]);
    expect(findPortHolder(port, machine)).toBeUndefined();
    addProcess(machine, 4711, "minicom", [join(machine.dev, "null"), port]);
    expect(findPortHolder(port, machine)).toEqual({ pid: 4711, name: "minicom" });
    expect(findPortHolder(port, { ...machine, platform: "darwin" })).toBeUndefined();
  });
});
