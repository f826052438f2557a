"""expects: crashed
Starts other programs.
"""
import subprocess

subprocess.run(["/bin/sleep", "30"], check=True)
