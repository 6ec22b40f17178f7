export const lines: string[] = [];
export function log(text: string): void {
  lines.push(`${lines.length} ${text}`);
}
log("log ready");
