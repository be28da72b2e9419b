/*
 * Makes every sync of a file take as long as on a slow disk: preloaded (LD_PRELOAD), it waits SLOW_SYNC_MS and then syncs.
 * The wait counts for the one who syncs, as with a real disk.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static void wait_for_disk(void) {
  const char *text = getenv("SLOW_SYNC_MS");
  double ms = text ? atof(text) : 0;
  struct timespec pause = {(time_t)(ms / 1000), (long)(ms * 1e6) % 1000000000L};
  nanosleep(&pause, NULL);
}

int fsync(int file) {
  static int (*real)(int);
  if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  wait_for_disk();
  return real(file);
}

int fdatasync(int file) {
  static int (*real)(int);
  if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  wait_for_disk();
  return real(file);
}
