"""Make a checkout ready: `python installer/setup.py run | test | bench | bundle | mutants`.

`lock` makes the lock files anew, and `wheels` looks whether all that they name can be had, with
the hashes they name, where the program runs and this computer is not.

Standard library only, for it runs before anything is installed. It makes the virtual environment
that the purpose needs, installs the lock file with its hashes and then the project itself, and
sees to the system's libraries that Qt loads: as root on Debian or Ubuntu it installs what is
missing, otherwise it prints the command that does. What is ready already is left alone.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OLDEST_PYTHON = (3, 11)

# Debian's package for each library that Qt loads, found with ldd on the wheels' own files.
OFFSCREEN_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11.so.6": "libx11-6",
}
SCREEN_LIBRARIES = OFFSCREEN_LIBRARIES | {
    # Without it Qt knows of no printer, and prints to files alone.
    "libcups.so.2": "libcups2",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What a screen reader needs, to be listened to by tests/aloud; which are skipped without it.
ALOUD_PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """What one kind of work needs installed; ``aloud`` installs what reads it aloud where that
    can be done without asking anyone.
    """

    environment: str
    lock: str
    libraries: dict[str, str]
    with_project: bool = True
    aloud: bool = False


PURPOSES = {
    "run": Purpose(environment=".venv", lock="requirements.lock", libraries=SCREEN_LIBRARIES),
    "test": Purpose(
        environment=".venv",
        lock="requirements-dev.lock",
        libraries=OFFSCREEN_LIBRARIES,
        aloud=True,
    ),
    "bench": Purpose(
        environment="build/bench-venv",
        lock="requirements-bench.lock",
        libraries={},
        with_project=False,
    ),
    "bundle": Purpose(
        environment="build/bundle-venv",
        lock="requirements-bundle.lock",
        libraries=SCREEN_LIBRARIES,
    ),
    "mutants": Purpose(
        environment="build/mutants-venv",
        lock="requirements-mutants.lock",
        libraries={},
        with_project=False,
    ),
}

# What each lock file is made from; the later ones agree with the first.
LOCKS = {
    "requirements.lock": ["pyproject.toml", "--group", "build"],
    "requirements-dev.lock": ["pyproject.toml", "--group", "dev", "-c", "requirements.lock"],
    "requirements-bench.lock": ["--group", "bench"],
    "requirements-bundle.lock": [
        "pyproject.toml",
        *("--group", "build", "--group", "bundle", "-c", "requirements.lock"),
    ],
    "requirements-mutants.lock": ["--group", "mutants", "-c", "requirements-dev.lock"],
}
LOCK_OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-header",
    "--quiet",
]
# Where the program runs, as uv names it, and what each is said to be; PySide6 needs macOS 14.
PLATFORMS = {
    "x86_64-pc-windows-msvc": {},
    "aarch64-apple-darwin": {"MACOSX_DEPLOYMENT_TARGET": "14.0"},
}
PYTHONS = ("3.11", "3.12", "3.13")
SHIPPED = ("requirements.lock", "requirements-bundle.lock")


class SetupRefused(SystemExit):
    """Something that only a person can mend; the text says how."""


def prepare(purpose: Purpose) -> None:
    """Install what the purpose needs, unless that very thing is installed already."""
    see_to_libraries(purpose.libraries)
    if purpose.aloud:
        see_to_aloud()
    environment = ROOT / purpose.environment
    stamp = environment / f"ready-{Path(purpose.lock).stem}"
    wanted = fingerprint(purpose)
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    say(f"installing {purpose.lock} into {purpose.environment}")
    python = make_environment(environment)
    pip(python, "--require-hashes", "--requirement", str(ROOT / purpose.lock))
    if purpose.with_project:
        pip(python, "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    stamp.write_text(wanted, encoding="utf-8")


def fingerprint(purpose: Purpose) -> str:
    """Changes with whatever would make the installed environment another one."""
    digest = hashlib.sha256(sys.version.encode())
    digest.update((ROOT / purpose.lock).read_bytes())
    if purpose.with_project:
        digest.update((ROOT / "pyproject.toml").read_bytes())
    return digest.hexdigest()


def make_environment(folder: Path) -> Path:
    """A virtual environment of this very Python, made anew where it is broken or another's."""
    python = python_of(folder)
    if runs_this_version(python):
        return python
    if importlib.util.find_spec("ensurepip") is None:
        install_packages([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"])
    venv.create(folder, clear=True, with_pip=True, symlinks=os.name != "nt")
    return python


def python_of(folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def runs_this_version(python: Path) -> bool:
    """Whether the interpreter starts, has pip, and is of the version that runs this script."""
    if not python.exists():
        return False
    question = "import pip, sys; print(sys.version_info[:2])"
    answer = subprocess.run([python, "-c", question], capture_output=True, text=True, check=False)
    return answer.stdout.strip() == str(tuple(sys.version_info[:2]))


def pip(python: Path, *arguments: str) -> None:
    """Install with pip, quietly. Raises SetupRefused when pip could not."""
    quiet = ["--quiet", "--disable-pip-version-check", "--no-input"]
    done = subprocess.run([python, "-m", "pip", "install", *quiet, *arguments], check=False)
    if done.returncode != 0:
        raise SetupRefused("pip could not install; its own words stand above.")


def see_to_libraries(libraries: dict[str, str]) -> None:
    """Install the system packages whose libraries do not load. Only Linux leaves that to us."""
    if sys.platform != "linux":
        return
    missing = sorted({package for name, package in libraries.items() if not loads(name)})
    if missing:
        install_packages(missing)


def see_to_aloud() -> None:
    """Install what reads the program aloud, or say what is left out without it."""
    missing = missing_for_aloud()
    if not missing:
        return
    if os.geteuid() == 0 and shutil.which("apt-get") is not None:
        install_packages(missing)
    else:
        say(f"what a screen reader hears is not tested without {', '.join(missing)}")


def missing_for_aloud() -> list[str]:
    """The packages that are lacking to read the program aloud; only Linux can."""
    if sys.platform != "linux":
        return []
    lacking = {package for name, package in SCREEN_LIBRARIES.items() if not loads(name)}
    lacking |= {package for name, package in ALOUD_PROGRAMS.items() if shutil.which(name) is None}
    return sorted(lacking)


def loads(library: str) -> bool:
    """Whether the system's loader finds the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: list[str]) -> None:
    """Install Debian packages as root. Raises SetupRefused, with the command, where it may not."""
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        raise SetupRefused(
            f"Please install what Debian calls {', '.join(packages)}, and try again."
        )
    if os.geteuid() != 0:
        raise SetupRefused(f"Please run this once, then try again:\n    sudo {' '.join(install)}")
    say(f"installing {', '.join(packages)}")
    quietly = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], install):
        done = subprocess.run(command, env=quietly, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SetupRefused(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")


def make_locks() -> None:
    """Make every lock file anew from pyproject.toml, with hashes and without any address."""
    uv = the_resolver()
    for lock, sources in LOCKS.items():
        say(f"making {lock}")
        compile_lock = [*uv, "pip", "compile", *sources, *LOCK_OPTIONS]
        subprocess.run([*compile_lock, "--upgrade", "-o", lock], cwd=ROOT, check=True)


def look_for_wheels() -> None:
    """Fetch every wheel of what is shipped, for each platform and Python, by its hash.

    A dry run would not look at the hashes. Raises SetupRefused with all that could not be had.
    """
    uv = the_resolver()
    fetch = [*uv, "pip", "install", "--require-hashes", "--only-binary=:all:", "--quiet"]
    missing: list[str] = []
    for (platform, told), version, lock in itertools.product(PLATFORMS.items(), PYTHONS, SHIPPED):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            wanted = [f"--python-platform={platform}", f"--python-version={version}", "-r", lock]
            done = subprocess.run(
                [*fetch, "--target", folder, *wanted],
                cwd=ROOT,
                env=os.environ | told,
                capture_output=True,
                text=True,
                check=False,
            )
        what = f"{lock} for Python {version} on {platform}"
        say(f"{what}: {'missing' if done.returncode else 'every wheel is there'}")
        if done.returncode:
            missing.append(f"{what}:\n{done.stderr}")
    if missing:
        raise SetupRefused("\n".join(missing))


def the_resolver() -> list[str]:
    """How uv is called, in an environment of its own."""
    python = make_environment(ROOT / "build" / "lock-venv")
    pip(python, "uv")
    return [str(python), "-m", "uv"]


def say(text: str) -> None:
    """One line about what takes time."""
    print(f"fsclient: {text}", flush=True)


OTHERS = {"lock": make_locks, "wheels": look_for_wheels}


def main(arguments: list[str]) -> None:
    """Prepare for each purpose that is named."""
    if sys.version_info < OLDEST_PYTHON:
        raise SetupRefused("fsclient needs Python 3.11 or newer: make PYTHON=python3.11 ...")
    for name in arguments:
        if name in OTHERS:
            OTHERS[name]()
        elif name in PURPOSES:
            prepare(PURPOSES[name])
        else:
            raise SetupRefused(f"{name}? Choose among {', '.join([*PURPOSES, *OTHERS])}.")


if __name__ == "__main__":
    main(sys.argv[1:])
