"""`signpost demo`: a whole drop-in session, headless, through the same pages as everybody's."""

from signpost_desktop.demo.run import DemoFailed, run_demo

__all__ = ["DemoFailed", "run_demo"]
