"""What screens are made of: each shows one piece of data that it is given, and posts messages."""
