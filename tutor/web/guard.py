"""Who may see the page: only those who were told the token, and only from the page itself."""

from __future__ import annotations

import hmac
from http import HTTPStatus

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

_REFUSAL = "This needs the whole address that `dltutor serve` printed, with its token.\n"
_FOREIGN = "This connection comes from another page than the tutor's own.\n"

_PORT = 80
"""What a browser leaves out."""


def guard(token: str) -> Middleware:
    """A middleware that answers 403 to everything without `token`; the first page puts it into a cookie.

    After that the address is shown without the token, so that it stays out of the browser's history.
    """

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        if _same(request.query.get("token"), token):
            return _let_in(request, token)
        if not _same(request.cookies.get(cookie_name(request)), token):
            return web.Response(status=HTTPStatus.FORBIDDEN, text=_REFUSAL)
        if not _from_here(request):
            return web.Response(status=HTTPStatus.FORBIDDEN, text=_FOREIGN)
        return await handler(request)

    return check


def cookie_name(request: web.Request) -> str:
    """A name for each port, since a browser sends the cookies of a host to all of its ports."""
    # not `url.port`, which raises for a host that makes no sense
    port = request.host.rpartition(":")[2]
    return f"dltutor-{port if port.isascii() and port.isdecimal() else _PORT}"


def _same(given: str | None, token: str) -> bool:
    """Compares in a time that tells nothing of where they differ."""
    return given is not None and hmac.compare_digest(given.encode(errors="replace"), token.encode())


def _from_here(request: web.Request) -> bool:
    """Whether the page that asks is ours: browsers name its origin wherever another one could do harm."""
    origin = request.headers.get("Origin")
    return origin is None or origin.partition("://")[2] == request.host


def _let_in(request: web.Request, token: str) -> web.StreamResponse:
    rest = {name: value for name, value in request.query.items() if name != "token"}
    headers = {"Location": str(request.rel_url.with_query(rest)), "Referrer-Policy": "no-referrer"}
    answer = web.Response(status=HTTPStatus.FOUND, headers=headers)
    answer.set_cookie(cookie_name(request), token, httponly=True, samesite="Lax", path="/")
    return answer
