export const log: string[] = [];
export function note(text: string): void {
  log.push(text);
}
