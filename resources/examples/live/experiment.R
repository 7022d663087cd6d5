# Record and mark in FER Desktop from R; nothing to install.
#   fer-desktop analyze camera:0 --output session --control-tcp 9100 --wait-for-start
#   Rscript experiment.R 9100

arguments <- commandArgs(trailingOnly = TRUE)
port <- if (length(arguments)) as.integer(arguments[1]) else 9100L
fer <- socketConnection("127.0.0.1", port, blocking = TRUE, open = "r+", timeout = 30,
                        encoding = "UTF-8")

say <- function(line) {
  writeLines(line, fer)
  answer <- readLines(fer, n = 1)
  if (!startsWith(answer, "OK")) stop(answer)
  answer
}

say("PARTICIPANT P07")
print(say("START"))                       # answered when the recording runs
for (trial in 1:3) {
  print(say(sprintf("MARKER @%.6f trial %d", as.numeric(Sys.time()), trial)))
  Sys.sleep(0.2)
}
print(say("STOP"))                        # answered when the files are whole
close(fer)
