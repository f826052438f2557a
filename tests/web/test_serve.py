"""Who gets in, and what is said to whoever starts it."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import WSMsgType, WSServerHandshakeError
from aiohttp.test_utils import TestClient, TestServer
from click.testing import CliRunner

from tutor.cli.main import cli
from tutor.errors import TutorError
from tutor.web.server import TutorServer, is_loopback

ECHO = f"""{sys.executable} -c "print('__GANGLION__'); print('D', end=''); print(chr(0)*3 + chr(1) + 'x', end='')" """
"""Speaks as an application does to textual-serve: a first line, then a packet with one letter."""
PATHS = ("/", "/ws", "/static/js/textual.js", "/download/x", "/nothing")


@asynccontextmanager
async def served() -> AsyncIterator[tuple[TutorServer, TestClient]]:
    server = TutorServer(ECHO, "127.0.0.1", 8000, lambda text: None)
    async with TestClient(TestServer(await server._make_app())) as client:
        yield server, client


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("query", ["", "?token=", "?token=wrong", "?token=%C3%A4"])
async def test_without_the_token_nothing_is_shown(path: str, query: str) -> None:
    async with served() as (_, client):
        answer = await client.get(path + query)
        assert answer.status == 403
        assert "dltutor serve" in await answer.text()
        assert not answer.cookies


async def test_the_token_is_taken_out_of_the_address_and_into_a_cookie() -> None:
    async with served() as (server, client):
        answer = await client.get(f"/?token={server.token}&fontsize=20", allow_redirects=False)
        assert answer.status == 302
        assert answer.headers["Location"] == "/?fontsize=20"
        cookie = answer.cookies[f"dltutor-{client.port}"]
        assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
        page = await client.get("/")
        assert page.status == 200
        assert 'id="terminal"' in await page.text()
        assert (await client.get("/static/js/textual.js")).status == 200


async def test_the_page_asks_no_other_host_for_anything() -> None:
    async with served() as (server, client):
        page = await (await client.get(f"/?token={server.token}")).text()
        assert "//" not in page.replace("http://www.w3.org", "").replace("// textual.js", "")


async def test_the_connection_of_the_terminal_needs_the_cookie_too() -> None:
    async with served() as (server, client):
        with pytest.raises(WSServerHandshakeError) as refused:
            await client.ws_connect("/ws")
        assert refused.value.status == 403
        await client.get(f"/?token={server.token}")
        async with client.ws_connect("/ws") as connection:
            assert (await connection.receive()).type is WSMsgType.BINARY


async def test_another_page_in_the_same_browser_is_refused() -> None:
    async with served() as (server, client):
        await client.get(f"/?token={server.token}")
        with pytest.raises(WSServerHandshakeError) as refused:
            await client.ws_connect("/ws", origin="http://localhost:9999")
        assert refused.value.status == 403


@pytest.mark.parametrize("headers", [b"Cookie: dltutor-80=\xff\r\nHost: x", b"Host: x:99999999", b"Host: x:abc"])
async def test_a_request_that_makes_no_sense_is_refused_like_any_without_a_token(headers: bytes) -> None:
    async with served() as (_, client):
        reader, writer = await asyncio.open_connection(client.host, client.port)
        writer.write(b"GET / HTTP/1.1\r\n" + headers + b"\r\n\r\n")
        assert (await reader.readline()).startswith(b"HTTP/1.1 403")
        writer.close()


async def test_whoever_asks_for_the_terminal_without_a_web_socket_is_told_so(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with served() as (server, client):
        await client.get(f"/?token={server.token}")
        answer = await client.get("/ws")
        assert answer.status == 400
        assert "open the address without a path" in await answer.text()
    assert not caplog.records


async def test_a_malformed_request_leaves_no_traceback_in_the_terminal(caplog: pytest.LogCaptureFixture) -> None:
    async with served() as (server, client):
        server.initialize_logging()
        reader, writer = await asyncio.open_connection(client.host, client.port)
        writer.write(b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b"400" in await reader.readline()
        writer.close()
    assert "Traceback" not in caplog.text


@pytest.mark.parametrize("name", ["DLTUTOR_THEME", "DLTUTOR_PICTURES"])
def test_a_look_that_there_is_not_is_refused_before_anything_is_served(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TutorServer, "run", lambda server: pytest.fail("served"))
    result = CliRunner().invoke(cli, ["serve"], env={name: "nonsense"})
    assert isinstance(result.exception, TutorError)
    assert "'nonsense'" in str(result.exception)


def test_each_start_has_a_token_of_its_own() -> None:
    first, second = (TutorServer(ECHO, "127.0.0.1", 8000, print).token for _ in range(2))
    assert first != second
    assert len(first) >= 32


def said(host: str) -> str:
    spoken: list[str] = []
    server = TutorServer(ECHO, host, 8765, spoken.append)
    server.announce()
    return "\n".join(spoken).replace(server.token, "TOKEN")


def test_the_address_is_said_with_its_token() -> None:
    assert "Open http://127.0.0.1:8765/?token=TOKEN" in said("127.0.0.1")
    assert "WARNING" not in said("::1")


def test_opening_it_to_other_machines_is_said_loudly() -> None:
    text = said("0.0.0.0")
    assert text.startswith("WARNING: on 0.0.0.0 the tutor can be reached from other machines")
    assert "http://localhost:8765/" in text


@pytest.mark.parametrize(
    ("host", "found"), [("127.0.0.1", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("pc", False)]
)
def test_only_loopback_counts_as_this_machine(host: str, found: bool) -> None:
    assert is_loopback(host) is found


def test_a_port_that_is_taken_is_named_and_no_address_said() -> None:
    import socket

    spoken: list[str] = []

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(TutorError, match=f"127.0.0.1:{port}: cannot be served there .* --port"):
            TutorServer(ECHO, "127.0.0.1", port, spoken.append).run()
    assert spoken == []


def test_an_unknown_exercise_is_refused_before_anything_is_served() -> None:
    result = CliRunner().invoke(cli, ["serve", "nonsense"])
    assert "nonsense" in str(result.exception)


def test_without_the_extra_it_says_what_to_install() -> None:
    script = (
        "import sys; sys.modules['textual_serve'] = sys.modules['aiohttp'] = None; "
        "from tutor.cli import main; main(['serve'])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr == "`dltutor serve` needs a package more; run: pip install 'dltutor[serve]'\n"
