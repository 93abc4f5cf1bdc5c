"""The style sheet, built from tokens; widgets say what they are by the property ``role``."""

from collections.abc import Callable

from fsclient.ui.look.tokens import TYPE, Colours, Radius, TextSize

Scale = Callable[[float], int]


def build(colours: Colours, px: Scale) -> str:
    """The whole program's style sheet for one scheme and text scale."""
    return "\n".join(
        (
            _ground(colours, px),
            _texts(colours, px),
            _surfaces(colours),
            _editors(colours, px),
            _choices(colours, px),
            _lists(colours, px),
            _menus(colours, px),
            _scrollbars(colours),
        )
    )


def _ground(c: Colours, px: Scale) -> str:
    return f"""
QMainWindow, QDialog, QWidget[role="ground"] {{ background: {c.ground}; }}
QWidget[role="clear"], QScrollArea, QScrollArea > QWidget > QWidget[role="clear"],
QStackedWidget {{ background: transparent; border: none; }}
QToolTip {{ background: {c.panel}; color: {c.ink}; border: 1px solid {c.edge};
  padding: 4px 6px; font-size: {px(TYPE[TextSize.LABEL])}px; }}
QSplitter::handle {{ background: {c.line}; }}
"""


def _texts(c: Colours, px: Scale) -> str:
    def size(name: TextSize) -> str:
        return f"font-size: {px(TYPE[name])}px;"

    return f"""
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ {size(TextSize.TITLE)} font-weight: 650; }}
QLabel[role="section"] {{ {size(TextSize.SECTION)} font-weight: 650; }}
QLabel[role="figure"] {{ {size(TextSize.FIGURE)} font-weight: 700; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="soft"] {{ color: {c.soft}; }}
QLabel[role="label"] {{ {size(TextSize.LABEL)} color: {c.soft}; }}
QLabel[role="help"] {{ {size(TextSize.LABEL)} color: {c.soft}; }}
QLabel[role="error"] {{ {size(TextSize.LABEL)} color: {c.bad}; }}
QLabel[role="group"] {{ {size(TextSize.SMALL)} color: {c.soft}; }}
QLabel[role="brand"] {{ {size(TextSize.SECTION)} font-weight: 700; }}
QLabel[role="status"] {{ {size(TextSize.LABEL)} color: {c.soft}; }}
QLabel[role="status"][tone="good"] {{ color: {c.good}; }}
QLabel[role="status"][tone="bad"] {{ color: {c.bad}; }}
QLabel[role="status"][tone="warn"] {{ color: {c.warn}; }}
"""


def _surfaces(c: Colours) -> str:
    panel = f"background: {c.panel};"
    round_panel = f"{panel} border: 1px solid {c.line}; border-radius: {Radius.CARD}px;"
    return f"""
QFrame[role="card"], QFrame[role="popover"], QFrame[role="palette"] {{ {round_panel} }}
QFrame[role="card"][pressed_on="true"] {{ border-color: {c.accent}; }}
QFrame[role="dashed"] {{ {panel} border: 1px dashed {c.edge}; border-radius: {Radius.CARD}px; }}
QFrame[role="drop"] {{ background: transparent; border: 1px dashed transparent;
  border-radius: {Radius.CARD}px; }}
QFrame[role="drop"][over="true"] {{ background: {c.accent_soft}; border-color: {c.accent}; }}
QFrame[role="topbar"] {{ {panel} border: none; border-bottom: 1px solid {c.line}; }}
QFrame[role="rail"] {{ {panel} border: none; border-right: 1px solid {c.line}; }}
QFrame[role="panel"] {{ {panel} border: none; }}
QFrame[role="sidepanel"] {{ {panel} border: none; border-left: 1px solid {c.line}; }}
QFrame[role="headpanel"] {{ {panel} border: none; border-bottom: 1px solid {c.line}; }}
QFrame[role="note"] {{ background: {c.note}; border: none; }}
QFrame[role="mat"] {{ background: {c.mat}; border: none; border-radius: {Radius.CARD}px; }}
QFrame[role="rule"] {{ background: {c.line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="divider"] {{ background: {c.line}; border: none; max-width: 1px; min-width: 1px; }}
QFrame[role="banner"][tone="bad"] {{ background: {c.bad_soft}; border-radius: 5px; }}
QFrame[role="banner"][tone="warn"] {{ background: {c.warn_soft}; border-radius: 5px; }}
QFrame[role="banner"][tone="good"] {{ background: {c.good_soft}; border-radius: 5px; }}
QFrame[role="banner"][tone="bad"] QLabel {{ color: {c.bad}; }}
QFrame[role="banner"][tone="warn"] QLabel {{ color: {c.warn}; }}
QFrame[role="banner"][tone="good"] QLabel {{ color: {c.good}; }}
QFrame[role="toast"] {{ background: {c.ink}; border-radius: 6px; }}
QFrame[role="toast"] QLabel {{ color: {c.panel}; }}
QStatusBar {{ {panel} border-top: 1px solid {c.line}; }}
QStatusBar::item {{ border: none; }}
"""


