"""expects: crashed
needs: landlock
Asks the network for the answer.
"""
import urllib.request

print("SEEN", urllib.request.urlopen("http://127.0.0.1:9/corr2d.py", timeout=1).read())
