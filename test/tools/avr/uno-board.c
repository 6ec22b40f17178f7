// An Arduino Uno on a pseudo-terminal: simavr's ATmega328P with the bootloader, at the speed of the real one.
//
//   uno-board BOOTLOADER.hex FLASH
//
// Prints the name of its port. FLASH is a file that always holds the board's flash memory; it outlives the program, as
// the memory does a loss of power. Opening the port resets the board into the bootloader, as the line DTR does on a
// real one; a pseudo-terminal has no DTR. Ends when its standard input does.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdint.h>
#include <sys/mman.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include <simavr/avr_uart.h>
#include <simavr/sim_avr.h>

#include "load-hex.h"

enum { bootloader_start = 0x7e00, cycles_per_ms = 16000 };

static int port;
static int is_open = 0;
static int may_send = 1;

static void take_output(avr_irq_t *irq, uint32_t value, void *param) {
  (void)irq, (void)param;
  uint8_t byte = (uint8_t)value;
  // Nobody listens, or nobody keeps up: on a real line such bytes are lost, too.
  if (is_open && write(port, &byte, 1) < 0 && errno != EAGAIN && errno != EIO) _exit(3);
}

static void take_xon(avr_irq_t *irq, uint32_t value, void *param) {
  (void)irq, (void)value, (void)param;
  may_send = 1;
}

static void take_xoff(avr_irq_t *irq, uint32_t value, void *param) {
  (void)irq, (void)value, (void)param;
  may_send = 0;
}

static void no_sleep(avr_t *avr, avr_cycle_count_t how_long) {
  (void)avr, (void)how_long;
}

static void reset_from_outside(avr_t *avr) {
  avr_reset(avr);
  // The simulator leaves the cause of the reset open; the bootloader waits for an upload only after this one.
  avr_regbit_set(avr, avr->reset_flags.extrf);
}

/** Flash memory in a file, which the test reads while the board runs. */
static void map_flash(avr_t *avr, const char *path) {
  // The simulator reads a few bytes behind the end.
  size_t size = avr->flashend + 1, spare = 4096;
  int file = open(path, O_RDWR | O_CREAT, 0600);
  if (file < 0 || lseek(file, 0, SEEK_END) < 0) _exit(2);
  if ((size_t)lseek(file, 0, SEEK_END) < size) {
    if (pwrite(file, avr->flash, size, 0) != (ssize_t)size) _exit(2);
  }
  uint8_t *room = mmap(NULL, size + spare, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (room == MAP_FAILED) _exit(2);
  if (mmap(room, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, file, 0) == MAP_FAILED) _exit(2);
  avr->flash = room;
}

static void open_port(char *name) {
  int other;
  struct termios raw;
  if (openpty(&port, &other, name, NULL, NULL) != 0) _exit(2);
  tcgetattr(other, &raw);
  cfmakeraw(&raw);
  tcsetattr(other, TCSANOW, &raw);
  // Closed at our end, so that the first user's opening shows.
  close(other);
  fcntl(port, F_SETFL, O_NONBLOCK);
}

/** A reset when somebody opens the port; bytes for the chip as fast as it takes them. */
static void serve_port(avr_t *avr, avr_irq_t *input) {
  struct pollfd ends[] = {{.fd = port, .events = POLLIN}, {.fd = 0, .events = POLLIN}};
  poll(ends, 2, 0);
  if (ends[1].revents != 0) {
    char byte;
    // Not exit: the simulator's own end waits for threads that it doesn't have.
    if (read(0, &byte, 1) <= 0) _exit(0);
  }
  int now_open = (ends[0].revents & POLLHUP) == 0;
  if (now_open && !is_open) reset_from_outside(avr);
  is_open = now_open;
  uint8_t byte;
  while (is_open && may_send && read(port, &byte, 1) == 1) avr_raise_irq(input, byte);
}

static int64_t now_in_us(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000LL + now.tv_nsec / 1000;
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  signal(SIGHUP, SIG_IGN);
  avr_global_logger_set(log_errors);
  avr_t *avr = avr_make_mcu_by_name("atmega328p");
  if (avr == NULL) return 2;
  avr_init(avr);
  avr->frequency = 16000000;
  avr->sleep = no_sleep;
  map_flash(avr, arguments[2]);
  load_hex(avr, arguments[1]);
  avr->reset_pc = bootloader_start;

  uint32_t flags = 0;
  avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
  avr_irq_t *input = avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_INPUT);
  avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT), take_output, NULL);
  avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUT_XON), take_xon, NULL);
  avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUT_XOFF), take_xoff, NULL);

  char name[64];
  open_port(name);
  avr_reset(avr);
  printf("%s\n", name);
  fflush(stdout);

  int64_t next = now_in_us();
  for (;;) {
    serve_port(avr, input);
    avr_cycle_count_t until = avr->cycle + cycles_per_ms;
    while (avr->cycle < until) {
      int state = avr_run(avr);
      if (state == cpu_Done || state == cpu_Crashed) {
        fprintf(stderr, "the chip stopped in state %d at 0x%x\n", state, avr->pc);
        _exit(3);
      }
    }
    // Never faster than the real one. A computer that is too slow slows the board's time, too: it is not made up
    // for, since the bootloader's watchdog would see seconds pass between two bytes.
    next += 1000;
    int64_t early = next - now_in_us();
    if (early > 0) usleep((useconds_t)early);
    else next = now_in_us();
  }
}
