const names = ["a", "b"];
export default names;
export const count = () => names.length;
export { names as list };
export const first = names[0];
