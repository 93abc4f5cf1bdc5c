"""The one place for colours, spacings and type sizes.

Spacings are fixed pixels, so that 200 % text still fits a small screen; text, icons and the
heights that follow from text grow with the text scale.
"""

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

import shiboken6
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from fsclient.ui.look import stylesheet
from fsclient.ui.look.spoken import install_roles
from fsclient.ui.look.tokens import DARK, LIGHT, TYPE, Colours, Space, TextSize, in_high_contrast

FAMILY: Final = "Inter"
TEXT_SCALES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)

# What each system calls normal text; a person who has chosen larger text gets it here too.
_USUAL_POINTS: Final = {"win32": 9.0, "darwin": 13.0}
_USUAL_POINTS_ELSEWHERE: Final = 11.0


class Scheme(StrEnum):
    """Which colours are used: the system's choice or the person's own."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """What bootstrap has located: font files and a reader of icons by name (SVG bytes)."""

    fonts: tuple[Path, ...] = ()
    icon: Callable[[str], bytes] | None = None


class Theme(QObject):
    """The colours and sizes in force; ``changed`` is emitted when any of them is another."""

    changed = Signal()

    def __init__(self, app: QApplication, assets: Assets) -> None:
        super().__init__(app)
        self.assets = assets
        self._app = app
        self._scheme = Scheme.SYSTEM
        self._text_scale = 1.0
        self._system_factor = _system_factor(system_font())
        # Kept: what they answer goes with the object that was asked.
        self._hints = app.styleHints()
        # Every cell that is painted asks for them: made once for each scheme and scale.
        self._colours = LIGHT
        self._inks: dict[str, QColor] = {}
        self._fonts: dict[tuple[TextSize, QFont.Weight, bool], QFont] = {}
        self._family = _load_fonts(assets.fonts, app.font().family())
        self._contrast = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._contrast.contrastPreferenceChanged.connect(self._apply)
        app.applicationStateChanged.connect(self._come_back)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """What the person has chosen."""
        return self._scheme

    @property
    def text_scale(self) -> float:
        """The person's own text scale, 1.0 to 2.0."""
        return self._text_scale

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        if self._scheme is Scheme.SYSTEM:
            return self._hints.colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return self._colours

    def set_scheme(self, scheme: Scheme) -> None:
        """Use the system's colours, or the light or dark ones whatever the system says."""
        if scheme is self._scheme:
            return
        self._scheme = scheme
        self._apply()

    def set_text_scale(self, scale: float) -> None:
        """Set the text scale; held between 1.0 and 2.0."""
        scale = min(max(scale, TEXT_SCALES[0]), TEXT_SCALES[-1])
        if scale == self._text_scale:
            return
        self._text_scale = scale
        self._apply()

    @property
    def foot(self) -> int:
        """The height of the line at the foot of a window."""
        return self.px(16) + 8

    def px(self, size: float) -> int:
        """A length that follows the text, in pixels."""
        return round(size * self._effective_scale())

    def font(
        self,
        size: TextSize,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        figures: bool = False,
    ) -> QFont:
        """The program's font; ``figures`` gives every figure one width, for columns of them.

        Running text goes without: the font then widens hyphens and full stops too.
        """
        wanted = (size, weight, figures)
        if wanted not in self._fonts:
            self._fonts[wanted] = self._make_font(size, weight, figures=figures)
        return QFont(self._fonts[wanted])

    def _make_font(self, size: TextSize, weight: QFont.Weight, *, figures: bool) -> QFont:
        font = QFont(self._family)
        font.setPixelSize(self.px(TYPE[size]))
        font.setWeight(weight)
        if figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def colour(self, name: str) -> QColor:
        """A colour by its name in Colours."""
        if name not in self._inks:
            self._inks[name] = QColor(getattr(self._colours, name))
        return QColor(self._inks[name])

    def _effective_scale(self) -> float:
        return min(self._text_scale * self._system_factor, TEXT_SCALES[-1])

    def _follow_system(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._apply()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        """Whoever has been in the system's settings may have chosen another size of text."""
        factor = _system_factor(system_font())
        if state is Qt.ApplicationState.ApplicationActive and factor != self._system_factor:
            self._system_factor = factor
            self._apply()

    @property
    def _wants_contrast(self) -> bool:
        return self._contrast.contrastPreference() is Qt.ContrastPreference.HighContrast

    def _apply(self) -> None:
        colours = DARK if self.is_dark else LIGHT
        self._colours = in_high_contrast(colours) if self._wants_contrast else colours
        self._inks.clear()
        self._fonts.clear()
        self._app.setPalette(_palette(self.colours))
        self._app.setFont(self.font(TextSize.BODY))
        self._app.setStyleSheet(stylesheet.build(self.colours, self.px))
        self.changed.emit()


def system_font() -> QFont:
    """What the system writes with now, whatever the program does."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


def install(app: QApplication, assets: Assets) -> Theme:
    """Make the theme of the program; bootstrap calls this once, before the first widget."""
    install_roles()
    _IN_FORCE[:] = [Theme(app, assets)]
    return _IN_FORCE[0]


def theme() -> Theme:
    """The theme in force; made without assets where bootstrap has not been, as in a test."""
    if _IN_FORCE and shiboken6.isValid(_IN_FORCE[0]):
        return _IN_FORCE[0]
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a widget needs a QApplication")
    return install(app, Assets())


def within_screen(window: QWidget, width: float, height: float) -> QSize:
    """A window's size that follows the text, but leaves the screen's edge and title bar in sight.

    Its content must be able to scroll.
    """
    return bounded(window, QSize(theme().px(width), theme().px(height)))


def bounded(window: QWidget, size: QSize) -> QSize:
    """A window's size, or as much of it as leaves the screen's edge and title bar in sight."""
    return size.boundedTo(window.screen().availableSize() - QSize(Space.XL, 3 * Space.XL))


_IN_FORCE: Final[list[Theme]] = []


def _load_fonts(files: Iterable[Path], fallback: str) -> str:
    for file in files:
        QFontDatabase.addApplicationFont(str(file))
    return FAMILY if QFontDatabase.hasFamily(FAMILY) else fallback


def _system_factor(font: QFont) -> float:
    # The offscreen platform has no person behind it: pictures must not depend on it.
    if QGuiApplication.platformName() == "offscreen" or font.pointSizeF() <= 0:
        return 1.0
    usual = _USUAL_POINTS.get(sys.platform, _USUAL_POINTS_ELSEWHERE)
    return min(max(font.pointSizeF() / usual, 1.0), TEXT_SCALES[-1])


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, value in {
        role.Window: colours.ground,
        role.WindowText: colours.ink,
        role.Base: colours.panel,
        role.AlternateBase: colours.ground,
        role.Text: colours.ink,
        role.PlaceholderText: colours.soft,
        role.Button: colours.panel,
        role.ButtonText: colours.ink,
        role.ToolTipBase: colours.panel,
        role.ToolTipText: colours.ink,
        role.Dark: colours.mat,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
    }.items():
        palette.setColor(target, QColor(value))
    for target in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.soft))
    return palette
