// Why something could not be downloaded, told apart as far as a person would act differently.

export type DownloadFailure =
  /** The server has answered, but not with the file. */
  | "refused"
  | "unreachable"
  /** Nothing came for a long time. */
  | "stalled"
  /** The connection ended in the middle. */
  | "broken-off"
  /** All came, but not as it was made. */
  | "damaged";

export class DownloadError extends Error {
  override readonly name = "DownloadError";
  readonly failure: DownloadFailure;
  readonly url: string;
  readonly status: number | undefined;

  constructor(failure: DownloadFailure, url: string, message: string, status?: number) {
    super(message);
    this.failure = failure;
    this.url = url;
    this.status = status;
  }

  static from(error: unknown, url: string): unknown {
    if (error instanceof DownloadError) return error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const [failure, words] = failures[code] ?? [];
    if (failure !== undefined) return new DownloadError(failure, url, words ?? code);
    const message = error instanceof Error ? error.message : String(error);
    // Certificates have some dozens of codes.
    if (/CERT|SSL|TLS|SELF_SIGNED/.test(code)) {
      return new DownloadError("unreachable", url, `its certificate is not trusted here: ${message}`);
    }
    if (code.startsWith("UND_ERR") || code.startsWith("E")) {
      return new DownloadError("unreachable", url, message || code);
    }
    return error;
  }
}

const failures: Readonly<Record<string, readonly [DownloadFailure, string]>> = {
  UND_ERR_CONNECT_TIMEOUT: ["stalled", "the server does not answer"],
  UND_ERR_HEADERS_TIMEOUT: ["stalled", "the server does not answer"],
  UND_ERR_BODY_TIMEOUT: ["stalled", "nothing came for a long time"],
  UND_ERR_SOCKET: ["broken-off", "the connection was closed"],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ["broken-off", "the connection was closed"],
  ECONNRESET: ["broken-off", "the connection was closed"],
  EPIPE: ["broken-off", "the connection was closed"],
  ENOTFOUND: ["unreachable", "there is no network, or no server of that name"],
  EAI_AGAIN: ["unreachable", "there is no network, or no server of that name"],
  ECONNREFUSED: ["unreachable", "nothing listens there"],
  EHOSTUNREACH: ["unreachable", "there is no way to it"],
  ENETUNREACH: ["unreachable", "there is no network"],
  ETIMEDOUT: ["stalled", "the server does not answer"],
};
