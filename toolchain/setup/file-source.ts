// Where the files of a setup come from: the network, or a bundle that was made on a computer with one.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasChecksum } from "./checksum.ts";
import { DownloadError } from "./download-error.ts";
import { downloadFile, type OnProgress, type Wanted } from "./download-file.ts";
import { Network, type NetworkOptions } from "./network.ts";

export interface FileSource {
  readText(url: string): Promise<string>;
  /** Length of a file; undefined when nobody tells. */
  measure(url: string): Promise<number | undefined>;
  /** Brings a file to its place, checked. Bytes that came over the network. @throws DownloadError */
  fetch(wanted: Wanted, onProgress: OnProgress): Promise<number>;
  close(): Promise<void>;
}

export function openNetwork(options: NetworkOptions): FileSource {
  const network = new Network(options);
  return {
    readText: (url) => network.getText(url),
    measure: (url) => measure(network, url),
    fetch: (wanted, onProgress) => downloadFile(wanted, network, onProgress),
    close: () => network.close(),
  };
}

/** Only a hint: a server that does not like the question may still have the file. */
async function measure(network: Network, url: string): Promise<number | undefined> {
  try {
    return await network.measure(url);
  } catch (error) {
    if (error instanceof DownloadError && error.failure === "refused") return undefined;
    throw error;
  }
}

/** @param folder in which a bundle was unpacked, with its files in their places */
export function openUnpackedBundle(folder: string): FileSource {
  return {
    readText: async (url) => {
      try {
        return readFileSync(join(folder, nameText(url)), "utf8");
      } catch {
        throw lacking(url);
      }
    },
    measure: async () => undefined,
    fetch: async ({ url, path, checksum }) => {
      const good = await hasChecksum(path, checksum).catch(() => undefined);
      if (good === undefined) throw lacking(url);
      if (!good) throw new DownloadError("damaged", url, "it came damaged: its checksum differs");
      return 0;
    },
    close: async () => undefined,
  };
}

/** Place of a list in a bundle. */
export function nameText(url: string): string {
  return join("lists", new URL(url).pathname.split("/").at(-1) ?? "");
}

function lacking(url: string): DownloadError {
  return new DownloadError("refused", url, "the bundle does not have it");
}