def _editors(c: Colours, px: Scale) -> str:
    editors = "QLineEdit, QPlainTextEdit, QComboBox, QSpinBox"
    focused = "QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus"
    return f"""
{editors} {{ background: {c.panel}; color: {c.ink}; border: 1px solid {c.edge};
  border-radius: {Radius.CONTROL}px; padding: 5px 8px;
  selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QLineEdit, QComboBox, QSpinBox {{ min-height: {px(18)}px; }}
QPlainTextEdit {{ padding: 3px 5px; }}
{focused} {{ border: 2px solid {c.accent}; padding: 4px 7px; }}
QPlainTextEdit:focus {{ padding: 2px 4px; }}
QFrame[role="note"] QPlainTextEdit {{ background: transparent; border-color: transparent; }}
QFrame[role="note"] QPlainTextEdit:focus {{ border-color: {c.accent}; }}
QFrame[role="note"] QPlainTextEdit[invalid="true"] {{ border-color: {c.bad}; }}
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"]
  {{ border: 1px solid {c.bad}; }}
QLineEdit[invalid="true"]:focus, QPlainTextEdit[invalid="true"]:focus,
QComboBox[invalid="true"]:focus {{ border: 2px solid {c.bad}; }}
QLineEdit:read-only, QPlainTextEdit[readOnly="true"], QLineEdit:disabled, QComboBox:disabled
  {{ background: {c.ground}; border-color: {c.line}; color: {c.soft}; }}
QLineEdit:read-only:focus, QPlainTextEdit[readOnly="true"]:focus
  {{ border: 2px solid {c.accent}; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {c.soft}; }}
QTextEdit[role="reading"] {{ background: {c.panel}; color: {c.ink}; border: 2px solid {c.panel};
  selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QTextEdit[role="reading"]:focus {{ border-color: {c.accent}; }}
QLineEdit[role="search"] {{ border: 1px solid {c.edge}; background: {c.panel}; }}
QLineEdit[role="search"]:focus {{ border: 2px solid {c.accent}; }}
QLineEdit[role="cell"], QLineEdit[role="cell"]:focus {{ padding: 0 6px; min-height: 0; }}
QLineEdit[role="bare"], QLineEdit[role="bare"]:focus {{ border: none; padding: 0;
  min-height: {max(px(18), 24)}px;
  background: transparent; font-size: {px(TYPE[TextSize.LEAD])}px; }}
QComboBox::drop-down {{ border: none; width: {px(22)}px; }}
QComboBox::down-arrow {{ image: none; width: 0; height: 0; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView {{ background: {c.panel}; color: {c.ink};
  border: 1px solid {c.edge}; selection-background-color: {c.accent_soft};
  selection-color: {c.accent}; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: {px(26)}px; padding: 0 6px; }}
QCalendarWidget QWidget {{ background: {c.panel}; alternate-background-color: {c.ground}; }}
QCalendarWidget QToolButton {{ color: {c.ink}; background: transparent; border: none;
  padding: 4px 8px; font-weight: 600; }}
QCalendarWidget QToolButton:focus {{ border: 2px solid {c.accent}; border-radius: 4px; }}
QCalendarWidget QAbstractItemView {{ selection-background-color: {c.accent};
  selection-color: {c.on_accent}; outline: none; border: none; }}
"""


