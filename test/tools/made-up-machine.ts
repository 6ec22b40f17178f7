// A computer that a test makes up: its devices, what its kernel says of them, its groups and processes.
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Machine } from "../../toolchain/machine.ts";
import { makeFolder } from "./temporary-folder.ts";

export interface MadeUpPort {
  readonly name: string;
  /** `1a86:7523`; absent for a port that is not on USB. */
  readonly usb?: string;
  readonly serial?: string;
  readonly product?: string;
  /** The kernel's number for the kind of an old port; 0 is one that is not really there. */
  readonly type?: string;
}

/** A Linux with these ports, laid out under /sys as the kernel does. */
export function makeLinux(ports: readonly MadeUpPort[], etcGroup = ""): Machine {
  const root = makeFolder({ "dev/null": "", "etc/group": etcGroup, "proc/version": "" });
  const sys = join(root, "sys");
  mkdirSync(join(sys, "class", "tty"), { recursive: true });
  for (const [index, port] of ports.entries()) addPort(root, port, index);
  return machineAt(root, "linux");
}

export function machineAt(root: string, platform: NodeJS.Platform): Machine {
  const [dev, sys, proc, etc] = ["dev", "sys", "proc", "etc"].map((name) => join(root, name));
  return { platform, dev: `${dev}`, sys: `${sys}`, proc: `${proc}`, etc: `${etc}` };
}

function addPort(root: string, port: MadeUpPort, index: number): void {
  const { name, usb, serial, product, type } = port;
  writeFileSync(join(root, "dev", name), "");
  const device = join(root, "sys", "devices", `pci/usb1/1-${index}`);
  const own = usb === undefined ? join(device, "platform") : join(device, `1-${index}:1.0`, name);
  write(join(own, "uevent"), "");
  if (usb !== undefined) {
    const [vendor, id] = usb.split(":");
    write(join(device, "idVendor"), `${vendor}\n`);
    write(join(device, "idProduct"), `${id}\n`);
    if (serial !== undefined) write(join(device, "serial"), `${serial}\n`);
    if (product !== undefined) write(join(device, "product"), `${product}\n`);
  }
  const tty = join(root, "sys", "class", "tty", name);
  mkdirSync(tty, { recursive: true });
  symlinkSync(own, join(tty, "device"));
  if (type !== undefined) write(join(tty, "type"), `${type}\n`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Adds a process that has files open. */
export function addProcess(machine: Machine, pid: number, name: string, open: readonly string[]): void {
  write(join(machine.proc, String(pid), "comm"), `${name}\n`);
  mkdirSync(join(machine.proc, String(pid), "fd"), { recursive: true });
  open.forEach((path, index) => {
    symlinkSync(path, join(machine.proc, String(pid), "fd", String(index)));
  });
}
