// Runs a program of an Uno to its end, on a simulated ATmega328P, as fast as this computer can.
//
//   uno-run PROGRAM.hex HEAP_END
//
// Prints what the program sends, and ends when the chip sleeps without interrupts (what script-main.cpp does). HEAP_END is
// the address of avr-libc's `__brkval`: a stack that runs into the heap is told on stderr, with status 4; a program
// that does not end in two minutes of its own time has status 5, a crash 6, and what stops for lack of memory 7. A checked build
// that has said why it stopped has 8.
#include <stdint.h>
#include <unistd.h>

#include <simavr/avr_uart.h>
#include <simavr/sim_avr.h>

#include "load-hex.h"

enum { stack_low = 0x5d, stack_high = 0x5e };

/* How many characters of the last line of a checked build were seen. */
static const char last_line[] = "tsino: end\r\n";
static size_t seen_of_last = 0;

static void take_output(avr_irq_t *irq, uint32_t value, void *param) {
  (void)irq, (void)param;
  putchar((int)value);
  seen_of_last = (char)value == last_line[seen_of_last] ? seen_of_last + 1 : 0;
}

static void no_sleep(avr_t *avr, avr_cycle_count_t how_long) {
  (void)avr, (void)how_long;
}

static uint16_t read_word(const avr_t *avr, uint32_t at) {
  return (uint16_t)(avr->data[at] | avr->data[at + 1] << 8);
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  avr_global_logger_set(log_errors);
  avr_t *avr = avr_make_mcu_by_name("atmega328p");
  if (avr == NULL) return 2;
  avr_init(avr);
  avr->frequency = 16000000;
  avr->sleep = no_sleep;
  load_hex(avr, arguments[1]);
  uint32_t heap_end = (uint32_t)strtoul(arguments[2], NULL, 0) & 0xffff;

  uint32_t flags = 0;
  avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
  avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT), take_output, NULL);

  int status = 0, met = 0;
  avr_cycle_count_t limit = 120ULL * 16000000;
  for (int state = cpu_Running; state != cpu_Done;) {
    state = avr_run(avr);
    uint16_t stack = (uint16_t)(avr->data[stack_low] | avr->data[stack_high] << 8), heap = read_word(avr, heap_end);
    // Both are written byte by byte: only what stays is true. The stack is 0 until the program has set it.
    met = heap != 0 && stack > 0x100 && stack <= heap ? met + 1 : 0;
    if (met > 16) status = 4;
    if (state == cpu_Crashed) status = 6;
    // A jump to itself without interrupts: abort.
    int is_stuck = avr->flash[avr->pc] == 0xff && avr->flash[avr->pc + 1] == 0xcf && avr->sreg[S_I] == 0;
    if (is_stuck && state == cpu_Running) status = 7;
    if (avr->cycle > limit) status = 5;
    if (last_line[seen_of_last] == 0) status = 8;
    if (status != 0) {
      fflush(stdout);
      fprintf(stderr, "status %d at 0x%x: the stack is at 0x%x, the heap ends at 0x%x\n", status, avr->pc, stack, heap);
      break;
    }
  }
  fflush(stdout);
  // Not exit: the simulator's own end waits for threads that it doesn't have.
  _exit(status);
}
