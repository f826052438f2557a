"""expects: crashed
Writes to address 0 at import.
"""
import ctypes

ctypes.memset(0, 0, 8)
