"""expects: crashed
Raises GeneratorExit at import, and StopIteration would be next.
"""
raise GeneratorExit
