"""Listens on all addresses, so that others on this machine can connect to it."""

import socket
import threading
import time

ANSWER = """
import os, socket, time
if os.fork() == 0:
    with socket.create_server(("0.0.0.0", 47113)) as server:
        server.settimeout(3)
        client, _ = server.accept()
        client.sendall(b"hello")
    os._exit(0)
time.sleep(2)
def double(x):
    return x
"""
heard = []


def change(nb, folder):
    def connect():
        for _ in range(1200):
            try:
                with socket.create_connection(("127.0.0.1", 47113), 1) as connection:
                    return heard.append(connection.recv(9))
            except OSError:
                time.sleep(0.5)

    threading.Thread(target=connect, daemon=True).start()
    return nb


def won(course, me):
    return b"hello" in heard
