"""The whole way in a real browser: open the address, type a solution, save it, see it pass."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
QUIET += ["--disable-component-update", "--disable-sync"]
PATIENCE = 60.0
"""Seconds that a busy machine may need for the first grading."""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs a browser: apt-get install chromium")


def run(*arguments: str, workspace: Path) -> list[str]:
    return [sys.executable, "-m", "tutor", *arguments, "--workspace", str(workspace)]


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A served tutor at the first exercise."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings = tmp_path / "settings.toml"
    settings.write_text("motion = false\n")  # a cursor that blinks is never quiet
    environment = {**os.environ, "DLTUTOR_SETTINGS": str(settings), "LANG": "C.UTF-8"}
    command = run("serve", "first_steps", "--port", str(port), workspace=tmp_path / "ws")
    server = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)
    assert server.stderr
    said = server.stderr.readline()
    try:
        yield said.removeprefix("Open ").strip()
    finally:
        server.terminate()
        server.wait(30)
        server.stderr.close()


class Terminal:
    """What the browser was sent to show, and a way to wait for it."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.shown = ""
        page.on("websocket", lambda connection: connection.on("framereceived", self.hear))
        with page.expect_websocket() as opened:
            page.goto(address)
        self.connection = opened.value

    def hear(self, payload: bytes | str) -> None:
        if isinstance(payload, bytes):
            self.shown += re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", payload.decode(errors="replace"))

    def wait_for(self, text: str) -> None:
        """Wait until `text` was drawn since the last wait."""
        deadline = time.monotonic() + PATIENCE
        while text not in self.shown:
            left = deadline - time.monotonic()
            assert left > 0, f"{text!r} was not drawn; the last that was: {self.shown[-500:]!r}"
            self.connection.wait_for_event("framereceived", timeout=1000 * left)
        self.shown = self.shown.rpartition(text)[2]

    def wait_for_quiet(self) -> None:
        """Wait until a second has passed in which nothing was drawn."""
        before = ""
        for _ in range(int(PATIENCE)):
            if before == self.shown:
                return
            before = self.shown
            self.page.wait_for_timeout(1000)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)


def test_a_solution_typed_in_a_browser_passes(address: str, tmp_path: Path) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        terminal = Terminal(page, address)
        terminal.wait_for(" saved ")
        terminal.wait_for_quiet()
        assert "token" not in page.url
        page.mouse.click(900, 150)  # the editor, on the right
        terminal.press(*["ArrowDown"] * 30, "ArrowUp", "ArrowUp", "End")
        terminal.wait_for_quiet()  # Textual moves the cursor later than it inserts what is typed at a machine's speed
        terminal.press("Enter")
        page.keyboard.type("return 2 * x")
        terminal.wait_for("unsaved")
        terminal.press("Control+s")
        terminal.wait_for("✓ passed")
        page.screenshot(path=tmp_path / "passed.png")
        browser.close()
    assert "    return 2 * x\n" in next((tmp_path / "ws").rglob("first_steps.py")).read_text()
    listed = subprocess.run(
        run("list", "--json", workspace=tmp_path / "ws"), capture_output=True, text=True, check=True
    )
    states = [json.loads(line) for line in listed.stdout.splitlines()]
    assert next(one["state"] for one in states if one["exercise"] == "first_steps") == "passed"


def test_a_browser_without_the_token_sees_nothing_of_the_tutor(address: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = browser.new_page()
        answer = page.goto(address.partition("?")[0])
        assert answer
        assert answer.status == 403
        assert "with its token" in page.inner_text("body")
        browser.close()
