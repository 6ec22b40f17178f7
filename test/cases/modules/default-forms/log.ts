export const order: string[] = [];
export default (text: string): void => {
  order.push(text);
};
