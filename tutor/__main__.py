"""`python -m tutor` is `dltutor`."""

from tutor.cli import main

main()
