// What the system says of a failed operation on files, in words.

/** Whether it failed for there is no such file: also where a part of the path is a file. */
export function isNoFileThere(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
}

/** Whether the system refused an operation on a file, and which. */
export function findRefusedPath(error: unknown): string | undefined {
  if (!(error instanceof Error) || systemWords[codeOf(error)] === undefined) return undefined;
  return "path" in error && typeof error.path === "string" ? error.path : undefined;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** The system's words for a failed file operation, without path and code: `permission denied`. */
export function explainSystemError(error: unknown): string {
  return systemWords[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}

const systemWords: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is a file, not a folder",
  EEXIST: "a file of that name is in the way",
  EISDIR: "it is a folder",
  ENOENT: "there is no such folder",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "its links lead in a circle",
};
