let count = 0;
export default function () {
  return ++count;
}
