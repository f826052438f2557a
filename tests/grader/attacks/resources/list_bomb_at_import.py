"""expects: out_of_memory
Doubles a list while it is imported (up to 8 GB).
"""
kept = [0]
while len(kept) < 1 << 30:
    kept = kept + kept
