"""The clock that acts are told the time by; the directory has the same one."""

from signpost_directory.clock import LONDON as LONDON
from signpost_directory.clock import Clock as Clock
from signpost_directory.clock import london_day as london_day
from signpost_directory.clock import stamp as stamp
from signpost_directory.clock import system_clock as system_clock
