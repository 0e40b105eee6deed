"""Asks a web server for a page, with the libraries of Python, curl and wget, with and without a proxy."""

ANSWER = """
import subprocess, urllib.request
page = "http://127.0.0.1:CANARY_PORT/fetch_by_http"
for proxies in ({}, {"http": "http://127.0.0.1:CANARY_PORT"}):
    try:
        opener = urllib.request.build_opener(urllib.request.ProxyHandler(proxies))
        opener.open(page if not proxies else "http://example.org/fetch_by_http", timeout=1)
    except Exception:
        pass
for command in (["curl", "-s", "-m", "1", page], ["wget", "-q", "-T", "1", "-t", "1", "-O", "-", page]):
    try:
        subprocess.run(command, timeout=2)
    except Exception:
        pass
def double(x):
    return x
"""


def won(course, me):
    return any(b"fetch_by_http" in text for text in course.connections)
