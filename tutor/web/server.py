"""The server: textual-serve's, with a page of our own and a guard before it."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from ipaddress import ip_address
from pathlib import Path

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from textual_serve.server import Server

from tutor.errors import TutorError
from tutor.web.guard import guard

_PAGE = Path(__file__).with_name("page.html")
_ALL = ("", "0.0.0.0", "::")


class TutorServer(Server):
    """Runs `command` for each page that is opened. `say` tells the person who started it what to do."""

    def __init__(self, command: str, host: str, port: int, say: Callable[[str], object]) -> None:
        super().__init__(command, host=host, port=port, title="dltutor")
        self.token = secrets.token_urlsafe(24)
        self.say = say

    @property
    def address(self) -> str:
        """What to open in a browser."""
        host = "localhost" if self.host in _ALL else f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}/?token={self.token}"

    def initialize_logging(self) -> None:
        """Requests are not logged: the first one holds the token."""
        logging.basicConfig(level=logging.WARNING, format="%(message)s")
        logging.getLogger("aiohttp.server").addFilter(is_ours)

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(guard(self.token))
        return app

    async def on_startup(self, app: web.Application) -> None:
        """Nothing yet: whether the port is to be had is known when the server listens."""

    def announce(self) -> None:
        """Say where the tutor is, and how far it can be reached."""
        if not is_loopback(self.host):
            self.say(
                f"WARNING: on {self.host} the tutor can be reached from other machines, without encryption. "
                "Whoever has the address below can run Python programs here as you."
            )
        self.say(f"Open {self.address}\nCtrl+C ends it.")

    async def handle_index(self, request: web.Request) -> web.StreamResponse:
        """The page, which asks no other host for anything."""
        return web.FileResponse(_PAGE, headers={"Cache-Control": "no-store", "X-Frame-Options": "DENY"})

    async def handle_websocket(self, request: web.Request) -> web.WebSocketResponse:
        """The connection of one page to a tutor of its own; anything else that asks for it is told so."""
        if not web.WebSocketResponse().can_prepare(request):
            raise web.HTTPBadRequest(text="Only the tutor's page connects here; open the address without a path.\n")
        return await super().handle_websocket(request)

    def run(self) -> None:
        """Serve until Ctrl+C. Raises `TutorError` where another has the port."""
        self.initialize_logging()
        self.debug = False
        try:
            web.run_app(self._make_app(), host=self.host, port=self.port, print=lambda *_: self.announce())
        except OSError as error:
            raise TutorError(
                f"{self.host}:{self.port}: cannot be served there ({error.strerror or error}); "
                "choose another one with --port or --host."
            ) from None


def is_ours(record: logging.LogRecord) -> bool:
    """Whether a failure is the server's own, not a request that makes no sense; that is answered, and no more."""
    return not (record.exc_info and isinstance(record.exc_info[1], HttpProcessingError))


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach `host`."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
