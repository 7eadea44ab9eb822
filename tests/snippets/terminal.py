# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""terminal.py SHELL [ARGUMENT…]: pastes standard input into an interactive shell in a terminal, then leaves the shell.

What the terminal shows goes to standard output. A terminal sends a carriage return for each line end that is pasted; no
marks of a bracketed paste are sent, which a shell may lack.
"""
import os
import pty
import select
import sys

pasted = sys.stdin.buffer.read().replace(b"\n", b"\r") + b"exit\r"
process, terminal = pty.fork()
if process == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
while True:
    readable, writable, _ = select.select([terminal], [terminal] if pasted else [], [], 30)
    if not readable and not writable:
        sys.exit("the shell says nothing any more")
    if readable:
        try:
            shown = os.read(terminal, 65536)
        except OSError:  # how Linux says that the shell has left
            break
        if not shown:
            break
        sys.stdout.buffer.write(shown)
    elif writable:
        pasted = pasted[os.write(terminal, pasted[:1024]) :]
os.waitpid(process, 0)
