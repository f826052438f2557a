"""expects: timed_out
Waits at import for a thread that waits for it.
"""
import threading

gate = threading.Event()
thread = threading.Thread(target=gate.wait)
thread.start()
thread.join()
