// @run
// Nested arrays as a board: rows of different lengths, built in loops, read by computed indices.
function makeBoard(size: number): string[][] {
  const board: string[][] = [];
  for (let y = 0; y < size; y++) {
    const row: string[] = [];
    for (let x = 0; x < size; x++) row.push(".");
    board.push(row);
  }
  return board;
}

function winner(board: string[][]): string {
  for (let i = 0; i < 3; i++) {
    if (board[i][0] !== "." && board[i][0] === board[i][1] && board[i][1] === board[i][2]) return board[i][0];
    if (board[0][i] !== "." && board[0][i] === board[1][i] && board[1][i] === board[2][i]) return board[0][i];
  }
  if (board[1][1] === ".") return "";
  if (board[0][0] === board[1][1] && board[1][1] === board[2][2]) return board[1][1];
  if (board[0][2] === board[1][1] && board[1][1] === board[2][0]) return board[1][1];
  return "";
}

const board = makeBoard(3);
const moves = [[1, 1], [0, 0], [0, 2], [2, 0], [1, 0], [1, 2], [2, 1], [0, 1]];
let player = "X";
for (const move of moves) {
  board[move[1]][move[0]] = player;
  player = player === "X" ? "O" : "X";
  const won = winner(board);
  if (won !== "") {
    console.log(won, "wins");
    break;
  }
}
for (const row of board) console.log(row.join(" "), row.indexOf("X"));

const triangle: number[][] = [[1]];
for (let n = 1; n < 7; n++) {
  const above = triangle[n - 1];
  const line = [1];
  for (let k = 1; k < n; k++) line.push(above[k - 1] + above[k]);
  line.push(1);
  triangle.push(line);
}
for (const line of triangle) console.log(line.join(" "));
console.log(triangle[6][3], triangle.length, triangle[triangle.length - 1].length);
const cube = [[[1, 2], [3]], [[4]]];
cube[1][0][0] += cube[0][1][0];
cube[0].push([9, 9]);
console.log(cube[1][0][0], cube[0].length, cube[0][2][1]);
