// Pseudo-terminals for tests, which Node has none of.
//   pty-bench board          a board's serial port: prints the port's name, then copies stdin to whoever has it open
//                            and what they send to stdout. The port goes away when stdin ends.
//   pty-bench run PROGRAM …  runs a program on a terminal of its own; stdin is what is typed, stdout what it shows.
#define _GNU_SOURCE
#include <poll.h>
#include <pty.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static void write_all(int to, const char *bytes, ssize_t size) {
  while (size > 0) {
    ssize_t written = write(to, bytes, (size_t)size);
    if (written <= 0) exit(3);
    bytes += written;
    size -= written;
  }
}

// Copies both ways until one side ends. The master of a terminal that nobody has any more gives an error.
static void relay(int master, int hold_after_stdin) {
  char bytes[65536];
  struct pollfd sides[2] = {{STDIN_FILENO, POLLIN, 0}, {master, POLLIN, 0}};
  for (;;) {
    if (poll(sides, 2, -1) < 0) return;
    if (sides[0].revents != 0) {
      ssize_t size = read(STDIN_FILENO, bytes, sizeof bytes);
      if (size > 0) write_all(master, bytes, size);
      else if (hold_after_stdin) sides[0].fd = -1;
      else return;
    }
    if (sides[1].revents != 0) {
      ssize_t size = read(master, bytes, sizeof bytes);
      if (size <= 0) return;
      write_all(STDOUT_FILENO, bytes, size);
    }
  }
}

static int be_board(void) {
  int master, slave;
  struct termios raw;
  if (openpty(&master, &slave, NULL, NULL, NULL) != 0) return 1;
  tcgetattr(slave, &raw);
  cfmakeraw(&raw);
  tcsetattr(slave, TCSANOW, &raw);
  // The slave stays open here: otherwise the master ends whenever the last command closes the port.
  printf("%s\n", ttyname(slave));
  fflush(stdout);
  relay(master, 0);
  return 0;
}

static int run(char **program) {
  int master;
  struct winsize size = {40, 120, 0, 0};
  pid_t child = forkpty(&master, NULL, NULL, &size);
  if (child < 0) return 1;
  if (child == 0) {
    execvp(program[0], program);
    _exit(127);
  }
  relay(master, 1);
  int status;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int count, char **arguments) {
  if (count == 2 && strcmp(arguments[1], "board") == 0) return be_board();
  if (count > 2 && strcmp(arguments[1], "run") == 0) return run(arguments + 2);
  return 2;
}
