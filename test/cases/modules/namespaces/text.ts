export const plain = "plain";
export namespace Case {
  export const upper = (text: string) => text.toUpperCase() + plain.length;
  export const lower = (text: string) => text.toLowerCase();
}
