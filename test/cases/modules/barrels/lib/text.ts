let lastText = "none";
export function shout(text: string): string {
  lastText = text;
  return text.toUpperCase() + "!";
}
export const words = (text: string) => text.split(" ");
export const count = (text: string) => words(text).length;
export const last = () => lastText;
