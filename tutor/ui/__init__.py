"""The screens: the only part of the tutor that knows Textual."""
