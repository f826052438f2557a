"""expects: timed_out
Never finishes its import.
"""
while True:
    pass