def _choices(c: Colours, px: Scale) -> str:
    box = px(15)
    return f"""
QPushButton {{ background: {c.panel}; color: {c.ink}; border: 1px solid {c.line};
  border-radius: {Radius.CONTROL}px; padding: 5px 12px; min-height: {px(20)}px;
  font-weight: 500; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.line}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 4px 11px; }}
QPushButton:disabled {{ background: {c.ground}; color: {c.soft}; }}
QPushButton[kind="primary"] {{ background: {c.accent}; color: {c.on_accent};
  border-color: {c.accent}; }}
QPushButton[kind="primary"]:hover {{ background: {c.accent_hover};
  border-color: {c.accent_hover}; }}
QPushButton[kind="primary"]:pressed {{ background: {c.accent}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {c.ink}; }}
QPushButton[kind="primary"]:disabled {{ background: {c.blocked}; color: {c.soft};
  border-color: {c.blocked}; }}
QPushButton[kind="blocked"] {{ background: {c.blocked}; border-color: {c.edge}; }}
QPushButton[kind="blocked"]:hover {{ background: {c.line}; }}
QPushButton[kind="blocked"]:focus {{ border: 2px solid {c.accent}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent;
  color: {c.accent}; padding: 5px 8px; }}
QPushButton[kind="quiet"]:hover {{ background: {c.accent_soft}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {c.accent}; padding: 4px 7px; }}
QPushButton[kind="quiet"]:disabled {{ color: {c.soft}; }}
QPushButton[kind="link"] {{ background: transparent; border: 2px solid transparent;
  padding: 0; min-height: 20px; }}
QPushButton[kind="link"]:hover {{ background: {c.accent_soft}; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {c.accent}; padding: 0; }}
QFrame[role="banner"] QPushButton {{ background: transparent; border: 1px solid {c.edge}; }}
QFrame[role="banner"] QPushButton:focus {{ border: 2px solid {c.ink}; }}
QFrame[role="toast"] QPushButton {{ background: transparent; border-color: transparent; }}
QFrame[role="toast"] QPushButton:focus {{ border: 2px solid {c.panel}; }}
QRadioButton[role="segment"] {{ background: {c.panel}; color: {c.ink};
  border: 1px solid {c.line}; border-radius: {Radius.CONTROL}px; padding: 5px 12px;
  min-height: {px(20)}px; font-weight: 500; spacing: 0; }}
QRadioButton[role="segment"]::indicator {{ width: 0; height: 0; border: none; image: none;
  background: transparent; }}
QRadioButton[role="segment"]:hover {{ background: {c.hover}; }}
QRadioButton[role="segment"]:checked {{ background: {c.accent_soft}; color: {c.accent};
  border-color: {c.accent}; }}
QRadioButton[role="segment"]:focus {{ border: 2px solid {c.accent}; padding: 4px 11px; }}
QRadioButton[role="segment"]:disabled {{ color: {c.soft}; background: {c.ground}; }}
QRadioButton[role="segment"][compact="true"] {{ padding: 3px 9px; }}
QRadioButton[role="segment"][compact="true"]:focus {{ padding: 2px 8px; }}
QRadioButton[role="segment"][invalid="true"] {{ border-color: {c.bad}; }}
QCheckBox, QRadioButton {{ spacing: 8px; }}
QCheckBox::indicator, QListView::indicator {{ width: {box}px; height: {box}px;
  border: 1px solid {c.edge};
  border-radius: 3px; background: {c.panel}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {c.accent};
  border-color: {c.accent}; }}
QCheckBox::indicator:focus {{ border: 2px solid {c.accent}; width: {box - 2}px;
  height: {box - 2}px; }}
QCheckBox[invalid="true"]::indicator {{ border-color: {c.bad}; }}
QCheckBox::indicator:checked:focus {{ border: 2px solid {c.ink}; }}
"""


def _lists(c: Colours, px: Scale) -> str:
    return f"""
QTableView, QListView, QTreeView {{ background: transparent; border: none; color: {c.ink};
  outline: none; gridline-color: {c.line}; selection-background-color: {c.selected};
  selection-color: {c.ink}; }}
QListView[role="ticks"] {{ background: {c.panel}; border: 1px solid {c.edge};
  border-radius: {Radius.CONTROL}px; padding: 4px; }}
QListView[role="ticks"]:focus {{ border: 2px solid {c.accent}; padding: 3px; }}
QListView[role="ticks"]::item {{ padding: {px(5)}px 6px; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {c.soft}; border: none;
  border-bottom: 1px solid {c.line}; padding: 0 8px;
  font-size: {px(TYPE[TextSize.LABEL])}px; font-weight: 400; height: {px(30)}px; }}
QHeaderView::section:hover {{ color: {c.ink}; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ image: none; width: 0; height: 0; }}
QTableCornerButton::section {{ background: transparent; border: none; }}
QProgressBar {{ background: {c.line}; border: none; border-radius: 4px; max-height: 8px;
  min-height: 8px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
"""


def _menus(c: Colours, px: Scale) -> str:
    return f"""
QMenuBar {{ background: {c.panel}; color: {c.ink}; border-bottom: 1px solid {c.line};
  padding: 1px 8px; font-size: {px(TYPE[TextSize.LABEL])}px; }}
QMenuBar::item {{ background: transparent; padding: 4px 9px; border-radius: 4px; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {c.accent_soft};
  color: {c.accent}; }}
QMenu {{ background: {c.panel}; color: {c.ink}; border: 1px solid {c.edge}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.accent}; }}
QMenu::item:disabled {{ color: {c.soft}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
"""


def _scrollbars(c: Colours) -> str:
    return f"""
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {c.edge}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {c.soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
