"""What fills the terminal: each screen listens to its widgets and lets the session act."""
