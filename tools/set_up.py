"""Makes .venv ready: system libraries (Debian, as root), a virtual environment, locked packages.

Runs on a bare Python 3.11 with nothing but the standard library, and does nothing when all is
there already. Without the rights to install a system library it says exactly what is missing.
"""

import ctypes.util
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
DEBIANS_POSTGRESQL = Path("/usr/lib/postgresql")
# Library to look for -> Debian package. Measured on a bare Debian 12; without the second group
# there is no real window (the offscreen one of demo and tests needs the first group only).
LIBRARIES = {
    "GL": "libgl1", "EGL": "libegl1", "xkbcommon": "libxkbcommon0", "X11": "libx11-6",
    "glib-2.0": "libglib2.0-0", "fontconfig": "libfontconfig1", "dbus-1": "libdbus-1-3",
    "brotlidec": "libbrotli1",
}  # fmt: skip
WINDOW_LIBRARIES = {
    "xcb-cursor": "libxcb-cursor0", "xcb-icccm": "libxcb-icccm4", "xcb-keysyms": "libxcb-keysyms1",
    "xkbcommon-x11": "libxkbcommon-x11-0", "xcb-xkb": "libxcb-xkb1", "xcb-shape": "libxcb-shape0",
    "xcb-randr": "libxcb-randr0", "xcb-render-util": "libxcb-render-util0",
    "xcb-image": "libxcb-image0", "X11-xcb": "libx11-xcb1",
}  # fmt: skip


POSTGRESQL = "postgresql-15"
"""Debian 12's own; the server's tests start throw-away clusters with its programs."""


def main(words: Sequence[str] = ()) -> int:
    """Set everything up; 0 when it is ready. With `--tests` also what only tests need."""
    code = _set_up()
    if code == 0 and "--tests" in words:
        _install_postgresql()
    return code


def _set_up() -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - the Python that is run may be any
        print("Signpost needs Python 3.11 or newer; this is", platform.python_version())
        return 1
    stamp = VENV / ".signpost-ready"
    state = _state()
    done = stamp.exists() and stamp.read_text() == state and _python(VENV).exists()
    if done and not _missing_libraries():
        return 0
    try:
        if not _install_libraries():
            return 1
        if not done:
            _install_packages()
    except subprocess.CalledProcessError as error:
        print("Set-up stopped at:", " ".join(map(str, error.cmd[:6])))
        print("Is there a network? Nothing is broken: run the same command again.")
        return 1
    stamp.write_text(state)
    return 0


def _install_packages() -> None:
    """The virtual environment, mended where it was left half-made, and everything in it."""
    (VENV / ".signpost-ready").unlink(missing_ok=True)
    if not _python(VENV).exists() or not any(VENV.glob("[Ll]ib/**/site-packages/pip")):
        print("Making .venv ...", flush=True)
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    print("Installing the locked packages ...", flush=True)
    pip = [str(_python(VENV)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", str(LOCK)], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)], check=True)
    print("Making the lexicon of needs ...", flush=True)
    subprocess.run([str(_python(VENV)), str(ROOT / "tools" / "make_lexicon.py")], check=True)


def _state() -> str:
    """Changes whenever the packages or the way they are installed may have."""
    digest = hashlib.sha256(LOCK.read_bytes())
    digest.update((ROOT / "pyproject.toml").read_bytes())
    digest.update(f"{ROOT} {sys.version_info[:2]}".encode())
    return digest.hexdigest()


def _python(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _missing_libraries() -> list[str]:
    """The Debian packages that are missing; on Windows and macOS Qt brings all it needs."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = {**LIBRARIES, **WINDOW_LIBRARIES}
    missing = [package for name, package in wanted.items() if not ctypes.util.find_library(name)]
    try:
        import ensurepip  # noqa: F401, PLC0415
    except ImportError:
        missing.append("python3-venv")
    return missing


def _install_libraries() -> bool:
    missing = _missing_libraries()
    if not missing:
        return True
    names = " ".join(missing)
    if _may_install():
        print("Installing system libraries:", names, flush=True)
        _apt_install(missing)
        return True
    print("These system libraries are missing, and this account may not install them:")
    print("   ", names)
    print("On Debian or Ubuntu an administrator can run:  apt-get install", names)
    return False


def _may_install() -> bool:
    return bool(shutil.which("apt-get")) and os.geteuid() == 0


def _apt_install(packages: Sequence[str]) -> None:
    quiet = {"DEBIAN_FRONTEND": "noninteractive", **os.environ}
    subprocess.run(["apt-get", "update", "-qq"], check=True, env=quiet)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    subprocess.run(command, check=True, env=quiet, stdout=subprocess.DEVNULL)


def _has_postgresql() -> bool:
    return bool(shutil.which("initdb") or any(DEBIANS_POSTGRESQL.glob("*/bin/initdb")))


def _install_postgresql() -> None:
    """So that the server's tests run on it too. Where it cannot be, they are skipped and say so."""
    if not sys.platform.startswith("linux") or _has_postgresql():
        return
    if _may_install():
        print("Installing PostgreSQL for the tests:", POSTGRESQL, flush=True)
        try:
            _apt_install([POSTGRESQL])
        except subprocess.CalledProcessError:
            print("It could not be installed.")
    if not _has_postgresql():
        print("Without PostgreSQL the server's tests run on SQLite only, and say which they skip.")
        print("On Debian 12 an administrator can run:  apt-get install", POSTGRESQL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
