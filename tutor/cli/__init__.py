"""The command line."""

from tutor.cli.main import main

__all__ = ["main"]
