// Puts an Intel HEX file into the flash of a simulated chip.
#pragma once

#include <simavr/sim_avr.h>
#include <simavr/sim_hex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static inline void load_hex(avr_t *avr, const char *path) {
  ihex_chunk_p chunks = NULL;
  int count = read_ihex_chunks(path, &chunks);
  if (count <= 0) {
    fprintf(stderr, "%s can't be read\n", path);
    _exit(2);
  }
  for (int i = 0; i < count; i++) {
    if (chunks[i].size == 0) continue;
    if (chunks[i].baseaddr + chunks[i].size > avr->flashend + 1) {
      fprintf(stderr, "%s does not fit into the flash\n", path);
      _exit(2);
    }
    memcpy(avr->flash + chunks[i].baseaddr, chunks[i].data, chunks[i].size);
  }
  // Up to here the simulator lets the program counter go.
  avr->codeend = avr->flashend;
}

// Keeps the simulator's chatter out of what the program prints.
static inline void log_errors(avr_t *avr, const int level, const char *format, va_list arguments) {
  (void)avr;
  if (level <= LOG_ERROR) vfprintf(stderr, format, arguments);
}
