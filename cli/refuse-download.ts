// What to say when a download fails, with the one thing to do next.
import { DownloadError, type DownloadFailure } from "../toolchain/setup/download-error.ts";
import { makeProblem, type Problem } from "./problem.ts";

/** The Problem of a failed download; anything else stays what it is. */
export function refuseDownload(error: unknown, folder: string): unknown {
  if (isDiskFull(error)) return makeProblem("disk-full", { folder, reason: "the disk is full" });
  if (!(error instanceof DownloadError)) return error;
  const { url, failure, message } = error;
  if (failure === "damaged") return makeProblem("download-damaged", { url });
  return explain(url, message, failure);
}

function explain(url: string, reason: string, failure: DownloadFailure): Problem {
  return makeProblem("download-failed", { url, reason }, helps[failure]);
}

const helps: Readonly<Record<DownloadFailure, string>> = {
  refused: "a newer tsino may know where it is now; from a file that you have: tsino setup --from FILE",
  unreachable:
    "is this computer online? Behind a proxy, set HTTPS_PROXY; with certificates of your own, NODE_EXTRA_CA_CERTS\nwithout a network: tsino setup --from FILE",
  stalled: "what has come is kept: the same command goes on from there",
  "broken-off": "what has come is kept: the same command goes on from there",
  damaged: "",
};

export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}
