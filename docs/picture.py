"""Photograph a failed task on a sample student's feedback page for the README.

make grade && python docs/picture.py
"""

import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
    page = browser.new_page(viewport={"width": 1000, "height": 1250})
    page.route("http*://**", lambda route: route.abort())  # fonts and MathJax: the page is the same without a network
    page.goto((ROOT / "feedback/ben/cw1/CW1_Question_3.html").as_uri(), wait_until="domcontentloaded")
    page.locator('[id="cell-id=regularized_loss"]').evaluate("cell => cell.scrollIntoView()")
    page.screenshot(path=ROOT / "docs/feedback.png")
    browser.close()
