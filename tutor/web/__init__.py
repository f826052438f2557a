"""The tutor in a browser: each page that is opened is a tutor of its own, on the same workspace."""
