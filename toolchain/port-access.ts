// Whether this user may open a port, and if not, whose it is. Asks the file system, opens nothing.
import { accessSync, constants, readFileSync, readlinkSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import { basename, join } from "node:path";
import type { Machine } from "./machine.ts";

/** Why a port can't be opened. */
export interface AccessDenied {
  /** Name of the group that owns the device; undefined where there are no groups, or it has no name. */
  readonly group: string | undefined;
  /** Whether the group may open the device at all. */
  readonly groupMay: boolean;
  /** The user has been put into the group, but logged in before that. */
  readonly joinedSince: boolean;
}

/** undefined when the port can be opened, or when the system only tells by opening it. */
export function findDenial(path: string, machine: Machine): AccessDenied | undefined {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "EACCES" || code === "EPERM" ? explainDenial(path, machine) : undefined;
  }
}

/**
 * Whether a port's path leads to a device of another kind, like /dev/null. Linux tells the kind; pseudo-terminals it does not list.
 */
export function isOtherDevice(path: string, { sys }: Machine): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isCharacterDevice() !== true) return false;
  // As glibc packs them; the numbers of devices that people have are small.
  const [major, minor] = [(stat.rdev >> 8) & 0xfff, (stat.rdev & 0xff) | ((stat.rdev >> 12) & 0xfff00)];
  try {
    return basename(readlinkSync(join(sys, "dev", "char", `${major}:${minor}`, "subsystem"))) !== "tty";
  } catch {
    return false;
  }
}

/** Who owns a port that could not be opened. @param user name of the user, of this process unless told */
export function explainDenial(path: string, machine: Machine, user = findUserName()): AccessDenied {
  const stat = statSync(path, { throwIfNoEntry: false });
  const group = stat === undefined ? undefined : readGroups(machine).find(({ id }) => id === stat.gid);
  return {
    group: group?.name,
    groupMay: stat !== undefined && (stat.mode & 0o060) === 0o060 && stat.gid !== 0,
    joinedSince: group?.members.includes(user) ?? false,
  };
}

interface Group {
  readonly name: string;
  readonly id: number;
  readonly members: readonly string[];
}

/** A line of the list is `name:password:id:member,member`. */
function readGroups({ etc }: Machine): readonly Group[] {
  try {
    return readFileSync(join(etc, "group"), "utf8")
      .split("\n")
      .flatMap((line) => {
        const [name, , id, members] = line.split(":");
        if (name === undefined || id === undefined) return [];
        return [{ name, id: Number(id), members: (members ?? "").split(",") }];
      });
  } catch {
    return [];
  }
}

/** In a container a user often has a number and no name. */
function findUserName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.());
  }
}
