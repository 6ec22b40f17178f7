// Where a system keeps its devices and what it knows of them: the real folders, or those that a test made up.

export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Holds the devices, `/dev`. */
  readonly dev: string;
  /** Linux's description of its devices, `/sys`. */
  readonly sys: string;
  /** Linux's description of its processes, `/proc`. */
  readonly proc: string;
  /** Holds the list of groups, `/etc`. */
  readonly etc: string;
}

export const thisMachine: Machine = {
  platform: process.platform,
  dev: "/dev",
  sys: "/sys",
  proc: "/proc",
  etc: "/etc",
};
